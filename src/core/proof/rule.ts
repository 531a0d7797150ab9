// What a proofreading rule is, as content/proofreading says it and as the site publishes it: plain JSON.

/** 必改 is surely wrong, 疑似 most likely, 提示 a matter of usage. */
export const LEVELS = ['必改', '疑似', '提示'] as const;
export type Level = (typeof LEVELS)[number];

export const KINDS = [
  '错别字',
  '异形词',
  '易混词',
  '语病',
  '固定表述',
  '引号',
  '标点',
  '数字',
  '文号和引文',
  '公文格式',
  '常用词',
  '前后不一',
] as const;
export type Kind = (typeof KINDS)[number];

/** Words beside the wrong one: some of them must stand there, or none of them may. */
export type Neighbours = {
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
};

export type Told = {
  /** See rule-id.ts: no two rules share it. */
  readonly id: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly why: string;
  readonly source?: string;
  /** Only in a paper whose title ends with it. */
  readonly genre?: string;
};
/** A word that is found as it stands. */
export type WordRule = Told & Neighbours & { readonly wrong: string; readonly right: string };
/** `right` may take in what was found, see filled-in.ts; without it the rule only says what is wrong. */
export type PatternRule = Told & { readonly pattern: string; readonly right?: string };
/** Things that are always named in one order. */
export type OrderRule = Told & { readonly order: readonly string[] };
export type ProofRule = WordRule | PatternRule | OrderRule;

/** Text that is let alone, by no rule or by none of some kinds; `hint` lets words through as a hint. */
export type Protection = {
  readonly what: string;
  readonly pattern: string;
  readonly kinds?: readonly Kind[];
  readonly hint?: readonly Kind[];
};
