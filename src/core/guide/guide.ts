// A guide: Markdown whose every rule has a source. The site renders it; this file only checks it.

import { readContentDay } from '../facts/date.ts';
import { notAllowed } from '../source/nearest-name.ts';
import type { Parsed, Problem, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import { describe, isMapping } from '../source/yaml-shape.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkLinks, type LinkTargets } from './check-links.ts';
import { type Section, sectionsOf, withWords } from './sections.ts';

/** In the order in which guides are listed. */
export const GUIDE_MEETINGS = ['民主生活会', '组织生活会', '通用'] as const;

export type Guide = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly meeting: (typeof GUIDE_MEETINGS)[number];
  readonly revised: string;
  /** Markdown after the front matter. */
  readonly body: string;
  readonly sections: readonly Section[];
};

const KEYS = ['title', 'summary', 'meeting', 'revised', 'asked'];
const FILE_NAME = /\/([a-z0-9-]+)\.md$/;

/** The id a guide file has, if its name is a good one. */
function guideId(file: string): string | undefined {
  return FILE_NAME.exec(file)?.[1];
}

export function readGuide(source: Source, targets: LinkTargets, today: string): Parsed<Guide> {
  const { file } = source;
  const lines = source.text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  const id = guideId(file);
  if (lines[0] !== '---' || end < 0)
    return fail(file, '开头缺少头部：两行 --- 之间写 title、summary、meeting、revised');
  if (!id) return fail(file, '文件名只用小写英文、数字和连字符');
  const yaml = readYaml({ file, text: lines.slice(1, end).join('\n') }, 2);
  const problems: Problem[] = [...yaml.problems];
  const given = isMapping(yaml.value) ? yaml.value : {};
  const say = (key: string, message: string) => problems.push({ file, line: yaml.lineOf([key]), message });
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) say(key, notAllowed(key, '键', KEYS));
  const text = (key: 'title' | 'summary') => {
    const value = given[key];
    if (typeof value === 'string' && value.trim()) return value.trim();
    say(key, `${key} 应为文字，现为${describe(value)}`);
    return '';
  };
  const meeting = GUIDE_MEETINGS.find((known) => known === given.meeting);
  if (!meeting) say('meeting', `meeting 应为 ${GUIDE_MEETINGS.join('、')} 之一`);
  const revised = readContentDay(given.revised, today);
  if (!revised.ok) say('revised', `revised：${revised.message}`);
  const [title, summary] = [text('title'), text('summary')];
  const body = lines.slice(end + 1);
  const sections = withWords(sectionsOf(body), given.asked, (message, heading) =>
    problems.push({ file, line: yaml.lineOf(heading ? ['asked', heading] : ['asked']), message }),
  );
  const report = (index: number, message: string) => problems.push({ file, line: end + 2 + index, message });
  checkFootnotes(body, report);
  checkLinks(body, targets, report);
  if (problems.length || !meeting || !revised.ok) return { ok: false, problems };
  return {
    ok: true,
    value: { id, title, summary, meeting, revised: revised.day, body: body.join('\n'), sections },
  };
}

function fail(file: string, message: string): Parsed<Guide> {
  return { ok: false, problems: [{ file, line: 1, message }] };
}
