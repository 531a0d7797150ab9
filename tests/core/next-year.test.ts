// Next year's draft: what stays, what moves on, what goes, and what is left to be looked at.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { leavesOf } from '../../src/core/checks/leaves.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { countOpen, openPlaces } from '../../src/core/facts/last-year.ts';
import { nextYear, nextYearRules } from '../../src/core/facts/next-year.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { moveYears } from '../../src/core/facts/year-in-text.ts';
import { concernsOf } from '../../src/desk/check/concerns.ts';
import { content } from '../content/load-content.ts';
import { vocabularyOf } from './compile-text.ts';

const WORDS = vocabularyOf(`
年度: {type: 整数, unit: 年}
机关: {type: 机关}
简称: {type: 文本, nextYear: 保留}
通知: {type: 文本, nextYear: 推年}
附件们: {type: 列表, nextYear: 推年}
人数: {type: 整数, unit: 人}
日期: {type: 日期}
形式: {type: 选项, options: [甲, 乙]}
短话: {type: 文本}
旧账: {type: 整数, nextYear: 不沿用}
议程: {type: 列表}
都到了: {type: 声明, statement: 都到了, needs: [人数]}
事项: {type: 多行, formerly: [旧事项], columns: {问题: {type: 文本}, 状态: {type: 选项, options: [成, 未]}}}
清单: {type: 多行, columns: {问题: {type: 文本}}}
总数: {type: 整数, nextYear: {取自: [事项, 清单]}}
完成: {type: 整数, nextYear: {取自: [事项], 其中: {状态: [成]}}}
剩下: {type: 列表, nextYear: {取自: [事项], 其中: {状态: [未]}, 写: 问题}}
`);
const rules = nextYearRules([...WORDS.values()]);
const next = (facts: Facts, others?: readonly Facts[]) => nextYear(rules, facts, others);

const placeOf = (path: readonly (string | number)[]) => path.slice(0, 2).join('.');

describe('one answer', () => {
  test.each<[string, string, Facts[string], Facts[string] | undefined, 'open' | 'settled']>([
    ['the year', '年度', 2025, 2026, 'settled'],
    ['the year as typed', '年度', '2025', '2026', 'settled'],
    ['a year that cannot be read', '年度', '去年', '去年', 'open'],
    ['an organ', '机关', '中共甲县水利局党组', '中共甲县水利局党组', 'settled'],
    ['what the vocabulary keeps', '简称', '县水利局', '县水利局', 'settled'],
    ['a name that is kept but speaks of the year', '简称', '2025年度专班', '2025年度专班', 'open'],
    ['a name that is kept and speaks of another', '简称', '1949小组', '1949小组', 'settled'],
    ['an organ of the year', '机关', '二〇二五年度工作专班', '二〇二五年度工作专班', 'open'],
    ['the name of a notice', '通知', '关于2025年度的通知', '关于2026年度的通知', 'open'],
    ['the names of files', '附件们', ['2025年度方案', '条例'], ['2026年度方案', '条例'], 'open'],
    ['a count', '人数', '19', '19', 'open'],
    ['a day', '日期', '2026-01-08', '2026-01-08', 'open'],
    ['what was chosen for the meeting', '形式', '甲', '甲', 'open'],
    ['words', '短话', '改进作风', '改进作风', 'open'],
    ['what is of no use', '旧账', 12, undefined, 'settled'],
    ['a list', '议程', ['一', '二'], ['一', '二'], 'open'],
    ['a tick', '都到了', true, undefined, 'settled'],
    ['rows', '清单', [{ 问题: '甲' }], [{ 问题: '甲' }], 'open'],
    ['a name nobody knows any more', '没有的', '甲', '甲', 'open'],
    ['an empty answer', '短话', ' ', undefined, 'settled'],
  ])('%s', (_, name, fact, becomes, state) => {
    const { facts, lastYear } = next({ 年度: 2025, [name]: fact });
    expect(facts[name]).toEqual(becomes);
    expect(lastYear[name]).toEqual(state === 'open' ? becomes : undefined);
  });

  test('without a year of the draft, years within names are left to be looked at', () => {
    expect(next({ 通知: '2025年度通知' })).toEqual({
      facts: { 通知: '2025年度通知' },
      lastYear: { 通知: '2025年度通知' },
    });
  });
});

describe('years within names', () => {
  test.each([
    ['关于召开2025年度民主生活会的通知', '关于召开2026年度民主生活会的通知'],
    ['明组通〔2025〕18号', '明组通〔2026〕18号'],
    ['２０２５年第十一次', '２０２６年第十一次'],
    ['二〇二五年度方案', '二〇二六年度方案'],
    ['二○二四至二○二五年度', '二○二五至二○二六年度'],
    ['2024—2025年度、2024-2025', '2025—2026年度、2025-2026'],
    ['二O二五年、二0二五年', '二O二六年、二0二六年'],
    ['2022—2026年规划、2025—2029年规划', '2022—2026年规划、2025—2029年规划'],
    [
      '《条例》（2025年修订）、《细则（2025年9月第二次修正）》',
      '《条例》（2025年修订）、《细则（2025年9月第二次修正）》',
    ],
    ['2025名党员、2025年修订方案的通知', '2025名党员、2026年修订方案的通知'],
    ['二零二五年', '二零二六年'],
    ['2024年到2026年', '2025年到2027年'],
    ['2018年条例、12025号、二千零二十五年', '2018年条例、12025号、二千零二十五年'],
    ['2035年远景目标', '2035年远景目标'],
  ])('%s', (text, moved) => {
    expect(moveYears(text, (year) => Math.abs(year - 2025) <= 1)).toBe(moved);
  });
});

describe('figures about last year', () => {
  const rows = [
    { 问题: '甲', 状态: '成' },
    { 问题: '乙', 状态: '未' },
    { 问题: '丙', 状态: '未' },
  ];
  const figures = (facts: Facts, others?: readonly Facts[]) => {
    const { 总数, 完成, 剩下 } = next(
      { 年度: 2025, 总数: 99, 完成: 98, 剩下: ['旧'], ...facts },
      others,
    ).facts;
    return [总数, 完成, 剩下];
  };
  const own = { 年度: 2025, 发文机关: '甲局党组' };
  test.each<[string, Facts, readonly Facts[], readonly unknown[]]>([
    ['out of its own rows', { 事项: rows }, [], ['3', '1', ['乙', '丙']]],
    ['out of rows under an old name', { 旧事项: rows }, [], ['3', '1', ['乙', '丙']]],
    [
      'rows that say no state tell nothing of what was done',
      { ...own, 事项: [{ 问题: '甲' }] },
      [{ ...own, 事项: rows }],
      ['1', '1', ['乙', '丙']],
    ],
    ['nothing left over', { 事项: rows.slice(0, 1) }, [], ['1', '1', undefined]],
    [
      'a list without states gives the count only',
      { 清单: [{ 问题: '甲' }] },
      [],
      ['1', undefined, undefined],
    ],
    ['no rows: what was said of the year before goes', {}, [], [undefined, undefined, undefined]],
    [
      'out of another draft of the same meeting',
      own,
      [{ ...own, 年度: '2025', 事项: rows }],
      ['3', '1', ['乙', '丙']],
    ],
    ['not of another year', own, [{ ...own, 年度: 2024, 事项: rows }], [undefined, undefined, undefined]],
    [
      'not of another organ',
      own,
      [{ ...own, 发文机关: '乙局党组', 事项: rows }],
      [undefined, undefined, undefined],
    ],
  ])('%s', (_, facts, others, wanted) => expect(figures(facts, others)).toEqual(wanted));
  test('they are to be looked at', () => {
    expect(Object.keys(next({ 事项: rows }).lastYear)).toEqual(['事项', '总数', '完成', '剩下']);
  });
});

describe.each(content.entries.map(({ template, sample }) => [template.id, template, sample] as const))(
  '%s',
  (_, template, sample) => {
    // The list of this year, where the paper has only that of last year, is in another paper of the meeting.
    const { 上年度整改清单: lastList } = sample;
    const others = lastList ? [{ ...sample, 整改清单: lastList }] : [];
    const made = nextYear(nextYearRules(template.fields), sample, others);
    const open = new Set(openPlaces(made.facts, made.lastYear).map((path) => path.join('.')));
    // A list printed as one text stands for its items.
    const openLists = new Set([...open].map((path) => path.split('.')[0]));
    const isOpen = ([name, index]: readonly (string | number)[]) =>
      open.has(String(name)) ||
      (index === undefined ? openLists.has(String(name)) : open.has(`${name}.${index}`));

    test('every claim is off, and the year is the next one', () => {
      expect(template.fields.filter(({ type, name }) => type === 'claim' && made.facts[name])).toEqual([]);
      expect(made.facts.年度).toBe(Number(sample.年度) + 1);
    });

    test('every day, count and row of last year is marked', () => {
      const read = readFacts(template.fields, made.facts);
      const stale = leavesOf(template.fields, made.facts, read)
        .filter(({ kind, path, unit }) => unit !== '年' && (kind !== 'text' || path.length === 3))
        .filter(({ path }) => !isOpen(path));
      expect(stale.map(({ path }) => path.join('.'))).toEqual([]);
      // A form and a speech print few facts, and some lists are made anew each year.
      const few = ['表', '方案', '发言材料'].includes(template.genre);
      if (!few) expect(open.size).toBeGreaterThan(10);
    });

    test('nothing looked at, the checks tell all of it, and so does a final file', () => {
      const findings = check({
        template,
        facts: made.facts,
        document: fill(template, made.facts),
        lastYear: made.lastYear,
        thresholds: DEFAULT_THRESHOLDS,
        accepted: {},
        today: { year: 2027, month: 1, day: 20 },
      });
      const told = new Set(
        findings.filter(({ rule }) => rule === 'last-year').flatMap(({ paths }) => paths.map(placeOf)),
      );
      expect(new Set(openPlaces(made.facts, made.lastYear).map(placeOf))).toEqual(told);
      const count = countOpen(made.facts, made.lastYear);
      const concerns = concernsOf(findings)?.names ?? '';
      expect(concerns.includes(`${count} 处沿用上年没有核对`)).toBe(count > 0);
    });

    test('copying alone makes no error', () => {
      // A paper that has a number of its own, and one whose notice has one.
      const numbers = { 用版头: true, 发文字号: '溪局党组〔2026〕7号', 通知文号: '溪组通〔2025〕9号' };
      const asked = new Set(template.fields.map(({ name }) => name));
      const own = Object.fromEntries(Object.entries(numbers).filter(([name]) => asked.has(name)));
      const before = { ...own, 成文日期: '2026-01-16', 通知日期: '2025-12-05', ...sample };
      const after = nextYear(nextYearRules(template.fields), before, others);
      const errors = (facts: Facts, lastYear: Facts) =>
        check({
          template,
          facts,
          document: fill(template, facts),
          lastYear,
          thresholds: DEFAULT_THRESHOLDS,
          accepted: {},
          today: { year: 2027, month: 3, day: 1 },
        }).flatMap(({ severity, rule, id }) => (severity === 'error' && rule !== 'gap' ? [id] : []));
      const known = errors(before, {});
      expect(errors(after.facts, after.lastYear).filter((id) => !known.includes(id))).toEqual([]);
    });

    test('every year in the paper that stands as last year is marked', () => {
      const { blocks } = fill(template, made.facts);
      const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : block.rows.flat(2)));
      // The year itself moved on, and with it what is reckoned from it.
      const moved = new Set(
        template.fields.flatMap((field) => (field.type === 'int' && field.unit === '年' ? field.name : [])),
      );
      const stale = runs.filter(
        ({ text, from = [] }) =>
          /(?<!\d)20\d\d(?!\d)/.test(text) && from.length && !moved.has(String(from[0])) && !isOpen(from),
      );
      expect(stale).toEqual([]);
    });
  },
);
