// The template a draft was begun with, read back from this browser: whole and of today's shape, or not at all.

import { type Column, type Field, STAGES } from '../core/facts/field.ts';
import {
  DIRECTIONS,
  GENRES,
  type Inline,
  MEETING_STAGES,
  MEETINGS,
  type Node,
  ORDINALS,
  ORGANS,
  type Ref,
  type RowNode,
  type TableColumn,
  type Template,
} from '../core/template/template.ts';
import { isRecord } from './restore-shape.ts';

type Check = (value: unknown) => boolean;
type Shape<T> = { readonly [K in keyof Required<T>]: Check };

/** Sections within sections; real templates have three. */
const MAX_DEPTH = 12;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const oneOf =
  (options: readonly unknown[]): Check =>
  (value) =>
    options.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const shaped =
  <T>(shape: Shape<T>): Check =>
  (value) =>
    isRecord(value) && Object.entries<Check>(shape).every(([key, check]) => check(value[key]));

const isTexts = listOf(isText);
const isRef = shaped<Ref>({ name: isText, views: isTexts });

const inlines = (depth: number): Check =>
  listOf((value) => isText(value) || (isRecord(value) && isInline(value, depth)));

function isInline(value: Readonly<Record<string, unknown>>, depth: number): boolean {
  switch (value.kind as Exclude<Inline, string>['kind']) {
    case 'value':
      return isRef(value.ref);
    case 'ordinal':
      return oneOf(ORDINALS)(value.form);
    case 'section':
      return depth < MAX_DEPTH && isSection(value, inlines(depth + 1));
    default:
      return false;
  }
}

function isSection(value: Readonly<Record<string, unknown>>, children: Check): boolean {
  return isRef(value.ref) && isBoolean(value.inverted) && children(value.children);
}

const isTableColumn = shaped<TableColumn>({ title: isText, share: isNumber, centered: isBoolean });

const nodes = (depth: number): Check =>
  listOf((value) => {
    if (!isRecord(value) || depth >= MAX_DEPTH || !isNumber(value.line)) return false;
    switch (value.kind as Node['kind']) {
      case 'heading':
        return oneOf([1, 2, 3, 4])(value.level) && inlines(0)(value.inlines) && inlines(0)(value.rest);
      case 'paragraph':
      case 'attachment':
        return inlines(0)(value.inlines);
      case 'table':
        return listOf(isTableColumn)(value.columns) && rows(depth + 1)(value.rows);
      case 'section':
        return isSection(value, nodes(depth + 1));
      default:
        return false;
    }
  });

const rows = (depth: number): Check =>
  listOf((value) => {
    if (!isRecord(value) || depth >= MAX_DEPTH) return false;
    switch (value.kind as RowNode['kind']) {
      case 'row':
        return listOf(inlines(0))(value.cells);
      case 'section':
        return isSection(value, rows(depth + 1));
      default:
        return false;
    }
  });

const isNames: Check = (value) => isRecord(value) && Object.values(value).every(isText);

/** The part of a field that its type adds. */
const isTyped: Check = (value) => {
  if (!isRecord(value)) return false;
  switch (value.type as Field['type']) {
    case 'text':
    case 'long':
    case 'organ':
    case 'int':
      return maybe(isNumber)(value.min) && maybe(isNumber)(value.max) && maybe(isText)(value.unit);
    case 'choice':
      return isTexts(value.options) && maybe(isBoolean)(value.open) && maybe(isNames)(value.renamed);
    case 'date':
    case 'time':
    case 'deadline':
    case 'bool':
    case 'person':
      return true;
    case 'claim':
      return isText(value.statement) && isTexts(value.needs);
    case 'list':
      return isScalar(value.of);
    case 'rows':
      return listOf(isColumn)(value.columns);
    case 'computed':
      return isFormula(value.formula) && maybe(isText)(value.unit);
    default:
      return false;
  }
};

const COMPOUND: readonly Field['type'][] = ['claim', 'list', 'rows', 'computed'];

const isScalar: Check = (value) => isTyped(value) && isRecord(value) && !oneOf(COMPOUND)(value.type);

const isColumn: Check = (value) =>
  isScalar(value) &&
  shaped<Pick<Column, 'name' | 'hint' | 'example' | 'also'>>({
    name: isText,
    hint: maybe(isText),
    example: maybe(isText),
    also: maybe(isTexts),
  })(value);

const isFormula: Check = (value) => {
  if (!isRecord(value)) return false;
  if (value.op === '个数') return isText(value.of);
  if (value.op === '合计') return isText(value.of) && isText(value.column);
  return oneOf(['和', '差', '商'])(value.op) && listOf((term) => isText(term) || isNumber(term))(value.terms);
};

const isAsked = shaped<Omit<Field, 'type'>>({
  name: isText,
  stage: oneOf(STAGES),
  group: isText,
  hint: maybe(isText),
  example: maybe(isText),
  knows: maybe(isText),
  formerly: maybe(isTexts),
  default: maybe(isText),
  // Read from the published fields only.
  nextYear: () => true,
});

const isTemplate = shaped<Template>({
  id: isText,
  title: isText,
  genre: oneOf(GENRES),
  direction: oneOf(DIRECTIONS),
  meeting: oneOf(MEETINGS),
  organs: listOf(oneOf(ORGANS)),
  stage: oneOf(MEETING_STAGES),
  sender: isText,
  receiver: isText,
  summary: isText,
  aliases: isTexts,
  required: isTexts,
  guides: isTexts,
  sources: isTexts,
  revised: isText,
  changes: isTexts,
  heading: inlines(0),
  body: nodes(0),
  fields: listOf((field) => isAsked(field) && isTyped(field)),
});

/** A template that can be filled, or undefined; never throws. */
export function restoreTemplate(data: unknown): Template | undefined {
  return isTemplate(data) ? (data as Template) : undefined;
}
