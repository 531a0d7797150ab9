// The list of findings as a whole: total, in order, unique, and what acceptance does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { blocking, type Finding, SEVERITIES, type Severity } from '../../src/core/checks/finding.ts';
import { saidBy } from '../../src/core/checks/said-by.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import { type FactPath, type Facts, pathId } from '../../src/core/facts/fact.ts';
import type { Entry } from '../../src/site/content.ts';
import { content } from '../content/load-content.ts';
import { type Case, findingsOf } from './check-case.ts';

const SAID = { rule: 'R1', id: 'R1:一', message: '一句话' } as const;
const RUNS = { numRuns: 300 } as const;
const COMMON = {
  thresholds: DEFAULT_THRESHOLDS,
  accepted: {},
  today: { year: 2026, month: 11, day: 21 },
} as const;

function found({ template, sample }: Entry, facts: Facts, withSample = false) {
  const document = fill(template, facts);
  return check({ ...COMMON, template, facts, document, ...(withSample ? { sample } : {}) });
}

function entryOf(id: string): Entry {
  const entry = content.entries.find(({ template }) => template.id === id);
  if (!entry) throw new Error(id);
  return entry;
}

const subdistrict = entryOf('democratic-life-report-subdistrict');

const names = [...content.vocabulary.keys()];
const typed = fc.oneof(
  fc.jsonValue({ maxDepth: 4, noUnicodeString: false }),
  fc.constantFrom(
    '2026-02-30',
    '2026-01-08',
    -1,
    0,
    7,
    true,
    'xx',
    '请示',
    '明组通[2025]18号',
    '㭎',
    [],
    [{}],
  ),
  fc.array(
    fc.dictionary(fc.constantFrom('职务', '状态', '完成日期', '会议日期', '应到人数'), fc.jsonValue()),
  ),
);
const anyFacts = fc
  .dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), typed, { maxKeys: 60 })
  .map((facts): Facts => JSON.parse(JSON.stringify(facts)));

test('any facts give findings with ids of their own, at fields of the form', () => {
  fc.assert(
    fc.property(fc.constantFrom(...content.entries), anyFacts, fc.boolean(), (entry, facts, onSample) => {
      const findings = found(entry, onSample ? { ...entry.sample, ...facts } : facts, true);
      const ids = findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const asked = new Set<unknown>(
        entry.template.fields.filter(({ type }) => type !== 'computed').map(({ name }) => name),
      );
      const elsewhere = findings.filter(({ paths }) => !paths.every(([name]) => asked.has(name)));
      expect(elsewhere).toEqual([]);
    }),
    RUNS,
  );
});

test('errors come first, then the order of the form', () => {
  const fields = subdistrict.template.fields.map(({ name }) => name);
  const findings = found(subdistrict, {
    ...subdistrict.sample,
    实到人数: 10,
    发文字号: '3号',
    成文日期: '2026-03-01',
    通知文号: '18号',
    会议主题: 'xx',
    重点工作年度: 2029,
  });
  const places = findings.map(({ severity, paths }) => [
    SEVERITIES.indexOf(severity),
    fields.indexOf(String(paths[0]?.[0])),
  ]);
  expect(findings.length).toBeGreaterThan(5);
  expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
});

test('every blank of the paper is an error, also in an empty draft', () => {
  for (const entry of content.entries) {
    const { gaps } = fill(entry.template, {});
    const ids = found(entry, {}).map(({ id }) => id);
    expect(ids.sort()).toEqual(gaps.map(({ path }) => `gap:${pathId(path)}`).sort());
  }
});

test('a gap says what is wrong with what was typed', () => {
  const messageOf = (facts: Facts) => found(subdistrict, { ...subdistrict.sample, ...facts })[0]?.message;
  expect(messageOf({ 会议主题: '' })).toBe('“会议主题”还没有填写');
  expect(messageOf({ 会议日期: '2026年2月30日' })).toBe('“会议日期”：2026年2月没有 30 日，请核对');
  expect(messageOf({ 应到人数: -3 })).toBe('“应到人数”：不能小于 1');
  expect(messageOf({ 整改清单: [{ 方面: '政治', 问题: '' }] })).toBe('“整改清单”第 1 行的“问题”还没有填写');
});

describe('acceptance', () => {
  const template = subdistrict.template.id;
  const change = { 实到人数: 5, 缺席人员: [1, 2, 3, 4].map((n) => ({ 职务: `成员${n}`, 原因: '培训' })) };

  test('keeps the reason with the finding', () => {
    const [finding] = findingsOf({ template, change, accepted: { 'R2:实到人数=5/9': '经上级同意' } });
    expect(finding).toMatchObject({ id: 'R2:实到人数=5/9', severity: 'error', accepted: '经上级同意' });
    expect(finding && blocking([finding])).toEqual([]);
  });

  test('belongs to the figures and words it was given for', () => {
    const accepted = { 'R2:实到人数=5/9': '经上级同意', 'R2:实到人数': '从前按位置记下的理由' };
    const fewer = {
      ...change,
      实到人数: 4,
      缺席人员: [1, 2, 3, 4, 5].map((n) => ({ 职务: `成员${n}`, 原因: '培训' })),
    };
    const stopped = (change: Case['change']) =>
      blocking(findingsOf({ template, accepted, ...(change ? { change } : {}) })).map(({ rule }) => rule);
    expect(stopped(change)).toEqual([]);
    expect(stopped(fewer)).toEqual(['R2']);

    const [told, asked] = ['群众多次请求解决停车难', '恳请区里支持解决办公经费'];
    const rows = (...problems: string[]) => ({
      整改清单: problems.map((问题) => ({ 方面: '政治建设', 问题 })),
    });
    const reason = { [`R20:整改清单.问题:请示=${told}`]: '说的是群众' };
    const kept = (...problems: string[]) =>
      findingsOf({ template, change: rows(...problems), accepted: reason })
        .filter(({ rule }) => rule === 'R20')
        .map(({ accepted }) => accepted !== undefined);
    expect(kept(told, asked)).toEqual([true, false]);
    expect(kept(asked)).toEqual([false]);
    expect(kept('前面另有一行', told)).toEqual([true]);
    expect(kept(`${told}。${asked}`)).toEqual([false]);
  });

  test('is only for errors that may be accepted', () => {
    const all = Object.fromEntries(['R1:实到人数', 'gap:会议主题'].map((id) => [id, '理由']));
    const findings = findingsOf({ template, change: { 实到人数: 10, 会议主题: null }, accepted: all });
    expect(blocking(findings).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['R1:实到人数', 'gap:会议主题']),
    );
  });
});

test('the source of the quorum is named only for the quorum it sets', () => {
  const each = { template: subdistrict.template.id, thresholds: { quorum: [19, 20] } } as const;
  expect(findingsOf(each).map(({ id, source }) => [id, source])).toEqual([['R2:实到人数=8/9', undefined]]);
  const usual = { template: subdistrict.template.id, change: { 实到人数: 5, 缺席人员: null } };
  expect(findingsOf(usual).find(({ rule }) => rule === 'R2')?.source).toContain('民主生活会若干规定');
});

describe('a blank that a rule speaks of', () => {
  const gap = (...paths: FactPath[]) => ({ ...SAID, rule: 'gap', severity: 'error' as const, paths });
  const said = (severity: Severity, ...paths: FactPath[]) => ({ ...SAID, severity, paths });
  test.each<[string, Finding, Finding, boolean]>([
    ['an error at its field', said('error', ['甲'], ['乙']), gap(['甲']), true],
    ['a warning at its field', said('warning', ['甲'], ['乙']), gap(['甲']), false],
    ['a hint at its field', said('hint', ['甲']), gap(['甲']), false],
    ['an error shown elsewhere', said('error', ['乙'], ['甲']), gap(['甲']), false],
    ['an error at another cell', said('error', ['甲', 1, '丙']), gap(['甲', 0, '丙']), false],
    ['an error of all its terms', said('error', ['丙'], ['乙'], ['甲']), gap(['甲'], ['乙']), true],
    ['an error of one of its terms', said('error', ['甲']), gap(['甲'], ['乙']), false],
    ['a warning of all its terms', said('warning', ['甲'], ['乙']), gap(['甲'], ['乙']), false],
  ])('%s', (_, finding, blank, silent) => {
    expect(saidBy([finding])(blank)).toBe(silent);
  });
});

describe('what is left of the sample', () => {
  const left = (entry: Entry, facts: Facts) =>
    found(entry, facts, true).flatMap(({ rule, id }) => (rule === 'sample' ? [id] : []));

  test('is found field by field and row by row', () => {
    const { sample } = subdistrict;
    const facts: Facts = {
      会议主题: sample.会议主题 ?? '',
      所在地区: '某镇',
      会议日期: sample.会议日期 ?? '',
      发出意见表份数: 120,
      意见方面: ['小区治理', '居务公开监督'],
      学习内容: ['本单位的学习内容', '区委关于加强基层治理、减轻基层负担的部署要求'],
      整改清单: [
        { 方面: '政治', 问题: '另一个问题' },
        ...(Array.isArray(sample.整改清单) ? sample.整改清单.slice(0, 1) : []),
      ],
    };
    expect(left(subdistrict, facts)).toEqual([
      'sample:会议主题',
      'sample:学习内容',
      'sample:发出意见表份数',
      'sample:会议日期',
      'sample:整改清单.1',
    ]);
  });

  test('is not seen in choices, boxes, small numbers, usual posts and titles of regulations', () => {
    const {
      年度,
      学习形式,
      学习书目,
      座谈会次数,
      应到人数,
      主持人职务,
      会议时间,
      书记逐一谈心,
      盖章方式,
      结束语,
    } = subdistrict.sample;
    const same = {
      年度,
      学习形式,
      学习书目,
      座谈会次数,
      应到人数,
      主持人职务,
      会议时间,
      书记逐一谈心,
      盖章方式,
      结束语,
    };
    const facts = Object.fromEntries(
      Object.entries(same).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, fact]])),
    );
    expect(Object.keys(facts).length).toBe(10);
    expect(left(subdistrict, facts)).toEqual([]);
  });

  test.each([
    ['branch-life-report-office', { 到会领导: ['局党组成员、副局长'] }],
    ['branch-life-report-office', { 讲话: [{ 讲话人: '局党组成员、副局长', 内容: '另一个意思' }] }],
    ['branch-life-report-office', { 议程: ['支部书记代表支部班子作检视剖析'] }],
    ['democratic-life-report-subdistrict', { 学习内容: ['中央八项规定及其实施细则精神'] }],
    ['democratic-life-report-subdistrict', { 缺席人员: [{ 职务: '党工委委员、人民武装部部长' }] }],
  ])('is not seen where everybody writes the same: %s %j', (id, facts) => {
    const entry = content.entries.find(({ template }) => template.id === id);
    expect(entry && left(entry, facts)).toEqual([]);
  });

  test('is most of the draft when the sample was just taken', () => {
    const reports = content.entries.filter(({ template }) => template.genre === '报告');
    for (const entry of reports.filter(({ story }) => !story))
      expect(left(entry, entry.sample).length).toBeGreaterThan(20);
    // A form says little, and a paper of a story has most of it from there.
    for (const entry of reports) expect(left(entry, entry.sample).length).toBeGreaterThan(5);
  });
});
