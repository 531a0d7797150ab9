// Every line of the tidied text gets its part in the paper.

import { ANNEX_HEAD } from '../lines/paper-words.ts';
import type { PaperParagraph, ParagraphRole } from '../text/recognised.ts';
import type { TextSpan } from '../text/source.ts';
import type { TidyLine } from '../text/tidy-lines.ts';
import { findEnd } from './find-end.ts';
import { type Heading, numberedHeading } from './find-headings.ts';
import { findHead, type Head } from './find-title.ts';
import { plainHeadings } from './plain-headings.ts';

type Part = { readonly role: ParagraphRole; readonly why: string };

export function paperParagraphs(lines: readonly TidyLine[]): PaperParagraph[] {
  const head = findHead(lines);
  const parts = headParts(head);
  const begin = (head.title[head.title.length - 1] ?? -1) + 1;
  for (const [index, part] of findEnd(lines, begin)) if (!parts.has(index)) parts.set(index, part);
  const isBody = (index: number) => index < lines.length && !parts.has(index) && !lines[index]?.row;
  const noted = notePoints(lines);
  const plain = plainHeadings(lines, (index) => index >= begin && isBody(index));
  return lines.map((line, index) => {
    const part = parts.get(index);
    if (part) return paragraph(line, part.role, part.why);
    if (line.row) return { ...paragraph(line, '表行', '用制表符分成几格'), cells: rowCells(line.text) };
    const heading = noted.has(index)
      ? undefined
      : (byFormat(line) ?? numberedHeading(line) ?? plain.get(index));
    return heading ? headed(line, heading) : paragraph(line, '正文', '没有编号的一段');
  });
}

/** 说明：1.…… in one line: the points that count on below it are of the note. */
function notePoints(lines: readonly TidyLine[]): Set<number> {
  const points = new Set<number>();
  let next = 0;
  for (const [index, { text, marker, row }] of lines.entries()) {
    if (NOTE.test(text)) next = 2;
    else if (row || (marker && marker.level <= 2)) next = 0;
    else if (next && marker?.level === 3 && marker.number === next) {
      points.add(index);
      next++;
    }
  }
  return points;
}

const NOTE = /^(?:说明|注|备注|附注|注意(?:事项)?|填[写表报]说明)[：:][ 　]?1[.．、]/;

function headParts(head: Head): Map<number, Part> {
  const parts = new Map<number, Part>();
  for (const index of head.title) parts.set(index, { role: '标题', why: head.titleWhy });
  const set = (index: number | undefined, role: ParagraphRole, why: string) => {
    if (index !== undefined) parts.set(index, { role, why });
  };
  for (const index of head.below) set(index, '副标题', '标题和正文之间的题注、作者或者日期');
  set(head.letter, '文号', '标题附近的一行文号');
  set(head.recipient, '主送', '标题下面以冒号结尾的一行，写的是单位或人员');
  set(head.salutation, '称呼', '标题下面以冒号结尾的称呼');
  return parts;
}

function paragraph({ start, end, text }: TidyLine, role: ParagraphRole, why: string): PaperParagraph {
  return { start, end, text, role, why };
}

function headed(line: TidyLine, { level, marker, length, runIn, item, why }: Heading): PaperParagraph {
  return {
    ...paragraph(line, '层次标题', why),
    level,
    ...(marker ? { marker } : {}),
    ...(runIn ? { runIn: length } : {}),
    ...(item ? { item: true as const } : {}),
  };
}

/** A file's own outline, then the fonts of GB/T 9704: 黑体 一、, 楷体 （一）. */
function byFormat({ text, marker, format }: TidyLine): Heading | undefined {
  if (
    !format ||
    marker ||
    ANNEX_HEAD.test(text) ||
    text.length < 4 ||
    text.length > 40 ||
    /[。；：]$/.test(text)
  )
    return undefined;
  const { outline, font = '' } = format;
  const level = outline ?? (font.includes('黑体') ? 1 : font.includes('楷体') ? 2 : undefined);
  if (level === undefined || level < 1 || level > 4) return undefined;
  const own = level === 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
  return {
    level: own,
    marker: '',
    length: text.length,
    runIn: false,
    item: false,
    why: outline ? '文件里这一段的样式是标题' : '文件里这一段用的是标题的字体',
  };
}

function rowCells(text: string): TextSpan[] {
  const cells: TextSpan[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    cells.push({ start, end: start + cell.length });
    start += cell.length + 1;
  }
  return cells;
}
