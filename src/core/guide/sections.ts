// The sections of a guide: where links and search lead inside its page.

import { nearestName } from '../source/nearest-name.ts';
import { isMapping } from '../source/yaml-shape.ts';

export type Section = {
  readonly heading: string;
  /** Of the heading in the page, as Markdown renderers name it. */
  readonly id: string;
  /** Markdown below the heading, up to the next one. */
  readonly text: string;
  /** What people type who look for it, beside the heading. */
  readonly words: readonly string[];
};

const HEADING = /^##+ (.*)$/;

export function sectionsOf(lines: readonly string[]): Section[] {
  const sections: { heading: string; id: string; lines: string[] }[] = [];
  for (const line of lines) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) sections.push({ heading, id: headingId(heading), lines: [] });
    else if (!/^\[\^[^\]]+\]:/.test(line)) sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ lines: text, ...section }) => ({
    ...section,
    text: text.join('\n').trim(),
    words: [],
  }));
}

/** With the words of the front matter: a list for each heading that has some. */
export function withWords(
  sections: readonly Section[],
  given: unknown,
  say: (message: string, heading?: string) => void,
): readonly Section[] {
  if (given === undefined) return sections;
  if (!isMapping(given)) {
    say('asked 应为“小标题: [词, …]”的对应表');
    return sections;
  }
  const headings = sections.map(({ heading }) => heading);
  for (const [heading, words] of Object.entries(given)) {
    const nearest = nearestName(heading, headings);
    if (!headings.includes(heading))
      say(`没有“${heading}”这一节${nearest ? `，是不是“${nearest}”？` : ''}`, heading);
    else if (!isWords(words)) say(`“${heading}”后面应为一列词，如 [签到表, 签到]`, heading);
  }
  return sections.map((section) => {
    const words = given[section.heading];
    return isWords(words) ? { ...section, words } : section;
  });
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string' && word);
}

function headingId(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}
