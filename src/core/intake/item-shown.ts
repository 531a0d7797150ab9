// Fixed words as a list shows them: a claim without the signs at its ends, a sign left out by those before its place.

import type { FixedItem } from './fixed-words.ts';
import { inLine } from './in-line.ts';
import type { SourceText } from './source.ts';

/** So many signs before a place tell it. */
const BEFORE = 4;

/** What stands there, and what of a slip would. */
export function itemShown(
  source: Pick<SourceText, 'text'>,
  { text, claim, slip, places: [first] }: Pick<FixedItem, 'text' | 'claim' | 'slip' | 'places'>,
): { readonly from: string; readonly to: string } {
  if (claim) return { from: text.replace(/^[，、；]|[，；。]$/g, ''), to: '' };
  const right = slip?.right ?? '';
  if (text || !slip || !first) return { from: text, to: right || '（删去）' };
  const lead = [...inLine(source, first).before].slice(-BEFORE).join('');
  return { from: lead, to: lead + right };
}
