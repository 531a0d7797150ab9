// The filled paper: the one model behind preview, .docx, text and print.

import type { FactPath } from '../facts/fact.ts';
import type { FontClass } from '../style/fonts.ts';
import type { Role } from '../style/roles.ts';

/** Text in one font. `\n` breaks the line, `\t` moves to the next tab stop. */
export type Run = {
  readonly text: string;
  /** Where it differs from the font of the role. */
  readonly font?: FontClass;
  /** The fact the text came from. */
  readonly from?: FactPath;
  /** The text is a mark for a blank still to fill. */
  readonly gap?: true;
};

/** Indents in twips, where they differ from those of the role. */
type Indent = { readonly left?: number; readonly hanging?: number; readonly right?: number };

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly runs: readonly Run[];
  readonly indent?: Indent;
  /** Where it differs from that of the role. */
  readonly align?: 'left' | 'center' | 'right';
  readonly pageBreakBefore?: true;
  readonly keepNext?: true;
  /** Kept with what follows only where the date would stand without text: `withEndSettled` of the layout decides. */
  readonly keepIfAlone?: true;
  /** All its lines are on one page. */
  readonly keepLines?: true;
  /** Space above in twips. */
  readonly before?: number;
  /** Line pitch in twips, where it differs from that of the role. */
  readonly line?: number;
  /** Size in half-points, where it differs from that of the role. */
  readonly size?: number;
  /** Left tab stops in twips from the text edge. */
  readonly tabs?: readonly number[];
  /** A red rule as wide as the text area under the paragraph. */
  readonly ruleBelow?: true;
};

export type Table = {
  readonly kind: 'table';
  /** Widths in twips; together they fill the text area. */
  readonly columns: readonly { readonly title: string; readonly width: number; readonly centered: boolean }[];
  /** A row with fewer cells than there are columns: its last cell takes the room of the rest. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** For each row the lines it has room for at least, where somebody is to write in it. */
  readonly tall?: readonly number[];
  /** Without a row of titles. */
  readonly headless?: true;
  /** Its last row must stand on the same page as the block after it. */
  readonly keepNext?: true;
};

export type Block = Paragraph | Table;

/** 版记, set at the foot of the last page. */
export type Imprint = {
  readonly copies?: readonly Run[];
  readonly printer: readonly Run[];
  readonly printed: readonly Run[];
};

/** A blank still to fill, or a fact that cannot be read. */
export type Gap = {
  readonly path: FactPath;
  /** Field or column name as shown in the mark. */
  readonly name: string;
  /** What is wrong, when something was typed. */
  readonly message?: string;
};

/** What a value repeats of the text beside it: left out where that is certain, to be looked at where it is not. */
export type EdgeNote =
  | { readonly kind: 'mended'; readonly path: FactPath; readonly message: string }
  | {
      readonly kind: 'doubtful';
      readonly path: FactPath;
      readonly word: string;
      readonly at: 'start' | 'end';
    };

export type Document = {
  /** The title in one line. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly imprint?: Imprint;
  readonly gaps: readonly Gap[];
  readonly edges?: readonly EdgeNote[];
  /** A table to print and write on. */
  readonly form?: { readonly page: 'portrait' | 'landscape' };
};

export function plainText(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
