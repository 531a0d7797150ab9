// The facts of one invented meeting, told once for the samples of all its papers: checked name by name and type by type.

import { asFact, type Fact, type Facts } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { wrongCells } from '../facts/wrong-cells.ts';
import { unknownName } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { LEFT_OUT, namesLeftOut } from './left-out.ts';

export type Story = {
  readonly id: string;
  readonly facts: Facts;
  /** What the unit in it has nothing to say on, in whichever paper. */
  readonly leftOut: readonly string[];
};

const FILE_NAME = /\/([a-z0-9-]+)\.story\.yml$/;

export function readStory(source: Source, vocabulary: Vocabulary): Parsed<Story> {
  const { file } = source;
  const yaml = readYaml(source);
  const problems: Problem[] = [...yaml.problems];
  const say = (path: readonly (string | number)[], message: string) =>
    problems.push({ file, line: yaml.lineOf(path), message });
  const given = isMapping(yaml.value) ? yaml.value : {};
  const leftOut = namesLeftOut(given[LEFT_OUT]);
  if (!leftOut) say([LEFT_OUT], `“${LEFT_OUT}”应是名称的列表，如 [会议共识, 会议不足]`);
  for (const [index, name] of (leftOut ?? []).entries()) {
    if (!vocabulary.has(name)) say([LEFT_OUT, index], unknownName(name, '名称', vocabulary.keys()));
    else if (name in given) say([name], `“${name}”写在“${LEFT_OUT}”里，又填了值，请删去一处`);
  }
  const facts: Record<string, Fact> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === LEFT_OUT) continue;
    const field = vocabulary.get(name);
    const fact = asFact(value);
    const refused =
      refusal(name, field, vocabulary) ?? (fact === undefined ? `“${name}”的值是空的` : undefined);
    if (refused || !field || field.type === 'computed' || fact === undefined) {
      say([name], refused ?? '');
      continue;
    }
    facts[name] = fact;
    for (const { path, message } of wrongCells(field, fact)) say(path, message);
  }
  const id = FILE_NAME.exec(file)?.[1];
  if (!id) say([], '案例的文件名写成 <id>.story.yml，只用小写英文、数字和连字符');
  return problems.length || !id
    ? { ok: false, problems }
    : { ok: true, value: { id, facts, leftOut: leftOut ?? [] } };
}

function refusal(name: string, field: Field | undefined, vocabulary: Vocabulary): string | undefined {
  if (!field) return unknownName(name, '名称', vocabulary.keys());
  if (field.type === 'computed') return `“${name}”由程序计算，案例里不用写`;
  if (field.whose === '文书') return `“${name}”是一份文书自己的，请写在那份文书的示例里`;
  return undefined;
}

/** What the papers of a template can say of it: its names, and of rows the columns it asks for. */
export function factsFor(fields: readonly Field[], { facts }: Story): Facts {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const fact = facts[field.name];
      return fact === undefined ? [] : [[field.name, withColumns(field, fact)]];
    }),
  );
}

function withColumns(field: Field, fact: Fact): Fact {
  if (field.type !== 'rows' || !Array.isArray(fact)) return fact;
  const asked = new Set(field.columns.map(({ name }) => name));
  return fact.map((row: Fact) =>
    isMapping(row) ? Object.fromEntries(Object.entries(row).filter(([column]) => asked.has(column))) : row,
  );
}
