// The sample of a template: invented facts, checked name by name and type by type; what it leaves out, it names.

import { asFact, type Fact, type Facts, isGiven } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import { termsBehind } from '../facts/terms.ts';
import { wrongCells } from '../facts/wrong-cells.ts';
import { nearestName } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { isMapping } from '../source/yaml-shape.ts';
import type { EnvelopeName } from './envelope-fields.ts';
import { LEFT_OUT, namesLeftOut } from './left-out.ts';
import { type Place, placesOf } from './places.ts';
import { factsFor, type Story } from './read-story.ts';
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

/** The line of a sample that names the story whose facts it takes; it gives only what is the paper's own. */
const STORY = '案例';

export type Sample = { readonly facts: Facts; readonly story?: string };

export function readSample(
  source: Source,
  template: Template,
  stories: ReadonlyMap<string, Story>,
): Parsed<Sample> {
  const { file } = source;
  const yaml = readYaml(source);
  const problems: Problem[] = [...yaml.problems];
  const say = (path: readonly (string | number)[], message: string) =>
    problems.push({ file, line: yaml.lineOf(path), message });
  if (!yaml.problems.length && !isMapping(yaml.value)) {
    return { ok: false, problems: [{ file, line: 1, message: '示例应逐条写“名称: 值”' }] };
  }
  const given = isMapping(yaml.value) ? yaml.value : {};
  const story = stories.get(String(given[STORY]));
  if (STORY in given && !story) {
    say([STORY], noStory(String(given[STORY]), stories.keys()));
    return { ok: false, problems };
  }
  const facts: Record<string, Fact> = story ? { ...factsFor(template.fields, story) } : {};

  const names = template.fields.map((field) => field.name);
  const own = namesLeftOut(given[LEFT_OUT]);
  const leftOut = [...(own ?? []), ...(story?.leftOut ?? [])];
  const filled = names.filter((name) => !leftOut.includes(name));
  // A paper written early leaves out what only came later, and no figure stands beside what it is worked out from.
  for (const field of template.fields)
    if (leftOut.includes(field.name) || isComputed(field, filled)) delete facts[field.name];
  if (!own) say([LEFT_OUT], `“${LEFT_OUT}”应是名称的列表，如 [会议共识, 会议不足]`);
  for (const [index, name] of (own ?? []).entries()) {
    if (!names.includes(name)) say([LEFT_OUT, index], notUsed(name, names));
    else if (name in given) say([name], `“${name}”写在“${LEFT_OUT}”里，又填了值，请删去一处`);
    else if (template.required.includes(name)) say([LEFT_OUT, index], `“${name}”是必填的，示例里要写`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (name === LEFT_OUT || name === STORY) continue;
    const field = template.fields.find((known) => known.name === name);
    if (!field) say([name], notUsed(name, names));
    else if (field.type === 'computed' || isComputed(field, filled))
      say([name], `“${name}”由程序计算，示例里不用写`);
    else if (story && field.whose !== '文书') say([name], `“${name}”各份文书都一样，请写在案例里`);
    else {
      const fact = asFact(value);
      if (fact === undefined) say([name], `“${name}”的值是空的`);
      else {
        facts[name] = fact;
        for (const { path, message } of wrongCells(field, fact)) say(path, message);
      }
    }
  }
  if (!yaml.problems.length) {
    const places = placesOf(template);
    for (const field of template.fields) {
      const { name } = field;
      if (leftOut.includes(name) || isComputed(field, filled) || !isNeeded(field)) continue;
      if (!(name in given) && !(name in facts)) {
        if (!isRuledOut(places.get(name), template, facts)) say([], `示例没有填满：缺少“${name}”`);
      } else if (name in facts && !isGiven(facts[name]) && field.type !== 'claim' && field.type !== 'bool') {
        say([name], `示例没有填满：“${name}”是空的`);
      }
    }
  }
  return problems.length
    ? { ok: false, problems }
    : { ok: true, value: { facts, ...(story ? { story: story.id } : {}) } };
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

function noStory(wrong: string, stories: Iterable<string>): string {
  const nearest = nearestName(wrong, stories);
  return `没有案例“${wrong}”${nearest ? `，是不是“${nearest}”？` : '，案例在 content/dossiers/<id>.story.yml'}`;
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
