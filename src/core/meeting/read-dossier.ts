// A file of content/dossiers, read and checked when the site is built.

import { nearestName, notAllowed, unknownName } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { describe, isMapping, type Mapping } from '../source/yaml-shape.ts';
import { MEETING_STAGES, MEETINGS } from '../template/template.ts';
import { BASES, type Dossier, type DossierPaper } from './dossier.ts';

const KEYS = ['title', 'meeting', 'papers'];
const PAPER_KEYS = [
  'template',
  'number',
  'stage',
  'days',
  'when',
  'basis',
  'by',
  'chosen',
  'needs',
  'unless',
  'confidential',
];
const FILE_NAME = /\/([a-z0-9-]+)\.yml$/;
/** More days from a meeting is a slip. */
const FARTHEST = 400;

type SayOf = (message: string, key?: string) => void;
/** What papers may name. */
type Known = { readonly templates: ReadonlySet<string>; readonly names: ReadonlySet<string> };

export function readDossier(source: Source, known: Known): Parsed<Dossier> {
  const { file } = source;
  const yaml = readYaml(source);
  const problems: Problem[] = [...yaml.problems];
  const say = (message: string, ...path: (string | number)[]) =>
    problems.push({ file, line: yaml.lineOf(path), message });
  const given = isMapping(yaml.value) ? yaml.value : {};
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) say(notAllowed(key, '键', KEYS), key);
  const { title, papers } = given;
  if (typeof title !== 'string' || !title) say(`title 应为文字，现为${describe(title)}`, 'title');
  const meeting = MEETINGS.find((each) => each === given.meeting);
  if (!meeting) say(`meeting 应为 ${MEETINGS.join('、')} 之一`, 'meeting');
  if (!Array.isArray(papers) || !papers.length) say('papers 下面应逐件列出文书', 'papers');
  const seen = new Set<string>();
  const read = (Array.isArray(papers) ? papers : []).flatMap((item: unknown, at) => {
    const paper = readPaper(item, known, (message, key) => say(message, 'papers', at, ...(key ? [key] : [])));
    if (paper && seen.has(paper.template)) say(`“${paper.template}”列了两次`, 'papers', at, 'template');
    if (paper) seen.add(paper.template);
    return paper ? [paper] : [];
  });
  const id = FILE_NAME.exec(file)?.[1];
  if (!id) say('文件名只用小写英文、数字和连字符');
  if (problems.length || !id || !meeting) return { ok: false, problems };
  return { ok: true, value: { id, title: String(title), meeting, papers: read } };
}

/** Undefined where it cannot be read; what is wrong is said. */
function readPaper(item: unknown, known: Known, say: SayOf): DossierPaper | undefined {
  if (!isMapping(item)) {
    say(`每件文书写成一组键，现为${describe(item)}`);
    return undefined;
  }
  for (const key of Object.keys(item))
    if (!PAPER_KEYS.includes(key)) say(notAllowed(key, '键', PAPER_KEYS), key);
  const { template, number } = item;
  if (typeof template !== 'string' || !known.templates.has(template))
    say(noTemplate(String(template ?? ''), known.templates), 'template');
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1)
    say(`number 应为从 1 起的整数，现为${describe(number)}`, 'number');
  const stage = MEETING_STAGES.find((each) => each === item.stage);
  if (!stage) say(`stage 应为 ${MEETING_STAGES.join('、')} 之一`, 'stage');
  const basis = BASES.find((each) => each === item.basis);
  if (!basis) say(`basis 应为 ${BASES.join('、')} 之一`, 'basis');
  const [when, by] = (['when', 'by'] as const).map((key) => {
    const text = item[key];
    if (typeof text !== 'string' || !text) say(`${key} 应为文字，现为${describe(text)}`, key);
    return String(text);
  });
  const days = readDays(item.days, stage === '会前', say);
  const condition = (key: 'needs' | 'unless') => {
    const name = item[key];
    if (name === undefined) return {};
    if (typeof name !== 'string' || !known.names.has(name))
      say(unknownName(String(name), '名称', known.names), key);
    return { [key]: String(name) };
  };
  return {
    template: String(template),
    number: Number(number),
    stage: stage ?? '会后',
    ...(days ? { days } : {}),
    when: when ?? '',
    basis: basis ?? '惯',
    by: by ?? '',
    chosen: flag(item, 'chosen', say),
    ...condition('needs'),
    ...condition('unless'),
    confidential: flag(item, 'confidential', say),
  };
}

function noTemplate(wrong: string, templates: ReadonlySet<string>): string {
  const nearest = nearestName(wrong, templates);
  return `没有模板“${wrong}”${nearest ? `，是不是“${nearest}”？` : ''}`;
}

function readDays(value: unknown, before: boolean, say: SayOf): readonly [number, number] | undefined {
  if (value === undefined) return undefined;
  const [first, last, ...more] = Array.isArray(value) ? value : [];
  const isDay = (day: unknown): day is number =>
    typeof day === 'number' && Number.isInteger(day) && Math.abs(day) <= FARTHEST;
  if (!isDay(first) || !isDay(last) || more.length || first > last) {
    say('days 应为两个整数，先早后晚，会前的写负数，如 [-15, -7]', 'days');
    return undefined;
  }
  if (before && last > 0) say('会前的文书，days 不能晚于开会那天', 'days');
  return [first, last];
}

function flag(item: Mapping, key: 'chosen' | 'confidential', say: SayOf): boolean {
  const value = item[key] ?? false;
  if (typeof value !== 'boolean') say(`${key} 应为 true 或 false，现为${describe(value)}`, key);
  return value === true;
}
