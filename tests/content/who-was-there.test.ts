// Papers say of those absent, sent or attending no more than there were: who answered criticism, who is announced.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

const printed = (id: string, change: (sample: Facts) => Facts) => {
  const entry = content.entries.find(({ template }) => template.id === id);
  if (!entry) throw new Error(`no template ${id}`);
  return toText(fill(entry.template, change(entry.sample)));
};
const without =
  (...names: readonly string[]) =>
  (facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

describe('those criticised answer on the spot, where they are there', () => {
  const reports = content.entries.filter(
    ({ template, sample }) => sample.逐一表态 === true && sample.缺席人员 && template.genre === '报告',
  );
  test('in many reports', () => expect(reports.length).toBeGreaterThan(10));
  test.each(reports.map(({ template }) => template.id))('%s', (id) => {
    const answered = /批评的(到会)?(?:班子成员|党组成员|党员|同志)(?:都|逐一)?(?:当场)?表/u;
    expect(answered.exec(printed(id, (sample) => ({ ...sample, 逐一表态: true })))?.[1]).toBe('到会');
    const whole = answered.exec(printed(id, without('缺席人员', '班子名册', '缺席人数')));
    expect(whole).not.toBeNull();
    expect(whole?.[1]).toBeUndefined();
  });
});

describe('those absent are told of no criticism where there was none', () => {
  const told = content.entries.filter(
    ({ template, sample }) =>
      sample.缺席人员 && sample.相互批评意见数 !== undefined && template.genre === '报告',
  );
  test('in many reports', () => expect(told.length).toBeGreaterThan(10));
  test.each(told.map(({ template }) => template.id))('%s', (id) => {
    const passedOn = /会议情况和(?:批评意见|对其本人的意见)/u;
    const text = printed(id, (sample) => ({ ...sample, 相互批评意见数: '0' }));
    expect(text).toContain('没有提出批评意见');
    expect(text).not.toMatch(passedOn);
  });
});

test.each([
  ['democratic-life-notice', '参加和列席人员'],
  ['democratic-life-request', '参加和列席人员'],
  ['organisational-life-notice', '参加和列席人员'],
])('%s announces only those it names', (id, heading) => {
  expect(printed(id, (sample) => ({ ...sample, 列席人员: ['办公室主任'] }))).toContain(heading);
  expect(printed(id, without('列席人员'))).not.toContain('列席');
});

test.each([
  ['democratic-life-record', '督导组点评和要求（没有到会的划去）：'],
  ['organisational-life-record', '指导组点评（没有到会的划去）：'],
])('%s leaves room for what those sent say, as long as nothing is known', (id, line) => {
  expect(printed(id, () => ({}))).toContain(line);
  expect(printed(id, (sample) => sample)).not.toContain(line);
});
