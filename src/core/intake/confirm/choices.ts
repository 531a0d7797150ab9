// What people decide about what was recognised: small plain values beside it, so that any of them is undone by the one before.

import type { FieldType } from '../../facts/field.ts';
import type { FrontMatter } from '../../template/template.ts';
import type { NumberedLevel, ParagraphRole } from '../text/recognised.ts';
import type { TextSpan } from '../text/source.ts';
import type { ClaimPlace } from './claims-of.ts';

export type BlankChoice = {
  /** Not a blank: its text stays as it is. */
  readonly taken?: boolean;
  readonly name?: string;
  readonly type?: FieldType;
};

export type IntakeChoices = {
  /** By the number of the paragraph. */
  readonly roles?: Readonly<Record<number, { readonly role: ParagraphRole; readonly level?: NumberedLevel }>>;
  /** By the id of the blank. */
  readonly blanks?: Readonly<Record<string, BlankChoice>>;
  /** Marked by hand, in offsets of the text as read. */
  readonly added?: readonly (TextSpan & { readonly name: string; readonly type: FieldType })[];
  /** Stretches of paragraphs that are printed where they are confirmed. */
  readonly claims?: readonly ClaimPlace[];
  /** Lists and tables to repeat, or not, by id. */
  readonly repeated?: Readonly<Record<string, boolean>>;
  /** What the head of the template says otherwise than the paper suggests. */
  readonly head?: Partial<FrontMatter>;
};
