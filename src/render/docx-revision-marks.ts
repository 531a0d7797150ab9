// Marks of a revision in the file: who, when, and a number of its own for each.

import type { TrackedRuns } from '../core/compare/tracked.ts';
import type { Paragraph } from '../core/document/document.ts';
import { escapeMarkup } from '../core/source/markup.ts';
import { runsXml } from './docx-runs.ts';
import { around, filled, RUN, TRACKED } from './docx-shells.ts';
import { textStyleId } from './docx-styles.ts';

/** Who changed it, the day and time in ISO 8601, and the next number of a change. */
export type Reviser = { readonly author: string; date: string; next: number };

/** What was taken out looks as it did. */
export function trackedRunsXml(
  words: readonly TrackedRuns[],
  now: Pick<Paragraph, 'role' | 'size'>,
  was: Pick<Paragraph, 'role' | 'size'> = now,
  by: Reviser,
): string {
  let xml = '';
  for (const { change, runs } of words) {
    const { role, size } = change === 'removed' ? was : now;
    const text = runsXml(runs, size, textStyleId(role));
    if (!change) xml += text;
    else if (change === 'added') xml += marked(TRACKED.added, by) + text + TRACKED.addedEnd;
    else xml += marked(TRACKED.removed, by) + removedText(text) + TRACKED.removedEnd;
  }
  return xml;
}

/** A mark of a revision with its number, its author and its day. */
export function marked(shell: string, by: Reviser, ...more: readonly string[]): string {
  return filled(shell, by.next++, escapeMarkup(by.author), by.date, ...more);
}

const [TEXT = '', TEXT_END = ''] = around(RUN.text);
const [REMOVED = '', REMOVED_END = ''] = around(TRACKED.removedText);

function removedText(xml: string): string {
  return xml.replaceAll(TEXT, REMOVED).replaceAll(TEXT_END, REMOVED_END);
}
