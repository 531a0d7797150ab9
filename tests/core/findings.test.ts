// Fact sets, one file each: what a case changes in the sample of a template, and exactly what is then found.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocking } from '../../src/core/checks/finding.ts';
import { type Bound, overBounds } from '../../src/core/checks/rules/at-most.ts';
import { RULES } from '../../src/core/checks/rules.ts';
import { valuesOf } from '../../src/core/checks/values.ts';
import { content } from '../content/load-content.ts';
import { type Case, findingsOf } from './check-case.ts';

const CASES = join(import.meta.dirname, '../cases/findings');

function casesIn(folder: string): readonly (readonly [string, Case])[] {
  return readdirSync(join(CASES, folder))
    .sort()
    .map((file) => [file.replace(/\.yml$/, ''), parse(readFileSync(join(CASES, folder, file), 'utf8'))]);
}

const good = casesIn('good');
const bad = casesIn('bad');

test.each(good)('good: %s', (_, each) => {
  expect(each.change, 'a good case changes something').toBeTruthy();
  expect(findingsOf(each).map(({ id, message }) => `${id} ${message}`)).toEqual([]);
});

describe.each(bad)('bad: %s', (_, each) => {
  const findings = findingsOf(each);

  test('finds exactly this', () => {
    expect(each.expect?.length).toBeGreaterThan(0);
    expect(findings.map(({ id }) => id).sort()).toEqual([...(each.expect ?? [])].sort());
  });

  test('every finding has an id of its own', () => {
    const ids = findings.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('stops a final export or not', () => {
    if (each.stops)
      expect(
        blocking(findings)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...each.stops].sort());
    else expect(blocking(findings)).toEqual(findings.filter(({ severity }) => severity === 'error'));
  });

  test('says so in a sentence at a field of the form', () => {
    const template = content.entries.find(({ template }) => template.id === each.template)?.template;
    const asked = template?.fields.filter(({ type }) => type !== 'computed').map(({ name }) => name) ?? [];
    for (const { message, paths } of findings) {
      expect(message).toMatch(/^(?=.*\p{Script=Han}{2})[^\n!！]+$/u);
      expect(paths.length).toBeGreaterThan(0);
      for (const [name] of paths) expect(asked).toContain(name);
    }
  });
});

test('a number held against two others is told by two keys', () => {
  const numbers: Readonly<Record<string, number>> = { 个人材料份数: 9, 党员总数: 8, 应到人数: 7 };
  const given = (name: string) => ({ value: numbers[name] ?? 0, path: [name] });
  const values = { ...valuesOf((name) => ({ state: 'missing', path: [name] }), new Set()), number: given };
  const bounds = (['党员总数', '应到人数'] as const).map(
    (whole): Bound => ({ part: '个人材料份数', whole, why: '请核对。' }),
  );
  const keys = overBounds(bounds, { ...values, asks: () => true }).map(({ key }) => key);
  expect(keys).toEqual(['个人材料份数', '个人材料份数:应到人数']);
});

test('samples without a change give no finding', () => {
  const found = content.entries.flatMap(({ template }) => findingsOf({ template: template.id }));
  expect(found).toEqual([]);
});

test('there are enough cases, for every template and every rule', () => {
  expect(good.length).toBeGreaterThanOrEqual(45);
  expect(bad.length).toBeGreaterThanOrEqual(45);
  const ids = content.entries.map(({ template }) => template.id);
  for (const cases of [good, bad]) {
    expect([...new Set(cases.map(([, { template }]) => template))].sort()).toEqual(ids.sort());
  }
  const expected = new Set(bad.flatMap(([, { expect = [] }]) => expect.map((id) => id.split(':')[0])));
  // What is left of the sample and of last year has tests of its own.
  expect(
    RULES.map(({ id }) => id).filter((id) => !['sample', 'last-year'].includes(id) && !expected.has(id)),
  ).toEqual([]);
});
