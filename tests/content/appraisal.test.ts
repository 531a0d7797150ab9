// How the appraisal of members reads: all there or some not, none of a grade, one member, each base of the share.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

const APPRAISALS = ['party-member-appraisal-report', 'branch-life-and-appraisal-report'];
const entries = content.entries.filter(({ template }) => APPRAISALS.includes(template.id));

const of = (party: number, taking: number, votes = taking): Facts => ({
  党员总数: party,
  应评党员数: party,
  参评党员数: taking,
  测评票发出: votes,
  测评票收回: votes,
  有效票: votes,
});
const NOBODY: Facts = { 未参评人员: [] };
const grades = (...[优秀人数 = 0, 合格人数 = 0, 基本合格人数 = 0, 不合格人数 = 0]: number[]): Facts => ({
  优秀人数,
  合格人数,
  基本合格人数,
  不合格人数,
});
const rated = (优秀比例基数: string): Facts => ({
  ...of(40, 36),
  预备党员数: 2,
  ...grades(12, 22),
  优秀比例基数,
});

const READS: readonly (readonly [what: string, facts: Facts, said: string, not?: RegExp])[] = [
  ['all take part', { ...of(38, 38), ...NOBODY }, '应参加民主评议38名，全部参加。', /参评率|没有参加/],
  [
    'one member, who takes part',
    { ...of(1, 1), ...NOBODY, 预备党员数: 0 },
    '现有党员1名，为正式党员',
    /均|全部/,
  ],
  ['no probationary members', { ...of(38, 38), ...NOBODY, 预备党员数: 0 }, '现有党员38名，均为正式党员。'],
  ['two are missing, nobody says why', { ...of(38, 36), ...NOBODY }, '参评率94.7%。2名没有参加。'],
  [
    'two are missing for two reasons',
    {
      ...of(38, 36),
      未参评人员: [
        { 情形: '流动党员', 人数: 1, 原因: '外出务工' },
        { 情形: '请假党员', 人数: 1 },
      ],
    },
    '没有参加的有：流动党员1名，因外出务工；请假党员1名。',
  ],
  [
    'full members typed, probationary ones not',
    { ...of(38, 38), ...NOBODY, 预备党员数: '', 正式党员数: 36, 不评等次人数: 0 },
    '现有党员38名，其中正式党员36名。',
    /预备党员\d/,
  ],
  ['every paper is back and valid', of(38, 36), '发出测评票36张，全部收回，均为有效票。', /无效/],
  ['one paper is spoilt', { ...of(38, 36), 有效票: 35 }, '全部收回，其中有效票35张、无效票1张。'],
  [
    'one paper is not back',
    { ...of(38, 36), 测评票收回: 35, 有效票: 35 },
    '收回35张，均为有效票。',
    /全部收回/,
  ],
  ['of all members', rated('党员总数'), '其中优秀12名，占党员总数的30%。'],
  ['of full members', rated('正式党员'), '其中优秀12名，占正式党员的31.6%。'],
  ['of those who took part', rated('参评党员'), '其中优秀12名，占参评党员的33.3%。'],
  ['all the same', grades(0, 20), '评定等次的党员20名，均为合格。', /没有评定为|占.{2,4}的\d/],
  ['one, and qualified', grades(0, 1), '评定等次的党员1名，为合格。'],
  ['none excellent, one barely', grades(0, 19, 1), '评定等次的党员20名，没有评定为优秀的党员。', /均为合格/],
  ['none below', grades(5, 15), '没有评定为基本合格、不合格的党员。'],
  [
    'one disposed of',
    { ...grades(5, 14, 0, 1), 处置: [{ 方式: '限期改正', 人数: 1 }] },
    '组织处置：限期改正1名。',
  ],
];

describe.each(entries)('$template.id', ({ template, sample }) => {
  const text = (facts: Facts) => toText(fill(template, { ...sample, ...facts }));

  for (const [what, facts, said, not] of READS) {
    test(what, () => {
      expect(text(facts)).toContain(said);
      if (not) expect(text(facts)).not.toMatch(not);
    });
  }

  test('claims nothing that is not ticked', () => {
    const claims = template.fields.flatMap(({ name, type }) => (type === 'claim' ? [[name, false]] : []));
    expect(text(Object.fromEntries(claims))).not.toMatch(/逐一|对照入党誓词|日常表现|指出差距/);
  });
});

test('there are both', () => expect(entries.length).toBe(2));

test('no vote and no grade can be put beside a name', () => {
  const asked = [...content.vocabulary.values()].filter(({ group }) =>
    ['民主评议党员', '评定和反馈'].includes(group),
  );
  expect(asked.length).toBeGreaterThan(25);
  const names = asked.flatMap((field) => [field, ...(field.type === 'rows' ? field.columns : [])]);
  expect(names.filter(({ name, type }) => type === 'person' || name.includes('姓名'))).toEqual([]);
});
