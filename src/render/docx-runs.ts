// Runs of a document as runs of the file: a style of their own only where they differ from their paragraph.

import type { Run } from '../core/document/document.ts';
import { escapeMarkup } from '../core/source/markup.ts';
import { around, filledBy, RUN } from './docx-shells.ts';
import { fontStyleId, gapStyleId } from './docx-styles.ts';

/** What a run opens with that looks like its paragraph. */
const OPEN = filledBy(RUN.open, {});

/** `within` is the character style of the whole paragraph. Neighbours that look alike become one run: a clerk who edits the file meets whole sentences. */
export function runsXml(runs: readonly Run[], size?: number, within?: string): string {
  let xml = '';
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    if (!run) break;
    let text = '';
    for (; sameLook(runs[at], run); at++) text += runs[at]?.text ?? '';
    const style = run.gap ? gapStyleId(within) : run.font ? fontStyleId(run.font) : within;
    xml += textXml(text, style || size ? filledBy(RUN.open, { style, size }) : OPEN);
  }
  return xml;
}

function sameLook(run: Run | undefined, first: Run): boolean {
  return run !== undefined && run.font === first.font && run.gap === first.gap;
}

const [TEXT = '', TEXT_END = ''] = around(RUN.text);
const BROKEN = /[\n\t]/;

function textXml(text: string, open: string): string {
  // Nearly always one piece.
  if (!BROKEN.test(text)) return text && open + TEXT + escapeMarkup(text) + TEXT_END + RUN.close;
  return text
    .split('\n')
    .map((line, index) => lineXml(line, open, index > 0))
    .join('');
}

/** A break stands in the run of the first piece of its line, even where that is empty. */
function lineXml(line: string, open: string, broken: boolean): string {
  return line
    .split('\t')
    .map((text, index) => {
      const tab = index ? open + RUN.tab + RUN.close : '';
      const lineBreak = broken && !index ? RUN.break : '';
      if (!text && !broken) return tab;
      return tab + open + lineBreak + TEXT + escapeMarkup(text) + TEXT_END + RUN.close;
    })
    .join('');
}
