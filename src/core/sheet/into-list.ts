// What a paste does to a list: lines and cells become items in reading order, in place of what was selected.

import type { ScalarType } from '../facts/field.ts';
import { scalarOf } from '../facts/types/scalars.ts';
import type { Clip } from './clip.ts';
import type { Grid } from './grid.ts';
import { isTooMuchPasted, LONGEST, LONGEST_LIST, MOST_PASTED_ITEMS } from './limits.ts';
import { withoutMarks } from './marks.ts';
import { mergedSentence, say, skippedSentence, wideSentence } from './paste-into.ts';
import { readSheet, type Sheet } from './sheet.ts';

export type PastedLines = {
  /** Goes in place of what was selected. */
  readonly insert: string;
  /** Where in it the cursor stands afterwards: after the last item. */
  readonly caret: number;
  readonly sentence: string;
  readonly surplus: readonly string[];
};

export function pasteIntoList(
  of: ScalarType,
  text: string,
  clip: Clip,
  { start, end }: { readonly start: number; readonly end: number },
): PastedLines {
  const sheets: Sheet[] = [];
  const grids: Grid[] = [];
  let [signs, numbers] = [false, false];
  const unmark = (lines: string) => {
    const bare = withoutMarks(lines);
    signs ||= bare.signs;
    numbers ||= bare.numbers;
    return bare.lines;
  };
  const all = clip.parts.flatMap((part) => {
    if (part.kind === 'text') return unmark(part.text);
    const sheet = readSheet(part.grid, []);
    sheets.push(sheet);
    grids.push(part.grid);
    const rows = sheet.body.map((row) => row.filter((cell, at) => cell && !sheet.counts.has(at)));
    const single = rows.every((row) => row.length < 2);
    const cells = rows.flat().map((cell) => String(shown(of, cell)));
    return single ? unmark(cells.join('\n')) : cells;
  });
  const before = text.slice(0, start);
  const after = text.slice(end);
  const fit = all.filter((item) => !isTooMuchPasted(item));
  const room = Math.max(0, MOST_PASTED_ITEMS - countLines(before) - countLines(after));
  const items = within(fit.slice(0, room), LONGEST_LIST - before.length - after.length);
  const left = sheets.flatMap((sheet) => [
    ...(sheet.titles ? [sheet.titles.filter(Boolean).join('　')] : []),
    ...sheet.left,
  ]);
  const insert = `${before && !before.endsWith('\n') ? '\n' : ''}${items.join('\n')}`;
  return {
    insert: `${insert}${after && !after.startsWith('\n') ? '\n' : ''}`,
    caret: insert.length,
    sentence: say([
      `已粘贴 ${items.length} 项`,
      mergedSentence(grids, '内容只写一次'),
      fit.length > items.length
        ? `列表最多 ${MOST_PASTED_ITEMS} 项、${LONGEST_LIST} 字，其余 ${fit.length - items.length} 项没有粘贴`
        : '',
      all.length > fit.length
        ? `有 ${all.length - fit.length} 项超过 ${LONGEST} 字或者满是括号、引号，没有粘贴`
        : '',
      ...grids.map(({ rows, beyond }) =>
        beyond ? `表格只取了前 ${rows.length} 行，其余 ${beyond} 行没有粘贴` : '',
      ),
      wideSentence(grids),
      signs ? '各行前面的符号没有填入' : '',
      numbers ? '各行前面的序号没有填入' : '',
      skippedSentence(sheets),
      left.length ? '没有填入的文字列在下面，请核对' : '',
    ]),
    surplus: left,
  };
}

/** An item is one line. */
function shown(of: ScalarType, cell: string): string {
  const type: ScalarType = of.type === 'long' ? { type: 'text', max: 200 } : of;
  const fact = scalarOf(type).fromCell(cell, type);
  return typeof fact === 'string' ? fact : cell.replace(/\s*\n\s*/g, '');
}

/** Items from the first on that have room together. */
function within(items: readonly string[], room: number): readonly string[] {
  let left = room;
  const over = items.findIndex((item) => {
    left -= item.length + 1;
    return left < 0;
  });
  return over < 0 ? items : items.slice(0, over);
}

function countLines(text: string): number {
  return text ? text.split('\n').length : 0;
}
