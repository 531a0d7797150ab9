// Rows of a sample as lines that can be typed, and back; cells that are no plain text, and columns not asked for, stay as they are.

import type { Fact } from '../facts/fact.ts';

const BAR = '|';

export function rowLines(fact: Fact | undefined, columns: readonly string[]): string {
  if (!Array.isArray(fact)) return '';
  return fact.map((row) => columns.map((name) => cellText(cellOf(row, name))).join(BAR)).join('\n');
}

export function readRowLines(
  text: string,
  columns: readonly string[],
  before: Fact | undefined,
): readonly Fact[] {
  const old: readonly Fact[] = Array.isArray(before) ? before : [];
  const lines = text.split('\n').filter((line) => line.replaceAll(BAR, '').trim());
  return lines.map((line, at) => {
    const cells = line.split(/[|｜]/);
    const row: Record<string, Fact> = { ...mappingOf(old[at]) };
    for (const [index, name] of columns.entries()) {
      const typed = cells[index]?.trim() ?? '';
      if (typed === cellText(row[name])) continue;
      if (typed) row[name] = typed;
      else delete row[name];
    }
    return row;
  });
}

function mappingOf(row: Fact | undefined): Readonly<Record<string, Fact>> {
  return typeof row === 'object' && !isFacts(row) ? row : {};
}

function cellOf(row: Fact, name: string): Fact | undefined {
  return mappingOf(row)[name];
}

function cellText(cell: Fact | undefined): string {
  if (cell === undefined) return '';
  if (cell === true) return '是';
  if (typeof cell === 'object') return Object.values(cell).map(String).join('');
  return String(cell).replaceAll(BAR, '｜').replaceAll('\n', ' ');
}

function isFacts(fact: Fact): fact is readonly Fact[] {
  return Array.isArray(fact);
}
