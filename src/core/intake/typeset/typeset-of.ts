// What was recognised in a text as a paper to be laid out: every line with what it is, the number of a paper to its head.

import { lineRole } from '../confirm/structure.ts';
import type { PaperParagraph, Recognised } from '../text/recognised.ts';
import type { SourceText } from '../text/source.ts';
import { countingItems } from '../written/template-lines.ts';
import { PLAIN_FRAME, type TypesetLine, type TypesetPaper } from './typeset-paper.ts';

const LONGEST_NAME = 30;

export function typesetOf({ paragraphs }: Recognised, source: SourceText): TypesetPaper {
  const atRight = new Set(
    source.paragraphs.flatMap(({ align, start }) => (align === 'right' ? [start] : [])),
  );
  const said = countingItems(
    paragraphs.map((paragraph, number) => ({ number, paragraph, pieces: () => [] })),
  );
  const lines = paragraphs
    .map((each, at) =>
      signed(lineOf(each, said.has(at) && each.runIn === undefined), atRight.has(each.start)),
    )
    .filter(({ text }) => text);
  const number = lines.find(({ role }) => role === '文号')?.text ?? '';
  return { lines, frame: { ...PLAIN_FRAME, number } };
}

/** `isSaid`: 一、同意……。 of a reply is a sentence with a number, in the font of the text. */
function lineOf(paragraph: PaperParagraph, isSaid: boolean): TypesetLine {
  const { text, cells, runIn } = paragraph;
  const role = isSaid ? '正文' : lineRole(paragraph);
  const written = cells?.length
    ? cells.map(({ start, end }) => oneLine(text.slice(start, end))).join('\t')
    : text.trim();
  const shift = text.length - text.trimStart().length;
  return { role, text: written, ...(runIn !== undefined && runIn > shift && { runIn: runIn - shift }) };
}

/** Short words at the right edge say who signs and when, whatever stands for them. */
function signed(line: TypesetLine, isAtRight: boolean): TypesetLine {
  if (!isAtRight || line.role !== '正文' || line.text.length > LONGEST_NAME) return line;
  return { role: /日|时间/.test(line.text) ? '日期' : '署名', text: line.text };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
