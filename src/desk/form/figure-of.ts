// The figure of a count that is worked out from other answers, as the form shows it.

import type { Field } from '../../core/facts/field.ts';
import { printScalar } from '../../core/facts/print-value.ts';
import { readFacts } from '../../core/facts/read-facts.ts';
import { isWorkedOut } from '../../core/facts/worked-out.ts';
import { without } from '../model/draft-facts.ts';
import type { Interview } from '../model/interview-type.ts';

/** Undefined for all that is typed. It listens to every answer. */
export function figureOf(field: Field, { template, model }: Interview): string | undefined {
  if (!field.from) return undefined;
  const reading = readFacts(template.fields, without(model.facts.value, model.off.value))(field.name);
  if (!isWorkedOut(field, reading) || reading.state !== 'given') return undefined;
  return reading.value.kind === 'number' ? printScalar(reading.value) : undefined;
}

/** With its unit, as answers are listed. */
export function sayFigure(field: Field, interview: Interview): string | undefined {
  const figure = figureOf(field, interview);
  return figure && field.type === 'int' && field.unit ? `${figure} ${field.unit}` : figure;
}
