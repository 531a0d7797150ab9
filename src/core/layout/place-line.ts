// A broken line set into its room: aligned, spread to the edge where the paragraph is justified, cut at tabs.

import { charWidth, textWidth } from '../style/char-width.ts';
import type { RoleStyle } from '../style/roles.ts';
import type { Line, Measure } from './break-lines.ts';
import { nextTab } from './next-tab.ts';
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
  const spread = align === 'both' && !line.ends && rest > 0 ? spreadOf(rest, line) : 0;
  const placed: PlacedRun[] = [];
  let at = start;
  for (const [nth, run] of line.runs.entries()) {
    for (const [index, text] of run.text.split('\t').entries()) {
      if (index) at = nextTab(at, x, tabs, measure.em);
      if (!text) continue;
      const last = nth === line.runs.length - 1;
      const more = spread && spread * (last ? gapsIn(text) : wideCount(text));
      const width = advanceOf(text, measure) + more;
      placed.push({ ...run, text, x: at, width });
      at += width;
    }
  }
  return placed;
}

/** What each gap of a line gets of the room to spare. */
function spreadOf(rest: number, { runs }: Line): number {
  const gaps = gapsIn(runs.map((run) => run.text).join(''));
  return gaps > 0 ? rest / gaps : 0;
}

function advanceOf(text: string, { em, spacing }: Measure): number {
  return textWidth(text) * em + (spacing && [...text].length * spacing);
}

/** Room to spare goes behind 汉字 and full-width marks, never into a word or number. */
function wideCount(text: string): number {
  let count = 0;
  for (const character of text) if (charWidth(character) === 1) count++;
  return count;
}

/** Nothing is spread behind the last character of a line: there it would push the line over its edge. */
function gapsIn(text: string): number {
  let count = 0;
  let last = 0;
  for (const character of text.trimEnd()) {
    last = charWidth(character) === 1 ? 1 : 0;
    count += last;
  }
  return count - last;
}
