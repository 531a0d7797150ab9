// What was pasted, part by part in the order it was written: tables and the text around them.

import type { Grid } from './grid.ts';

export type ClipPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly grid: Grid };

export type Clip = { readonly parts: readonly ClipPart[] };

export function tablesOf({ parts }: Clip): readonly Grid[] {
  return parts.flatMap((part) => (part.kind === 'table' ? [part.grid] : []));
}

/** The text around the tables, line by line. */
export function clipText({ parts }: Clip): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'text' ? part.text.split('\n').filter((line) => line.trim()) : [],
  );
}
