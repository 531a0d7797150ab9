// Runs of a document as what `docx` is told: a style of their own only where they differ from their paragraph.

import { type IRunOptions, Tab, TextRun } from 'docx';
import type { Run } from '../src/core/document/document.ts';
import { fontStyleId, gapStyleId } from '../src/render/docx-styles.ts';

/** Neighbours that look alike become one run: a clerk who edits the file meets whole sentences. */
function merged(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.font === run.font && last.gap === run.gap)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** `within` is the character style of the whole paragraph. */
export function toRuns(runs: readonly Run[], size?: number, within?: string): TextRun[] {
  return merged(runs).flatMap((run) => {
    const style = run.gap ? gapStyleId(within) : run.font ? fontStyleId(run.font) : within;
    const format = { ...(style ? { style } : {}), ...(size ? { size } : {}) };
    return run.text
      .split('\n')
      .flatMap((line, index) => lineRuns(line, { ...format, ...(index ? { break: 1 } : {}) }));
  });
}

/** Text goes in as `text`: among `children` the words CURRENT and TOTAL_PAGES would become page numbers. */
function lineRuns(line: string, { break: lineBreak, ...format }: IRunOptions): TextRun[] {
  return line
    .split('\t')
    .flatMap((text, index) => [
      ...(index ? [new TextRun({ ...format, children: [new Tab()] })] : []),
      ...(text || lineBreak
        ? [new TextRun({ ...format, ...(index || !lineBreak ? {} : { break: lineBreak }), text })]
        : []),
    ]);
}
