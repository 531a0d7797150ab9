// How texts and queries become search terms: 汉字 in pairs, so that any part of a word is found; Latin letters as words.

import { simplified } from './simplified.ts';

export function normalise(text: string): string {
  return simplified(text.normalize('NFKC').toLowerCase());
}

/** Pairs of neighbouring 汉字, single ones where they stand alone, and words of letters and digits; U盘 is one word. */
export function searchTermsOf(text: string): string[] {
  const terms = pairsAndWords(text);
  const longer = terms.filter((term) => term.length > 1);
  return longer.length ? longer : terms;
}

function pairsAndWords(text: string): string[] {
  return (normalise(text).match(/[a-z0-9]?\p{Script=Han}+|[a-z0-9]+/gu) ?? []).flatMap((run) => {
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

const LONGEST_NAME = 20;

/** Every stretch of a query that could be a name. */
export function stretchesOf(text: string): string[] {
  const runs = text.match(/[\p{Script=Han}a-z0-9]+/gu) ?? [];
  const stretches = new Set<string>();
  for (const run of runs)
    for (let start = 0; start < run.length; start++)
      for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_NAME); end++)
        stretches.add(run.slice(start, end));
  return [...stretches];
}

/** Words of a sentence that say nothing of what is looked for. */
const AROUND =
  /我们|咱们|你们|请问|帮我|明天|后天|要交|怎么样|怎么|怎样|如何|需要|应该|可以|想要|想写|要写|写一份|写一个|一份|一篇|一个|开完了?|开过了?|开了|哪里有|哪里|有没有|什么|要不要|能不能|是不是|会不会|吗|呢|吧|的/g;

/** What a query is about: its 汉字 and letters, the words around them left out. */
export function askedFor(query: string): string {
  const joined = query
    .replace(/[^\p{Script=Han}a-z0-9]+/gu, ' ')
    .trim()
    // 组 织 生 活 会 is one word; letters with gaps between are one spelling.
    .replace(
      /(?:^| )\p{Script=Han}(?: \p{Script=Han})+(?= |$)/gu,
      (spaced) => ` ${spaced.replaceAll(' ', '')}`,
    );
  const whole = /\p{Script=Han}/u.test(joined) ? joined : joined.replaceAll(' ', '');
  return whole.replace(AROUND, ' ').trim() || whole;
}
