// A blank that is a whole item of a cell is what the head of its column says, or the label beside it.

import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind, PaperParagraph } from '../text/recognised.ts';
import { blankKind } from './blank-kind.ts';

/** Heads are looked for no further up. */
const REACH = 200;
const MARK = /[xX×*＊○〇_＿【[{]|某某/;

export function kindInCell(
  paragraphs: readonly PaperParagraph[],
  paragraph: number,
  mark: BlankMark,
): BlankKind | undefined {
  if (!/^(?:marks|line|somebody|person)$/.test(mark.style)) return undefined;
  const called = calledBy(paragraphs, paragraph, mark);
  if (called === undefined) return undefined;
  const label = `${called}：`;
  const kind = blankKind(`${label}${mark.text}`, {
    ...mark,
    start: label.length,
    end: label.length + mark.text.length,
  });
  return kind === 'other' && !OTHER_LABEL.test(called) ? undefined : kind;
}

/** What asks for neither a name nor a number. */
const OTHER_LABEL = /^(?:民族|籍贯|性别|学历|学位|专业|职业|备注|地址|住址|电话|联系电话|联系方式)$/;

function calledBy(
  paragraphs: readonly PaperParagraph[],
  paragraph: number,
  { start, end }: BlankMark,
): string | undefined {
  const { text } = paragraphs[paragraph] ?? { text: '' };
  const cells = cellsOf(paragraphs[paragraph]);
  const nth = cells?.findIndex((cell) => cell.start <= start && end <= cell.end) ?? -1;
  if (
    nth === -1 ||
    !/(?:^|[\t、]|[|｜] ?)$/.test(text.slice(0, start)) ||
    !/^(?:$|[\t、]| ?[|｜])/.test(text.slice(end))
  )
    return undefined;
  const wide = cells?.length;
  const goesOn = (row: PaperParagraph | undefined) =>
    row?.role === '表行' || (row?.role === '正文' && !row.cells && cellsOf(row)?.length === wide);
  let head = paragraph;
  while (head > 0 && paragraph - head < REACH && goesOn(paragraphs[head - 1])) head--;
  const above = head < paragraph ? cellOf(paragraphs[head], nth) : undefined;
  if (above && !MARK.test(above)) return above;
  const beside = nth > 0 ? cellOf(paragraphs[paragraph], nth - 1) : undefined;
  return beside && /^\p{Script=Han}{2,8}$/u.test(beside) ? beside : undefined;
}

function cellOf(paragraph: PaperParagraph | undefined, nth: number): string | undefined {
  const cell = cellsOf(paragraph)?.[nth];
  return cell && paragraph?.text.slice(cell.start, cell.end).trim();
}

/** A longer line is no row, and each of its marks would look through all of it. */
const LONGEST_ROW = 1000;

/** Of a row of a table, or of 1 | ____ | ____ in a plain text. */
function cellsOf(paragraph: PaperParagraph | undefined): PaperParagraph['cells'] {
  const { cells, text = '' } = paragraph ?? {};
  if (cells || text.length > LONGEST_ROW || !/[|｜].*[|｜]/.test(text)) return cells;
  let next = 0;
  return text.split(/[|｜]/).map((cell) => {
    const start = next;
    next += cell.length + 1;
    return { start, end: start + cell.length };
  });
}
