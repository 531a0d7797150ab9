// Thousands of rows and items: the work grows as they do, what is named does not, and the counts stay right.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { blocking, countOf, type Finding } from '../../src/core/checks/finding.ts';
import { NAMED, naming } from '../../src/core/checks/named.ts';
import { RULES } from '../../src/core/checks/rules.ts';
import { saidBy } from '../../src/core/checks/said-by.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import type { Document } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import type { Field } from '../../src/core/facts/field.ts';
import { content } from '../content/load-content.ts';
import { counting, growsEvenly } from './counting.ts';

type Entry = (typeof content.entries)[number];

const BAD = '某某【填】恳请批准龘1987年。。';

/** Ways a field of many parts is filled. */
const WAYS: Readonly<Record<string, (field: Field, at: number) => Fact | undefined>> = {
  'one column': (field, at) =>
    field.type === 'rows' ? { [field.columns[0]?.name ?? '']: `第${at}项` } : undefined,
  'wrong in every cell': (field) =>
    field.type === 'rows' ? Object.fromEntries(field.columns.map(({ name }) => [name, BAD])) : BAD,
};

/** Every name once: the rules go by names. */
const FIELDS = [
  ...new Map(
    content.entries.flatMap((entry) =>
      entry.template.fields
        .filter(({ type }) => type === 'rows' || type === 'list')
        .map((field) => [field.name, { entry, field }] as const),
    ),
  ).values(),
];

const CASES = FIELDS.flatMap(({ entry, field }) =>
  Object.entries(WAYS).flatMap(([way, part]) =>
    part(field, 0) === undefined ? [] : [{ entry, field, way, part }],
  ),
);

function factsOf(
  { sample }: Entry,
  field: Field,
  part: (typeof CASES)[number]['part'],
  count: number,
): Facts {
  return { ...sample, [field.name]: Array.from({ length: count }, (_, at) => part(field, at) ?? '') };
}

function found({ template, sample }: Entry, facts: Facts, document: Document = fill(template, facts)) {
  return check({
    template,
    facts,
    document,
    sample,
    thresholds: DEFAULT_THRESHOLDS,
    accepted: {},
    today: { year: 2026, month: 11, day: 21 },
  });
}

/** How many findings of each kind there are, those told as a number among them. */
function amounts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const kinds = Map.groupBy(findings, ({ rule, severity, paths }) => `${rule} ${severity} ${paths[0]?.[0]}`);
  return new Map([...kinds].map(([kind, own]) => [kind, countOf(own)]));
}

describe.each(CASES)('$field.name, $way', ({ entry, field, part }) => {
  const of = (count: number) => factsOf(entry, field, part, count);

  test('is read as often as it is long', () => {
    const reads = (count: number) => {
      const [tally, facts] = [{ reads: 0 }, of(count)];
      const document = fill(entry.template, facts);
      found(entry, counting(facts, tally), counting(document, tally));
      return tally.reads;
    };
    expect(growsEvenly(reads, 30)).toBe(true);
  });

  test('is named in part and counted whole', () => {
    const [few, many, further] = [20, NAMED + 10, 10];
    const [some, more, most] = [few, many, many + further].map((count) => found(entry, of(count)));
    if (!some || !more || !most) return;
    const byKind = Map.groupBy(most, ({ rule, severity, paths }) => `${rule} ${severity} ${paths[0]?.[0]}`);
    for (const own of byKind.values()) expect(own.length).toBeLessThanOrEqual(NAMED + 1);
    expect(most.length).toBeLessThan(RULES.length * NAMED);
    const [a, b, c] = [amounts(some), amounts(more), amounts(most)];
    for (const [kind, count] of c) {
      const each = (count - (b.get(kind) ?? 0)) / further;
      // That a paper has grown too long is said once, however long.
      if (kind.startsWith('length ')) expect([kind, count]).toEqual([kind, 1]);
      if (!each || kind.startsWith('length ')) continue;
      // As many with each further one, from the first to the last, most of which are not named.
      expect([kind, count - (a.get(kind) ?? 0)]).toEqual([kind, each * (many + further - few)]);
      expect(count, kind).toBeGreaterThan(NAMED);
    }
  });
});

test('blanks and errors at the same places are put together in proportion', () => {
  const reads = (count: number) => {
    const tally = { reads: 0 };
    const errors = Array.from({ length: count }, (_, at) => finding('R20', [['甲', at], ['乙']]));
    const isSaid = saidBy(counting(errors, tally));
    for (let at = 0; at < 2 * count; at++) isSaid(counting(finding('gap', [['甲', at]]), tally));
    return tally.reads;
  };
  expect(growsEvenly(reads, 50)).toBe(true);
});

describe('of findings of one kind', () => {
  const many = (count: number, more: Partial<Finding> = {}) =>
    Array.from({ length: count }, (_, at) => ({ ...finding('R20', [['甲', at]]), ...more }));
  const named = (findings: readonly Finding[]) => {
    const own = naming();
    for (const each of findings) own.take(each);
    return own.named();
  };

  test('the first are named, and one says how many others there are and leads to the first of them', () => {
    expect(named(many(NAMED))).toEqual(many(NAMED));
    expect(named(many(NAMED + 7)).at(-1)).toEqual({
      rule: 'R20',
      id: 'R20:error::甲:others',
      severity: 'error',
      paths: [['甲', NAMED]],
      message: '“甲”另有 7 处同类的问题，没有逐条列出；前面的 100 处改好以后，接着列出。',
      count: 7,
    });
  });

  test('those kept with a reason do not hide those that are not', () => {
    const kept = many(NAMED + 1, { acceptable: true, accepted: '有理由' });
    const all = named([...kept, ...many(1, { acceptable: true })]);
    expect(countOf(blocking(all))).toBe(1);
    expect(countOf(all)).toBe(NAMED + 2);
  });

  test('others that stop a final paper stop it as one', () => {
    expect(countOf(blocking(named(many(3 * NAMED))))).toBe(3 * NAMED);
    expect(countOf(blocking(named(many(3 * NAMED, { severity: 'warning' }))))).toBe(0);
  });
});

function finding(rule: string, paths: Finding['paths']): Finding {
  return { rule, id: `${rule}:${paths.join()}`, severity: 'error', paths, message: '' };
}
