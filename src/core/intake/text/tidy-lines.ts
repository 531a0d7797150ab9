// The tidied text as paragraphs, each with its place in the text as read and what its file says of it.

import { linesWithText, type MarkedText, originalSpan } from './marked-text.ts';
import { type Marker, markerOf } from './markers.ts';
import type { SourceParagraph, SourceText, TextSpan } from './source.ts';

export type TidyLine = TextSpan & {
  readonly text: string;
  /** Where it begins in the tidied text. */
  readonly from: number;
  readonly marker?: Marker;
  /** Of the paragraph it began in. */
  readonly format?: SourceParagraph;
  /** A row: its cells are set off by tabs, or are cells of a file. */
  readonly row?: true;
  /** How many spaces stand behind its last colon. */
  readonly room?: number;
};

/** Fewer spaces at the end of a line are nobody's. */
const ROOM = 3;

export function tidyLines(marked: MarkedText, source: SourceText): TidyLine[] {
  let next = 0;
  return linesWithText(marked.text).map((line) => {
    const indent = /^[ 　]*/.exec(line.text)?.[0].length ?? 0;
    const trailing = /[ 　]*$/.exec(line.text.slice(indent))?.[0].length ?? 0;
    const row = line.text.includes('\t');
    const [from, end] = row ? [line.start, line.end] : [line.start + indent, line.end - trailing];
    const text = marked.text.slice(from, end);
    const place = originalSpan(marked, from, end);
    while ((source.paragraphs[next]?.end ?? Number.POSITIVE_INFINITY) < place.start) next++;
    const format = source.paragraphs[next];
    const marker = row ? undefined : markerOf(text);
    return {
      ...place,
      text,
      from,
      ...(marker ? { marker } : {}),
      ...(format ? { format } : {}),
      ...(/[：:]$/.test(text) && trailing >= ROOM ? { room: trailing } : {}),
      ...(row || format?.cell ? { row: true as const } : {}),
    };
  });
}
