// The inside of one line: text, values, ordinals and inline sections. The grammar is Mustache's, read by `mustache`.

import mustache from 'mustache';
import { notAllowed } from '../source/nearest-name.ts';
import { checkProse } from './prose-rules.ts';
import { sinceName } from './resolve-ref.ts';
import { type Inline, ORDINALS, type Ref } from './template.ts';

/** Longer lines and deeper nesting are refused: no real template has them, and they could stall the parser. */
export const MAX_LINE = 5000;
const MAX_DEPTH = 12;

/** A token of `mustache`: its kind, its text, two offsets and, for sections, the tokens inside. */
type Token = readonly [kind: string, text: string, start: number, end: number, inside?: readonly Token[]];

export type InlineResult = {
  readonly inlines: readonly Inline[];
  readonly errors: readonly string[];
  /** Where in the text each value, ordinal and section begins. */
  readonly starts: ReadonlyMap<Inline, number>;
};

type Found = { readonly errors: string[]; readonly starts: Map<Inline, number> };

const NOTHING = { inlines: [], starts: new Map() };

export function parseInline(text: string): InlineResult {
  if (text.length > MAX_LINE)
    return { ...NOTHING, errors: [`一行有 ${text.length} 字，超过 ${MAX_LINE} 字，请分段`] };
  const writer = new mustache.Writer();
  (writer as { templateCache?: unknown }).templateCache = undefined;
  try {
    const found: Found = { errors: [], starts: new Map() };
    const tokens = writer.parse(text, ['{{', '}}']) as readonly Token[];
    return { inlines: convert(tokens, found, 0), ...found };
  } catch (error) {
    return { ...NOTHING, errors: [sentence(error instanceof Error ? error.message : '')] };
  }
}

export function parseRef(tag: string): Ref {
  const [name = '', ...views] = tag.split('.').map((part) => part.trim());
  return { name, views };
}

function convert(tokens: readonly Token[], found: Found, depth: number): Inline[] {
  if (depth > MAX_DEPTH) {
    found.errors.push(`一行里的 {{#…}} 套了超过 ${MAX_DEPTH} 层，请拆开`);
    return [];
  }
  const inlines = tokens.flatMap((token, index) => {
    const [kind, text, start] = token;
    if (kind === 'text')
      found.errors.push(...checkProse(text, depth === 0 && index === 0 ? 'first' : 'after a tag'));
    const converted = convertToken(token, found, depth);
    for (const inline of converted) if (typeof inline === 'object') found.starts.set(inline, start);
    return converted;
  });
  return foldSpans(inlines, found);
}

/** `{{开始}}至{{结束.承开始}}` with both on one day prints that day once: the second half stands in a section of its own. */
function foldSpans(inlines: readonly Inline[], { errors, starts }: Found): Inline[] {
  const folded: Inline[] = [];
  for (const inline of inlines) {
    const start = typeof inline === 'object' && inline.kind === 'value' ? sinceName(inline.ref) : undefined;
    const [before, joint] = folded.slice(-2);
    if (typeof inline === 'string' || inline.kind !== 'value' || start === undefined) {
      folded.push(inline);
    } else if (isPlain(before, start) && (joint === '至' || joint === '到')) {
      const ref = { name: inline.ref.name, views: [`同${start}`] };
      const section = { kind: 'section', ref, inverted: true, children: [joint, inline] } as const;
      starts.set(section, starts.get(inline) ?? 0);
      folded.splice(-1, 1, section);
    } else {
      const name = [inline.ref.name, ...inline.ref.views].join('.');
      errors.push(
        `{{${name}}} 前面要紧接“{{${start}}}至”，写成 {{${start}}}至{{${name}}}，同一天时只写一次日期`,
      );
    }
  }
  return folded;
}

function isPlain(inline: Inline | undefined, name: string): boolean {
  return (
    typeof inline === 'object' &&
    inline.kind === 'value' &&
    inline.ref.name === name &&
    !inline.ref.views.length
  );
}

function convertToken([kind, text, , , inside = []]: Token, found: Found, depth: number): Inline[] {
  const { errors } = found;
  switch (kind) {
    case 'text':
      return [text];
    case 'name':
      return text.startsWith('@') ? ordinal(text.slice(1).trim(), errors) : value(text, errors);
    case '#':
    case '^':
      return [
        {
          kind: 'section',
          ref: parseRef(text),
          inverted: kind === '^',
          children: convert(inside, found, depth + 1),
        },
      ];
    case '&':
      errors.push(`“${text}”写成 {{${text}}} 就好，不用三个花括号或 &`);
      return [];
    case '>':
      errors.push(`{{>${text}}} 里的片段名写得不对`);
      return [];
    case '!':
      errors.push('模板里不写注释，请删去 {{!…}}');
      return [];
    default:
      errors.push(`不认识的写法 {{${kind}…}}，请删去`);
      return [];
  }
}

function value(text: string, errors: string[]): Inline[] {
  if (text) return [{ kind: 'value', ref: parseRef(text) }];
  errors.push('{{}} 里缺少名称');
  return [];
}

function ordinal(written: string, errors: string[]): Inline[] {
  if (written.startsWith('=')) return [{ kind: 'kept', text: written.slice(1) }];
  const form = ORDINALS.find((known) => known === written);
  if (form) return [{ kind: 'ordinal', form }];
  errors.push(notAllowed(written, '序号', ORDINALS));
  return [];
}

function sentence(message: string): string {
  const name = /"(.*)"/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unclosed tag')) return '有一个“{{”没有配上“}}”';
  if (message.startsWith('Unopened section')) return `{{/${name}}} 前面没有 {{#${name}}}`;
  if (message.startsWith('Unclosed section')) {
    return `{{#${name}}} 在这一行里没有结束；管整段的，开始和结束要各自独占一行`;
  }
  return '标记写得不对，请检查花括号';
}
