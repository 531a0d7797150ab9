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
export type Where = { readonly column: string; readonly options: readonly string[] };
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
  /** A whole number that is worked out where its terms are given, and typed where they are not. */
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
export type Formula =
  | { readonly op: '和' | '差' | '商' | '百分比'; readonly terms: readonly Term[] }
  | { readonly op: '个数'; readonly of: string; readonly where?: Where }
  /** Sum of a column of whole numbers over the rows of a field. */
  | { readonly op: '合计'; readonly of: string; readonly column: string }
  /** The term that belongs to the option chosen in a field. */
  | { readonly op: '选'; readonly by: string; readonly options: Readonly<Record<string, Term>> };
export type ComputedType = { readonly type: 'computed'; readonly formula: Formula; readonly unit?: string };

export type CompoundType = ClaimType | ListType | RowsType | ComputedType;
export type FieldType = ScalarType | CompoundType;
export type Field = Asked & FieldType;

/** The terms a formula rests on. */
export function termsOf(formula: Formula): readonly Term[] {
  if ('of' in formula) return [formula.of];
  return formula.op === '选' ? [formula.by, ...Object.values(formula.options)] : formula.terms;
}

type Counted = Pick<Field, 'from'> & FieldType;

function formulaOf(field: Counted): Formula | undefined {
  return field.type === 'computed' ? field.formula : field.from;
}

/** The names a value may be computed or worked out from. */
export function termsBehind(field: Counted): readonly string[] {
  const formula = formulaOf(field);
  return formula ? termsOf(formula).filter((term) => typeof term === 'string') : [];
}

/** The column whose cells it rests on. */
export function columnBehind(field: Counted): { readonly of: string; readonly name: string } | undefined {
  const formula = formulaOf(field);
  if (formula?.op === '合计') return { of: formula.of, name: formula.column };
  return formula?.op === '个数' && formula.where ? { of: formula.of, name: formula.where.column } : undefined;
}
