// Text without tabs that is a table all the same: commas or spaces between the cells, or each answer after its name and a colon.

import type { Column } from '../facts/field.ts';
import { withLineEnds } from '../source/line-ends.ts';
import { type Grid, plainGrid, readTabbed } from './grid.ts';
import { isHeading, matchTitles } from './match-title.ts';

const BETWEEN = [',', '，', ';', '；', '|', /\s{2,}|\u3000+/, / +/];

export function readText(text: string, columns: readonly Column[]): Grid {
  if (text.includes('\t')) return readTabbed(text);
  const lines = withLineEnds(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const rows = lines.length > 1 ? (readSeparated(lines, columns) ?? readNamed(lines, columns)) : undefined;
  return rows ? plainGrid(rows) : readTabbed(text);
}

/** Only where a heading names two columns and every line has as many cells: prose has commas too. */
function readSeparated(
  lines: readonly string[],
  columns: readonly Column[],
): readonly (readonly string[])[] | undefined {
  const bars = lines.every((line) => line.startsWith('|') && line.endsWith('|'));
  const inner = bars
    ? lines.map((line) => line.slice(1, -1)).filter((line) => !/^[\s|:-]+$/.test(line))
    : lines;
  for (const between of BETWEEN) {
    const rows = (between === ',' ? withOpenQuotes(inner) : inner).map((line) => cellsOf(line, between));
    const width = rows[0]?.length ?? 0;
    if (width < 2 || rows.some((row) => row.length !== width)) continue;
    if (isHeading(rows[0] ?? [], columns) && matchTitles(rows[0] ?? [], columns).found > 1) return rows;
  }
  return undefined;
}

/** A quoted cell goes on over line ends. */
function withOpenQuotes(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let open = false;
  for (const line of lines) {
    whole.push(open ? `${whole.pop()}\n${line}` : line);
    if ((line.split('"').length - 1) % 2) open = !open;
  }
  return whole;
}

function cellsOf(line: string, between: string | RegExp): string[] {
  if (between !== ',' || !line.includes('"')) return line.split(between).map((cell) => cell.trim());
  const cells = line.match(/"(?:[^"]|"")*"(?=,|$)|[^,]*(?=,|$)/g) ?? [];
  // A global search also finds the nothing between a cell and the comma after it.
  const own = cells.filter((cell, at) => cell !== '' || at === 0 || cells[at - 1] === '');
  return own.map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim());
}

/** 方面：作风建设, 问题：会议偏多 …; a name met again begins the next row. */
function readNamed(
  lines: readonly string[],
  columns: readonly Column[],
): readonly (readonly string[])[] | undefined {
  const names: string[] = [];
  const rows: Map<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', answer = ''] = /^([^：:]{1,12})[：:](.*)$/.exec(line) ?? [];
    if (!name) return undefined;
    if (!names.includes(name)) names.push(name);
    const last = rows.at(-1);
    if (last && !last.has(name)) last.set(name, answer);
    else rows.push(new Map([[name, answer]]));
  }
  const { found, vague } = matchTitles(names, columns);
  if (found < 2 || found < names.length || vague) return undefined;
  return [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ''))];
}
