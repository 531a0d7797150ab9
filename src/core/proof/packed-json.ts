// JSON with much Chinese in it as one string of seven-bit letters: what is neither ASCII nor of GB 2312 is escaped.

import { fromSevenBit, toSevenBit } from './seven-bit.ts';

/** A run of Chinese stands between them. No code of a character begins with the last. */
const [BEGIN, END] = ['`', '~'];

export function packJson(data: unknown): string {
  return swapQuotes(JSON.stringify(data))
    .replaceAll(BEGIN, '\\u0060')
    .replace(/[^ -~]/gu, (character) =>
      toSevenBit(character) === undefined ? escaped(character) : character,
    )
    .replace(/[^ -~]+/gu, (run) => BEGIN + (toSevenBit(run) ?? '') + END);
}

export function unpackJson(packed: string): unknown {
  return JSON.parse(swapQuotes(packed.replace(/`([^~]*)~/g, (_, run: string) => fromSevenBit(run))));
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** Packed text is quoted once more where it is published: the many quotes of JSON become the ones that need no escape. */
function swapQuotes(text: string): string {
  return text.replace(/["']/g, (quote) => (quote === '"' ? "'" : '"'));
}
