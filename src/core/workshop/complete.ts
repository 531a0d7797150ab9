// What the tag that is being written could be: names, columns, views, sections to close, partials, ordinals.

import { excerpt } from '../facts/excerpt.ts';
import type { Field, FieldType } from '../facts/field.ts';
import { describeType, viewsOf } from '../facts/types/types.ts';
import type { Words } from '../template/compile-template.ts';
import { parseRef } from '../template/parse-inline.ts';
import { ITEM_NAMES } from '../template/resolve-ref.ts';
import { ORDINALS } from '../template/template.ts';
import { type OpenSection, openTagAt, sectionsOpenAt } from './open-tag.ts';

export type Choice = {
  /** What is written in place of what was typed. */
  readonly word: string;
  /** Beside it in the list. */
  readonly about: string;
};

/** Said only of those that are shown. */
type Candidate = { readonly word: string; readonly about: string | Field };

export type Completion = {
  readonly mark: string;
  /** Of what is replaced. */
  readonly from: number;
  readonly to: number;
  /** Best first. */
  readonly choices: readonly Choice[];
};

const MOST = 40;
/** Characters beside a word. */
const LONGEST_ABOUT = 40;

/** Undefined where there is nothing to choose from. */
export function completionAt(body: string, caret: number, words: Words): Completion | undefined {
  const tag = openTagAt(body, caret);
  if (!tag) return undefined;
  const open = sectionsOpenAt(body, tag.from);
  const all = choicesFor(tag.mark, tag.typed, open, words);
  const choices = bestFirst(all, tag.typed)
    .slice(0, MOST)
    .map(({ word, about }) => ({ word, about: typeof about === 'string' ? about : aboutField(about) }));
  return choices.length ? { mark: tag.mark, from: tag.from, to: caret, choices } : undefined;
}

function choicesFor(mark: string, typed: string, open: readonly OpenSection[], words: Words): Candidate[] {
  switch (mark) {
    case '/':
      return [...open].reverse().map(({ written }) => ({ word: written, about: '结束这一段' }));
    case '>':
      return [...(words.partials ?? new Map()).keys()].map((word) => ({ word, about: '片段' }));
    case '@':
      return ORDINALS.map((word) => ({ word, about: '自动接续的序号' }));
    default:
      return namesFor(mark, typed, open, words);
  }
}

function namesFor(mark: string, typed: string, open: readonly OpenSection[], words: Words): Candidate[] {
  const inside = scopeOf(open, words);
  const { name } = parseRef(typed);
  const of = inside.columns.find((each) => each.name === name) ?? words.vocabulary.get(name);
  if (of && typed.includes('.'))
    return viewsFor(of).map((view) => ({ word: `${name}.${view}`, about: '另一种写法' }));
  const items = inside.items.map((word) => ({ word, about: '这一项' }));
  const columns = inside.columns.map((column) => ({ word: column.name, about: '这一行的' }));
  const names = [...words.vocabulary.values()]
    .filter((field) => mark || (field.type !== 'rows' && field.type !== 'claim'))
    .map((field) => ({ word: field.name, about: field }));
  return [...columns, ...items, ...names];
}

function aboutField(field: Field): string {
  const hint = field.hint ? `：${field.hint}` : '';
  return excerpt(`${describeType(field)}${hint}`, LONGEST_ABOUT);
}

function viewsFor(type: FieldType): readonly string[] {
  const options =
    type.type === 'choice'
      ? type.options
      : type.type === 'rows'
        ? [
            ...type.columns.flatMap((column) => (column.type === 'choice' ? column.options : [])),
            ...type.columns.map(({ name }) => `按${name}`),
          ]
        : [];
  return [...viewsOf(type), ...options];
}

type Inside = {
  readonly columns: readonly (FieldType & { readonly name: string })[];
  readonly items: readonly string[];
};

/** What has a meaning only inside the innermost repeated section. */
function scopeOf(open: readonly OpenSection[], { vocabulary }: Words): Inside {
  const fields = open
    .filter(({ inverted }) => !inverted)
    .map(({ written }) => vocabulary.get(parseRef(written).name));
  const rows = [...fields].reverse().find((field) => field?.type === 'rows');
  const list = fields.some((field) => field?.type === 'list');
  const repeated = rows || list ? [ITEM_NAMES.first, ITEM_NAMES.last] : [];
  return {
    columns: rows?.type === 'rows' ? rows.columns : [],
    items: [...(list ? [ITEM_NAMES.item] : []), ...(rows ? [ITEM_NAMES.place] : []), ...repeated],
  };
}

/** Those that begin with what was typed, then those that hold it, then those that hold its letters in order. */
function bestFirst(choices: readonly Candidate[], typed: string): Candidate[] {
  const seen = new Set<string>();
  const rank = (word: string) =>
    word.startsWith(typed) ? 0 : word.includes(typed) ? 1 : holdsInOrder(word, typed) ? 2 : 3;
  return choices
    .filter(({ word }) => !seen.has(word) && seen.add(word))
    .map((choice) => ({ choice, at: rank(choice.word) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .map(({ choice }) => choice);
}

function holdsInOrder(word: string, typed: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at += 1;
  return at >= typed.length;
}

export type WrittenTag = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly caret: number;
};

/** The tag as it stands once a choice is taken: closed, and with the end of its section where that is missing. */
export function withChoice(body: string, { mark, from, to }: Completion, { word }: Choice): WrittenTag {
  const closed = body.startsWith('}}', to);
  const end = to + (closed ? 2 : 0);
  const text = `${word}}}`;
  const caret = from + text.length;
  if ((mark !== '#' && mark !== '^') || body.includes(`{{/${word}}}`, to))
    return { from, to: end, text, caret };
  const before = body.slice(body.lastIndexOf('\n', from - 1) + 1, from - 3).trim();
  const rest = body.slice(end, (body.indexOf('\n', end) + 1 || body.length + 1) - 1).trim();
  const alone = !before && !rest;
  return { from, to: end, text: `${text}${alone ? '\n\n' : ''}{{/${word}}}`, caret: caret + (alone ? 1 : 0) };
}
