// The names of the vocabulary that rules may rely on, each with what its value is: types out of what `npm run names` has written.

import type known from './names.json';

type Known = typeof known;

/** What rules ask of a single value; other values they ask nothing of. */
export type CellKind = 'number' | 'date' | 'text' | 'flag' | 'other';

/** The names whose value is of one kind. */
export type NameOf<K extends CellKind | 'list'> = { [Each in K]: keyof Known[Each] }[K];
export type RowsName = keyof Known['rows'];
/** The columns of a rows field whose cells are of one kind. */
export type ColumnOf<N extends RowsName, K extends CellKind> = keyof Known['rows'][N][K];
