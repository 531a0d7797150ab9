// A paste as its parts, when it is more than a piece of text: tables with the text around them, cells with tabs, several lines.

import type { Column } from '../../core/facts/field.ts';
import type { Clip } from '../../core/sheet/clip.ts';
import { isListLine } from '../../core/sheet/marks.ts';
import { readText } from '../../core/sheet/read-text.ts';
import { withLineEnds } from '../../core/source/line-ends.ts';
import { readHtml } from './read-html.ts';

type Clipboard = Pick<DataTransfer, 'getData'>;

/** For rows with these columns; undefined for a single piece of text, which the browser pastes as ever. */
export function readForRows(data: Clipboard, columns: readonly Column[]): Clip | undefined {
  const found = readTables(data, true) ?? readLines(data, columns);
  const grids = found.parts.flatMap((part) => (part.kind === 'table' ? [part.grid.rows] : []));
  return grids.some((rows) => rows.length * (rows[0]?.length ?? 0) > 1) ? found : undefined;
}

/** For a list; undefined for one line of text. */
export function readForList(data: Clipboard): Clip | undefined {
  const tables = readTables(data, false);
  if (tables) return isOnePiece(tables) ? undefined : tables;
  const text = withLineEnds(data.getData('text/plain'));
  if (!text.trim().includes('\n') && !text.includes('\t')) return undefined;
  // A tab after a sign belongs to a list of Word, not to a table.
  const listed = text.split('\n').every((line) => !line.trim() || isListLine(line));
  return listed || !text.includes('\t') ? { parts: [{ kind: 'text', text }] } : readLines(data, []);
}

/** A single cell is a piece of text like any other. */
function isOnePiece({ parts }: Clip): boolean {
  const [part] = parts;
  const cell = part?.kind === 'table' && part.grid.rows.length === 1 ? part.grid.rows[0] : undefined;
  return parts.length === 1 && cell?.length === 1 && !cell[0]?.includes('\n');
}

function readTables(data: Clipboard, repeatMerged: boolean): Clip | undefined {
  const html = data.getData('text/html');
  if (!/<table[\s>]/i.test(html)) return undefined;
  const clip = readHtml(html, repeatMerged);
  return clip.parts.some((part) => part.kind === 'table') ? clip : undefined;
}

function readLines(data: Clipboard, columns: readonly Column[]): Clip {
  return { parts: [{ kind: 'table', grid: readText(data.getData('text/plain'), columns) }] };
}
