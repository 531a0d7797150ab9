// A broken line set into its room: aligned, spread to the edge where the paragraph is justified, cut at tabs.

import type { Run } from '../document/document.ts';
import { charWidth, textWidth } from '../style/char-width.ts';
import type { RoleStyle } from '../style/roles.ts';
import type { Line, Measure } from './break-lines.ts';
import type { PlacedRun } from './page.ts';

type Room = { readonly x: number; readonly width: number };

export function placeLine(
  line: Line,
  { x, width: room }: Room,
  align: RoleStyle['align'],
  measure: Measure,
  tabs: readonly number[] = [],
): PlacedRun[] {
  const rest = Math.max(0, room - line.width);
  const start = align === 'right' ? x + rest : align === 'center' ? x + rest / 2 : x;
  const gaps = spreadGaps(line.runs);
  const spread = align === 'both' && !line.ends && gaps > 0 ? rest / gaps : 0;
  const placed: PlacedRun[] = [];
  let at = start;
  for (const run of line.runs) {
    for (const [index, text] of run.text.split('\t').entries()) {
      if (index) at = nextTab(at, x, tabs, measure.em);
      if (!text) continue;
      const width = advanceOf(text, measure) + spread * wideCount(text);
      placed.push({ ...run, text, x: at, width });
      at += width;
    }
  }
  return placed;
}

function advanceOf(text: string, { em, spacing }: Measure): number {
  return textWidth(text) * em + [...text].length * spacing;
}

function nextTab(at: number, left: number, tabs: readonly number[], em: number): number {
  const stop = tabs.find((position) => left + position > at + 1);
  return stop === undefined ? at + em * 2 : left + stop;
}

/** Room to spare goes behind 汉字 and full-width marks, never into a word or number. */
function wideCount(text: string): number {
  let count = 0;
  for (const character of text) if (charWidth(character) === 1) count++;
  return count;
}

function spreadGaps(runs: readonly Run[]): number {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trimEnd();
  return wideCount([...text].slice(0, -1).join(''));
}
