// The figure of what is worked out from other answers, as the form shows it.

import type { Field } from '../../core/facts/field.ts';
import { readFacts } from '../../core/facts/read-facts.ts';
import { sayValue } from '../../core/facts/say-value.ts';
import { isWorkedOut } from '../../core/facts/worked-out.ts';
import { without } from '../model/draft-facts.ts';
import type { Interview } from '../model/interview-type.ts';
import { withFeeds } from '../model/with-feeds.ts';

/** Undefined for all that is typed. It listens to every answer. */
export function figureOf(field: Field, { template, model }: Interview): string | undefined {
  if (!field.from) return undefined;
  const facts = withFeeds(template, without(model.facts.value, model.off.value), model.left.value);
  const reading = readFacts(template.fields, facts, template.feeds)(field.name);
  return isWorkedOut(field, reading) ? sayValue(reading) : undefined;
}

/** With its unit, as answers are listed. */
export function sayFigure(field: Field, interview: Interview): string | undefined {
  const figure = figureOf(field, interview);
  return figure && field.type === 'int' && field.unit ? `${figure} ${field.unit}` : figure;
}
