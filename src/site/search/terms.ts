// How texts and queries become search terms: 汉字 in pairs, so that any part of a word is found; Latin letters as words.

/** A query longer than this is cut: nobody types it, and it must answer quietly. */
export const MAX_QUERY = 60;

export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Pairs of neighbouring 汉字, single ones where they stand alone, and words of letters and digits. */
export function searchTermsOf(text: string): string[] {
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

/** Words of a sentence that say nothing of what is looked for. */
const AROUND =
  /我们|咱们|你们|请问|怎么样|怎么|怎样|如何|需要|应该|可以|想要|想写|要写|写一份|写一个|一份|一篇|一个|开完了?|开过了?|开了|哪里有|哪里|有没有|什么|吗|呢|吧|的/g;

/** Words of every day → the words of the guides. */
const SAME: readonly (readonly [said: string, meant: string])[] = [
  ['落款', '署名'],
  ['公文字体', '字体'],
  ['红头', '版头'],
  ['行距', '每页多少行'],
];

/** What a query is about: the words around it left out, everyday words put as the site puts them. */
export function askedFor(query: string): string {
  const meant = SAME.reduce((text, [said, word]) => text.replaceAll(said, word), query);
  const short = meant.replace(AROUND, ' ').trim();
  return short || meant;
}
