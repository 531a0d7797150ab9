// What another year or unit left behind, rule by rule: a sample with one thing changed, and the sentence about it or none.
import { describe, expect, test } from 'vitest';
import { checkRowInSteps } from '../../src/core/batch/check-row.ts';
import { atOnce } from '../../src/core/checks/at-once.ts';
import { readDated } from '../../src/core/checks/read-dated.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { openPlaces, unitsOfLastYear, withUnits } from '../../src/core/facts/last-year.ts';
import { nextYear } from '../../src/core/facts/next-year.ts';
import { content } from '../content/load-content.ts';
import { changed, findingsOf } from './check-case.ts';

/** What the rule says of each change, or nothing; `mended` is what its button writes. */
type Told = readonly [
  what: string,
  change: Readonly<Record<string, unknown>>,
  said?: string,
  severity?: 'error' | 'warning',
  mended?: string,
];

const TEMPLATE = 'democratic-life-report-subdistrict';
const THEME = '会议主题';
const ITEM = '整改清单.0.问题';

function saidBy(rule: string, change: Told[1], template = TEMPLATE) {
  return findingsOf({ template, change }).filter((each) => each.rule === rule);
}

const ROLL = [
  { 职务: '党工委书记', 姓名: '王五' },
  { 职务: '党工委委员', 姓名: '赵六' },
  { 职务: '宣传委员', 姓名: '孙七' },
];

const TOLD: Readonly<Record<string, readonly Told[]>> = {
  'too-early': [
    ['a plenum of the year after', { [THEME]: '学习贯彻党的二十届五中全会精神' }, '2026年10月召开', 'error'],
    [
      'a book of later',
      { 学习书目: ['《习近平关于树立和践行正确政绩观论述摘编》'] },
      '2026年2月出版',
      'error',
    ],
    ['a book of before', { 学习书目: ['习近平谈治国理政（第四卷）'] }],
    [
      'a draft that does not say when it was written',
      { [THEME]: '学习贯彻党的二十届五中全会精神', 会议日期: null, 成文日期: null },
    ],
    ['a plenum already held', { [THEME]: '学习贯彻党的二十届四中全会精神' }],
    ['a plenum to come', { [THEME]: '以实际行动迎接党的二十届五中全会' }],
    ['a plenum that was never held', { [THEME]: '学习贯彻党的十九届八中全会精神' }, '没有开过', 'error'],
    [
      'a plenum of another year',
      { [ITEM]: '2023年7月召开的党的二十届三中全会精神学得不深' },
      '2024 年召开的',
      'error',
      '2024年7月召开的党的二十届三中全会精神学得不深',
    ],
    ['a plenum with its year', { [ITEM]: '2024年召开的二十届三中全会精神学得不深' }],
    ['one nobody can know of yet', { [THEME]: '党的二十一届二中全会' }],
    [
      'one after another that is still to come',
      { [THEME]: '学习贯彻党的二十届六中全会精神' },
      '那时党的二十届五中全会也还没有开',
      'error',
    ],
    ['the same as something to come', { [THEME]: '迎接党的二十届六中全会' }],
    [
      'the same where the paper is later than all that is known',
      { [THEME]: '学习贯彻党的二十届六中全会精神', 会议日期: '2028-01-08', 成文日期: '2028-01-16' },
    ],
  ],
  'year-left': [
    [
      'the meeting of the year before',
      { [ITEM]: '为开好2024年度民主生活会做的准备不足' },
      '2024年度',
      'error',
      '为开好2025年度民主生活会做的准备不足',
    ],
    ['what became of it', { [ITEM]: '2024年度民主生活会查摆的问题没有改完' }],
    ['told of as done', { [ITEM]: '召开2024年度民主生活会查摆的问题没有改完' }],
    ['this year', { [ITEM]: '今年（2024年）走访不够' }, '今年（2024年', 'error', '今年（2025年）走访不够'],
    ['this year in the new one', { [ITEM]: '今年（2026年）的安排还没有细化' }],
    ['a year by itself', { [ITEM]: '2024年走访不够' }],
    [
      'the day of the meeting a year before',
      { [ITEM]: '2025年1月8日召开的民主生活会上没有讲透' },
      '2025年1月8日',
      'error',
      '2026年1月8日召开的民主生活会上没有讲透',
    ],
    ['told of as the one before', { [ITEM]: '2025年1月8日召开的上年度民主生活会查摆的问题没有改完' }],
    ['another day', { [ITEM]: '2025年1月9日召开的会议没有讲透' }],
  ],
  weekday: [
    [
      'the wrong day of the week',
      { [ITEM]: '原定2026年1月8日（星期三）走访' },
      '星期四',
      'error',
      '原定2026年1月8日（星期四）走访',
    ],
    ['the right one', { [ITEM]: '原定2026年1月8日（星期四）走访' }],
    [
      'without a year, one of the dates given',
      { [ITEM]: '1月8日（周五）没有走访' },
      '2026 年的这一天是星期四',
      'error',
    ],
    ['without a year, any other day', { [ITEM]: '3月3日（星期五）没有走访' }, '请核对日期和星期', 'warning'],
    ['without a year, right in one of two', { [ITEM]: '3月3日（星期二）没有走访' }],
    ['a day no calendar has', { [ITEM]: '2025年2月29日没有走访' }, '历上没有', 'error'],
    ['a blank', { [ITEM]: '2025年00月00日没有走访' }],
    ['a leap day in some year', { [ITEM]: '2月29日没有走访' }],
    ['a ratio of numbers', { [ITEM]: '13日、14日没有走访' }],
  ],
  campaign: [
    ["last year's theme as this year's", { 年度: 2026, [THEME]: themeOf(2024) }, '2024 年度的主题', 'error'],
    ["this year's theme", { 年度: 2024, [THEME]: themeOf(2024) }],
    ["a campaign as this year's subject", { 专题名称: '党史学习教育' }, '是 2021 年的', 'error'],
    ['a campaign in a text', { [ITEM]: '开展党纪学习教育不够深入' }, '是 2024 年的', 'warning'],
    ['what it left', { [ITEM]: '巩固党纪学习教育成果不够' }],
    ['what it found', { [ITEM]: '党纪学习教育中查摆的问题没有改完' }],
    ['a history', { [ITEM]: '党史学习教育、党纪学习教育一次比一次扎实' }],
    ['said of its year', { [ITEM]: '2021年党史学习教育确定的事项没有做完' }],
    ["this year's campaign", { [ITEM]: '深入贯彻中央八项规定精神学习教育不够' }],
  ],
  'unit-kind': [
    [
      'a bureau in a subdistrict',
      { [ITEM]: '我局联系群众不够，我局调研不深' },
      '“我局”',
      'error',
      '我街道联系群众不够，我街道调研不深',
    ],
    ['its own kind', { [ITEM]: '我街道联系群众不够' }],
    ['another word', { [ITEM]: '自我局限，不愿出门' }],
    ['a quotation', { [ITEM]: '有居民说“我校门口停车难”，没有回应' }],
    ['another kind of body', { [ITEM]: '街道党委研究不够' }, '街道的党工委', 'warning', '街道党工委研究不够'],
    ['its own body', { [ITEM]: '街道党工委研究不够' }],
    ['a body above', { [ITEM]: '区委、市局党组的部署' }],
    ['a hall and a yard', { [ITEM]: '我厅堂里看不到群众，我院子里也没有' }],
  ],
  'organ-left': [
    ['another subdistrict', { [ITEM]: '照搬青柳街道党工委的做法' }, '写到“青柳街道党工委”', 'warning'],
    ['its own', { [ITEM]: '晴澜街道党工委研究不够' }],
    ['any of them', { [ITEM]: '各街道党工委都有的问题，全街道党委、本街道党工委' }],
    ['another kind of unit', { [ITEM]: '到芷岭镇党委学习' }],
    ['no body of it', { [ITEM]: '到青柳街道学习' }],
    ['one told of as what was', { [ITEM]: '原青柳街道党工委留下的事项没有办完' }],
    ['no name', { [ITEM]: '居民小组或者街道办事处' }],
  ],
  'name-left': [
    [
      'the secretary of the year before',
      { 班子名册: ROLL, [ITEM]: '党工委书记李四同志联系群众不够' },
      '名册上的书记是“王五”',
      'warning',
      '党工委书记王五同志联系群众不够',
    ],
    ['the one on the roll', { 班子名册: ROLL, [ITEM]: '党工委书记王五同志联系群众不够' }],
    ['a post several hold', { 班子名册: ROLL, [ITEM]: '委员李四同志联系群众不够' }],
    ['who held it before', { 班子名册: ROLL, [ITEM]: '原党工委书记李四同志交办的事没有办完' }],
    ['who holds it elsewhere', { 班子名册: ROLL, [ITEM]: '对区委书记李四同志的要求落实不够' }],
    ['no name', { 班子名册: ROLL, [ITEM]: '党工委书记高度重视，书记任组长主持会议' }],
    ['no roll', { [ITEM]: '党工委书记李四同志联系群众不够' }],
  ],
};

function themeOf(year: number): string {
  const preset = content.presets.find((each) => each.year === year && each.values[THEME]);
  return String(preset?.values[THEME]);
}

describe.each(Object.entries(TOLD))('%s', (rule, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, change, said, severity, mended]) => {
    const found = saidBy(rule, change);
    if (said === undefined) {
      expect(found.map(({ message }) => message)).toEqual([]);
      return;
    }
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
    expect(found[0]?.severity).toBe(severity);
    if (mended !== undefined) expect(found[0]?.repair?.fact).toBe(mended);
  });
});

test('the body of another bureau is told once, as that of another bureau', () => {
  const said = (问题: string) =>
    findingsOf({ template: 'democratic-life-report-bureau', change: { [ITEM]: 问题 } }).flatMap(({ rule }) =>
      ['unit-kind', 'organ-left'].includes(rule) ? rule : [],
    );
  expect(said('照搬市水务局党组的做法')).toEqual(['organ-left']);
  expect(said('原市水务局党组留下的事项')).toEqual([]);
  expect(said('局党组研究不够')).toEqual(['unit-kind']);
});

test('a year that is the right one of a plenum is nobody’s leftover', () => {
  const said = (text: string) =>
    findingsOf({ template: TEMPLATE, change: { [ITEM]: text } }).flatMap(({ rule }) =>
      ['leftover', 'too-early'].includes(rule) ? rule : [],
    );
  expect(said('2019年10月召开的党的十九届四中全会精神学得不深')).toEqual([]);
  expect(said('2019年召开的会议精神学得不深')).toEqual(['leftover']);
  expect(said('2018年召开的党的十九届四中全会精神学得不深')).toEqual(['too-early']);
});

describe('the names of a unit that this one is not', () => {
  const OWN = { 发文机关: '中共明川区青柳街道工作委员会', 机关简称: '青柳街道党工委' };
  const LEFT = '晴澜街道对社区的指导不够';
  const LAST = { 上年的单位: ['中共明川区晴澜街道工作委员会', '晴澜街道党工委'] };
  const row = { template: TEMPLATE, change: { ...OWN, [ITEM]: LEFT } };
  const told = (each: Parameters<typeof findingsOf>[0]) =>
    findingsOf(each).filter(({ rule, paths }) => rule === 'organ-left' && paths[0]?.[0] === '整改清单');

  test.each([
    ['last year had', { lastYear: LAST }, '那是上年的单位名称'],
    [
      'the profile has as former',
      { standing: { 曾用名: ['中共明川区晴澜街道工作委员会'] } },
      '那是单位的曾用名',
    ],
    ['the sample has', { withSample: true }, '那是示例里的单位'],
  ])('%s', (_, more, said) => {
    const [found] = told({ ...row, ...more });
    expect(found?.message).toContain(said);
    expect(found).toMatchObject({
      severity: 'error',
      repair: { fact: '青柳街道对社区的指导不够' },
    });
  });
  test.each([
    ['nobody says it was', row],
    [
      'it is told of as what was',
      { ...row, change: { ...OWN, [ITEM]: '原晴澜街道的老旧小区' }, lastYear: LAST },
    ],
    ['it still is', { template: TEMPLATE, change: { [ITEM]: LEFT }, lastYear: LAST }],
    [
      'only its short name is another',
      {
        template: TEMPLATE,
        change: { 机关简称: '街道党工委', [ITEM]: '晴澜街道党工委研究不够' },
        lastYear: LAST,
      },
    ],
    ['the sample says the whole of it', { template: TEMPLATE, change: OWN, withSample: true }],
  ])('not where %s', (_, each) => {
    expect(told(each).map(({ message }) => message)).toEqual([]);
  });
  test('are kept when a draft is copied for the next year, and shown nowhere', () => {
    const { facts, lastYear } = nextYear([], { 年度: '2025', 发文机关: '甲党组', 机关简称: '甲' });
    expect(unitsOfLastYear(lastYear)).toEqual(['甲党组', '甲']);
    expect(openPlaces(facts, withUnits({}, facts))).toEqual([]);
  });
});

test('a row of a batch says the same, the certain ones as errors', () => {
  const entry = content.entries.find((each) => each.template.id === TEMPLATE);
  if (!entry) throw new Error('no template');
  const { template, sample } = entry;
  const facts = changed(sample, { [ITEM]: '我局联系群众不够，照搬青柳街道党工委的做法' });
  const setting = {
    template,
    sample: {},
    standing: {},
    thresholds: DEFAULT_THRESHOLDS,
    fontScheme: '机关字库' as const,
    today: { year: 2026, month: 11, day: 21 },
  };
  const { problems } = atOnce(checkRowInSteps(setting, { facts, unread: [] }));
  expect(problems.map(({ severity, message }) => `${severity} ${message.slice(0, 24)}`)).toEqual([
    expect.stringMatching(/^error .*我局/),
    expect.stringMatching(/^warning .*青柳街道/),
  ]);
});

test('the words of others are written down as they were said', () => {
  const [found] = saidBy('unit-kind', { '意见清单.0.内容': '我校门口停车难' }, 'opinion-summary');
  expect(found).toMatchObject({ severity: 'warning' });
});

describe('what is certain', () => {
  test('stops the final until a reason is given', () => {
    const change = { 会议主题: '学习贯彻党的二十届五中全会精神' };
    const [found] = saidBy('too-early', change);
    expect(found).toMatchObject({ severity: 'error', acceptable: true });
    const accepted = { [found?.id ?? '']: '会前已经公布' };
    const [kept] = findingsOf({ template: TEMPLATE, change, accepted }).filter(
      ({ rule }) => rule === 'too-early',
    );
    expect(kept?.accepted).toBe('会前已经公布');
  });
});

describe('the files of dated things', () => {
  test.each([
    ['kind: 书\nsource: 某处\nthings: [{name: 甲, words: [某某某某某], day: 2020-01-01}]', 'kind 应为'],
    ['kind: 著作\nthings: [{name: 甲, words: [某某某某某], day: 2020-01-01}]', '出处'],
    ['kind: 著作\nsource: 某处\nthings: [{name: 甲, words: [短], day: 2020-01-01}]', '太短'],
    ['kind: 著作\nsource: 某处\nthings: [{name: 甲, words: [某某某某某], day: 2020-13}]', 'day 应为'],
    ['kind: 著作\nsource: 某处\nthings: [{name: 甲, words: [某某某某某], day: 2020-01, 页: 3}]', '页'],
    ['kind: 著作\nsource: 某处\nthings: [某]', '每一条'],
    ['kind: 著作\nsource: 某处', 'things'],
  ])('%s', (text, said) => {
    const read = readDated([{ file: 'content/dated/a.yml', text }]);
    expect(read.ok ? '' : read.problems.map(({ message }) => message).join()).toContain(said);
  });
  test('there are many, and no name twice', () => {
    const names = content.dated.things.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(new Set(names).size).toBe(names.length);
  });
});
