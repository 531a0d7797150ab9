// What another revision of a template would change in a draft: the names it asks for, and the filled text.

import { compareText, type Difference } from '../../core/compare/compare-text.ts';
import { isGiven } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import { toText } from '../../render/text.ts';
import type { Contents } from '../../storage/draft.ts';
import { contentsDocument } from './contents-document.ts';
import { place } from './place-facts.ts';

export type Comparison = {
  /** Names only the later revision asks for; a renamed field is none of them. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Names filled in that the later revision has no place for. */
  readonly left: readonly string[];
  /** Of the filled text; `expected` is that of the earlier revision. */
  readonly paragraphs: readonly Difference[];
};

export function compareRevisions(older: Template, newer: Template, contents: Contents): Comparison {
  const { left } = place(newer, contents.facts);
  const { placed: alreadyPlaced } = place(older, contents.facts);
  return {
    added: askedOnlyBy(newer, older),
    removed: askedOnlyBy(older, newer),
    left: Object.keys(left).filter((name) => name in alreadyPlaced && isGiven(left[name])),
    paragraphs: compareText(linesOf(older, contents), linesOf(newer, contents)),
  };
}

function linesOf(template: Template, contents: Contents): readonly string[] {
  return toText(contentsDocument(template, contents)).split('\n');
}

function askedOnlyBy(one: Template, other: Template): readonly string[] {
  const known = new Set(other.fields.flatMap(namesOf));
  return one.fields
    .filter((field) => field.type !== 'computed' && !namesOf(field).some((name) => known.has(name)))
    .map(({ name }) => name);
}

function namesOf({ name, formerly = [] }: Template['fields'][number]): readonly string[] {
  return [name, ...formerly];
}
