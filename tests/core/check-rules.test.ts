// The rules as data: names that exist, R1 to R20 without a hole, and the rules that hold by construction.
import { describe, expect, test } from 'vitest';
import known from '../../src/core/checks/names.json' with { type: 'json' };
import { namesOf, outOfDate } from '../../src/core/checks/names-of.ts';
import { SEQUENCES } from '../../src/core/checks/rules/dates.ts';
import { RULES } from '../../src/core/checks/rules.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Field } from '../../src/core/facts/field.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { toText } from '../../src/render/text.ts';
import { withKnownNames } from '../../src/site/current-names.ts';
import { content } from '../content/load-content.ts';
import { findingsOf } from './check-case.ts';

test('the names rules may rely on are those of the vocabulary', () => {
  expect(outOfDate(known, content.vocabulary)).toEqual([]);
  expect(namesOf(content.vocabulary)).toMatchObject(known);
});

test.each<[what: string, change: (field: Field) => Field | undefined, told: string]>([
  [
    'renamed',
    (field) => ({ ...field, name: '开会日期', formerly: ['会议日期'] }),
    '“会议日期”改名为“开会日期”',
  ],
  ['gone', () => undefined, '“会议日期”没有了'],
  [
    'of another type',
    ({ name, stage, group }) => ({ name, stage, group, type: 'int' }),
    '“会议日期”换了类型',
  ],
])('a name that is %s is told by the build', (_, change, told) => {
  const fields = [...content.vocabulary.values()].flatMap(
    (field) => (field.name === '会议日期' ? change(field) : field) ?? [],
  );
  const vocabulary = new Map(fields.map((field) => [field.name, field]));
  expect(outOfDate(known, vocabulary)).toEqual([told]);
  expect(() => withKnownNames({ ...content, vocabulary })).toThrow(/npm run names/);
});

test('a column that is gone is told too', () => {
  const fields = [...content.vocabulary.values()].map((field) =>
    field.type === 'rows'
      ? { ...field, columns: field.columns.filter(({ name }) => name !== '责任单位') }
      : field,
  );
  const told = outOfDate(known, new Map(fields.map((field) => [field.name, field])));
  expect(told).toContain('“整改清单.责任单位”没有了');
});

test('a name that is added asks for nothing', () => {
  const added: Field = { name: '新名称', stage: '会前', group: '试', type: 'date' };
  expect(outOfDate(known, new Map([...content.vocabulary, ['新名称', added]]))).toEqual([]);
});

test('the order of dates covers every date of the vocabulary that is not a limit', () => {
  const dates = [...content.vocabulary.values()]
    .filter(({ type }) => type === 'date')
    .map(({ name }) => name);
  const ordered = SEQUENCES.flatMap(({ names }): readonly string[] => names);
  expect(dates.filter((name) => !ordered.includes(name))).toEqual([]);
});

/** Counted or taken from one list, so that nothing is left to check; proved below. */
const BY_CONSTRUCTION = ['R7', 'R15'];

test('R1 to R20 are all there, each with a sentence about itself', () => {
  const ids = new Set([...RULES.map(({ id }) => id), ...BY_CONSTRUCTION]);
  expect(Array.from({ length: 20 }, (_, index) => `R${index + 1}`).filter((id) => !ids.has(id))).toEqual([]);
  for (const { description } of RULES) expect(description).toMatch(/\p{Script=Han}{4}.*。$/u);
});

const entries = content.entries.map((entry) => [entry.template.id, entry] as const);

function textOf(id: string, change: Facts): string {
  const entry = content.entries.find(({ template }) => template.id === id);
  return entry ? toText(fill(entry.template, { ...entry.sample, ...change })) : '';
}

function itemsOf(facts: Facts, name: string) {
  const fact = facts[name];
  return Array.isArray(fact) ? fact : [];
}

describe('R7: the total of opinions is a sum where it is divided', () => {
  const asking = entries.filter(([, { template }]) =>
    ['意见总数', '班子意见数'].every((name) => template.fields.some((field) => field.name === name)),
  );
  test.each(asking)('%s', (_id, { template, sample }) => {
    // Divided by hand: the list that says it otherwise is of another case.
    const { 意见清单: _, 意见总数: __, ...rest } = sample;
    const total = readFacts(template.fields, { ...rest, 班子意见数: 30, 成员意见数: 4 })('意见总数');
    expect(total).toMatchObject({ state: 'given', value: { number: 34 } });
    const alone = readFacts(template.fields, { 意见总数: 45 })('意见总数');
    expect(alone).toMatchObject({ state: 'given', value: { number: 45 } });
  });
  test('in most reports', () => expect(asking.length).toBeGreaterThan(4));
});

describe('R9: printed counts follow their lists', () => {
  const counted: readonly (readonly [string, string, string, string])[] = [
    ['branch-life-report-office', '议程', '四项议程', '三项议程'],
    ['branch-life-report-town-detailed', '议程', '五项议程', '四项议程'],
    ['democratic-life-report-unit', '议程', '议程共六项', '议程共五项'],
    ['democratic-life-report-subdistrict', '班子对照方面', '五个方面撰写', '四个方面撰写'],
    ['democratic-life-report-party-group', '班子对照方面', '五个方面撰写', '四个方面撰写'],
    ['branch-life-report-town', '书记要求', '提出三点要求', '提出两点要求'],
    ['branch-life-report-bureau', '个人对照方面', '四个方面撰写', '三个方面撰写'],
    ['democratic-life-report-bureau', '意见方面', '执法行为四个方面', '道路养护三个方面'],
    ['democratic-life-report', '议程', '议程共六项', '议程共五项'],
    ['democratic-life-report-township', '班子对照方面', '四个方面撰写', '三个方面撰写'],
    ['branch-life-report', '意见方面', '双向转诊三个方面', '病情告知两个方面'],
    ['branch-life-and-appraisal-report', '意见方面', '家校沟通四个方面', '实验教学三个方面'],
    ['branch-life-report-centre', '所属支部', '所属4个党支部', '所属3个党支部'],
    ['rectification-bulletin-subdistrict', '整改清单', '整改事项8项', '整改事项7项'],
    ['rectification-report', '整改清单', '整改事项6项', '整改事项5项'],
    ['democratic-life-bulletin', '整改清单', '查摆问题6个', '查摆问题5个'],
  ];
  test.each(counted)('%s: %s', (id, name, before, after) => {
    const sample = content.entries.find(({ template }) => template.id === id)?.sample ?? {};
    expect(textOf(id, {})).toContain(before);
    const shorter = textOf(id, { [name]: itemsOf(sample, name).slice(0, -1) });
    expect(shorter).toContain(after);
    expect(shorter).not.toContain(before);
  });
  test('in every report and bulletin that counts a list', () => {
    const reports = content.entries.filter(({ template }) => ['报告', '通报'].includes(template.genre));
    const proved = new Set(counted.map(([id]) => id));
    const others = reports.map(({ template }) => template.id).filter((id) => !proved.has(id));
    expect(others).toEqual([
      'branch-work-report',
      'democratic-life-preparation',
      'party-member-appraisal-report',
    ]);
  });
});

test('R10: the average is computed from those present', () => {
  expect(textOf('democratic-life-report-party-group', {})).toContain('人均7.8个');
  expect(textOf('democratic-life-report-party-group', { 成员问题总数: 30 })).toContain('人均5个');
});

/** They sum up branches, appraise members, or are written before the meeting. */
const WITHOUT_PROBLEMS = [
  'branch-life-report-centre',
  'party-member-appraisal-report',
  'democratic-life-preparation',
  'branch-work-report',
];

describe('R15: a problem has one source, wherever the paper prints it', () => {
  const list = '整改清单';
  const oldOf = (facts: Facts) => {
    const [first] = itemsOf(facts, list);
    return typeof first === 'object' && '问题' in first ? String(first.问题) : '';
  };
  const printing = entries.filter(
    ([id, { sample }]) => oldOf(sample) && textOf(id, {}).includes(oldOf(sample)),
  );
  test('in every report but two', () => {
    const others = entries.filter(
      ([id, { template }]) => template.genre === '报告' && !printing.some(([other]) => other === id),
    );
    expect(others.map(([id]) => id).filter((id) => !WITHOUT_PROBLEMS.includes(id))).toEqual([]);
  });
  test.each(printing)('%s', (id, { sample }) => {
    const [first, ...rest] = itemsOf(sample, list);
    const old = oldOf(sample);
    const text = textOf(id, { [list]: [{ ...Object(first), 问题: '换过的问题' }, ...rest] });
    expect(text).not.toContain(old);
    expect(text.split('换过的问题').length).toBe(textOf(id, {}).split(old).length);
  });
});

test('R19: a paper that goes down asks for no signer', () => {
  const down = content.entries.filter(({ template }) => template.direction === '下行');
  expect(down.length).toBeGreaterThan(0);
  for (const { template } of down) {
    expect(template.fields.map(({ name }) => name)).not.toContain('签发人');
    expect(
      textOf(template.id, { 用版头: true, 发文字号: '晴街工委〔2026〕15号', 签发人: ['余庆'] }),
    ).not.toContain('余庆');
  }
});

describe('R17: a document number that is plainly meant can be put right', () => {
  test.each([
    ['青组通[2026]6号', '青组通〔2026〕6号'],
    ['青组通〔２０２６〕６号', '青组通〔2026〕6号'],
    ['青组通（2026）第006号', '青组通〔2026〕6号'],
    ['青组通2026六号', undefined],
  ])('%s: %s', (typed, right) => {
    const found = findingsOf({ template: 'democratic-life-report-subdistrict', change: { 通知文号: typed } });
    const [finding] = found.filter(({ rule, paths }) => rule === 'R17' && paths[0]?.[0] === '通知文号');
    expect(finding?.severity).toBe('error');
    expect(finding?.repair).toEqual(right && { path: ['通知文号'], fact: right });
  });
});

test('a symbol that no font of offices has is told, whatever the fonts', () => {
  for (const fontScheme of ['机关字库', 'Windows 自带'] as const) {
    const found = findingsOf({
      template: 'democratic-life-report-subdistrict',
      change: { 会议主题: '学思想😀强党性' },
      fontScheme,
    });
    expect(found.filter(({ rule }) => rule === 'rare-character').map(({ message }) => message)).toEqual([
      '“会议主题”里的“😀”是公文字体里没有的符号，印出来是别的字体或者空框，请换成文字。',
    ]);
  }
});

test('a number before words in the middle of a sentence is taken away by its button', () => {
  const found = findingsOf({
    template: 'branch-life-report-bureau',
    change: { 通知标题: '1.关于召开组织生活会的通知' },
  }).find(({ id }) => id === 'doubled:通知标题:number');
  expect(found?.repair).toEqual({ path: ['通知标题'], fact: '关于召开组织生活会的通知' });
});

test('what a claim lacks is said with the right numbers', () => {
  const change = { 应到人数: 41, 提纲审核份数: 39, 逐份审核: true };
  const found = findingsOf({ template: 'branch-life-report-town-detailed', change });
  const said = found.find(({ id }) => id === 'R20:逐份审核')?.message;
  expect(said).toContain('除书记本人的外应有 40 份提纲，“提纲审核份数”是 39');
});

describe('R17: the year of a number waits for a day that stands as last year, and only for that', () => {
  const number = { 发文字号: '溪街工委〔2027〕15号' };
  const day = { 成文日期: '2026-10-20' };
  test.each<[string, Facts, Facts, readonly string[]]>([
    ['copied, nothing looked at', { ...number, ...day }, { ...number, ...day }, []],
    ['the day looked at and left', { ...number, ...day }, number, ['R17:发文字号:年份']],
    [
      'the day typed anew, of another year',
      { ...number, 成文日期: '2026-12-20' },
      day,
      ['R17:发文字号:年份'],
    ],
    [
      'the day typed anew, of the same year',
      { ...number, 成文日期: '2027-10-20' },
      { ...number, ...day },
      [],
    ],
    [
      'the form of the number does not wait',
      { 发文字号: '溪街工委[2027]15号', ...day },
      day,
      ['R17:发文字号'],
    ],
  ])('%s', (_, change, lastYear, wanted) => {
    const template = 'rectification-bulletin-subdistrict';
    const found = findingsOf({ template, change: { 用版头: true, ...change }, lastYear });
    expect(found.filter(({ rule }) => rule === 'R17').map(({ id }) => id)).toEqual(wanted);
  });
});
