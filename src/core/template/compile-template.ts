// Template text in, a compiled template or a list of readable problems out; never an exception.

import { type Field, termsOf } from '../facts/field.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { unknownName } from '../source/nearest-name.ts';
import type { Parsed, Place, Problem, Source } from '../source/problem.ts';
import { checkNames } from './check-names.ts';
import { envelopeNames } from './envelope-fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Partials, parseBlocks } from './parse-blocks.ts';
import type { Node, Template } from './template.ts';

/** A hundred pages. Longer texts are no templates and are refused before they are parsed. */
const MAX_LENGTH = 60_000;
/** YAML of many thousand keys takes minutes to read. */
const MAX_HEAD = 10_000;
const FILE_NAME = /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** Compiles `<id>.md`; the id is the file name. Dates after `today` (YYYY-MM-DD) are refused. */
export function compileTemplate(
  source: Source,
  vocabulary: Vocabulary,
  partials: Partials = new Map(),
  today = '9999-12-31',
): Parsed<Template> {
  const { file } = source;
  const fail = (line: number, message: string): Parsed<Template> => ({
    ok: false,
    problems: [{ file, line, message }],
  });
  if (source.text.length > MAX_LENGTH) return fail(1, `模板超过 ${MAX_LENGTH} 字，请检查是不是放错了文件`);
  const id = FILE_NAME.exec(file)?.[1];
  if (!id) return fail(1, '文件名只用小写英文、数字和连字符，如 democratic-life-report.md');
  const lines = source.text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return fail(1, '开头缺少头部：两行 --- 之间写 title、genre 等');
  const headText = lines.slice(1, end).join('\n');
  if (headText.length > MAX_HEAD)
    return fail(1, `头部超过 ${MAX_HEAD} 字，请检查结尾的 --- 是不是写在了该写的地方`);

  const head = readFrontMatter({ file, text: headText }, today);
  const problems: Problem[] = [...head.problems];
  const blocks = parseBlocks({ file, text: lines.slice(end + 1).join('\n') }, end + 2, partials, problems);
  const report = ({ line, file: place = file }: Place, message: string) =>
    problems.push({ file: place, line, message });
  const used = checkNames(
    { inlines: blocks.heading, line: blocks.headingLine },
    blocks.nodes,
    vocabulary,
    report,
  );
  checkLevels(blocks.nodes, report);
  const { front } = head;
  for (const name of front?.required ?? []) {
    if (!vocabulary.has(name))
      report({ line: head.lineOf('required') }, unknownName(name, 'required 里的名称', vocabulary.keys()));
    else if (!used.has(name)) report({ line: head.lineOf('required') }, `required 里的“${name}”正文没有用到`);
  }
  if (!front || problems.length) return { ok: false, problems: inOrder(problems) };
  const fields = fieldsInUse(new Set([...used, ...envelopeNames(front.direction)]), vocabulary);
  return { ok: true, value: { id, ...front, heading: blocks.heading, body: blocks.nodes, fields } };
}

/** The fields behind the names in use, with those their defaults, formulas and claims rest on. */
function fieldsInUse(names: ReadonlySet<string>, vocabulary: Vocabulary): Field[] {
  const wanted = new Set<string>();
  const want = (name: string) => {
    const field = vocabulary.get(name);
    if (!field || wanted.has(name)) return;
    wanted.add(name);
    if (field.default) want(field.default);
    if (field.type === 'claim') field.needs.forEach(want);
    if (field.type === 'computed') {
      for (const term of termsOf(field.formula)) if (typeof term === 'string') want(term);
    }
  };
  names.forEach(want);
  return [...vocabulary.values()].filter((field) => wanted.has(field.name));
}

/** 一、→（一）→ 1. →（1）, no level skipped (GB/T 9704 7.3.3). */
function checkLevels(nodes: readonly Node[], report: (place: Place, message: string) => void): void {
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
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
