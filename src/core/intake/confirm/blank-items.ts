// The blanks of a paper as they are gone through: places of one name are one fact and one item, with its type and why.

import type { FieldType } from '../../facts/field.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import type { Blank, Recognised } from '../text/recognised.ts';
import type { TextSpan } from '../text/source.ts';
import type { Decisions } from './decisions.ts';
import { rowsThatRepeat } from './repeated-rows.ts';

export type FoundBlank = TextSpan & {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly origin: Blank['origin'] | '手标';
  readonly kind: Blank['kind'];
  readonly name: string;
  readonly type: FieldType;
  readonly taken: boolean;
  readonly seen: boolean;
};

export type BlankItem = {
  /** Of its first place. */
  readonly id: string;
  readonly name: string;
  /** Whether the vocabulary has the name: then its type is the vocabulary's. */
  readonly known: boolean;
  readonly type: FieldType;
  readonly places: readonly FoundBlank[];
  readonly seen: boolean;
};

const BY_HAND = '您在原文里选出来的。';

/** Every place with what was decided about it, in the order of the text. */
export function blankPlaces(
  found: Recognised,
  decisions: Decisions,
  words: Vocabulary,
): readonly FoundBlank[] {
  const { blanks, added, seen } = decisions;
  const gone = goneParagraphs(found, decisions);
  const rows = rowsThatRepeat(found, decisions);
  const typeOf = (name: string, own: FieldType): FieldType => words.get(name) ?? own;
  const recognised = found.blanks
    .filter(({ paragraph }) => !gone.has(paragraph) && !rows.has(paragraph))
    .map(({ id, start, end, text, why, origin, kind, ...blank }): FoundBlank => {
      const decision = blanks[id];
      const name = decision?.name ?? blank.name;
      return {
        ...{ id, start, end, text, why, origin, kind, name },
        type: typeOf(name, decision?.type ?? blank.type),
        taken: decision?.taken ?? blank.taken,
        seen: seen[id] === true,
      };
    });
  const byHand = Object.entries(added).map(
    ([id, { type, ...blank }]): FoundBlank => ({
      ...{ id, ...blank, kind: 'other', origin: '手标', why: BY_HAND, taken: true, seen: true },
      type: typeOf(blank.name, type),
    }),
  );
  return [...recognised, ...byHand].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is to be filled, name by name, in the order of the first place of each. */
export function blankItems(places: readonly FoundBlank[], words: Vocabulary): readonly BlankItem[] {
  const byName = new Map<string, FoundBlank[]>();
  for (const place of places) {
    if (!place.taken) continue;
    const same = byName.get(place.name);
    if (same) same.push(place);
    else byName.set(place.name, [place]);
  }
  return [...byName].flatMap(([name, same]): readonly BlankItem[] => {
    const [first] = same;
    if (!first) return [];
    const seen = same.every((place) => place.seen);
    return [{ id: first.id, name, known: words.has(name), type: first.type, places: same, seen }];
  });
}

/** Numbers of the paragraphs that were struck out. */
export function goneParagraphs(found: Recognised, { roles }: Decisions): ReadonlySet<number> {
  return new Set(found.paragraphs.flatMap(({ start }, at) => (roles[start] === '不要' ? [at] : [])));
}

/** A name like this one that no place has. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const stem = name.replace(/\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
