// The template a paper becomes by what was decided, in one call for the page that shows it and the program that keeps it.

import { isGiven } from '../../facts/fact.ts';
import { paperAsDecided } from '../confirm/as-decided.ts';
import { blanksOf, type Paper } from '../confirm/confirm.ts';
import type { Decisions } from '../confirm/decisions.ts';
import { givenOf } from '../confirm/given-of.ts';
import type { SourceText } from '../text/source.ts';
import { listsAsBlanks, repeatedLists, withLists, withoutItems } from './repeated-lists.ts';
import { type MadeTemplate, type NoTemplate, toTemplate } from './to-template.ts';

export function madeOf(
  paper: Paper & { readonly source: SourceText },
  decisions: Decisions,
): MadeTemplate | NoTemplate {
  const names = [...paper.words.keys(), ...blanksOf(paper, decisions).map(({ name }) => name)];
  const lists = repeatedLists(paper.found, decisions, new Set(names));
  const { found, choices } = paperAsDecided(paper, withoutItems(paper.found, decisions, lists));
  const within = (at: number) => lists.some(({ list }) => list.start <= at && at < list.end);
  const added = choices.added?.filter(({ start }) => !within(start)) ?? [];
  const made = toTemplate(paper.source, listsAsBlanks(found, lists), { ...choices, added }, paper.words);
  if ('refused' in made) return made;
  const given = givenOf(paper, decisions, made.sample);
  return withLists(isGiven(given) ? { ...made, given } : made, lists);
}
