// Small vocabularies, templates and documents made from text, through the public functions of the core.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, type Document, plainText } from '../../src/core/document/document.ts';
import type { Absent } from '../../src/core/document/expand.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { readVocabulary, type Vocabulary } from '../../src/core/facts/vocabulary.ts';
import { type Parsed, type Problem, printProblem, type Source } from '../../src/core/source/problem.ts';
import type { Role } from '../../src/core/style/roles.ts';
import { compileTemplate, type Words } from '../../src/core/template/compile-template.ts';
import { readTemplateText } from '../../src/core/template/read-template.ts';
import type { Direction, Template } from '../../src/core/template/template.ts';

const ENVELOPE_FILE = 'content/fields/9-文书.yml';
const ENVELOPE = readFileSync(join(import.meta.dirname, '../cases/base', ENVELOPE_FILE), 'utf8');

/** The value, or an exception that prints the problems. */
export function orThrow<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map(printProblem).join('\n'));
}

export function problemsOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? [] : parsed.problems;
}

/** Compiles the text of a file. */
export function readTemplate(source: Source, words: Words): Parsed<Template> {
  const read = readTemplateText(source);
  return read.ok ? compileTemplate(read.value.text, words, undefined, read.value.lines) : read;
}

/** Envelope names and `fields`, one `名称: {type: …}` a line. */
export function vocabularyOf(fields: string): Vocabulary {
  const lines = fields.split('\n').filter((line) => line.trim());
  const text = ['group: 试', 'stage: 会前', 'fields:', ...lines.map((line) => `  ${line}`)].join('\n');
  const own = lines.length ? [{ file: 'content/fields/1-试.yml', text }] : [];
  return orThrow(readVocabulary([...own, { file: ENVELOPE_FILE, text: ENVELOPE }]));
}

export type Paper = {
  readonly fields?: string;
  readonly body?: string;
  readonly title?: string;
  readonly direction?: Direction;
  readonly required?: readonly string[];
  readonly genre?: Template['genre'];
  readonly page?: Template['page'];
  readonly rows?: Template['rows'];
};

/** Front matter, title and body of a template file. */
export function templateText({
  body = '',
  title = '试',
  direction = '内部',
  required = [],
  genre = '报告',
  page,
  rows,
}: Paper): string {
  return `---
title: 试
genre: ${genre}${page ? `\npage: ${page}` : ''}${rows ? `\nrows: ${rows}` : ''}
direction: ${direction}
meeting: 民主生活会
organs: [党委]
stage: 会后
sender: 甲
receiver: 乙
summary: 丙
required: [${required.join(', ')}]
sources: [丁]
revised: 2026-11-21
changes: [2026-11-21 新编]
---
# ${title}
${body}`;
}

export function templateOf(paper: Paper): Template {
  const source = { file: 'content/templates/test.md', text: templateText(paper) };
  return orThrow(readTemplate(source, { vocabulary: vocabularyOf(paper.fields ?? '') }));
}

export function fillPaper(paper: Paper, facts: Facts, absent?: Absent): Document {
  return fill(templateOf(paper), facts, absent);
}

/** Texts of the paragraphs in the given roles, in order. */
export function paragraphs({ blocks }: Pick<Document, 'blocks'>, ...roles: readonly Role[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && roles.includes(block.role) ? [plainText(block.runs)] : [],
  );
}

/** Texts of body and headings. */
export function bodyTexts(document: Document): string[] {
  return paragraphs(document, 'body', 'heading1', 'heading2', 'heading3', 'heading4');
}

/** Texts of the cells of all tables, row by row. */
export function cellTexts({ blocks }: Document): string[][] {
  return blocks.flatMap((block: Block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(plainText)) : [],
  );
}
