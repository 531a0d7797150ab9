// A form of cells: which empty ones are to be filled, by the label beside or above them; and rows under a head that are a list.

import type { PaperParagraph } from './recognised.ts';

/** An empty cell, or a filled one beside its label. */
export type FormCell = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
};
/** A head row and the empty rows under it. */
export type FormGrid = { readonly first: number; readonly last: number; readonly columns: readonly string[] };

type Row = {
  readonly paragraph: number;
  readonly cells: readonly { readonly start: number; readonly end: number; readonly text: string }[];
};

const LABEL =
  /时间|时刻|日期|地点|主题|议题|主持|记录|人员|出席|列席|缺席|参加|人数|联系人|内容|类容|事项|姓名|单位|机关|附件|受文者|主送|抄送|電話|电话|联系方式|传真|邮箱|邮编|盖章|地址|密级|期限|年限|签名|签字|意见|结果|备注/;
/** Heads are looked for no further up. */
const REACH = 200;
const ORDINAL = /^(?:[（(]?\d{1,2}[）)]?[.、．]?|[一二三四五六七八九十]{1,2}、?)?$/;

export function isLabel(text: string): boolean {
  return LABEL.test(text) && !/如下|以下|下列/.test(text);
}

/** 会议地点, but not 电话会议. */
const endsAsLabel = (text: string) => new RegExp(`(?:${LABEL.source})[：:]?$`).test(text);

/** What a cell calls the one beside it: 主 持 人： is 主持人. */
export function labelOf(text: string | undefined): string {
  const words = (text ?? '').replace(/[（(][^）)]{0,20}[）)]$/, '').replace(/[：:\s　]/g, '');
  return /^\p{Script=Han}[\p{Script=Han}、和及与或]{1,11}$/u.test(words) ? words : '';
}

/** Labels stand at the head of its rows, not of its columns. */
export function isForm(rows: readonly (readonly string[])[]): boolean {
  const labelled = rows.filter(([head]) => isLabel(labelOf(head)));
  return labelled.length >= 2 && labelled.length * 3 > rows.length;
}

/** Rows that follow each other. */
export function cellBlocks(paragraphs: readonly PaperParagraph[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [];
  let open: Row[] | undefined;
  for (const [paragraph, { role, text, cells = [{ start: 0, end: text.length }] }] of paragraphs.entries()) {
    if (role !== '表行') {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      blocks.push(open);
    }
    open.push({
      paragraph,
      cells: cells.map(({ start, end }) => ({ start, end, text: text.slice(start, end).trim() })),
    });
  }
  return blocks;
}

/** Heads of columns with empty rows under them, which nothing but a number begins. */
export function formGrids(rows: readonly Row[]): readonly FormGrid[] {
  const grids: FormGrid[] = [];
  for (let at = 0; at < rows.length; at++) {
    const head = rows[at]?.cells ?? [];
    const columns = head.map(({ text }) => labelOf(text));
    if (columns.length < 3 || columns.some((label) => !label) || new Set(columns).size < columns.length)
      continue;
    let last = at;
    while (isEmptyRow(rows[last + 1], columns.length)) last++;
    const [first, end] = [rows[at], rows[last]];
    if (last > at && first && end) grids.push({ first: first.paragraph, last: end.paragraph, columns });
    at = last;
  }
  return grids;
}

function isEmptyRow(row: Row | undefined, width: number): boolean {
  return (
    row?.cells.length === width && row.cells.every(({ text }, nth) => (nth ? !text : ORDINAL.test(text)))
  );
}

/** What stands above in the column, where nothing but empty cells are between. */
function headOf(rows: readonly Row[], at: number, nth: number): string {
  const width = rows[at]?.cells.length;
  let up = at - 1;
  while (up > 0 && at - up < REACH && rows[up]?.cells.length === width && !rows[up]?.cells[nth]?.text) up--;
  return rows[up]?.cells.length === width ? labelOf(rows[up]?.cells[nth]?.text) : '';
}

/** In order; `filled` ones say what stands beside a label that forms have. */
export function formCells(rows: readonly Row[]): {
  readonly empty: readonly FormCell[];
  readonly filled: readonly FormCell[];
} {
  const grids = formGrids(rows);
  const form = isForm(rows.map(({ cells }) => cells.map(({ text }) => text)));
  const empty: FormCell[] = [];
  const filled: FormCell[] = [];
  let section = '';
  for (const [at, { paragraph, cells }] of rows.entries()) {
    if (grids.some(({ first, last }) => paragraph >= first && paragraph <= last)) continue;
    const [only] = cells;
    if (cells.length === 1 && only?.text) section = labelOf(only.text);
    for (const [nth, { start, end, text }] of cells.entries()) {
      const beside = cells[nth - 1]?.text;
      const label = labelOf(beside);
      if (text) {
        if (form && label && isLabel(label) && !endsAsLabel(text))
          filled.push({ paragraph, start, end, label });
        continue;
      }
      const head = headOf(rows, at, nth);
      const numbered =
        beside && ORDINAL.test(beside) && section ? `${section}${beside.replace(/\D/g, '')}` : '';
      const called = label && head && label !== head && cells.length > 2 ? `${label}${head}` : label;
      const name = called || numbered || head || (cells.length === 1 ? section : '');
      if (name) empty.push({ paragraph, start, end, label: name });
    }
  }
  return { empty, filled };
}
