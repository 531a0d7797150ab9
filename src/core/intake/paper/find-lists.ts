// 一是…二是… in one paragraph or in paragraphs that follow each other, and rows with tabs: what may repeat.

import { isName } from '../../facts/name.ts';
import { allMatches } from '../../source/all-matches.ts';
import { cellBlocks, formGrids, isForm } from '../text/form-cells.ts';
import { markerNumber } from '../text/markers.ts';
import type { FoundList, FoundTable, PaperParagraph } from '../text/recognised.ts';

const ITEM = /(?<=^|[。；：，])([一二三四五六七八九十]{1,2})是(?!否)/g;

/** Items with something to fill, or announced in front, may become one field; others stay text that renumbers. */
export function findLists(
  paragraphs: readonly PaperParagraph[],
  hasBlank: (paragraph: number) => boolean,
): FoundList[] {
  const lists: FoundList[] = [];
  let run: number[] = [];
  const close = () => {
    const [first] = run;
    if (first !== undefined && run.length >= 2) {
      const items = run.map((paragraph) => {
        const { start, end, text = '' } = paragraphs[paragraph] ?? { start: 0, end: 0 };
        return { paragraph, from: 0, to: text.length, start, end };
      });
      const lead = paragraphs[first - 1]?.text ?? '';
      const taken = run.every(hasBlank) && /(?:如下|以下|几个方面|措施|特点|问题)[^。]*[：:]?$/.test(lead);
      lists.push({
        id: `列${first}`,
        start: items[0]?.start ?? 0,
        end: items[items.length - 1]?.end ?? 0,
        items,
        name: nameBy(paragraphs, first),
        taken,
        why: `${items.length} 段接连以“一是”“二是”起头`,
      });
    }
    run = [];
  };
  for (const [index, { text, level, start }] of paragraphs.entries()) {
    if (level === 5 && /^[一二三四五六七八九十]+是/.test(text)) {
      if (/^一是/.test(text)) close();
      run.push(index);
      continue;
    }
    close();
    const within = allMatches(text, ITEM);
    if (within.length < 2 || !within.every((match, nth) => markerNumber(match[1] ?? '') === nth + 1))
      continue;
    const items = within.map((match, nth) => {
      const to = within[nth + 1]?.index ?? text.length;
      return { paragraph: index, from: match.index, to, start: start + match.index, end: start + to };
    });
    lists.push({
      id: `列${index}`,
      start: items[0]?.start ?? start,
      end: items[items.length - 1]?.end ?? start,
      items,
      name: nameBy(paragraphs, index),
      taken: false,
      why: `一段里有${items.length}项“一是”“二是”`,
    });
  }
  close();
  return lists;
}

/** 存在问题各项: by the heading it stands under. */
function nameBy(paragraphs: readonly PaperParagraph[], at: number): string {
  for (let above = at; above >= 0; above--) {
    const { role, level = 9, text = '', marker = '', runIn } = paragraphs[above] ?? {};
    if (role === '标题' || role === '附件标题') break;
    if (role !== '层次标题' || level >= 5) continue;
    const head = text
      .slice(marker.length, runIn)
      .trim()
      .replace(/[。：:；，]$/, '');
    return /^\p{Script=Han}{2,8}$/u.test(head) && isName(`${head}各项`) ? `${head}各项` : '各项';
  }
  return '各项';
}

/** Two rows or more with as many cells: a head row and rows that repeat where they are alike or blank. */
export function findTables(paragraphs: readonly PaperParagraph[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let first = 0; first < paragraphs.length; first++) {
    if (paragraphs[first]?.role !== '表行') continue;
    let last = first;
    while (paragraphs[last + 1]?.role === '表行') last++;
    const rows = paragraphs
      .slice(first, last + 1)
      .map(({ text }) => text.split('\t').map((cell) => cell.trim()));
    const columns = rows[0] ?? [];
    const regular =
      rows.length >= 2 && columns.length >= 2 && rows.every((cells) => cells.length === columns.length);
    if (regular)
      tables.push({
        id: `表${first}`,
        start: paragraphs[first]?.start ?? 0,
        end: paragraphs[last]?.end ?? 0,
        first,
        last,
        columns,
        name: '表格各行',
        taken:
          rows.length >= 3 &&
          !isForm(rows) &&
          columns.every((cell) => /^[\p{L}\p{N}]{1,12}$/u.test(cell)) &&
          new Set(columns).size === columns.length,
        why: `接连${rows.length}行都是${columns.length}格，第一行是列名`,
      });
    else tables.push(...gridTables(paragraphs, first, last));
    first = last;
  }
  return tables;
}

/** Within a form: heads of columns with empty rows under them. */
function gridTables(paragraphs: readonly PaperParagraph[], from: number, to: number): FoundTable[] {
  const blocks = cellBlocks(paragraphs.slice(from, to + 1));
  return blocks.flatMap((rows) =>
    formGrids(rows).map(({ first, last, columns }) => ({
      id: `表${from + first}`,
      start: paragraphs[from + first]?.start ?? 0,
      end: paragraphs[from + last]?.end ?? 0,
      first: from + first,
      last: from + last,
      columns,
      name: '表格各行',
      taken: true,
      why: `列名下面有 ${last - first} 行空着`,
    })),
  );
}
