// The search index, made at build: templates, guides, presets and names, with pinyin that the browser need not know.

import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import { plainText } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import type { Content } from '../content.ts';
import { INDEX_OPTIONS, type SearchRecord } from './index-options.ts';
import { endings } from './terms.ts';

export function buildIndex(content: Content): MiniSearch<SearchRecord> {
  const index = new MiniSearch<SearchRecord>(INDEX_OPTIONS);
  index.addAll(recordsOf(content));
  return index;
}

function recordsOf({ entries, guides, presets, vocabulary }: Content): SearchRecord[] {
  return [
    ...entries.map(({ template, sample }) => {
      const headings = fill(template, sample).blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.role.startsWith('heading') ? [plainText(block.runs)] : [],
      );
      const { id, title, summary, sender, receiver, meeting, genre, organs } = template;
      const text = [summary, sender, receiver, meeting, genre, organs.join(' '), ...headings].join(' ');
      return record(
        '模板',
        id,
        title,
        summary,
        `templates/${id}/`,
        [...template.aliases, meeting, genre],
        text,
      );
    }),
    ...guides.map(({ id, title, summary, body, meeting }) =>
      record(
        '指引',
        id,
        title,
        summary,
        `guides/${id}/`,
        [meeting, ...headingsOf(body)],
        `${summary} ${body.replace(/^\[\^.*$|\[\^[^\]]*\]|\([^)]*\)/gm, ' ')}`,
      ),
    ),
    ...presets.map(({ id, title, values, year }) =>
      record(
        '预设',
        id,
        title,
        `${year}年度的主题、对照方面和学习内容`,
        `presets/#${id}`,
        [],
        Object.keys(values).join(' '),
      ),
    ),
    ...[...vocabulary.values()].map(({ name, group, stage, hint = '' }) =>
      record('名称', name, name, hint, `vocabulary/#${name}`, [], `${group} ${stage} ${hint}`),
    ),
  ];
}

function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) => heading);
}

function record(
  kind: SearchRecord['kind'],
  name: string,
  title: string,
  summary: string,
  path: string,
  aliases: readonly string[],
  text: string,
): SearchRecord {
  // Headings of guides are found by 汉字; spelling them out would double the index.
  const spelled = new Set((kind === '指引' ? [title] : [title, ...aliases]).flatMap(spellings));
  return {
    id: `${kind}:${name}`,
    kind,
    title,
    summary,
    path,
    aliases: aliases.join(' '),
    text,
    pinyin: [...spelled].join(' '),
  };
}

/** Pinyin and initials from every 汉字 on: 组织 → zuzhi, zhi, zz, z. */
function spellings(text: string): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    const initials = syllables.map((syllable) => syllable.charAt(0));
    return [...endings(syllables), ...endings(initials)].filter((spelling) => spelling.length > 1);
  });
}
