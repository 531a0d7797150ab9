// The vocabulary: every name a template may use, read from `content/fields/*.yml`.

import { notAllowed, unknownName } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml, type Yaml } from '../source/read-yaml.ts';
import { describe, isMapping, type Mapping, optionalText, textList } from '../source/yaml-shape.ts';
import { brokenTerms } from './broken-terms.ts';
import { type Field, type FieldType, STAGES, type Stage } from './field.ts';
import { readFormula } from './formula.ts';
import { checkName } from './name.ts';
import { brokenNextYear, readNextYear } from './next-year-key.ts';
import { readFieldType } from './read-field-type.ts';
import { isScalarType, scalarOf } from './types/scalars.ts';
import { typeName } from './types/types.ts';

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

const ASKED_KEYS = ['stage', 'hint', 'example', 'knows', 'formerly', 'default', 'nextYear', 'from'];

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
  const from = definition.from === undefined ? undefined : readFormula(definition.from, 'from', say);
  return {
    ...optionalText(definition, ['hint', 'example', 'knows', 'default'] as const, say),
    ...(formerly === undefined ? {} : { formerly: textList(formerly, 'formerly', say) }),
    ...(nextYear === undefined ? {} : { nextYear }),
    ...(from === undefined ? {} : { from }),
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
  if (field.from) {
    const own = field.type === 'int' ? [] : ['只有整数可以填，也可以由别的算出'];
    const terms = brokenTerms(field.name, field.from, fields);
    broken.push(...[...own, ...terms].map((m): [string, string] => ['from', m]));
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
