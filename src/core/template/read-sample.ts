// The sample of a template: invented facts, checked name by name and type by type; what it leaves out, it names.

import { asFact, type Fact, type Facts, isGiven } from '../facts/fact.ts';
import { type Field, termsBehind } from '../facts/field.ts';
import { readFact, wrongParts } from '../facts/read-fact.ts';
import { nearestName, notAllowed } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { isMapping } from '../source/yaml-shape.ts';
import type { EnvelopeName } from './envelope-fields.ts';
import { type Place, placesOf } from './places.ts';
import type { Template } from './template.ts';

/** Asked for only when a red head or an imprint is wanted, or when the title is to be replaced. */
const MAY_BE_LEFT_OUT: readonly EnvelopeName[] = [
  '标题',
  '用版头',
  '发文机关标志',
  '发文字号',
  '签发人',
  '用版记',
  '抄送机关',
  '印发机关',
  '印发日期',
  '附件',
  '附注',
];

/** The line of a sample that names what the unit in it has nothing to say on. */
const LEFT_OUT = '示例不写';

export function readSample(source: Source, template: Template): Parsed<Facts> {
  const { file } = source;
  const yaml = readYaml(source);
  const problems: Problem[] = [...yaml.problems];
  const say = (path: readonly (string | number)[], message: string) =>
    problems.push({ file, line: yaml.lineOf(path), message });
  const facts: Record<string, Fact> = {};
  if (!yaml.problems.length && !isMapping(yaml.value)) {
    return { ok: false, problems: [{ file, line: 1, message: '示例应逐条写“名称: 值”' }] };
  }
  const given = isMapping(yaml.value) ? yaml.value : {};

  const names = template.fields.map((field) => field.name);
  const leftOut = namesIn(given[LEFT_OUT]);
  const filled = names.filter((name) => !leftOut?.includes(name));
  if (!leftOut) say([LEFT_OUT], `“${LEFT_OUT}”应是名称的列表，如 [会议共识, 会议不足]`);
  for (const [index, name] of (leftOut ?? []).entries()) {
    if (!names.includes(name)) say([LEFT_OUT, index], notUsed(name, names));
    else if (name in given) say([name], `“${name}”写在“${LEFT_OUT}”里，又填了值，请删去一处`);
    else if (template.required.includes(name)) say([LEFT_OUT, index], `“${name}”是必填的，示例里要写`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (name === LEFT_OUT) continue;
    const field = template.fields.find((known) => known.name === name);
    if (!field) say([name], notUsed(name, names));
    else if (field.type === 'computed' || isComputed(field, filled))
      say([name], `“${name}”由程序计算，示例里不用写`);
    else {
      const fact = asFact(value);
      if (fact === undefined) say([name], `“${name}”的值是空的`);
      else facts[name] = fact;
      for (const [index, column] of unknownColumns(field, fact)) {
        const columns = field.type === 'rows' ? field.columns.map((known) => known.name) : [];
        say([name, index, column], `“${name}”第 ${index + 1} 行：${notAllowed(column, '列', columns)}`);
      }
      for (const { path, message } of wrongParts(readFact(field, fact)))
        say(path, `${placeWords(path)}：${message}`);
    }
  }
  if (!yaml.problems.length) {
    const places = placesOf(template);
    for (const field of template.fields) {
      if (leftOut?.includes(field.name) || isComputed(field, filled)) continue;
      if (isNeeded(field) && !(field.name in given) && !isRuledOut(places.get(field.name), template, facts))
        say([], `示例没有填满：缺少“${field.name}”`);
      else if (
        isNeeded(field) &&
        field.name in facts &&
        !isGiven(facts[field.name]) &&
        field.type !== 'claim' &&
        field.type !== 'bool'
      ) {
        say([field.name], `示例没有填满：“${field.name}”是空的`);
      }
    }
  }
  return problems.length ? { ok: false, problems } : { ok: true, value: facts };
}

/** The paper has room for it only where another option is chosen. */
function isRuledOut(places: readonly Place[] = [], { fields }: Template, facts: Facts): boolean {
  const choices = new Set(fields.flatMap(({ name, type }) => (type === 'choice' ? [name] : [])));
  return (
    places.length > 0 &&
    places.every(({ around }) =>
      around.some(
        ({ ref: { name, views }, inverted }) =>
          !inverted && choices.has(name) && views.length === 1 && facts[name] !== views[0],
      ),
    )
  );
}

/** Undefined for anything but a list of names. */
function namesIn(given: unknown): readonly string[] | undefined {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return undefined;
  const names = given.flatMap((name: unknown) => (typeof name === 'string' ? [name] : []));
  return names.length === given.length ? names : undefined;
}

function unknownColumns(field: Field, fact: Fact | undefined): [row: number, column: string][] {
  if (field.type !== 'rows' || !Array.isArray(fact)) return [];
  return fact.flatMap((row, index) =>
    isMapping(row)
      ? Object.keys(row)
          .filter((column) => !field.columns.some((known) => known.name === column))
          .map((column): [number, string] => [index, column])
      : [],
  );
}

/** “整改清单”第 3 行“状态” */
function placeWords([name, index, column]: readonly (string | number)[]): string {
  if (typeof index !== 'number') return `“${name}”`;
  return `“${name}”第 ${index + 1} 行${column === undefined ? '' : `“${column}”`}`;
}

function notUsed(name: string, names: readonly string[]): string {
  const nearest = nearestName(name, names);
  return `模板没有用到“${name}”，${nearest ? `是不是“${nearest}”？不是就` : '请'}从示例里删去`;
}

/** Worked out, as a full sample gives its terms. */
function isComputed(field: Field, asked: readonly string[]): boolean {
  const terms = termsBehind(field);
  return field.type === 'computed' || (terms.length > 0 && terms.every((term) => asked.includes(term)));
}

function isNeeded(field: Field): boolean {
  return field.default === undefined && !MAY_BE_LEFT_OUT.some((name) => name === field.name);
}
