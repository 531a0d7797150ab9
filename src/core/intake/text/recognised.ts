// What was recognised in a paper: suggestions, each with its place in the text as read and one sentence that says why.

import type { Fact } from '../../facts/fact.ts';
import type { FieldType } from '../../facts/field.ts';
import type { TextSpan } from './source.ts';

type Reasoned = TextSpan & {
  /** One sentence for the reader. */
  readonly why: string;
};

/** A stretch of the original; `text` is what it says, tidied. */
export type FoundText = Reasoned & { readonly text: string };

/** What tidying does to the text, each kind with the word people see. */
const CHANGE_KINDS = ['接行', '分段', '删去', '还原', '标点', '空格', '序号'] as const;

/** One change of the text as read; undone by handing its id to `recognise`. */
export type Change = Reasoned & {
  readonly id: string;
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly before: string;
  readonly after: string;
};

export const PARAGRAPH_ROLES = [
  '标题',
  '副标题',
  '文号',
  '主送',
  '称呼',
  '层次标题',
  '正文',
  '表行',
  '结束语',
  '附件说明',
  '附件标题',
  '署名',
  '日期',
  '附注',
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** 一、 （一） 1. （1） 一是 第一条 */
export type NumberedLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A paragraph of the tidied text, in order. */
export type PaperParagraph = FoundText & {
  readonly role: ParagraphRole;
  readonly level?: NumberedLevel;
  /** The number at the head of `text`, as it is written. */
  readonly marker?: string;
  /** Body follows the heading in the same paragraph: how much of `text` is heading. */
  readonly runIn?: number;
  /** Where the heading ends in the text as read. */
  readonly headEnd?: number;
  /** A numbered full sentence: body with a number rather than a heading. */
  readonly item?: true;
  /** Cells of a row, as stretches of `text`. */
  readonly cells?: readonly TextSpan[];
};

const BLANK_KINDS = ['date', 'number', 'organ', 'name', 'docnumber', 'other'] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];

/** A place to fill. Blanks of the same name are the same fact: to merge is to give one name, to split to give two. */
export type Blank = FoundText & {
  readonly id: string;
  /** Where in which tidied paragraph. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** A mark left to fill; one that left no trace; a concrete fact of the filled paper that may be offered. */
  readonly origin: '标记' | '消失' | '事实';
  readonly kind: BlankKind;
  /** The marks inside, of a date or a document number. */
  readonly parts: readonly TextSpan[];
  readonly type: FieldType;
  readonly name: string;
  /** Whether the name is of the vocabulary. */
  readonly known: boolean;
  /** Words behind it that its name says as well: x党工委 is 发文机关. */
  readonly unit?: string;
  /** Suggested as a blank; concrete facts mostly are not. */
  readonly taken: boolean;
  /** What a concrete fact says, as a fact of its type. */
  readonly sample?: Fact;
};

/** 一是…二是…, or a row of 《》: items that may become one repeating field. */
export type FoundList = Reasoned & {
  readonly id: string;
  readonly items: readonly (TextSpan & {
    readonly paragraph: number;
    readonly from: number;
    readonly to: number;
  })[];
  readonly name: string;
  /** Suggested as a repeating field. */
  readonly taken: boolean;
};

export type FoundTable = Reasoned & {
  readonly id: string;
  /** Its paragraphs, from the head row. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly string[];
  readonly name: string;
  /** Suggested as rows that repeat. */
  readonly taken: boolean;
};

/** What the whole text tells or asks. */
export type Remark = {
  readonly kind: '空文' | '小说' | '目录' | '程序' | '两份文稿' | '空白太多' | '太长' | '繁体' | '没有标题';
  readonly message: string;
  /** Where, of two papers the heads of the others. */
  readonly starts?: readonly number[];
};

export type Recognised = {
  readonly changes: readonly Change[];
  readonly paragraphs: readonly PaperParagraph[];
  readonly title?: FoundText;
  readonly recipient?: FoundText;
  readonly signature: readonly FoundText[];
  readonly date?: FoundText;
  readonly annexes: readonly FoundText[];
  readonly blanks: readonly Blank[];
  /** What looks like a blank and is none. */
  readonly notBlanks: readonly FoundText[];
  readonly lists: readonly FoundList[];
  readonly tables: readonly FoundTable[];
  readonly remarks: readonly Remark[];
};
