// The files of content/proofreading, read and tried out: a rule must mend its own example and stay silent on its traps.

import { notAllowed } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { describe, isMapping, type Mapping } from '../source/yaml-shape.ts';
import type { SetNames } from './find-misnamed.ts';
import type { RuleBook } from './prepare.ts';
import { MOST_GUARDS } from './protected.ts';
import { readCommonWords } from './read-common-words.ts';
import { readProtection } from './read-protection.ts';
import { type Asking, readRule, type Written } from './read-rule.ts';
import { readSetNames } from './read-set-names.ts';
import { KINDS, LEVELS, type Protection } from './rule.ts';
import { type RightText, tryRules } from './try-rules.ts';

const KEYS = ['kind', 'level', 'why', 'source', 'rules', 'protect', 'clean', 'words', 'names'];

export function readRules(sources: readonly Source[]): Parsed<RuleBook> {
  const problems: Problem[] = [];
  const written: Written[] = [];
  const protect: Protection[] = [];
  const clean: RightText[] = [];
  const names: SetNames[] = [];
  const named = new Set<string>();
  let common: RuleBook['common'];
  for (const source of sources) {
    const { file } = source;
    const yaml = readYaml(source);
    problems.push(...yaml.problems);
    if (yaml.problems.length) continue;
    const sayAt = (message: string, ...path: (string | number)[]) =>
      problems.push({ file, line: yaml.lineOf(path), message });
    const given: Mapping = isMapping(yaml.value) ? yaml.value : {};
    for (const key of Object.keys(given)) if (!KEYS.includes(key)) sayAt(notAllowed(key, '键', KEYS), key);
    for (const [index, value] of listAt(given, 'protect', sayAt).entries()) {
      const read = readProtection(value, (message) => sayAt(message, 'protect', index));
      if (read) protect.push(read);
      if (protect.length > MOST_GUARDS) sayAt(`保护的文字最多 ${MOST_GUARDS} 种`, 'protect', index);
    }
    if (typeof given.clean === 'string')
      clean.push({ text: given.clean, say: (message) => sayAt(message, 'clean') });
    else if (given.clean !== undefined) sayAt(`clean 应为文字，现为${describe(given.clean)}`, 'clean');
    if (given.words !== undefined)
      common = readCommonWords(given.words, (message) => sayAt(message, 'words'));
    for (const [index, value] of listAt(given, 'names', sayAt).entries()) {
      const read = readSetNames(value, named, (message) => sayAt(message, 'names', index));
      if (read) names.push(read);
    }
    if (given.rules === undefined) continue;
    const { kind, level } = given;
    const defaults = {
      kind: KINDS.find((each) => each === kind),
      level: LEVELS.find((each) => each === level),
      why: typeof given.why === 'string' ? given.why : undefined,
      source: typeof given.source === 'string' ? given.source : undefined,
    };
    if (!defaults.kind) sayAt(notAllowed(String(kind), '种类', KINDS), 'kind');
    if (!defaults.level) sayAt(notAllowed(String(level), '程度', LEVELS), 'level');
    for (const [index, value] of listAt(given, 'rules', sayAt).entries()) {
      const ask: Asking = (message) => sayAt(message, 'rules', index);
      const read = defaults.kind && defaults.level && readRule(value, defaults, ask);
      if (read) written.push({ ...read, say: ask });
    }
  }
  tryRules({ written, protect, clean, common, names });
  if (problems.length) return { ok: false, problems };
  return {
    ok: true,
    value: { rules: written.map(({ rule }) => rule), protect, names, ...(common ? { common } : {}) },
  };
}

function listAt(
  given: Mapping,
  key: string,
  say: (message: string, key: string) => void,
): readonly unknown[] {
  const value = given[key] ?? [];
  if (Array.isArray(value)) return value;
  say(`${key} 下面逐条写，现为${describe(value)}`, key);
  return [];
}
