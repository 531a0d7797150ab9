// What each part of the paper looks like: GB/T 9704-2012 as data. Sizes in half-points, lengths in twips.

import type { FontClass } from './fonts.ts';
import { PAGE } from './page.ts';

/** 字号 in half-points. */
const SIZE = { 二号: 44, 三号: 32, 四号: 28, 小四: 24 } as const;
/** Width of one character of 3号, in twips. */
export const EM = SIZE.三号 * 10;

export type RoleStyle = {
  /** Name of the paragraph style; Word shows its own names, such as heading 1, in the language of the clerk. */
  readonly name: string;
  readonly font: FontClass;
  readonly size: number;
  readonly align: 'both' | 'center' | 'left' | 'right';
  /** First line indent in 字. */
  readonly firstLine: 0 | 2;
  /** Added to every character, in twips: −5 puts 28 characters of 3号 on a line. */
  readonly spacing: number;
  readonly line: number;
  /** Level in Word's navigation pane, counted from 0. */
  readonly outline?: number;
  readonly color?: string;
};

const text = {
  font: '仿宋',
  size: SIZE.三号,
  align: 'both',
  firstLine: 2,
  spacing: -5,
  line: PAGE.linePitch,
} as const;
const flush = { ...text, firstLine: 0 } as const;
const RED = 'FF0000';

/** Clauses: 7.3.1 title, 7.3.2 addressee, 7.3.3 body and levels, 7.3.4–7.3.7, 7.2.4–7.2.6 head, 7.4 imprint. */
const ROLES = {
  body: { ...text, name: '公文正文' },
  title: {
    ...flush,
    name: 'Title',
    font: '小标宋',
    size: SIZE.二号,
    align: 'center',
    spacing: 0,
    outline: 0,
  },
  addressee: { ...flush, name: '主送机关' },
  heading1: { ...text, name: 'heading 1', font: '黑体', outline: 0 },
  heading2: { ...text, name: 'heading 2', font: '楷体', outline: 1 },
  heading3: { ...text, name: 'heading 3', outline: 2 },
  heading4: { ...text, name: 'heading 4', outline: 3 },
  attachmentNote: { ...flush, name: '附件说明', align: 'left' },
  signature: { ...flush, name: '署名', align: 'right', spacing: 0 },
  date: { ...flush, name: '成文日期', align: 'right', spacing: 0 },
  annotation: { ...text, name: '附注' },
  attachmentLabel: { ...flush, name: '附件序号', font: '黑体' },
  attachmentTitle: {
    ...flush,
    name: '附件标题',
    font: '小标宋',
    size: SIZE.二号,
    align: 'center',
    spacing: 0,
    outline: 0,
  },
  blank: { ...flush, name: '空行' },
  mark: {
    ...flush,
    name: '发文机关标志',
    font: '小标宋',
    size: 72,
    align: 'center',
    spacing: 0,
    line: 900,
    color: RED,
  },
  docNumber: { ...flush, name: '发文字号', align: 'center', spacing: 0 },
  tableHead: {
    ...flush,
    name: '表头',
    font: '黑体',
    size: SIZE.小四,
    align: 'center',
    spacing: 0,
    line: 360,
  },
  tableCell: { ...flush, name: '表文', size: SIZE.小四, align: 'left', spacing: 0, line: 360 },
  imprint: { ...flush, name: '版记', size: SIZE.四号, align: 'left', spacing: 0, line: 420 },
  pageNumber: {
    ...flush,
    name: '公文页码',
    font: '宋体',
    size: SIZE.四号,
    align: 'right',
    spacing: 0,
    line: PAGE.footerLine,
  },
  draft: {
    ...flush,
    name: '草稿标记',
    font: '黑体',
    size: SIZE.小四,
    align: 'center',
    spacing: 0,
    line: 360,
    color: 'C00000',
  },
} as const satisfies Record<string, RoleStyle>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** Of the text itself, beside what stands around it. */
export const TEXT_ROLES: readonly Role[] = ['body', 'heading1', 'heading2', 'heading3', 'heading4'];

export function styleOf(role: Role): RoleStyle {
  return ROLES[role];
}

/** Rules of the imprint (7.4.1) and the head (7.2.7) in eighths of a point. */
export const RULE = { thick: 8, thin: 6, red: 8, table: 4 } as const;

/** From the line of the number to the red rule, in points: 4 mm (7.2.7) less the air below the glyphs inside the line. */
export const RED_RULE_SPACE = 7;

/** Height in twips of the paragraph the imprint hangs on, in front of it and behind. */
export const IMPRINT_ANCHOR = 20;

/** Room to write by hand in twips: a row at least so high, and every line of a row that has several. */
const WRITING = { row: 520, line: 460 } as const;

/** The least height of a row that has room for so many lines of writing. */
export function leastHeight(lines = 0): number {
  return lines ? Math.max(WRITING.row, lines * WRITING.line) : 0;
}

/** Space inside a table cell in twips: left and right, above and below. */
export const CELL_PADDING = { x: 80, y: 40 } as const;
