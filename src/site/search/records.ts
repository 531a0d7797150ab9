// All that can be found, put together at build: templates, guides and their sections, presets, names, pages.

import { pinyin } from 'pinyin-pro';
import { plainText } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { meetingsOf } from '../../core/template/template.ts';
import type { Content, Entry } from '../content.ts';
import { FOOT_PAGES, HEAD_PAGES } from '../site-pages.ts';
import type { SearchRecord } from './record.ts';

export function recordsOf({ entries, guides, presets, vocabulary }: Content): SearchRecord[] {
  return [
    ...entries.map(ofTemplate),
    ...guides.flatMap(ofGuide),
    ...presets.map(({ id, title, values, year }) =>
      record({
        kind: '预设',
        title,
        summary: themeOf(values) ?? `${year}年度的主题、对照方面和学习内容`,
        path: `presets/#${id}`,
        text: Object.entries(values).flat(2).join(' '),
      }),
    ),
    ...[...vocabulary.values()].map(({ name, group, stage, hint = '' }) =>
      record({
        kind: '名称',
        title: name,
        summary: hint,
        path: `vocabulary/#${name}`,
        text: `${group} ${stage}`,
      }),
    ),
    ...[...HEAD_PAGES, ...FOOT_PAGES]
      .filter(({ page }) => page !== '')
      .map(({ page, text, about = '', asked = [] }) =>
        record({ kind: '页面', title: text, summary: about, path: `${page}/`, asked, text: '' }),
      ),
  ];
}

function ofTemplate({ template, sample }: Entry): SearchRecord {
  const { id, title, summary, sender, receiver, meeting, genre, organs, aliases } = template;
  const headings = fill(template, sample).blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role.startsWith('heading') ? [plainText(block.runs)] : [],
  );
  return record({
    kind: '模板',
    title,
    summary,
    path: `templates/${id}/`,
    asked: [...aliases, ...meetingsOf({ meeting }), genre],
    text: [sender, receiver, organs.join(' '), ...headings].join(' '),
  });
}

function ofGuide({ id, title, summary, meeting, sections }: Guide): SearchRecord[] {
  const path = `guides/${id}/`;
  const headings = sections.map(({ heading }) => heading).join(' ');
  return [
    record({ kind: '指引', title, summary, path, asked: [meeting], text: headings }),
    ...sections.map((section) =>
      record({
        kind: '指引',
        title: section.heading,
        within: title,
        summary: opening(section.text) || summary,
        path: `${path}#${section.id}`,
        asked: section.words,
        text: `${title} ${withoutMarks(section.text)}`,
      }),
    ),
  ];
}

const LONGEST_SUMMARY = 80;

/** As many whole sentences of the first paragraph, or of the first item, as a result shows; none where the section opens with a table. */
function opening(markdown: string): string {
  const first = (markdown.split('\n')[0] ?? '').replace(/^(?:- |\d+\. )/, '');
  if (/^[|{]/.test(first)) return '';
  const sentences = withoutMarks(first).match(/[^。：]+[。：]?/g) ?? [];
  let shown = '';
  for (const sentence of sentences) {
    if ((shown + sentence).length > LONGEST_SUMMARY) break;
    shown += sentence;
  }
  return shown;
}

function themeOf({ 会议主题: theme }: Facts): string | undefined {
  if (typeof theme !== 'string') return undefined;
  return theme.length > LONGEST_SUMMARY ? `${theme.slice(0, LONGEST_SUMMARY)}……` : theme;
}

function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\[\^[^\]]*\] ?|\]\([^)]*\)|[[`*]/g, '')
    .replace(/\||\{\{.*?\}\}/g, ' ')
    .trim();
}

function record(
  given: Omit<SearchRecord, 'asked' | 'spelled'> & { readonly asked?: readonly string[] },
): SearchRecord {
  const { asked = [] } = given;
  // Guides are asked for by 汉字: their headings spelled out would bury the templates.
  const spelled = given.kind === '指引' ? (given.within ? [] : [given.title]) : [given.title, ...asked];
  return { ...given, asked, spelled: [...new Set(spelled.flatMap(syllables))] };
}

function syllables(text: string): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).map((run) =>
    pinyin(run, { toneType: 'none', type: 'array', v: true }).join(' '),
  );
}
