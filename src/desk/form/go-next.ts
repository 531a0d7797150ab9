// From where the cursor is to the next place that wants attention: blanks and errors first, then what to look over.

import { stopsFinal } from '../../core/checks/finding.ts';
import { type FactPath, pathId } from '../../core/facts/fact.ts';
import type { Interview } from '../model/interview-type.ts';
import { fieldId } from './field-id.ts';
import { cursorPath, focusField } from './focus-field.ts';
import { nextPlace } from './next-place.ts';

export function goNext(interview: Interview, direction: 'forwards' | 'backwards'): void {
  const findings = interview.checks.peek()?.now() ?? [];
  const must = findings.filter(stopsFinal).flatMap(firstPath);
  const gaps = interview.model.document.peek()?.gaps.map(({ path }) => path) ?? [];
  const may = findings.filter(({ severity }) => severity === 'warning').flatMap(firstPath);
  const places = [...gaps, ...must];
  const wanted = places.length ? places : may;
  const next = nextPlace(interview.topics, wanted, cursorPath(), direction);
  if (!next) {
    interview.said.value = '已没有待填处。';
    return;
  }
  interview.said.value = places.length ? '' : '已没有待填处，这里请再核对一遍。';
  focusField(fieldId(pathId(next)));
}

function firstPath({ paths }: { readonly paths: readonly FactPath[] }): readonly FactPath[] {
  return paths.slice(0, 1);
}
