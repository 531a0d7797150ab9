// The vocabulary: every name a template may use, read from `content/fields/*.yml`.

import { notAllowed } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml, type Yaml } from '../source/read-yaml.ts';
import { describe, isMapping, type Mapping, optionalText, textList } from '../source/yaml-shape.ts';
import { brokenReferences } from './broken-references.ts';
import { type Field, STAGES, type Stage, WHOSE, type Whose } from './field.ts';
import { readFormula } from './formula.ts';
import { checkName } from './name.ts';
import { readNextYear } from './next-year-key.ts';
import { readFieldType } from './read-field-type.ts';

/** Fields by name, in the order of the form. */
export type Vocabulary = ReadonlyMap<string, Field>;

const FILE_KEYS = ['group', 'stage', 'whose', 'fields'];

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
  const { group, stage, whose, fields } = value;
  if (typeof group !== 'string' || !group) report(['group'], `group 应为文字，现为${describe(group)}`);
  if (!isStage(stage)) report(['stage'], `stage 应为 ${STAGES.join('、')} 之一，现为${describe(stage)}`);
  if (!isWhose(whose)) report(['whose'], notAllowed(String(whose), 'whose', WHOSE));
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
      {
        group: String(group),
        stage: isStage(stage) ? stage : '会前',
        whose: isWhose(whose) ? whose : undefined,
      },
      say,
    );
    return field ? [field] : [];
  });
}

const ASKED_KEYS = [
  'stage',
  'whose',
  'hint',
  'example',
  'knows',
  'formerly',
  'default',
  'nextYear',
  'plans',
  'from',
];

function readField(
  name: string,
  definition: unknown,
  { group, stage, whose }: { group: string; stage: Stage; whose: Whose | undefined },
  say: (message: string, ...path: string[]) => void,
): Field | undefined {
  if (!isMapping(definition)) {
    say('下面应写明 type');
    return undefined;
  }
  checkName('名称', name, say);
  const own = definition.stage;
  if (own !== undefined && !isStage(own)) say(`stage 应为 ${STAGES.join('、')} 之一`, 'stage');
  if (!isWhose(definition.whose)) say(notAllowed(String(definition.whose), 'whose', WHOSE), 'whose');
  const ownPaper = (definition.whose ?? whose) === '文书' ? ({ whose: '文书' } as const) : {};
  const type = readFieldType(definition, ASKED_KEYS, say);
  return (
    type && {
      name,
      group,
      stage: isStage(own) ? own : stage,
      ...ownPaper,
      ...asked(definition, say),
      ...type,
    }
  );
}

function asked(definition: Mapping, say: (message: string, ...path: string[]) => void) {
  const { formerly } = definition;
  const nextYear = definition.nextYear === undefined ? undefined : readNextYear(definition.nextYear, say);
  const from = definition.from === undefined ? undefined : readFormula(definition.from, 'from', say);
  return {
    ...optionalText(definition, ['hint', 'example', 'knows', 'default', 'plans'] as const, say),
    ...(formerly === undefined ? {} : { formerly: textList(formerly, 'formerly', say) }),
    ...(nextYear === undefined ? {} : { nextYear }),
    ...(from === undefined ? {} : { from }),
  };
}

function isStage(value: unknown): value is Stage {
  return STAGES.some((stage) => stage === value);
}

function isWhose(value: unknown): value is Whose | undefined {
  return value === undefined || WHOSE.some((whose) => whose === value);
}
