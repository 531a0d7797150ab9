// The template a draft was begun with, read back from this browser: whole and of today's shape, or compiled again from its text
// (template-store.ts), or not at all.

import type { Field } from '../core/facts/field.ts';
import { isName } from '../core/facts/name.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';
import { isField } from '../core/facts/restore-field.ts';
import {
  type Check,
  isBoolean,
  isNumber,
  isText,
  isTexts,
  listOf,
  maybe,
  oneOf,
  shaped,
} from '../core/source/shape.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import {
  DIRECTIONS,
  GENRES,
  type Inline,
  MEETING_STAGES,
  type Node,
  ORDINALS,
  ORGANS,
  PAGES,
  PAPER_MEETINGS,
  type Ref,
  ROW_ORDERS,
  type RowNode,
  type TableColumn,
  type Template,
} from '../core/template/template.ts';
import { isTemplateSource, type TemplateSource } from '../core/template/template-source.ts';

/** Sections within sections; real templates have three. */
const MAX_DEPTH = 12;

const isRef = shaped<Ref>({ name: isName, views: isTexts });

const inlines = (depth: number): Check =>
  listOf((value) => isText(value) || (isMapping(value) && isInline(value, depth)));

function isInline(value: Readonly<Record<string, unknown>>, depth: number): boolean {
  switch (value.kind as Exclude<Inline, string>['kind']) {
    case 'value':
      return isRef(value.ref);
    case 'ordinal':
      return oneOf(ORDINALS)(value.form);
    case 'kept':
      return isText(value.text);
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
    if (!isMapping(value) || depth >= MAX_DEPTH || !isNumber(value.line)) return false;
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
    if (!isMapping(value) || depth >= MAX_DEPTH) return false;
    switch (value.kind as RowNode['kind']) {
      case 'row':
        return listOf(inlines(0))(value.cells);
      case 'section':
        return isSection(value, rows(depth + 1));
      default:
        return false;
    }
  });

const isFacts: Check = (value) => JSON.stringify(value) === JSON.stringify(restoreFacts(value));

const isTemplate = shaped<Template>({
  id: isText,
  title: isText,
  genre: oneOf(GENRES),
  direction: oneOf(DIRECTIONS),
  meeting: oneOf(PAPER_MEETINGS),
  organs: listOf(oneOf(ORGANS)),
  stage: oneOf(MEETING_STAGES),
  page: maybe(oneOf(PAGES)),
  rows: maybe(oneOf(ROW_ORDERS)),
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
  fields: listOf(isField),
  feeds: maybe(listOf(isField)),
  given: maybe(isFacts),
});

/** As it was compiled, and what it was compiled from: older releases read the first, later ones the second. */
export type KeptTemplate = Template & { readonly source?: TemplateSource };

/** A template that can be filled, or undefined; never throws. */
export function restoreTemplate(data: unknown): KeptTemplate | undefined {
  if (!isTemplate(data)) return undefined;
  const { source, ...template } = data as KeptTemplate;
  return isTemplateSource(source) ? { ...template, source } : template;
}

/** What a template of another shape can be compiled again from; never throws. */
export function restoreSource(
  data: unknown,
):
  | { readonly source: TemplateSource; readonly fields: readonly Field[]; readonly feeds: readonly Field[] }
  | undefined {
  if (!isMapping(data) || !isTemplateSource(data.source) || !Array.isArray(data.fields)) return undefined;
  const feeds = Array.isArray(data.feeds) ? data.feeds.filter(isField) : [];
  return { source: data.source, fields: data.fields.filter(isField), feeds };
}
