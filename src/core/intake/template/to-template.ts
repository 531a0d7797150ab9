// A recognised paper and what people decided about it become a template of one's own, in the format of content/templates.

import type { Fact, Facts } from '../../facts/fact.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import type { OwnField } from '../../template/own-field.ts';
import { MAX_LENGTH } from '../../template/parse-blocks.ts';
import { MAX_LINE } from '../../template/parse-inline.ts';
import type { PrivateHead } from '../../template/private-template.ts';
import { freeName } from '../confirm/blank-items.ts';
import type { IntakeChoices } from '../confirm/choices.ts';
import { ANNEX_HEAD } from '../lines/paper-words.ts';
import { labelOf } from '../text/form-cells.ts';
import type { Recognised } from '../text/recognised.ts';
import type { SourceText } from '../text/source.ts';
import { withSeries } from '../written/in-line-series.ts';
import { settleNumbers } from '../written/kept-numbers.ts';
import {
  countingItems,
  headingDepths,
  headingLine,
  itemLine,
  ownWords,
  type TemplateParagraph,
  titleLine,
} from '../written/template-lines.ts';
import { piecesOf, writtenLine } from '../written/template-pieces.ts';
import { columnsAsked, fixedTable, repeatedTable, type TableLines } from '../written/template-tables.ts';
import { aroundText } from './around-text.ts';
import { envelopeSample, inEnvelope } from './envelope-of-paper.ts';
import { ownFieldsOf } from './own-fields-of.ts';
import { placedBlanks } from './placed-blanks.ts';
import { isMadeOfRows, templateHead } from './template-head.ts';

export type MadeTemplate = {
  readonly head: PrivateHead;
  /** As below the head of a file of content/templates. */
  readonly body: string;
  readonly ownFields: readonly OwnField[];
  /** What the paper itself says where a blank stands now. */
  readonly sample: Facts;
  /** Said alike in every paper. */
  readonly given?: Facts;
};

export type NoTemplate = { readonly refused: string };

export function toTemplate(
  source: SourceText,
  found: Recognised,
  choices: IntakeChoices,
  words: Vocabulary,
): MadeTemplate | NoTemplate {
  const blanks = placedBlanks(source, found, choices, words);
  const residue = new Map<string, string>();
  const nameResidue = (token: string) => {
    const name = residue.get(token) ?? `原文记号${residue.size ? residue.size + 1 : ''}`;
    residue.set(token, name);
    return name;
  };
  const paragraphs = found.paragraphs.map((paragraph, number): TemplateParagraph => {
    const chosen = choices.roles?.[number];
    const { level: _level, ...plain } = paragraph;
    const now = chosen ? { ...plain, ...chosen } : paragraph;
    return {
      number,
      paragraph: now,
      pieces: (from, to) =>
        piecesOf(paragraph.text, blanks.byParagraph.get(number) ?? [], nameResidue, from, to),
    };
  });
  const titleParts = paragraphs.filter(({ paragraph }) => paragraph.role === '标题');
  const title = titleParts.map(({ paragraph }) => paragraph.text).join('');
  const around = aroundText(paragraphs);
  const head = templateHead(title, around, isMadeOfRows(paragraphs), choices.head);
  const outside = inEnvelope(around, head);
  const tables: TableLines[] = [];
  const lines = [
    titleLine(
      '#',
      titleParts.flatMap(({ pieces }) => pieces()),
    ),
    ...bodyLines(
      paragraphs.filter(({ number }) => !outside.has(number)),
      found,
      choices,
      head.genre === '表' || head.genre === '记录',
      words,
      (table) => tables.push(table),
    ),
  ];
  const body = `${settleNumbers(lines).join('\n\n')}\n`;
  const wrong = tooMuch(body);
  if (wrong) return { refused: wrong };
  const fields: OwnField[] = [
    ...ownFieldsOf(blanks.fields, words),
    ...[...residue].map(
      ([token, name]): OwnField => ({ name, type: 'text', hint: `原文写作“${token}”`, example: token }),
    ),
  ];
  const sample: Record<string, Fact> = {
    ...blanks.sample,
    ...envelopeSample(paragraphs, around, head, words),
  };
  for (const [token, name] of residue) sample[name] = token;
  for (const { field, rows } of tables) {
    if (!field) continue;
    fields.push(field);
    if (rows !== undefined) sample[field.name] = rows;
  }
  return {
    head,
    body,
    ownFields: fields.filter(({ name }) => body.includes(`{{${name}`) || body.includes(`{{#${name}`)),
    sample,
  };
}

function bodyLines(
  whole: readonly TemplateParagraph[],
  found: Recognised,
  choices: IntakeChoices,
  form: boolean,
  words: Vocabulary,
  keep: (table: TableLines) => void,
): string[] {
  const { paragraphs, counting: series } = withSeries(whole);
  const counting = new Set([...countingItems(paragraphs), ...series, ...ownWords(paragraphs)]);
  const depths = headingDepths(paragraphs.filter(({ number }) => !counting.has(number)));
  const headed = [...depths.values()].includes(1);
  const lines: string[] = [];
  const taken = new Set([...words.keys(), ...paragraphs.flatMap(namesIn)]);
  const free = (name: string) => {
    const unused = freeName(name, taken);
    taken.add(unused);
    return unused;
  };
  for (let at = 0; at < paragraphs.length; at++) {
    const each = paragraphs[at];
    if (!each) break;
    const { role, text, level } = each.paragraph;
    if (role === '标题') continue;
    if (role === '表行') {
      const rows = [each];
      while (paragraphs[at + 1]?.paragraph.role === '表行') rows.push(...paragraphs.slice(++at, at + 1));
      for (const table of tablesOf(rows, found, choices, form, free)) {
        keep(table);
        lines.push(table.lines.join('\n'));
      }
    } else if (role === '附件标题') {
      if (!ANNEX_HEAD.test(text)) lines.push(titleLine('#', each.pieces()));
    } else if (role === '层次标题' && depths.has(each.number) && !counting.has(each.number)) {
      lines.push(headingLine(each, depths.get(each.number) ?? 1));
    } else {
      lines.push(level !== undefined && level < 5 ? itemLine(each, headed) : writtenLine(each.pieces()));
    }
  }
  return lines.filter((line) => line.trim());
}

const namesIn = ({ pieces }: TemplateParagraph) =>
  pieces().flatMap((piece) => ('name' in piece ? [piece.name] : []));

/** The rows that repeat, and what stands above and below them. */
function tablesOf(
  rows: readonly TemplateParagraph[],
  found: Recognised,
  choices: IntakeChoices,
  form: boolean,
  free: (name: string) => string,
): readonly TableLines[] {
  const tables: TableLines[] = [];
  let rest = rows;
  for (const { id, first, last, columns, taken } of found.tables) {
    const at = rest.findIndex(({ number }) => number === first);
    if (at === -1 || !(choices.repeated?.[id] ?? taken)) continue;
    const length = rest.slice(at).filter(({ number }) => number <= last).length;
    const over = rest[at - 1]?.paragraph.text ?? '';
    const called = over.includes('\t') ? '' : labelOf(over);
    const table = repeatedTable(
      rest.slice(at, at + length),
      free(called || `${columnsAsked(columns)?.[0]}清单`),
    );
    if (!table) continue;
    if (at) tables.push(fixedTable(rest.slice(0, at), form));
    tables.push(table);
    rest = rest.slice(at + length);
  }
  return rest.length ? [...tables, fixedTable(rest, form)] : tables;
}

function tooMuch(body: string): string | undefined {
  if (body.length > MAX_LENGTH) return `这份文稿做成模板超过 ${MAX_LENGTH} 字，请只留要用的部分。`;
  const long = body.split('\n').find((line) => line.length > MAX_LINE);
  return long === undefined ? undefined : `有一段超过 ${MAX_LINE} 字，请先分段：“${long.slice(0, 20)}……”`;
}
