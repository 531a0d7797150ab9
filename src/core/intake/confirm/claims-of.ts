// Praise that a paper gives itself, as sentences to confirm: out of the text until whoever fills it says that it is true.

import type { FixedPlace } from '../text/fixed-place.ts';
import { freeName } from './blank-items.ts';

export type ClaimPlace = {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly statement: string;
};

const LONGEST_NAME = 16;

/** Those that were not said to be printed as they stand, nor mended. `taken`: names that are other things. */
export function claimsOf(
  places: readonly FixedPlace[],
  { plain, mended }: { readonly plain: object; readonly mended: Readonly<Record<string, string>> },
  taken: ReadonlySet<string>,
): readonly ClaimPlace[] {
  const names = new Set(taken);
  return places
    .filter(({ claim, id }) => claim && !(id in plain) && mended[id] === undefined)
    .map(({ paragraph, from, to, text }) => {
      const words = text.replace(/^[，、；]|[，；。]$/g, '');
      const letters = (words.split(/[，；。]/).pop() ?? words).replace(/[^\p{L}\p{N}]/gu, '');
      const name = freeName(
        letters.slice(-LONGEST_NAME).replace(/^(?:[的了和与地得又既也]|并(?!且))/, '') || '评价',
        names,
      );
      names.add(name);
      return { paragraph, from, to, name, statement: `属实：${words}。` };
    });
}
