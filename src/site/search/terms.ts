// How texts and queries become search terms: 汉字 in pairs, so that any part of a word is found; Latin letters as words.

/** A query longer than this is cut: nobody types it, and it must answer quietly. */
export const MAX_QUERY = 60;

export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Pairs of neighbouring 汉字, single ones where they stand alone, and words of letters and digits. */
export function termsOf(text: string): string[] {
  return (normalise(text).match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []).flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [run];
    const characters = [...run];
    if (characters.length === 1) return characters;
    return characters.slice(0, -1).map((character, i) => character + characters[i + 1]);
  });
}

/** All ends of a text, so that a search by prefix finds its middle: abc → abc, bc, c. */
export function endings(syllables: readonly string[]): string[] {
  return syllables.map((_, i) => syllables.slice(i).join(''));
}
