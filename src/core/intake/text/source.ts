// A paper as it was read, from wherever it came: its text, what is known of each paragraph, and what was left out.

/** Offsets count UTF-16 units of the text as read. */
export type TextSpan = { readonly start: number; readonly end: number };

export type SourceParagraph = TextSpan & {
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** East Asian font, as the file names it. */
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Of its style: 1 to 4. */
  readonly outline?: number;
  /** Length of the automatic number that stands at its head in the text. */
  readonly autoNumber?: number;
  readonly underlined?: readonly TextSpan[];
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
};

/** What was met in a file and not taken along. */
export type SourceNote = {
  /** 修订, 批注, 文本框, 宏 … */
  readonly kind: string;
  readonly count: number;
  /** One sentence for the reader. */
  readonly message: string;
};

export type SourceText = {
  /** Paragraphs joined by \n, the cells of a table row by \t. */
  readonly text: string;
  /** Cells are paragraphs of their own, with `cell`. */
  readonly paragraphs: readonly SourceParagraph[];
  readonly notes: readonly SourceNote[];
};

/** Plain text: each line is a paragraph, a line with tabs a row of cells that nothing more is known of. */
export function plainSource(text: string): SourceText {
  const paragraphs: SourceParagraph[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); ; end = text.indexOf('\n', start)) {
    const last = end === -1;
    const stop = last ? text.length : end;
    paragraphs.push({ start, end: text[stop - 1] === '\r' && stop > start ? stop - 1 : stop });
    if (last) return { text, paragraphs, notes: [] };
    start = end + 1;
  }
}
