// A year's theme, aspects and study list, to be put into a draft and edited there: never part of a template.

import { notAllowed, unknownName } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { describe, isMapping, textList } from '../source/yaml-shape.ts';
import { readContentDay } from './date.ts';
import { asFact, type Facts } from './fact.ts';
import { readFact, wrongParts } from './read-fact.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Preset = {
  readonly id: string;
  readonly title: string;
  /** The 年度 the values belong to. */
  readonly year: number;
  readonly meeting: string;
  /** What the user must know before using it, such as that its theme was found in one paper only. */
  readonly note: string;
  readonly sources: readonly string[];
  readonly revised: string;
  readonly values: Facts;
};

const KEYS = ['title', 'year', 'meeting', 'note', 'sources', 'revised', 'values'];
const FILE_NAME = /\/([a-z0-9-]+)\.yml$/;

/** `today` is YYYY-MM-DD: a revision in the future is a slip. */
export function readPreset(
  source: Source,
  vocabulary: Vocabulary,
  meetings: readonly string[],
  today: string,
): Parsed<Preset> {
  const { file } = source;
  const yaml = readYaml(source);
  const problems: Problem[] = [...yaml.problems];
  const say = (message: string, ...path: (string | number)[]) =>
    problems.push({ file, line: yaml.lineOf(path), message });
  const sayKey = (message: string, ...path: string[]) => say(message, ...path);
  const given = isMapping(yaml.value) ? yaml.value : {};
  if (!yaml.problems.length && !isMapping(yaml.value))
    say('预设应写明 title、year、meeting、sources、revised 和 values');

  for (const key of Object.keys(given)) if (!KEYS.includes(key)) say(notAllowed(key, '键', KEYS), key);
  const { title, year, meeting, note = '', values } = given;
  if (typeof title !== 'string' || !title) say(`title 应为文字，现为${describe(title)}`, 'title');
  if (typeof year !== 'number' || year < 2000 || year > Number(today.slice(0, 4))) {
    say(`year 应为四位年份，不晚于今年，现为${describe(year)}`, 'year');
  }
  if (!meetings.some((known) => known === meeting))
    say(`meeting 应为 ${meetings.join('、')} 之一`, 'meeting');
  if (typeof note !== 'string') say(`note 应为文字，现为${describe(note)}`, 'note');
  const sources = textList(given.sources, 'sources', sayKey);
  const revised = readContentDay(given.revised, today);
  if (!revised.ok) say(`revised：${revised.message}`, 'revised');
  if (!isMapping(values)) say('values 下面应逐条写“名称: 值”', 'values');
  else if (!Object.keys(values).length && !note)
    say('values 里一条都没有；只填年度的预设，要用 note 说明原因', 'values');

  const facts: Record<string, Facts[string]> = {};
  for (const [name, value] of Object.entries(isMapping(values) ? values : {})) {
    const field = vocabulary.get(name);
    const fact = asFact(value);
    if (!field || field.type === 'computed')
      say(unknownName(name, '名称', vocabulary.keys()), 'values', name);
    else if (fact === undefined) say(`“${name}”的值是空的`, 'values', name);
    else {
      facts[name] = fact;
      for (const { path, message } of wrongParts(readFact(field, fact)))
        say(`“${path.join('.')}”：${message}`, 'values', ...path);
    }
  }
  const id = FILE_NAME.exec(file)?.[1];
  if (!id) say('文件名只用小写英文、数字和连字符');
  if (problems.length || !id || !revised.ok) return { ok: false, problems };
  const preset = {
    id,
    title: String(title),
    year: Number(year),
    meeting: String(meeting),
    note: String(note),
    sources,
    revised: revised.day,
  };
  return { ok: true, value: { ...preset, values: facts } };
}
