// What a type of single values says about itself, in one file each: all that the core, its forms and its sheets have to know of it.

import type { Mapping, Say } from '../../source/yaml-shape.ts';
import type { Fact } from '../fact.ts';
import type { NextYearWord, ScalarType, Stage } from '../field.ts';
import type { ScalarValue } from '../value.ts';

/** What was read: a value and what reading did to it, or what is wrong and what was plainly meant. */
export type Read =
  | { readonly value: ScalarValue; readonly told?: readonly string[] }
  | { readonly message: string; readonly right?: Fact };

export type Scalar<T extends ScalarType> = {
  /** Its name in `content/fields/*.yml`. */
  readonly title: string;
  /** Its keys there, besides `type`. */
  readonly keys: readonly string[];
  define(definition: Mapping, say: Say): T;
  /** Whether data that comes back from anywhere has these keys in their right form. */
  isShaped(data: Mapping): boolean;

  /** What its values are; types of one kind can stand in for each other where that is text. */
  readonly kind: ScalarValue['kind'];
  /** Reads a fact that is given. */
  read(type: T, fact: Fact): Read;
  /** The views a template may print it by, or ask of it. */
  readonly views: readonly string[];

  /** Text typed in any usual form as it will be printed; what cannot be read stays as it was typed. `unit` is that of a number. */
  tidy(text: string, unit?: string): string;
  /** The text of a pasted cell as a fact: what is plain is put in order, everything else stays as it was written. */
  fromCell(text: string, type: T): Fact;
  /** Line ends within one answer belong to it, divide its parts, or are given up; in a list they part items unless they are kept. */
  readonly lineEnds: 'kept' | 'parts' | 'joined';
  /** In a list the bullet an item was copied with is left out. */
  readonly hasBullets: boolean;
  /** Written by hand, so that rules look at it piece by piece. */
  readonly isWritten: boolean;

  /** What becomes of it in next year's draft where the vocabulary does not say. */
  nextYear(type: T, stage: Stage): NextYearWord;
  /** The type in words. */
  describe(type: T): string;
};
