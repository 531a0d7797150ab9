// A set phrase typed by its sound and chosen wrongly: every character sounds alike, and some are others (连接底线 for 廉洁底线).

import type { SetNames } from './find-misnamed.ts';
import { type Filed, fileBy } from './literals.ts';
import type { Sounds } from './sounds.ts';

type Phrase = { readonly phrase: string; readonly from: SetNames };
export type Sounding = {
  readonly sounds: Sounds;
  /** By the sounds of their first two characters. */
  readonly phrases: Filed<Phrase>;
  readonly right: ReadonlySet<string>;
};
type Found = Phrase & { readonly start: number; readonly end: number };

/** More than there are sounds. */
const SOUNDS = 1_000;

export function soundingOf(sets: readonly SetNames[], sounds: Sounds): Sounding {
  const each = sets.flatMap((from) => from.names.map((phrase) => ({ from, phrase })));
  const heard = each.filter(({ phrase }) => firstSounds(phrase, 0, sounds) !== undefined);
  return {
    sounds,
    phrases: fileBy(heard, ({ phrase }) => firstSounds(phrase, 0, sounds) ?? 0),
    right: new Set(each.map(({ phrase }) => phrase)),
  };
}

export function findSounded(text: string, { sounds, phrases, right }: Sounding): readonly Found[] {
  const found: Found[] = [];
  let next = sounds.get(text.charAt(0));
  for (let start = 0; start + 1 < text.length; start++) {
    const first = next;
    next = sounds.get(text.charAt(start + 1));
    const key = soundsAsOne(first, next);
    for (const named of (key !== undefined && phrases.get(key)) || []) {
      const { phrase } = named;
      const end = start + phrase.length;
      const typed = text.slice(start, end);
      if (typed === phrase || right.has(typed) || !soundsLike(typed, phrase, sounds)) continue;
      found.push({ ...named, start, end });
    }
  }
  return found;
}

/** Undefined where one of them has no sound. */
function firstSounds(text: string, at: number, sounds: Sounds): number | undefined {
  return soundsAsOne(sounds.get(text.charAt(at)), sounds.get(text.charAt(at + 1)));
}

function soundsAsOne(first: number | undefined, second: number | undefined): number | undefined {
  return first === undefined || second === undefined ? undefined : first * SOUNDS + second;
}

function soundsLike(typed: string, phrase: string, sounds: Sounds): boolean {
  if (typed.length !== phrase.length) return false;
  for (let at = 0; at < phrase.length; at++) {
    const sound = sounds.get(typed.charAt(at));
    if (
      typed.charAt(at) !== phrase.charAt(at) &&
      (sound === undefined || sound !== sounds.get(phrase.charAt(at)))
    )
      return false;
  }
  return true;
}
