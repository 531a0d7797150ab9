// What proofreading says of a text and of typed facts: the places, the right forms, and where it is silent.
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/core/checks/at-once.ts';
import { proofreadPieces } from '../../src/core/proof/in-pieces.ts';
import { type ProofRules, prepareRules } from '../../src/core/proof/prepare.ts';
import { proofFacts } from '../../src/core/proof/proof-facts.ts';
import { publishRules, restoreInSteps, restoreRules } from '../../src/core/proof/restore-rules.ts';
import { faultInPattern } from '../../src/core/proof/safe-pattern.ts';
import { inLetters } from '../../src/core/proof/short-letters.ts';
import { proofread } from '../../src/core/proof/suggestions.ts';
import { withRight } from '../../src/core/proof/with-right.ts';
import { content } from '../content/load-content.ts';

const rules = prepareRules(content.proofreading);
const mended = (text: string) => withRight(text, proofread(text, rules));

test('offsets count UTF-16 units, with emoji and rare characters before the place', () => {
  const text = '😀𠀀龘：要惯彻到底';
  const [found] = proofread(text, rules);
  expect(found && text.slice(found.start, found.end)).toBe('惯彻');
  expect(found).toMatchObject({ start: 7, end: 9, right: '贯彻', level: '必改', kind: '错别字' });
});

test('a word is let alone where it is the end of one and the beginning of another', () => {
  expect(proofread('到登记律师事务所咨询', rules)).toEqual([]);
  expect(mended('严守政治记律')).toBe('严守政治纪律');
});

test('what the site publishes comes back as the same rules, and anything else as none', () => {
  const { sure, likely } = publishRules(content.proofreading);
  const back = restoreRules(sure, likely);
  const text = '布署,惯彻〔2026〕第5号';
  expect(back && proofread(text, back)).toEqual(proofread(text, rules));
  for (const bad of [
    undefined,
    3,
    {},
    { rules: [{}], protect: [] },
    { words: [], groups: [], columns: {}, protect: [{}], names: [] },
    { words: [], groups: [], columns: { p: [1] }, protect: [], names: [] },
  ])
    for (const parts of [[bad], [JSON.stringify(bad)], [inLetters(`${JSON.stringify(bad)}`), likely]])
      expect(restoreRules(...parts)).toBeUndefined();
});

test('from what is sure alone comes what is sure with all, and nothing else of theirs', () => {
  const sure = restoreRules(publishRules(content.proofreading).sure);
  expect(sure).toBeDefined();
  const texts = [
    '布署,惯彻〔2026〕第5号',
    '会议做出决定，群众反应强烈,截止目前共3月32日',
    '一愁莫展，按步就班',
  ];
  for (const text of texts) {
    const certain = (known: ProofRules | undefined) =>
      known && proofread(text, known).filter(({ level }) => level === '必改');
    expect(certain(sure)).toEqual(certain(rules));
  }
});

test('facts are looked at by the kind of their field, with the place of each', () => {
  const fields = [
    { name: '会议不足', type: 'list', of: { type: 'text' } },
    {
      name: '整改清单',
      type: 'rows',
      columns: [
        { name: '问题', type: 'text' },
        { name: '责任人', type: 'person' },
      ],
    },
    { name: '发文机关', type: 'organ' },
    { name: '通知文号', type: 'text' },
    { name: '实到人数', type: 'int' },
  ].map((field) => ({ stage: '会中', group: '', ...field })) as never;
  const facts = {
    会议不足: ['没有错', '布署不细'],
    整改清单: [{ 问题: '惯彻不力', 责任人: '布署' }],
    发文机关: '中共某街道,工委',
    通知文号: '明组通〔2026〕第5号',
    实到人数: '布署',
  };
  expect(proofFacts(facts, { fields }, rules).map(({ path, right }) => [path.join('.'), right])).toEqual([
    ['会议不足.1', '部署'],
    ['整改清单.0.问题', '贯彻'],
    ['通知文号', ''],
  ]);
});

test('piece by piece a long line gives what the whole gives', () => {
  const slips = '要惯彻到底,关于“四风问题，😀《甲》、《乙》；会议15:30开始，l2月2月30日前民主活生会。';
  const text = Array.from(
    { length: 900 },
    (_, index) => slips.slice(index % 3) + '好'.repeat(index % 37),
  ).join('');
  expect(atOnce(proofreadPieces(text, rules))).toEqual(proofread(text, rules));
  expect(text.length).toBeGreaterThan(50_000);
});

describe('what lies over the border of a piece', () => {
  const PIECE = 20_000;
  test.each([
    ['a word', '布署'],
    ['a word of four', '民主活生会'],
    ['a mark', '会议15:30开始'],
    ['a name of many characters', '中国特色社会注义思想'],
    ['nothing', '认真部署'],
  ])('%s is found once, wherever it is cut', (_, written) => {
    for (let cut = 0; cut <= written.length; cut++) {
      const text = `${'好，'.repeat(PIECE / 2).slice(cut)}${written}，${'好。'.repeat(400)}`;
      expect(text.slice(PIECE - cut)).toMatch(new RegExp(`^${written}`));
      expect(atOnce(proofreadPieces(text, rules))).toEqual(proofread(text, rules));
    }
  });
  test('two side by side stay two', () => {
    const text = `${'好，'.repeat(PIECE / 2).slice(2)}布署惯彻${'好。'.repeat(400)}`;
    expect(atOnce(proofreadPieces(text, rules)).map(({ wrong, start }) => [wrong, start - PIECE])).toEqual([
      ['布署', -2],
      ['惯彻', 0],
    ]);
  });
});

test('words for later come with what is likely, and are looked for as in the whole book', () => {
  const { sure, likely } = publishRules(content.proofreading);
  const told = (text: string, ...parts: readonly string[]) => {
    const restored = restoreRules(...parts);
    return restored && proofread(text, restored).map(({ wrong, right }) => `${wrong}→${right}`);
  };
  const slips = ['要认真增天措施。', '推动缓姐矛盾。'];
  expect(slips.flatMap((slip) => told(slip, sure))).toEqual([]);
  expect(slips.flatMap((slip) => told(slip, sure, likely))).toEqual(['增天→增添', '缓姐→缓解']);
  expect(slips.flatMap((slip) => proofread(slip, rules).map(({ right }) => right))).toEqual(['增添', '缓解']);
});

test('a word is not told where it would stand twice then', () => {
  expect(proofread('查处严重维法违法问题，不留情面。', rules).map(({ right }) => right)).toEqual([]);
  expect(proofread('查处严重维法问题，不留情面。', rules).map(({ right }) => right)).toEqual(['违法']);
});

test('a page may answer between the steps of making ready and of finding', () => {
  const { sure, likely } = publishRules(content.proofreading);
  expect([...restoreInSteps(sure, likely)].length).toBeGreaterThan(100);
  expect([...proofreadPieces('要认真部署。'.repeat(1_000), rules)].length).toBeGreaterThan(100);
});

describe('patterns', () => {
  test.each([
    ['(', '不是正则表达式'],
    ['a?', '什么都没有也算找到'],
    ['(?:a{1,3}){1,3}b', '重复的组里不能再有重复'],
    ['(a+)+b', '重复要写上限，如 {0,40}'],
    ['.*x', '重复要写上限，如 {0,40}'],
    ['a{2,}', '重复要写上限，如 {0,40}'],
    ['.{0,100}x.{0,100}', '几处重复合起来太多'],
    ['(a{1,9})\\1', '回指（\\1）不与重复同用'],
    ['(?:a|aa){1,30}b', '几处重复合起来太多'],
    ['(?:a|a?){1,20}b', '几处重复合起来太多'],
    ['(?:[东西]|东西){20}b', '几处重复合起来太多'],
    [`${'a?'.repeat(16)}b`, '几处重复合起来太多'],
  ])('%s is refused', (pattern, fault) => expect(faultInPattern(pattern)).toBe(fault));
  test.each([
    '[*+]x',
    '\\+1',
    '(?:ab){1,8}c',
    '(?:东|西|南){0,2}路',
    'a?b?c{0,40}?d',
    '(会议|情况)\\1',
    '\\d{1,4}号',
    '(?<=^|。)首先、',
  ])('%s is fine', (pattern) => expect(faultInPattern(pattern)).toBeUndefined());
});
