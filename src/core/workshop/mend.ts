// What puts right what the compiler complains of, where the right text is plain: told by its sentence, done to the text.

import { FULL_WIDTH } from '../source/full-width.ts';
import type { Problem } from '../source/problem.ts';

/** A stretch of the text and what is to stand in its place. */
type TextMend = {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** In the order of the likeliest: the first is what was most probably meant. */
export type Mend =
  | ({ readonly kind: 'text' } & TextMend)
  /** A name nobody knows becomes one of the template's own. */
  | { readonly kind: 'own'; readonly label: string; readonly name: string }
  /** A name of one's own that the vocabulary has by now. */
  | { readonly kind: 'not own'; readonly label: string; readonly name: string }
  /** A name that must be given and stands nowhere. */
  | { readonly kind: 'not required'; readonly label: string; readonly name: string };

type Line = { readonly text: string; readonly from: number; readonly body: string };
type Found = readonly string[];
type Way = readonly [said: RegExp, mends: (line: Line, found: Found) => readonly Mend[]];

/** Longer ones are refused as they are. */
const LONGEST_LINE = 5000;

const HASHES: Readonly<Record<string, string>> = { 一: '## ', 二: '### ', 三: '#### ' };
const ORDINALS: Readonly<Record<string, string>> = { 二: '{{@（一）}}', 三: '{{@1.}}' };
const MASKED: Readonly<Record<string, string>> = { mzshh: '民主生活会', zzshh: '组织生活会' };

const WAYS: readonly Way[] = [
  [
    /^名称“(.+?)”没有声明，是不是“(.+?)”？/,
    (line, [wrong = '', right = '']) => [...renamed(line, wrong, right), addOwn(wrong)],
  ],
  [/^名称“(.+?)”没有声明，/, (_, [name = '']) => [addOwn(name)]],
  [
    /^“(.+?)”没有视图“(.+?)”，是不是“(.+?)”？/,
    (line, [name = '', wrong = '', right = '']) =>
      replaced(line, `${name}.${wrong}`, `${name}.${right}`, `改成“${name}.${right}”`),
  ],
  [
    /^这里应是 (\{\{\/.+?\}\})（.*现为 (\{\{\/.+?\}\})/,
    (line, [right = '', wrong = '']) => replaced(line, wrong, right, `改成 ${right}`),
  ],
  [
    /^\{\{#(.+?)\}\} 在这一行里没有结束/,
    (line, [name = '']) => whole(line, `${line.text}{{/${name}}}`, `在这一行末尾加上 {{/${name}}}`),
  ],
  [
    /^\{\{#(.+?)\}\} 没有结束，缺少/,
    ({ body }, [name = '']) => [
      {
        kind: 'text',
        label: `在全文末尾加上 {{/${name}}}`,
        from: body.length,
        to: body.length,
        text: `${body.endsWith('\n') ? '' : '\n'}{{/${name}}}`,
      },
    ],
  ],
  [/^(\{\{\/.+?\}\}) 前面没有 /, (line, [tag = '']) => replaced(line, tag, '', `删去 ${tag}`)],
  [
    /^汉字后的“(.)”是半角标点/,
    (line, [mark = '']) => {
      const text = line.text.replaceAll(mark, FULL_WIDTH[mark] ?? mark);
      return whole(line, text, `这一行的“${mark}”改成“${FULL_WIDTH[mark]}”`);
    },
  ],
  [/不用手写，([一二三])级标题写/, (line, [level = '']) => headed(line, level)],
  [
    /^标题跳级：上一级应写 (#+)，/,
    (line, [hashes = '']) => whole(line, line.text.replace(/^#+/, hashes), `写成“${hashes} ……”`),
  ],
  [
    /^“(.+?)”是遮掩过的词/,
    (line, [masked = '']) => {
      const full = MASKED[masked.toLowerCase()];
      return full ? replaced(line, masked, full, `改成“${full}”`) : [];
    },
  ],
  [
    /^(?:序号)?“(.+?)”不用手写，请写 (\{\{@.+?\}\})/,
    (line, [wrong = '', right = '']) => replaced(line, wrong, right, `改成 ${right}`),
  ],
  [
    /请删去“(.+?)”$/,
    (line, [mark = '']) => whole(line, line.text.split(mark).join(''), `删去这一行的“${mark}”`),
  ],
  [/^标题独占一行时末尾不加句号/, (line) => whole(line, line.text.replace(/。\s*$/, ''), '删去末尾的句号')],
  [/^缺少公文标题/, () => [{ kind: 'text', label: '在开头加一行标题', from: 0, to: 0, text: '# 标题\n' }]],
  [
    /^“(.+?)”是会文已有的名称/,
    (_, [name = '']) => [{ kind: 'not own', label: `删去自己的“${name}”，用会文的`, name }],
  ],
  [
    /^required 里的(?:名称)?“(.+?)”/,
    (_, [name = '']) => [{ kind: 'not required', label: `不再要求必填“${name}”`, name }],
  ],
];

/** None where only the writer can know. */
export function mendsFor({ line, message }: Problem, body: string): readonly Mend[] {
  for (const [said, mends] of WAYS) {
    const found = said.exec(message);
    if (!found) continue;
    const at = lineAt(body, line);
    if (!at || at.text.length > LONGEST_LINE) return [];
    return mends(at, found.slice(1)).filter((mend) => mend.kind !== 'text' || changes(mend, body));
  }
  return [];
}

function changes({ from, to, text }: TextMend, body: string): boolean {
  return body.slice(from, to) !== text;
}

/** Counted from 1. */
export function lineAt(body: string, line: number): Line | undefined {
  let from = 0;
  for (let at = 1; at < line; at += 1) {
    const end = body.indexOf('\n', from);
    if (end < 0) return undefined;
    from = end + 1;
  }
  const end = body.indexOf('\n', from);
  return { text: body.slice(from, end < 0 ? body.length : end), from, body };
}

function whole({ text: before, from }: Line, text: string, label: string): readonly Mend[] {
  return [{ kind: 'text', label, from, to: from + before.length, text }];
}

function replaced(line: Line, wrong: string, right: string, label: string): readonly Mend[] {
  const at = line.text.indexOf(wrong);
  if (at < 0) return [];
  return [{ kind: 'text', label, from: line.from + at, to: line.from + at + wrong.length, text: right }];
}

/** In all tags of the line; where that begins a section of whole paragraphs, in its end too. */
function renamed(line: Line, wrong: string, right: string): readonly Mend[] {
  const label = `改成“${right}”`;
  const text = tagsRenamed(line.text, wrong, right);
  const alone = /^\s*\{\{[#^][^{}]*\}\}\s*$/.test(line.text);
  const end = alone ? line.body.indexOf(`{{/${wrong}}}`, line.from) : -1;
  if (end < 0) return whole(line, text, label);
  const to = end + `{{/${wrong}}}`.length;
  const middle = line.body.slice(line.from + line.text.length, end);
  return [{ kind: 'text', label, from: line.from, to, text: `${text}${middle}{{/${right}}}` }];
}

function tagsRenamed(text: string, wrong: string, right: string): string {
  return text.replace(
    /(\{\{[#^/]?\s*)([^{}.]+?)(?=\s*(?:\.[^{}]*)?\}\})/g,
    (tag, head: string, name: string) => (name === wrong ? head + right : tag),
  );
}

/** A heading where one may stand: below one of the level above it, or beside its like. In the text its number goes on by itself. */
function headed(line: Line, level: string): readonly Mend[] {
  const hashes = HASHES[level] ?? '';
  const ordinal = ORDINALS[level];
  const rest = line.text.replace(
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])\s*/,
    '',
  );
  const above = levelAbove(line);
  const fits = above + 1 >= hashes.trim().length;
  return [
    ...(fits ? whole(line, hashes + rest, `写成标题“${hashes}……”`) : []),
    ...(ordinal ? whole(line, ordinal + rest, `写成正文“${ordinal}……”`) : []),
  ];
}

/** How many # the last heading above it has; the title counts as one. */
function levelAbove({ body, from }: Line): number {
  const headings = body.slice(0, from).match(/^#{1,5}(?= )/gm);
  return headings?.at(-1)?.length ?? 1;
}

function addOwn(name: string): Mend {
  return { kind: 'own', label: `加为自己的名称“${name}”`, name };
}
