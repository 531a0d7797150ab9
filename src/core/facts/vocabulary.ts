// The vocabulary: every name a template may use, read from `content/fields/*.yml`.

import { notAllowed, unknownName } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml, type Yaml } from '../source/read-yaml.ts';
import { describe, isMapping, type Mapping, optionalText, textList } from '../source/yaml-shape.ts';
import { type Field, type FieldType, type Formula, STAGES, type Stage, termsOf } from './field.ts';
import { checkName } from './name.ts';
import { brokenNextYear, readNextYear } from './next-year-key.ts';
import { readFieldType } from './read-field-type.ts';
import { isScalarType, scalarOf } from './types/scalars.ts';
import { compoundOf, typeName } from './types/types.ts';

/** Fields by name, in the order of the form. */
export type Vocabulary = ReadonlyMap<string, Field>;

const FILE_KEYS = ['group', 'stage', 'fields'];

/** Reads all field files together, because names refer to each other across files. */
export function readVocabulary(sources: readonly Source[]): Parsed<Vocabulary> {
  const problems: Problem[] = [];
  const fields = new Map<string, Field>();
  const places = new Map<string, { source: Source; yaml: Yaml }>();
  for (const source of sources) {
    const yaml = readYaml(source);
    problems.push(...yaml.problems);
    if (yaml.problems.length) continue;
    for (const field of readFile(source, yaml, problems)) {
      if (fields.has(field.name)) {
        const line = yaml.lineOf(['fields', field.name]);
        problems.push({
          file: source.file,
          line,
          message: `名称“${field.name}”已在 ${places.get(field.name)?.source.file} 声明过`,
        });
      } else {
        fields.set(field.name, field);
        places.set(field.name, { source, yaml });
      }
    }
  }
  for (const field of fields.values()) {
    const place = places.get(field.name);
    for (const [key, message] of brokenReferences(field, fields)) {
      problems.push({
        file: place?.source.file ?? '',
        line: place?.yaml.lineOf(['fields', field.name, key]) ?? 1,
        message: `“${field.name}”的 ${key}：${message}`,
      });
    }
  }
  return problems.length ? { ok: false, problems } : { ok: true, value: fields };
}

function readFile({ file }: Source, yaml: Yaml, problems: Problem[]): Field[] {
  const report = (path: readonly string[], message: string) =>
    problems.push({ file, line: yaml.lineOf(path), message });
  const { value } = yaml;
  if (!isMapping(value)) {
    report([], '词汇文件应写明 group、stage 和 fields');
    return [];
  }
  for (const key of Object.keys(value)) {
    if (!FILE_KEYS.includes(key)) report([key], notAllowed(key, '键', FILE_KEYS));
  }
  const { group, stage, fields } = value;
  if (typeof group !== 'string' || !group) report(['group'], `group 应为文字，现为${describe(group)}`);
  if (!isStage(stage)) report(['stage'], `stage 应为 ${STAGES.join('、')} 之一，现为${describe(stage)}`);
  if (!isMapping(fields)) {
    report(['fields'], 'fields 下面应逐条列出名称');
    return [];
  }
  return Object.entries(fields).flatMap(([name, definition]) => {
    const say = (message: string, ...path: string[]) =>
      report(['fields', name, ...path], `“${name}”：${message}`);
    const field = readField(
      name,
      definition,
      { group: String(group), stage: isStage(stage) ? stage : '会前' },
      say,
    );
    return field ? [field] : [];
  });
}

const ASKED_KEYS = ['stage', 'hint', 'example', 'knows', 'formerly', 'default', 'nextYear'];

function readField(
  name: string,
  definition: unknown,
  { group, stage }: { group: string; stage: Stage },
  say: (message: string, ...path: string[]) => void,
): Field | undefined {
  if (!isMapping(definition)) {
    say('下面应写明 type');
    return undefined;
  }
  checkName('名称', name, say);
  const own = definition.stage;
  if (own !== undefined && !isStage(own)) say(`stage 应为 ${STAGES.join('、')} 之一`, 'stage');
  const type = readFieldType(definition, ASKED_KEYS, say);
  return type && { name, group, stage: isStage(own) ? own : stage, ...asked(definition, say), ...type };
}

function asked(definition: Mapping, say: (message: string, ...path: string[]) => void) {
  const { formerly } = definition;
  const nextYear = definition.nextYear === undefined ? undefined : readNextYear(definition.nextYear, say);
  return {
    ...optionalText(definition, ['hint', 'example', 'knows', 'default'] as const, say),
    ...(formerly === undefined ? {} : { formerly: textList(formerly, 'formerly', say) }),
    ...(nextYear === undefined ? {} : { nextYear }),
  };
}

function isStage(value: unknown): value is Stage {
  return STAGES.some((stage) => stage === value);
}

function brokenReferences(
  field: Field,
  fields: ReadonlyMap<string, Field>,
): [key: string, message: string][] {
  const unknown = (name: string): string[] =>
    fields.has(name) ? [] : [unknownName(name, '名称', fields.keys())];
  const broken: [string, string][] = [];
  if (field.default !== undefined)
    broken.push(...brokenDefault(field, field.default, fields).map((m): [string, string] => ['default', m]));
  for (const name of field.formerly ?? []) {
    if (fields.has(name)) broken.push(['formerly', `“${name}”现在还是一个名称，不能当作旧名`]);
  }
  broken.push(...brokenNextYear(field, fields).map((m): [string, string] => ['nextYear', m]));
  if (field.type === 'claim') {
    broken.push(...field.needs.flatMap(unknown).map((m): [string, string] => ['needs', m]));
  }
  if (field.type === 'computed') {
    broken.push(
      ...brokenTerms(field.name, field.formula, fields).map((m): [string, string] => ['formula', m]),
    );
  }
  return broken;
}

/** A default that is not there, is the name itself, or cannot stand in because it is of another kind. */
function brokenDefault(field: Field, standIn: string, fields: ReadonlyMap<string, Field>): string[] {
  const other = fields.get(standIn);
  if (!other) return [unknownName(standIn, '名称', fields.keys())];
  if (standIn === field.name) return ['不能用自己代替自己'];
  const own = field.type === 'list' && other.type !== 'list' ? field.of : field;
  if (own.type === other.type || (isWords(own) && isWords(other))) return [];
  return [`“${standIn}”的类型是${typeName(other.type)}，不能代替${typeName(own.type)}`];
}

function isWords(type: FieldType): boolean {
  return isScalarType(type) && scalarOf(type).kind === 'text';
}

/** Whether there is something to count with. */
function isCounted(type: FieldType): boolean {
  return isScalarType(type) ? scalarOf(type).kind === 'number' : compoundOf(type).isCounted;
}

/** Terms that are not there, are the name itself, or hold nothing to count with. */
function brokenTerms(name: string, formula: Formula, fields: ReadonlyMap<string, Field>): string[] {
  return termsOf(formula).flatMap((term) => {
    if (typeof term === 'number') return [];
    const field = fields.get(term);
    if (!field) return [unknownName(term, '名称', fields.keys())];
    if (term === name) return ['不能用自己算自己'];
    if (formula.op !== '合计') return isCounted(field) ? [] : [`“${term}”不是数，不能计算`];
    const columns = field.type === 'rows' ? field.columns : [];
    const column = columns.find((known) => known.name === formula.column);
    if (column?.type === 'int') return [];
    if (column) return [`列“${formula.column}”不是整数，不能合计`];
    return [
      notAllowed(
        formula.column,
        '列',
        columns.map((known) => known.name),
      ),
    ];
  });
}
