// A recognised paper and what people decided about it become a template of one's own, in the format of content/templates.

import type { Fact, Facts } from '../facts/fact.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { OwnField } from '../template/own-field.ts';
import { MAX_LENGTH } from '../template/parse-blocks.ts';
import { MAX_LINE } from '../template/parse-inline.ts';
import type { PrivateHead } from '../template/private-template.ts';
import type { IntakeChoices } from './choices.ts';
import { envelopeSample, inEnvelope } from './envelope-of-paper.ts';
import { ownFieldsOf } from './own-fields-of.ts';
import { placedBlanks } from './placed-blanks.ts';
import type { Recognised } from './recognised.ts';
import type { SourceText } from './source.ts';
import { templateHead } from './template-head.ts';
import {
  countingItems,
  headingDepths,
  headingLine,
  itemLine,
  type TemplateParagraph,
  titleLine,
} from './template-lines.ts';
import { piecesOf, writtenLine } from './template-pieces.ts';
import { fixedTable, repeatedTable, type TableLines } from './template-tables.ts';

export type MadeTemplate = {
  readonly head: PrivateHead;
  /** As below the head of a file of content/templates. */
  readonly body: string;
  readonly ownFields: readonly OwnField[];
  /** What the paper itself says where a blank stands now. */
  readonly sample: Facts;
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
  const addressed = paragraphs.some(({ paragraph }) => paragraph.role === '主送');
  const head = templateHead(title, addressed, choices.head);
  const outside = inEnvelope(paragraphs, head);
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
      (table) => tables.push(table),
    ),
  ];
  const body = `${lines.join('\n\n').replace(/\n\n(?=\||\{\{[#/]表)/g, '\n')}\n`;
  const wrong = tooMuch(body);
  if (wrong) return { refused: wrong };
  const fields: OwnField[] = [
    ...ownFieldsOf(blanks.fields, words),
    ...[...residue].map(
      ([token, name]): OwnField => ({ name, type: 'text', hint: `原文写作“${token}”`, example: token }),
    ),
  ];
  const sample: Record<string, Fact> = { ...blanks.sample, ...envelopeSample(paragraphs, head, words) };
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
  paragraphs: readonly TemplateParagraph[],
  found: Recognised,
  choices: IntakeChoices,
  form: boolean,
  keep: (table: TableLines) => void,
): string[] {
  const counting = countingItems(paragraphs);
  const depths = headingDepths(paragraphs.filter(({ number }) => !counting.has(number)));
  const lines: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const each = paragraphs[at];
    if (!each) break;
    const { role, text, level } = each.paragraph;
    if (role === '标题') continue;
    if (role === '表行') {
      const rows = [each];
      while (paragraphs[at + 1]?.paragraph.role === '表行') rows.push(...paragraphs.slice(++at, at + 1));
      const table = tableOf(rows, found, choices, lines.length, form);
      keep(table);
      lines.push('', ...table.lines);
    } else if (role === '附件标题') {
      if (!/^附件?\s*[\d一二三四五六七八九十]{0,2}$/.test(text)) lines.push(titleLine('#', each.pieces()));
    } else if (role === '层次标题' && depths.has(each.number) && !counting.has(each.number)) {
      lines.push(headingLine(each, depths.get(each.number) ?? 1));
    } else {
      lines.push(level !== undefined && level < 5 ? itemLine(each) : writtenLine(each.pieces()));
    }
  }
  return lines.filter((line) => line.trim());
}

function tableOf(
  rows: readonly TemplateParagraph[],
  found: Recognised,
  choices: IntakeChoices,
  nth: number,
  form: boolean,
): TableLines {
  const table = found.tables.find(({ first }) => rows.some(({ number }) => number === first));
  const repeats = table && (choices.repeated?.[table.id] ?? table.taken);
  return (repeats ? repeatedTable(rows, `表${nth + 1}各行`) : undefined) ?? fixedTable(rows, form);
}

function tooMuch(body: string): string | undefined {
  if (body.length > MAX_LENGTH) return `这份文稿做成模板超过 ${MAX_LENGTH} 字，请只留要用的部分。`;
  const long = body.split('\n').find((line) => line.length > MAX_LINE);
  return long === undefined ? undefined : `有一段超过 ${MAX_LINE} 字，请先分段：“${long.slice(0, 20)}……”`;
}
