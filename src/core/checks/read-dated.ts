// The files of content/dated, read and checked when the site is built, with the themes that presets give.

import type { Preset } from '../facts/preset.ts';
import { notAllowed } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { describe, isMapping, type Mapping, type Say, textList } from '../source/yaml-shape.ts';
import { DATED_KINDS, type Dated, type DatedThing, lettersOf, type YearTheme } from './dated.ts';

const KEYS = ['kind', 'source', 'things'];
const THING_KEYS = ['name', 'words', 'day', 'years', 'source'];
const DAY = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** Shorter words stand in too many texts. */
const SHORTEST = 5;

export function readDated(sources: readonly Source[]): Parsed<readonly DatedThing[]> {
  const problems: Problem[] = [];
  const things: DatedThing[] = [];
  for (const source of sources) {
    const { file } = source;
    const yaml = readYaml(source);
    problems.push(...yaml.problems);
    if (yaml.problems.length) continue;
    const say = (message: string, ...path: (string | number)[]) =>
      problems.push({ file, line: yaml.lineOf(path), message });
    const given: Mapping = isMapping(yaml.value) ? yaml.value : {};
    for (const key of Object.keys(given)) if (!KEYS.includes(key)) say(notAllowed(key, '键', KEYS), key);
    const kind = DATED_KINDS.find((each) => each === given.kind);
    if (!kind) say(`kind 应为 ${DATED_KINDS.join('、')} 之一`, 'kind');
    const list: readonly unknown[] = Array.isArray(given.things) ? given.things : [];
    if (!list.length) say('things 下面应逐条写', 'things');
    for (const [index, item] of list.entries()) {
      const thing = readThing(item, typeof given.source === 'string', (message, ...path) =>
        say(message, 'things', index, ...path),
      );
      if (thing && kind) things.push({ kind, ...thing });
    }
  }
  return problems.length ? { ok: false, problems } : { ok: true, value: things };
}

function readThing(item: unknown, hasSource: boolean, say: Say): Omit<DatedThing, 'kind'> | undefined {
  if (!isMapping(item)) {
    say(`每一条写成一组键，现为${describe(item)}`);
    return undefined;
  }
  for (const key of Object.keys(item))
    if (!THING_KEYS.includes(key)) say(notAllowed(key, '键', THING_KEYS), key);
  const { name, years } = item;
  if (typeof name !== 'string' || !name) say(`name 应为文字，现为${describe(name)}`, 'name');
  if (!hasSource && typeof item.source !== 'string') say('要写明出处 source', 'source');
  const day = String(item.day);
  if (!DAY.test(day)) say(`day 应为年、年月或者年月日，如 2025-10-23，现为${describe(item.day)}`, 'day');
  const words = textList(item.words, 'words', say).map(lettersOf);
  for (const word of words)
    if (word.length < SHORTEST) say(`“${word}”太短，别的文字里也会有，至少 ${SHORTEST} 个字`, 'words');
  if (years !== undefined && !(Array.isArray(years) && years.every(Number.isInteger)))
    say(`years 应为年份的列表，现为${describe(years)}`, 'years');
  return {
    name: String(name),
    words,
    day,
    ...(Array.isArray(years) ? { years: years.map(Number) } : {}),
  };
}

const THEMES = ['会议主题', '专题名称'] as const;
/** Fewer characters are a phrase of any year. */
const THEME_AT_LEAST = 10;

export function datedOf(things: readonly DatedThing[], presets: readonly Preset[]): Dated {
  const themes = presets.flatMap(({ year, values }) =>
    THEMES.flatMap((name): readonly YearTheme[] => {
      const words = lettersOf(String(values[name] ?? ''));
      return words.length >= THEME_AT_LEAST ? [{ year, words }] : [];
    }),
  );
  const known = new Map(themes.map((theme) => [`${theme.year} ${theme.words}`, theme]));
  return { things, themes: [...known.values()].sort((a, b) => a.year - b.year) };
}
