// A file of content/roll-ups, read and checked when the site is built.

import type { Field, RowsType } from '../facts/field.ts';
import { readFormula } from '../facts/formula.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { notAllowed, unknownName } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { describe, isMapping, type Mapping } from '../source/yaml-shape.ts';
import { namesTaken } from './names-taken.ts';
import { type RollUp, type TakenFrom, TOGETHER, type Together } from './roll-up.ts';

const KEYS = ['title', 'template', 'rows', 'unit', 'columns', 'facts', 'lists'];
const FILE_NAME = /\/([a-z0-9-]+)\.yml$/;

type Say = (message: string, ...path: string[]) => void;

export function readRollUp(
  source: Source,
  vocabulary: Vocabulary,
  templates: ReadonlySet<string>,
): Parsed<RollUp> {
  const { file } = source;
  const yaml = readYaml(source);
  const problems: Problem[] = [...yaml.problems];
  const say: Say = (message, ...path) => problems.push({ file, line: yaml.lineOf(path), message });
  const given = isMapping(yaml.value) ? yaml.value : {};
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) say(notAllowed(key, '键', KEYS), key);
  const [title, template, rows, unit] = (['title', 'template', 'rows', 'unit'] as const).map((key) => {
    if (typeof given[key] !== 'string') say(`${key} 应为文字，现为${describe(given[key])}`, key);
    return String(given[key] ?? '');
  }) as [string, string, string, string];
  if (!templates.has(template)) say(unknownName(template, '模板', templates), 'template');
  const list = rowsOf(rows, vocabulary, (message) => say(message, 'rows'));
  if (list) checkColumn(unit, list, (message) => say(message, 'unit'));
  const columns = readColumns(given.columns, list, vocabulary, say);
  const facts = readTogether(given.facts, vocabulary, say);
  const lists = readLists(given.lists, vocabulary, say);
  const id = FILE_NAME.exec(file)?.[1];
  if (!id) say('文件名只用小写英文、数字和连字符');
  if (problems.length || !id) return { ok: false, problems };
  return { ok: true, value: { id, title, template, rows, unit, columns, facts, lists } };
}

type Rows = Field & RowsType;

function rowsOf(name: string, vocabulary: Vocabulary, say: (message: string) => void): Rows | undefined {
  const field = vocabulary.get(name);
  if (!field) say(unknownName(name, '名称', vocabulary.keys()));
  else if (field.type === 'rows') return field;
  else say(`“${name}”不是多行`);
  return undefined;
}

function checkColumn(column: string, { name, columns }: Rows, say: (message: string) => void): void {
  const known = columns.map((each) => each.name);
  if (!known.includes(column)) say(unknownName(column, `“${name}”的列`, known));
}

function readColumns(
  value: unknown,
  list: Rows | undefined,
  vocabulary: Vocabulary,
  say: Say,
): Record<string, TakenFrom> {
  const columns: Record<string, TakenFrom> = {};
  for (const [column, said] of Object.entries(mapping(value, 'columns', say))) {
    const sayHere = (message: string) => say(message, 'columns', column);
    if (list) checkColumn(column, list, sayHere);
    const taken = readTaken(said, sayHere);
    if (!taken) continue;
    for (const name of namesTaken(taken))
      if (!vocabulary.has(name)) sayHere(unknownName(name, '名称', vocabulary.keys()));
    columns[column] = taken;
  }
  return columns;
}

function readTaken(said: unknown, say: (message: string) => void): TakenFrom | undefined {
  if (typeof said === 'string') return { names: [said] };
  if (Array.isArray(said) && said.length && said.every((name) => typeof name === 'string'))
    return { names: said };
  if (isMapping(said) && typeof said.逐类 === 'string' && said.逐类.includes('.')) {
    const [tally = '', column = ''] = said.逐类.split('.');
    return { tally, column, unit: String(said.单位 ?? '') };
  }
  const formula = readFormula(said, '式子', say);
  return formula && { formula };
}

function readTogether(value: unknown, vocabulary: Vocabulary, say: Say): Record<string, Together> {
  const facts: Record<string, Together> = {};
  for (const [name, said] of Object.entries(mapping(value, 'facts', say))) {
    const together = TOGETHER.find((each) => each === said);
    const field = vocabulary.get(name);
    if (!field) say(unknownName(name, '名称', vocabulary.keys()), 'facts', name);
    else if (!together) say(`“${name}”应写 ${TOGETHER.join('、')} 之一`, 'facts', name);
    else if (together === '各项' ? field.type !== 'list' : together !== '相同' && field.type !== 'date')
      say(`“${name}”的类型不能用“${together}”`, 'facts', name);
    else facts[name] = together;
  }
  return facts;
}

function readLists(value: unknown, vocabulary: Vocabulary, say: Say): Record<string, string> {
  const lists: Record<string, string> = {};
  for (const [name, column] of Object.entries(mapping(value, 'lists', say))) {
    const list = rowsOf(name, vocabulary, (message) => say(message, 'lists', name));
    if (list) checkColumn(String(column), list, (message) => say(message, 'lists', name));
    lists[name] = String(column);
  }
  return lists;
}

function mapping(value: unknown, key: string, say: Say): Mapping {
  if (value !== undefined && !isMapping(value)) say(`${key} 应为一组键和值，现为${describe(value)}`, key);
  return isMapping(value) ? value : {};
}
