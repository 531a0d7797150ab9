// What was decided about a recognised paper so far: plain values under ids that stay when the text is recognised again.

import type { FieldType } from '../../facts/field.ts';
import type { FrontMatter } from '../../template/template.ts';
import type { NumberedLevel, ParagraphRole } from '../text/recognised.ts';
import type { TextSpan } from '../text/source.ts';

export const CONFIRM_STEPS = ['结构', '空', '固定文字'] as const;
export type ConfirmStep = (typeof CONFIRM_STEPS)[number];

export type RoleChoice = { readonly role: ParagraphRole; readonly level?: NumberedLevel } | '不要';

export type BlankDecision = { readonly taken?: boolean; readonly name?: string; readonly type?: FieldType };

/** Marked by hand. */
export type AddedBlank = TextSpan & {
  readonly text: string;
  readonly name: string;
  readonly type: FieldType;
};

export type Decisions = {
  readonly step: ConfirmStep;
  /** What is looked at in it: the id of a place, '' before the first. */
  readonly at: string;
  /** Of several papers in one text the one that is wanted; without it all of it is. */
  readonly part?: TextSpan;
  /** Of a paper in traditional characters: written in simplified ones. */
  readonly simplified?: true;
  /** Ids of changes of the text that were put back. */
  readonly undone: readonly string[];
  /** By where the paragraph begins in the text as read. */
  readonly roles: Readonly<Record<string, RoleChoice>>;
  readonly blanks: Readonly<Record<string, BlankDecision>>;
  /** By id. */
  readonly added: Readonly<Record<string, AddedBlank>>;
  /** Lists and tables, by id. */
  readonly repeated: Readonly<Record<string, boolean>>;
  /** Fixed words put in the place of others, by the id of the place. */
  readonly mended: Readonly<Record<string, string>>;
  /** Ids of praise that is printed as it stands. */
  readonly plain: Readonly<Record<string, true>>;
  /** Ids of what was looked at and is right. */
  readonly seen: Readonly<Record<string, true>>;
  readonly head: Partial<Pick<FrontMatter, 'title' | 'genre' | 'meeting' | 'stage' | 'direction'>>;
};

export const UNDECIDED: Decisions = {
  step: '结构',
  at: '',
  undone: [],
  roles: {},
  blanks: {},
  added: {},
  repeated: {},
  mended: {},
  plain: {},
  seen: {},
  head: {},
};

/** A place of the text as read, as an id. */
export function placeId({ start, end }: TextSpan): string {
  return `${start}-${end}`;
}
