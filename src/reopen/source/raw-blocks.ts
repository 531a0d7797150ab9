// A paper as the readers of files and clipboards find it, before it is written out as one text with places.

export type Look = {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underlined?: boolean;
};

export type RawAlign = 'left' | 'center' | 'right';

/** A stretch of text in one look; \n is a line break within the paragraph. */
export type Styled = { readonly text: string; readonly look: Look };

export type RawParagraph = {
  readonly kind: 'paragraph';
  readonly pieces: readonly Styled[];
  /** The number its program sets before it. */
  readonly label?: string;
  readonly align?: RawAlign;
  /** Level of a heading, from 1. */
  readonly outline?: number;
};

export type RawCell = { readonly column: number; readonly paragraphs: readonly RawParagraph[] };
export type RawTable = { readonly kind: 'table'; readonly rows: readonly (readonly RawCell[])[] };
export type RawBlock = RawParagraph | RawTable;
