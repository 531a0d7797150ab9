// Fixed words as a list shows them: a claim without the signs at its ends, a sign left out by those before its place.

import type { FixedItem } from './fixed-words.ts';

/** As much of the clause before a place tells it. */
const BEFORE = 10;

type Lines = { readonly paragraphs: readonly { readonly text: string }[] };
type Shown = Pick<FixedItem, 'text' | 'claim' | 'slip' | 'places' | 'mended'>;

/** What stands there as the template has it, and what stands there instead or, of a slip, would. */
export function itemShown(
  { paragraphs }: Lines,
  { text, claim, slip, mended, places: [first] }: Shown,
): { readonly from: string; readonly to: string } {
  const right = mended ?? slip?.right ?? '';
  const instead = slip || mended !== undefined ? right || '（删去）' : '';
  if (claim) return { from: text.replace(/^[，、；]|[，；。]$/g, ''), to: instead };
  if (text || !slip || !first) return { from: text, to: instead };
  const line = paragraphs[first.paragraph]?.text.slice(0, first.from) ?? '';
  const clause = [...(/[^，。；：、！？“”（）《》\s]*.?$/u.exec(line)?.[0] ?? line)];
  const lead = `${clause.length > BEFORE ? '…' : ''}${clause.slice(-BEFORE).join('')}`;
  return { from: lead, to: lead + right };
}
