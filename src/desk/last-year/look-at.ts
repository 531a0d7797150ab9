// What came from last year is told to hold this year too; what is left stays marked.

import type { FactPath } from '../../core/facts/fact.ts';
import { confirmed } from '../../core/facts/last-year.ts';
import type { Answered } from '../model/interview-type.ts';

export function lookAt({ facts, lastYear, lookedAt }: Answered, paths: readonly FactPath[]): void {
  lookedAt(paths.reduce((left, path) => confirmed(facts.peek(), left, path), lastYear.peek()));
}
