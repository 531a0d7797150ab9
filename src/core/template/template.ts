// A compiled template: plain JSON, with every name resolved and every tag parsed. Values only ever enter this tree.

import type { Facts } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';

export const GENRES = [
  '报告',
  '请示',
  '通报',
  '公示',
  '通知',
  '函',
  '纪要',
  '方案',
  '发言材料',
  '记录',
  '表',
] as const;
export const DIRECTIONS = ['上行', '下行', '内部'] as const;
export const MEETINGS = ['民主生活会', '组织生活会'] as const;
/** Whose paper: of one kind of meeting, or of either. */
export const PAPER_MEETINGS = [...MEETINGS, '通用'] as const;
export const ORGANS = ['党委', '党组', '党工委', '党总支', '党支部'] as const;
export const MEETING_STAGES = ['会前', '会中', '会后'] as const;

/** How the paper of a form lies; other papers stand. */
export const PAGES = ['竖', '横'] as const;

/** How a form sets rows of which there are many: one under the other, or two and two beside each other. */
export const ROW_ORDERS = ['逐行', '并排'] as const;

export type Direction = (typeof DIRECTIONS)[number];

export type FrontMatter = {
  readonly title: string;
  readonly genre: (typeof GENRES)[number];
  readonly direction: Direction;
  readonly meeting: (typeof PAPER_MEETINGS)[number];
  readonly organs: readonly (typeof ORGANS)[number][];
  readonly stage: (typeof MEETING_STAGES)[number];
  /** Only of a form. */
  readonly page?: (typeof PAGES)[number];
  /** Only of a form. */
  readonly rows?: (typeof ROW_ORDERS)[number];
  readonly sender: string;
  readonly receiver: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  /** Names that must be given although they stand only inside sections. */
  readonly required: readonly string[];
  readonly guides: readonly string[];
  readonly sources: readonly string[];
  /** YYYY-MM-DD */
  readonly revised: string;
  /** "YYYY-MM-DD what changed", newest first. */
  readonly changes: readonly string[];
};

/** The kinds of meeting a paper is for. */
export function meetingsOf({ meeting }: Pick<FrontMatter, 'meeting'>): readonly (typeof MEETINGS)[number][] {
  return meeting === '通用' ? MEETINGS : [meeting];
}

/** `{{名称.视图}}` */
export type Ref = { readonly name: string; readonly views: readonly string[] };

export const ORDINALS = ['一是', '第一', '一', '（一）', '1.', '（1）', '1'] as const;
export type OrdinalForm = (typeof ORDINALS)[number];

export type Inline =
  | string
  | { readonly kind: 'value'; readonly ref: Ref }
  | { readonly kind: 'ordinal'; readonly form: OrdinalForm }
  /** Printed as it stands; a heading that begins with it is not numbered. */
  | { readonly kind: 'kept'; readonly text: string }
  | {
      readonly kind: 'section';
      readonly ref: Ref;
      readonly inverted: boolean;
      readonly children: readonly Inline[];
    };

export type HeadingLevel = 1 | 2 | 3 | 4;

export type TableColumn = {
  readonly title: string;
  /** Width relative to the other columns. */
  readonly share: number;
  readonly centered: boolean;
};

/** A node of the body; `line` is its line in the source file, `file` names it where that is a partial. */
export type Node =
  | {
      readonly kind: 'paragraph';
      readonly inlines: readonly Inline[];
      readonly line: number;
      readonly file?: string;
    }
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly inlines: readonly Inline[];
      /** The text after a run-in heading, in the same paragraph. */
      readonly rest: readonly Inline[];
      readonly line: number;
      readonly file?: string;
    }
  | {
      readonly kind: 'attachment';
      readonly inlines: readonly Inline[];
      readonly line: number;
      readonly file?: string;
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly RowNode[];
      readonly headless?: true;
      readonly line: number;
      readonly file?: string;
    }
  | SectionNode<Node>;

export interface SectionNode<Child> {
  readonly kind: 'section';
  readonly ref: Ref;
  readonly inverted: boolean;
  readonly children: readonly Child[];
  readonly line: number;
  readonly file?: string;
}

export type RowNode =
  | {
      readonly kind: 'row';
      readonly cells: readonly (readonly Inline[])[];
      readonly line: number;
      readonly file?: string;
    }
  | SectionNode<RowNode>;

export type Template = FrontMatter & {
  readonly id: string;
  readonly heading: readonly Inline[];
  readonly body: readonly Node[];
  /** The fields this template asks for or computes, in the order of the vocabulary. */
  readonly fields: readonly Field[];
  /** Names of other papers, out of which figures of this one are made. */
  readonly feeds?: readonly Field[];
  /** Of one's own: what a new draft begins with. */
  readonly given?: Facts;
};
