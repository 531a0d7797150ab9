// A set phrase typed by its sound and chosen wrongly: every character sounds alike, and some are others (连接底线 for 廉洁底线).

import type { SetNames } from './find-misnamed.ts';
import { type Sounds, soundAt } from './sounds.ts';

type Phrase = { readonly phrase: string; readonly from: SetNames };
export type Sounding = {
  readonly sounds: Sounds;
  /** By the sounds of their first two characters. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly right: ReadonlySet<string>;
};
type Found = Phrase & { readonly start: number; readonly end: number };

/** More than there are sounds. */
const SOUNDS = 1_000;

export function soundingOf(sets: readonly SetNames[], sounds: Sounds): Sounding {
  const each = sets.flatMap((from) => from.names.map((phrase) => ({ from, phrase })));
  const phrases = new Map<number, Phrase[]>();
  for (const one of each) {
    const key = soundsAsOne(soundAt(sounds, one.phrase, 0), soundAt(sounds, one.phrase, 1));
    if (key) phrases.set(key, [...(phrases.get(key) ?? []), one]);
  }
  return {
    sounds,
    phrases,
    right: new Set(each.map(({ phrase }) => phrase)),
  };
}

export function findSounded(text: string, { sounds, phrases, right }: Sounding): readonly Found[] {
  const found: Found[] = [];
  let next = soundAt(sounds, text, 0);
  for (let start = 0; start + 1 < text.length; start++) {
    const first = next;
    next = soundAt(sounds, text, start + 1);
    const key = soundsAsOne(first, next);
    for (const named of (key && phrases.get(key)) || []) {
      const { phrase } = named;
      const end = start + phrase.length;
      const typed = text.slice(start, end);
      if (typed === phrase || right.has(typed) || !soundsLike(typed, phrase, sounds)) continue;
      found.push({ ...named, start, end });
    }
  }
  return found;
}

/** 0 where one of them has no sound. */
function soundsAsOne(first: number, second: number): number {
  return first && second && first * SOUNDS + second;
}

function soundsLike(typed: string, phrase: string, sounds: Sounds): boolean {
  if (typed.length !== phrase.length) return false;
  for (let at = 0; at < phrase.length; at++) {
    if (typed.charCodeAt(at) === phrase.charCodeAt(at)) continue;
    const sound = soundAt(sounds, typed, at);
    if (!sound || sound !== soundAt(sounds, phrase, at)) return false;
  }
  return true;
}
