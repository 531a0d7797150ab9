// A tab at the head of a line is its indent, one behind a number sets it off; only lines that agree on theirs are a table.

import { isLabel, labelOf } from '../text/form-cells.ts';
import {
  linesWithText,
  type MarkedText,
  originalSpan,
  type TextEdit,
  type TextLine,
} from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';
import type { SourceText } from '../text/source.ts';

/** Such a line, without the tabs and spaces at its ends. */
type Tabbed = TextLine & { readonly head: number; readonly tabs: number; readonly numbered: number };

export function tabEdits(marked: MarkedText, source: SourceText): TextEdit[] {
  if (!marked.text.includes('\t')) return [];
  const cells = source.paragraphs.filter(({ cell }) => cell);
  let next = 0;
  const isRow = (line: TextLine): boolean => {
    const place = originalSpan(marked, line.start, line.end);
    while ((cells[next]?.end ?? Number.POSITIVE_INFINITY) < place.start) next++;
    return (cells[next]?.start ?? Number.POSITIVE_INFINITY) <= place.end;
  };
  const blocks: Tabbed[][] = [[]];
  for (const line of linesWithText(marked.text)) {
    if (isRow(line) || !line.text.includes('\t')) blocks.push([]);
    else blocks.at(-1)?.push(tabbed(line));
  }
  return blocks.flatMap(blockEdits);
}

function tabbed(line: TextLine): Tabbed {
  const head = /^[ 　\t]*/.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(head);
  const marker = markerOf(text)?.text ?? '';
  const set = /^[ 　]*\t[ 　]*(?=\S)/.exec(text.slice(marker.length))?.[0].length ?? 0;
  const tabs = text.split('\t').length - 1;
  return { ...line, head, tabs, numbered: marker && set && tabs === 1 ? head + marker.length : 0 };
}

/** Cells that are empty at the head of some rows stay; where all begin with a tab the text is set in. */
function blockEdits(block: readonly Tabbed[]): TextEdit[] {
  const inner = block.filter(({ tabs }) => tabs > 0);
  const setIn = block.every(({ text }) => /^[ 　]*\t/.test(text));
  const all = ({ text }: Tabbed) => text.split('\t').length;
  const isTable =
    inner.some((line) => !line.numbered) &&
    !(inner.every(({ text }) => ENDS.test(text)) && inner.some(({ text }) => /[。；]\s*$/.test(text))) &&
    (isForm(inner) ||
      block.some((line, at) => {
        const above = block[at - 1];
        return (
          above &&
          line.tabs > 0 &&
          above.tabs + Number(!/[。；]/.test(above.text)) > 0 &&
          (all(line) === all(above) || line.tabs === above.tabs)
        );
      }));
  if (isTable && !setIn) return block.filter(({ tabs }) => !tabs).flatMap(indentEdit);
  return block.flatMap((line) => [...indentEdit(line), ...(isTable ? [] : innerEdits(line))]);
}

/** A label in front of the first tab of each. */
function isForm(lines: readonly Tabbed[]): boolean {
  const heads = lines.map(({ text, head }) => text.slice(head).split('\t')[0]?.trim() ?? '');
  return (
    heads.length > 1 &&
    heads.every((label) => /^[^，。；]{1,12}[：:]$/.test(label) || isLabel(labelOf(label)))
  );
}

/** Nothing behind its first tab. */
const ENDS = /^[ 　\t]*[^\t]+\s*$/;

/** Before 年, 月 and 日 room was left for the figures. */
const ROOM = /^[ 　\t]*\t[ 　\t]*(?=年[ 　]*\t[ 　\t]*月|月[ 　]*\t[ 　\t]*日)/;

function indentEdit({ start, text, head }: Tabbed): TextEdit[] {
  if (!text.slice(0, head).includes('\t')) return [];
  return [{ start, end: start + head, after: ROOM.test(text) ? '  ' : '' }];
}

function innerEdits({ start, text, head, numbered }: Tabbed): TextEdit[] {
  return [...text.slice(head).matchAll(/[ 　]*\t[ 　\t]*/g)].map(({ index, 0: gap }) => {
    const from = head + index;
    const after = from === numbered || from + gap.length === text.length ? '' : '  ';
    return { start: start + from, end: start + from + gap.length, after };
  });
}
