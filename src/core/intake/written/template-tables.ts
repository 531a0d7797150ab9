// A table of a paper in a template: its rows as they are, or one row that repeats with the columns as they are called.

import type { Fact } from '../../facts/fact.ts';
import type { Column } from '../../facts/field.ts';
import { isName } from '../../facts/name.ts';
import type { OwnField } from '../../template/own-field.ts';
import { keptWhole } from '../text/safe-text.ts';
import type { TemplateParagraph } from './template-lines.ts';
import { writtenFrom } from './template-pieces.ts';

export type TableLines = {
  readonly lines: readonly string[];
  readonly field?: OwnField;
  readonly rows?: Fact;
};

const cell = (text: string) => text.replaceAll('|', '｜').trim();
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Rows as they are. A form may do without a head where the first row has blanks; another table's head is words only. */
export function fixedTable(rows: readonly TemplateParagraph[], form: boolean): TableLines {
  const texts = rows.map(cellTexts);
  const width = Math.max(...texts.map((cells) => cells.length));
  const padded = texts.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  const [first = [], ...body] = padded;
  const asked = first.some((text) => /\{\{(?!@=)/.test(text));
  // In a form the last cell of a short row takes the rest of the line.
  if (form && (asked || texts.some((cells) => cells.length < width)))
    return { lines: [dashes(padded), ...texts.map(row)] };
  const [names = []] = rows.map(headTexts);
  const head = [...names, ...first.slice(names.length)];
  return { lines: [row(head), dashes(padded), ...body.map(row)] };
}

function headTexts({ paragraph: { text, cells } }: TemplateParagraph): string[] {
  return (cells ?? [{ start: 0, end: text.length }]).map(({ start, end }) =>
    cell(keptWhole(text.slice(start, end).trim())),
  );
}

/** The head of a row stays as it is: its numbers are no markers. */
function cellTexts({ paragraph, pieces }: TemplateParagraph): string[] {
  const cells = paragraph.cells ?? [{ start: 0, end: paragraph.text.length }];
  return cells.map(({ start, end }) => cell(writtenFrom(pieces(start, end))));
}

function dashes(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, nth) =>
    Math.min(20, Math.max(3, ...rows.map((cells) => (cells[nth] ?? '').length))),
  );
  return row(widths.map((width) => '-'.repeat(width)));
}

const COUNTED = /^(?:序号|编号|号)$/;

/** Its columns that are asked for; undefined where they cannot be names. */
export function columnsAsked(head: readonly string[]): readonly string[] | undefined {
  const asked = head.filter((column) => !COUNTED.test(column));
  const good = (column: string) => /^[\p{L}\p{N}]{1,16}$/u.test(column) && isName(column);
  return asked.length && asked.every(good) && new Set(head).size === head.length ? asked : undefined;
}

/** 序号 counts by itself where it does in the paper, or says nothing yet. */
function countedColumns(head: readonly string[], body: readonly (readonly string[])[]): ReadonlySet<number> {
  return new Set(
    head.flatMap((column, nth) => {
      const numbers = body.map((cells) => cells[nth] ?? '');
      const counts = numbers.every((number, at) => number === String(at + 1));
      return COUNTED.test(column) && (counts || numbers.every((number) => !number)) ? [nth] : [];
    }),
  );
}

/** Undefined where its columns cannot be names. */
export function repeatedTable(rows: readonly TemplateParagraph[], name: string): TableLines | undefined {
  const [head, ...body] = rows.map(({ paragraph }) => paragraph.text.split('\t').map((each) => each.trim()));
  if (!head || !body.length) return undefined;
  if (!columnsAsked(head)) return undefined;
  const counts = countedColumns(head, body);
  const columns = head.flatMap((name, nth): Column[] => (counts.has(nth) ? [] : [{ name, type: 'text' }]));
  const line = row(head.map((column, nth) => (counts.has(nth) ? '{{行号}}' : `{{${column}}}`)));
  const facts = body.map((cells) =>
    Object.fromEntries(
      head.flatMap((column, nth) => (counts.has(nth) ? [] : [[column, cells[nth] ?? ''] as const])),
    ),
  );
  const rowsSaid = facts.some((each) => Object.values(each).some((said) => said));
  return {
    lines: [row(head), dashes([head, ...body.slice(0, 50)]), `{{#${name}}}`, line, `{{/${name}}}`],
    // Without rows nothing but its head would be printed.
    field: { name, type: 'rows', columns, hint: `原文的表，${body.length}行`, required: true },
    ...(rowsSaid ? { rows: facts } : {}),
  };
}
