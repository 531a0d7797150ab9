// What a type that is no single value says about itself.

import type { Mapping, Say } from '../../source/yaml-shape.ts';
import type { CompoundType, FieldType, NextYearWord, ScalarType, Stage } from '../field.ts';

/** The ways from a definition to the types within. */
export type Within = {
  readonly define: (definition: Mapping, others: readonly string[], say: Say) => FieldType | undefined;
  readonly defineItem: (title: unknown, definition: Mapping, say: Say) => ScalarType | undefined;
};

export type Compound<T extends CompoundType> = {
  /** Its name in `content/fields/*.yml`. */
  readonly title: string;
  /** Its keys there, besides `type`. */
  readonly keys: readonly string[];
  define(definition: Mapping, say: Say, within: Within): T | undefined;
  /** Whether data that comes back from anywhere has these keys in their right form. */
  isShaped(data: Mapping, isScalar: (data: unknown) => boolean): boolean;
  /** The views a template may print it by, or ask of it. */
  readonly views: readonly string[];
  /** There is something in it to count with. */
  readonly isCounted: boolean;
  /** What becomes of it in next year's draft where the vocabulary does not say. */
  nextYear(type: T, stage: Stage): NextYearWord;
  /** The type in words. */
  describe(type: T): string;
};
