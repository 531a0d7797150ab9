// Whatever a deadline says, the sentences of every template read well with it.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';

const COLUMN = '完成时限';
const asking = content.entries.filter(({ template }) =>
  template.fields.some(
    (field) => field.type === 'rows' && field.columns.some(({ type }) => type === 'deadline'),
  ),
);

/** Every row of a sample with this deadline. */
function withDeadline(facts: Facts, words: string): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]): [string, Fact] => [
      name,
      Array.isArray(fact)
        ? fact.map((row) => (typeof row === 'object' && COLUMN in row ? { ...row, [COLUMN]: words } : row))
        : fact,
    ]),
  );
}

test('most templates ask for one', () => expect(asking.length).toBeGreaterThan(7));

describe.each(asking.map(({ template, sample }) => [template.id, { template, sample }] as const))(
  '%s',
  (_, { template, sample }) => {
    test.each([
      '立行立改',
      '长期坚持',
      '2026年6月底前',
      '2026年6月',
      '2026年6月30日',
      '2026年底前',
      '2026年二季度末',
    ])('%s', (words) => {
      const facts = withDeadline(sample, words);
      expect(JSON.stringify(facts)).toContain(words);
      const text = toText(fill(template, facts));
      expect(text).toContain(words);
      expect(text).not.toMatch(/前前|[改持]前|[改持]完成|[是为](?:立行立改|长期坚持)|【待填/);
    });
  },
);
