// A field that comes back from a stored template or from published data: of today's shape, or not at all.

import { type Check, isText, isTexts, maybe, oneOf, shaped } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { type Field, type LastYearFigure, NEXT_YEAR, STAGES } from './field.ts';
import { isFormula } from './formula.ts';
import { isName } from './name.ts';
import { isScalarKey, scalarOf } from './types/scalars.ts';
import { compoundOf, isTypeKey } from './types/types.ts';

/** The part of a field that its type adds. */
const isTyped: Check = (value) => {
  if (!isMapping(value) || !isTypeKey(value.type)) return false;
  const { type } = value;
  return isScalarKey(type)
    ? scalarOf({ type }).isShaped(value)
    : compoundOf({ type }).isShaped(value, isScalar);
};

const isScalar: Check = (value) =>
  isMapping(value) && typeof value.type === 'string' && isScalarKey(value.type) && isTyped(value);

const isFigure = shaped<LastYearFigure>({
  from: isTexts,
  where: maybe(shaped<NonNullable<LastYearFigure['where']>>({ column: isText, options: isTexts })),
  column: maybe(isText),
});

const isAsked = shaped<Omit<Field, 'type'>>({
  name: isName,
  stage: oneOf(STAGES),
  group: isText,
  hint: maybe(isText),
  example: maybe(isText),
  knows: maybe(isText),
  formerly: maybe(isTexts),
  default: maybe(isText),
  whose: maybe(oneOf(['文书'])),
  plans: maybe(isText),
  from: maybe(isFormula),
  nextYear: maybe((value) => oneOf(NEXT_YEAR)(value) || isFigure(value)),
});

export function isField(data: unknown): data is Field {
  return isAsked(data) && isTyped(data);
}
