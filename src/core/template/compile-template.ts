// Template text in, a compiled template or a list of readable problems out; never an exception.

import type { Vocabulary } from '../facts/vocabulary.ts';
import { unknownName } from '../source/nearest-name.ts';
import type { Parsed, Problem, SourcePlace } from '../source/problem.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { checkNames } from './check-names.ts';
import { envelopeNames } from './envelope-fields.ts';
import { feedsOf, ofItsMeeting } from './feeds.ts';
import { fieldsInUse } from './fields-in-use.ts';
import { checkFrontMatter, type Origin } from './front-matter.ts';
import { MAX_LENGTH, parseBlocks } from './parse-blocks.ts';
import type { Partials } from './partials.ts';
import type { Node, Template } from './template.ts';

/** A template as it is written, its head read into plain values: JSON, so that a browser can keep it and compile it again. */
export type TemplateText = {
  readonly id: string;
  readonly origin: Origin;
  /** Named in problems. */
  readonly file: string;
  readonly head: unknown;
  readonly body: string;
  /** The line of the file the body begins at. */
  readonly bodyLine: number;
};

/** What templates are written with. */
export type Words = { readonly vocabulary: Vocabulary; readonly partials?: Partials };

/** What reading the head out of a file tells besides its values. */
export type HeadLines = {
  readonly lineOf: (key: string) => number;
  /** The head could not be read: it is not checked. */
  readonly problems: readonly Problem[];
};

const NO_LINES: HeadLines = { lineOf: () => 1, problems: [] };

/** Dates after `today` (YYYY-MM-DD) are refused. */
export function compileTemplate(
  { id, origin, file, head, body, bodyLine }: TemplateText,
  { vocabulary, partials = new Map() }: Words,
  today = '9999-12-31',
  headLines = NO_LINES,
): Parsed<Template> {
  // Longer texts are no templates and are refused before they are parsed.
  if (body.length > MAX_LENGTH) {
    const message = `模板超过 ${MAX_LENGTH} 字，请检查是不是放错了文件`;
    return { ok: false, problems: [{ file, line: 1, message }] };
  }
  const problems: Problem[] = [...headLines.problems];
  const sayAt = (key: string, message: string) =>
    problems.push({ file, line: headLines.lineOf(key), message });
  const front = problems.length ? undefined : checkFrontMatter(head, origin, today, sayAt);
  const tables = isMapping(head) && (head.genre === '表' || head.genre === '记录') ? 'form' : 'table';
  const blocks = parseBlocks({ file, text: body }, bodyLine, partials, tables, problems);
  const report = ({ line, file: place = file }: SourcePlace, message: string) =>
    problems.push({ file: place, line, message });
  const used = checkNames(
    { inlines: blocks.heading, ...blocks.headingPlace },
    blocks.nodes,
    vocabulary,
    blocks.origins,
    report,
  );
  checkLevels(blocks.nodes, report);
  for (const name of front?.required ?? []) {
    if (!vocabulary.has(name)) sayAt('required', unknownName(name, 'required 里的名称', vocabulary.keys()));
    else if (!used.has(name)) sayAt('required', `required 里的“${name}”正文没有用到`);
  }
  if (!front || problems.length) return { ok: false, problems: inOrder(problems) };
  const { meeting } = front;
  const fields = fieldsInUse(new Set([...used, ...envelopeNames(front)]), vocabulary).map((field) =>
    ofItsMeeting(field, meeting),
  );
  const feeds = feedsOf(fields, vocabulary, meeting);
  return {
    ok: true,
    value: {
      id,
      ...front,
      heading: blocks.heading,
      body: blocks.nodes,
      fields,
      ...(feeds.length ? { feeds } : {}),
    },
  };
}

/** 一、→（一）→ 1. →（1）, no level skipped (GB/T 9704 7.3.3). */
function checkLevels(nodes: readonly Node[], report: (place: SourcePlace, message: string) => void): void {
  let level = 0;
  const walk = (children: readonly Node[]) => {
    for (const node of children) {
      if (node.kind === 'section') walk(node.children);
      if (node.kind === 'attachment') level = 0;
      if (node.kind !== 'heading') continue;
      if (node.level > level + 1)
        report(node, `标题跳级：上一级应写 ${'#'.repeat(level + 2)}，这里写了 ${'#'.repeat(node.level + 1)}`);
      level = node.level;
    }
  };
  walk(nodes);
}

function inOrder(problems: readonly Problem[]): Problem[] {
  // By code units: how a language sorts is not the same on every system.
  const byFile = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return [...problems].sort((a, b) => byFile(a.file, b.file) || a.line - b.line);
}
