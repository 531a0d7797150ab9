// A block with its values in it, before its numbers are known.

import type { Piece } from './pieces.ts';

export type Expanded =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      /** It has a number of its own, or none. */
      readonly own: boolean;
      readonly pieces: readonly Piece[];
      readonly rest: readonly Piece[];
    }
  | { readonly kind: 'attachment'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly {
        readonly title: string;
        readonly share: number;
        readonly centered: boolean;
      }[];
      readonly rows: readonly (readonly (readonly Piece[])[])[];
      /** Lines each row has room for. */
      readonly tall: readonly number[];
      readonly headless?: true;
    };
