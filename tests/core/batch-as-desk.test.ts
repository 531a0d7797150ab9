// For the same facts the batch says what the desk says: every template as its sample is, with half of it gone, and with faults.
import { expect, test } from 'vitest';
import { checkRowInSteps } from '../../src/core/batch/check-row.ts';
import { atOnce } from '../../src/core/checks/at-once.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { checkDraft } from '../../src/desk/check/check-draft.ts';
import { withOwnExamples } from '../../src/site/own-examples.ts';
import { content } from '../content/load-content.ts';
import { isWhole } from '../whole.ts';

const common = {
  thresholds: DEFAULT_THRESHOLDS,
  fontScheme: '机关字库',
  today: { year: 2026, month: 3, day: 1 },
} as const;
/** Of one row, as many are said. */
const MOST_SAID = 60;
const NONE = { off: new Set<string>(), lastYear: {}, accepted: {} };

const wrong = (fact: Fact): Fact => (typeof fact === 'number' ? fact + 90 : fact);
const WAYS: Readonly<Record<string, (sample: Facts) => Facts>> = {
  'as the sample is': (sample) => sample,
  empty: () => ({}),
  'with half of it gone': (sample) =>
    Object.fromEntries(Object.entries(sample).filter((_, at) => at % 2 === 0)),
  'with every other number far too large, and what is no day': (sample) => ({
    ...Object.fromEntries(
      Object.entries(sample).map(([name, fact], at) => [name, at % 2 ? wrong(fact) : fact]),
    ),
    会议日期: '上周',
  }),
};

/** One way a template, in turn; on a whole run all ways. */
const turns = Object.entries(WAYS).map(([way, change], turn) => ({
  ...{ way, change },
  entries: content.entries.filter((_, at) => isWhole() || at % Object.keys(WAYS).length === turn),
}));

test.each(turns)('$way', ({ change, entries }) => {
  let [left, erred] = [0, 0];
  for (const { template, sample } of entries) {
    const facts = change(sample);
    const standing: Facts = { 发文机关: sample.发文机关 ?? '' };
    // The page of a template has its own examples.
    const own = withOwnExamples(template, sample);
    const desk = checkDraft({
      ...{ template: own, sample, facts, standing, document: fill(own, facts) },
      ...NONE,
      ...common,
    })
      .filter(({ severity }) => severity !== 'hint')
      .map(({ severity, message, paths }) => [severity, message, paths[0]?.[0]]);
    const { problems } = atOnce(
      checkRowInSteps({ template, sample, standing, ...common }, { facts, unread: [] }),
    );
    expect(
      problems.map(({ severity, message, name }) => [severity, message, name]),
      template.id,
    ).toEqual(desk.slice(0, MOST_SAID));
    if (problems.some(({ message }) => message.includes('与示例相同'))) left += 1;
    if (problems.some(({ severity }) => severity === 'error')) erred += 1;
  }
  // Both are there to be the same.
  if (change !== WAYS.empty) expect(left).toBeGreaterThan(entries.length / 2);
  if (change !== WAYS['as the sample is']) expect(erred).toBeGreaterThan(entries.length / 3);
});
