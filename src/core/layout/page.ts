// Pages as drawn: every line, rule and page number at its place, in twips from the upper left corner of the sheet.

import type { Run } from '../document/document.ts';
import type { Role } from '../style/roles.ts';

export type PlacedRun = Run & { readonly x: number; readonly width: number };

export type PlacedLine = {
  readonly role: Role;
  /** Half-points. */
  readonly size: number;
  /** Upper edge and height of the line. */
  readonly y: number;
  readonly height: number;
  readonly runs: readonly PlacedRun[];
  /** Index of the block in the document. */
  readonly block: number;
};

/** A horizontal or vertical rule; weight in eighths of a point. */
export type PlacedRule = {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly weight: number;
  readonly red?: true;
};

export type Page = {
  readonly number: number;
  /** The sheet lies on its side. */
  readonly landscape?: true;
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
};

export function lineText(line: PlacedLine): string {
  return line.runs.map((run) => run.text).join('');
}
