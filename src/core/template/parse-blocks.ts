// The block structure of a template: one line a paragraph, sections nested by tags that stand alone on their lines.

import { lastWhere } from '../source/last-where.ts';
import type { Problem, Source, SourcePlace } from '../source/problem.ts';
import { foldTables, type Raw, type TableKind } from './fold-tables.ts';
import { parseInline, parseRef } from './parse-inline.ts';
import { type Partials, partialName, takePartial } from './partials.ts';
import { readLine, type SourceLine } from './read-line.ts';
import type { HeadingLevel, Inline, Node, Ref } from './template.ts';
import { lineWriter } from './write-out.ts';

export type Blocks = {
  /** The first `#` line. */
  readonly heading: readonly Inline[];
  readonly headingPlace: SourcePlace;
  readonly nodes: readonly Node[];
  /** What was written in a partial within a line, and where. */
  readonly origins: ReadonlyMap<Inline, SourcePlace>;
};

type Open = {
  readonly ref: Ref;
  readonly tag: string;
  readonly inverted: boolean;
  readonly place: SourcePlace;
  /** Nested too deep: its children go to the section around it. */
  readonly flat: boolean;
  readonly children: Raw[];
};

/** A hundred pages, partials counted each time they are taken in. */
export const MAX_LENGTH = 60_000;
const MAX_DEPTH = 12;

/** Parses the body, which begins at `firstLine` of the file. */
export function parseBlocks(
  body: Source,
  firstLine: number,
  partials: Partials,
  tables: TableKind,
  problems: Problem[],
): Blocks {
  let heading: readonly Inline[] | undefined;
  let headingPlace: SourcePlace = { line: firstLine };
  const root: Raw[] = [];
  const open: Open[] = [];
  const at = ({ line, file = body.file }: SourcePlace) => ({ file, line });
  const into = () => open.at(-1)?.children ?? root;
  const origins = new Map<Inline, SourcePlace>();
  const writeOut = lineWriter(partials, (place, message) => problems.push({ ...place, message }));
  let length = 0;

  /** False once there is more than a template may have: the rest is not read. */
  function fits(more: number, say: (message: string) => void): boolean {
    const fitted = length <= MAX_LENGTH;
    length += more;
    if (fitted && length > MAX_LENGTH) say(`连同片段超过 ${MAX_LENGTH} 字，请检查片段是不是套用得太多`);
    return length <= MAX_LENGTH;
  }

  function readSource(source: Source, first: number, inside: readonly string[]) {
    for (const [index, raw] of source.text.split(/\r?\n/).entries()) {
      const line = first + index;
      const say = (message: string) => problems.push({ file: source.file, line, message });
      if (!fits(raw.length + 1, say)) return;
      const inline = (text: string) => {
        const written = writeOut(text, inside, say);
        if (!fits(written.text.length - text.length, say)) return [];
        const { inlines, errors, starts } = parseInline(written.text);
        errors.forEach(say);
        for (const [each, start] of starts) {
          const part = lastWhere(written.parts, ({ from, to }) => from <= start && start < to);
          if (part) origins.set(each, part.place);
        }
        return inlines;
      };
      const place = source === body ? { line } : { line, file: source.file };
      readBlock(readLine(raw), { place, say, inline, inside });
    }
  }

  function readBlock(block: SourceLine, at: At) {
    const { place, say, inline } = at;
    switch (block.kind) {
      case 'blank':
        return;
      case 'open':
        if (open.length >= MAX_DEPTH) say(`{{#…}} 套了超过 ${MAX_DEPTH} 层，请拆开`);
        open.push({
          ref: parseRef(block.tag),
          tag: block.tag,
          inverted: block.inverted,
          place,
          flat: open.length >= MAX_DEPTH,
          children: [],
        });
        return;
      case 'close': {
        const section = open.pop();
        if (!section) say(`{{/${block.tag}}} 前面没有 {{#${block.tag}}}`);
        else if (section.tag !== block.tag) {
          say(`这里应是 {{/${section.tag}}}（第 ${section.place.line} 行开始的），现为 {{/${block.tag}}}`);
        }
        if (section) {
          const { ref, inverted, place: from, flat, children } = section;
          if (flat) for (const child of children) into().push(child);
          else into().push({ kind: 'section', ref, inverted, children, ...from });
        }
        return;
      }
      case 'partial':
        readPartial(block.name, at);
        return;
      case 'heading':
        readHeading(block.hashes, block.text, at);
        return;
      case 'row':
        into().push({ kind: 'row', cells: block.cells.map(inline), ...place });
        return;
      case 'delimiter':
        into().push({ kind: 'delimiter', cells: block.cells, ...place });
        return;
      case 'text':
        into().push({ kind: 'paragraph', inlines: inline(block.text), ...place });
        return;
    }
  }

  function readPartial(written: string, { say, inside }: At) {
    const name = partialName(written);
    const partial = takePartial(name, partials, inside);
    if (typeof partial === 'string') say(partial);
    else readSource(partial, 1, [...inside, name]);
  }

  function readHeading(hashes: number, text: string, { place, say, inline }: At) {
    if (!text) say('标题是空的');
    if (hashes > 5) say('标题最多五个 #：# 公文标题，## 一、，### （一），#### 1.，##### （1）');
    if (hashes > 5) return;
    const inlines = inline(text);
    if (hashes === 1) {
      const end = ['。', '；', '，', '、', '：'].find((mark) => endsWith(inlines, mark));
      if (end) say(`标题末尾不用标点，请删去“${end}”`);
      if (heading) into().push({ kind: 'attachment', inlines, ...place });
      else {
        heading = inlines;
        headingPlace = place;
        if (open.length) say('公文标题不能放在 {{#…}} 里');
      }
      return;
    }
    const [head, rest] = splitRunIn(inlines);
    if (!rest.length && endsWith(head, '。')) say('标题独占一行时末尾不加句号；要接着写正文，就写在同一行');
    const level = Math.min(hashes - 1, 4) as HeadingLevel;
    into().push({ kind: 'heading', level, inlines: head, rest, ...place });
  }

  readSource(body, firstLine, []);
  for (const section of open) {
    problems.push({
      ...at(section.place),
      message: `{{#${section.tag}}} 没有结束，缺少 {{/${section.tag}}}`,
    });
  }
  if (!heading)
    problems.push({ file: body.file, line: firstLine, message: '缺少公文标题：正文第一行写“# 标题”' });
  const nodes = foldTables(root, tables, (place, message) => problems.push({ ...at(place), message }));
  return { heading: heading ?? [], headingPlace, nodes, origins };
}

type At = {
  readonly place: SourcePlace;
  readonly say: (message: string) => void;
  readonly inline: (text: string) => readonly Inline[];
  /** Partials being read, outermost first. */
  readonly inside: readonly string[];
};

/** A heading up to its first literal 。 and the text that follows in the same paragraph. */
function splitRunIn(inlines: readonly Inline[]): [head: readonly Inline[], rest: readonly Inline[]] {
  const index = inlines.findIndex((inline) => typeof inline === 'string' && inline.includes('。'));
  const text = inlines[index];
  if (typeof text !== 'string') return [inlines, []];
  const cut = text.indexOf('。') + 1;
  const rest = [text.slice(cut), ...inlines.slice(index + 1)].filter((inline) => inline !== '');
  return [[...inlines.slice(0, index), text.slice(0, cut)], rest];
}

function endsWith(inlines: readonly Inline[], mark: string): boolean {
  const last = inlines.at(-1);
  return typeof last === 'string' && last.trimEnd().endsWith(mark);
}
