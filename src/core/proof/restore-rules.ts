// The rules as the site publishes them, and back: short lists, since each page that proofreads fetches them.

import { isText, isTexts, listOf, maybe, oneOf } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { type ProofRules, prepareRules, type RuleBook } from './prepare.ts';
import { KINDS, LEVELS } from './rule.ts';

/** Plain JSON. */
export function publishRules(book: RuleBook): RuleBook {
  return book;
}

const isRule = (value: unknown) =>
  isMapping(value) &&
  [value.id, value.why].every(isText) &&
  oneOf(KINDS)(value.kind) &&
  oneOf(LEVELS)(value.level) &&
  maybe(isText)(value.source) &&
  (isTexts(value.order) || isText(value.pattern) || (isText(value.wrong) && isText(value.right)));

const isProtection = (value: unknown) => isMapping(value) && [value.what, value.pattern].every(isText);

/** Undefined for anything that is not of today's shape; never throws. */
export function restoreRules(data: unknown): ProofRules | undefined {
  if (!isMapping(data) || !listOf(isRule)(data.rules) || !listOf(isProtection)(data.protect))
    return undefined;
  try {
    return prepareRules(data as RuleBook);
  } catch {
    return undefined;
  }
}
