// What a field of the vocabulary is: one Chinese name for one fact, its type and how a form asks for it.

export const STAGES = ['依据', '会前', '会中', '会后', '文书'] as const;
export type Stage = (typeof STAGES)[number];

/** In next year's draft an answer stays, moves on by a year, is taken over to be looked at, or goes. */
export const NEXT_YEAR = ['保留', '推年', '核对', '不沿用'] as const;
export type NextYearWord = (typeof NEXT_YEAR)[number];

/** A figure about last year out of last year's rows: how many, or what one column says. */
export type LastYearFigure = {
  /** Names of rows, the first that is filled in. */
  readonly from: readonly string[];
  readonly where?: Where;
  readonly column?: string;
};
/** The rows that have one of these options in a column. */
type Where = { readonly column: string; readonly options: readonly string[] };
export type NextYear = NextYearWord | LastYearFigure;

/** Whose a fact is: of the meeting, the same in all its papers, or of one paper. */
export const WHOSE = ['会议', '文书'] as const;
export type Whose = (typeof WHOSE)[number];

type Asked = {
  readonly name: string;
  readonly stage: Stage;
  /** Heading under which the form shows the field. */
  readonly group: string;
  readonly hint?: string;
  readonly example?: string;
  /** Who in the unit usually knows the answer. */
  readonly knows?: string;
  /** Earlier names of the field, so that old drafts still open. */
  readonly formerly?: readonly string[];
  /** Name of the field whose value stands in when this one is empty. */
  readonly default?: string;
  /** Where the type does not tell. */
  readonly nextYear?: NextYear;
  /** Of one paper; without it a fact is the meeting's. */
  readonly whose?: '文书';
  /** The name of what happened, whose plan this is: never taken for it. */
  readonly plans?: string;
  /** A number, a day, a list or rows that are worked out where their terms are given, and typed where they are not. */
  readonly from?: Formula;
};

type Limits = { readonly min?: number; readonly max?: number };

export type TextType = Limits & { readonly type: 'text' };
export type LongType = Limits & { readonly type: 'long' };
export type OrganType = Limits & { readonly type: 'organ' };
export type IntType = Limits & { readonly type: 'int'; readonly unit?: string };
export type DateType = { readonly type: 'date' };
export type TimeType = { readonly type: 'time' };
export type DeadlineType = { readonly type: 'deadline' };
export type BoolType = { readonly type: 'bool' };
export type PersonType = { readonly type: 'person' };
export type ChoiceType = {
  readonly type: 'choice';
  readonly options: readonly string[];
  /** Words of one's own will do as well. */
  readonly open?: true;
  /** Earlier words of an option and what it is called now, so that old drafts keep their choice. */
  readonly renamed?: Readonly<Record<string, string>>;
};

/** What each of them says about itself stands in `types/<type>.ts`. */
export type ScalarType =
  | TextType
  | LongType
  | OrganType
  | IntType
  | DateType
  | TimeType
  | DeadlineType
  | BoolType
  | PersonType
  | ChoiceType;

/** A sentence the user vouches for by ticking it; `needs` names the facts it rests on. */
export type ClaimType = {
  readonly type: 'claim';
  readonly statement: string;
  readonly needs: readonly string[];
};

export type ListType = { readonly type: 'list'; readonly of: ScalarType };
export type RowsType = {
  readonly type: 'rows';
  readonly columns: readonly Column[];
  /** Columns a template has no use for: it does not ask for them, and keeps what they hold. */
  readonly others?: readonly Column[];
};
export type Column = Pick<Asked, 'name' | 'hint' | 'example'> & {
  /** Other headings under which sheets carry the same, for what is pasted. */
  readonly also?: readonly string[];
  /** Columns whose headings mean this one in a template that does not ask for them. */
  readonly insteadOf?: readonly string[];
  /** The column this one goes with: rows that are alike there are alike here, said once. */
  readonly with?: string;
} & ScalarType;

/** A term of a formula: a field name or a whole number. */
export type Term = string | number;
/** The rows whose column has one of these options, has anything in it, or holds one of these words. */
export type Condition =
  | Where
  | { readonly column: string; readonly filled: true }
  | { readonly column: string; readonly holding: readonly string[] };

export type OfRows = { readonly of: string; readonly where?: Condition | readonly Condition[] };
export type RowsFormula =
  /** `unlike`: those alike in these columns, in whichever order, count once. */
  | (OfRows & { readonly op: '个数'; readonly unlike?: readonly string[] })
  /** Of a column: its sum, its greatest number, its first or last day, its different values. */
  | (OfRows & { readonly op: '合计' | '最大' | '最早' | '最晚' | '各项'; readonly column: string })
  /** Rows of other columns, by the names of one's own; with `count` those alike in the first are one row that says how many. */
  | (OfRows & {
      readonly op: '各行';
      readonly columns: Readonly<Record<string, string>>;
      readonly count?: string;
    });
export type Formula =
  | { readonly op: '和' | '差' | '商' | '整商' | '百分比'; readonly terms: readonly Term[] }
  | RowsFormula
  /** By the kind of the meeting, or by what is chosen in `by`; where there is none for it, there is no figure. '' is that of no choice. */
  | { readonly op: '按会议'; readonly by?: string; readonly formulas: Readonly<Record<string, Formula>> }
  /** The term that belongs to the option chosen in a field. */
  | { readonly op: '选'; readonly by: string; readonly options: Readonly<Record<string, Term>> };
export type ComputedType = { readonly type: 'computed'; readonly formula: Formula; readonly unit?: string };

export type CompoundType = ClaimType | ListType | RowsType | ComputedType;
export type FieldType = ScalarType | CompoundType;
export type Field = Asked & FieldType;
