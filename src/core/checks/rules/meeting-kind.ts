// R18: a branch holds a 组织生活会, a leading body a 民主生活会; titles and closing fit the genre.

import { GENRES, type Inline, type Template } from '../../template/template.ts';
import { SOURCES } from '../legal-sources.ts';
import { meetingOf } from '../meeting-of.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

export const MEETING_KIND: Rule = {
  id: 'R18',
  severity: 'warning',
  description: '会议名称与党组织的类型相符，标题和结束语与文种相符。',
  find: (draft) => [...organ(draft), ...meetingNames(draft), ...title(draft), ...closing(draft)],
};

function organ(draft: DraftToCheck): readonly RuleFinding[] {
  const { values } = draft;
  const meeting = meetingOf(draft);
  const name = values.text('发文机关');
  if (!name) return [];
  const branch = /(?<!总)支部|党小组/.test(name.value);
  const body = !/支部|党小组/.test(name.value) && /党组|党委|工委|委员会/.test(name.value);
  const paths = [name.path];
  if (meeting === '民主生活会' && branch) {
    const message = `“发文机关”是“${name.value}”。民主生活会由党委、党组、党工委等领导班子召开，党支部召开的是组织生活会，请核对名称或者换一个模板。`;
    return [{ key: '发文机关', paths, message, source: SOURCES.lifeMeeting }];
  }
  // A body above the branches may report on theirs.
  if (meeting === '组织生活会' && body && !values.asks('所属支部')) {
    const message = `“发文机关”是“${name.value}”，不像党支部的名称。组织生活会由党支部召开，请写支部的全称或者换一个模板。`;
    return [{ key: '发文机关', paths, message, source: SOURCES.branchMeeting }];
  }
  return [];
}

const NAMED = ['标题', '会议主题', '通知标题', '方案名称', '整改方案名称'] as const;

function meetingNames(draft: DraftToCheck): readonly RuleFinding[] {
  const { values } = draft;
  const meeting = meetingOf(draft);
  if (!meeting) return [];
  const other = meeting === '民主生活会' ? '组织生活会' : '民主生活会';
  return [...NAMED.flatMap((name) => values.text(name) ?? []), ...values.items('附件')].flatMap(
    ({ path, value }) => {
      if (!value.includes(other) || value.includes(meeting)) return [];
      const message = `${sayPath(path)}里写的是${other}，这份文件写的是${meeting}。请核对会议名称。`;
      return [{ key: path.join('.'), paths: [path], message }];
    },
  );
}

/** What is read out at a meeting is called by what it is. */
const NO_GENRE_IN_TITLE: ReadonlySet<string> = new Set<Template['genre']>(['发言材料', '表']);

/** A paper may be one of two genres, by who receives it: its own title ends with either. */
function genresIn(heading: readonly Inline[]): readonly string[] {
  return heading.flatMap((part) => {
    if (typeof part === 'string') return GENRES.filter((genre) => part === genre);
    return part.kind === 'section' ? genresIn(part.children) : [];
  });
}

function title({ template, values }: DraftToCheck): readonly RuleFinding[] {
  const found = values.text('标题');
  const fits = [template.genre, ...genresIn(template.heading)].some((genre) => found?.value.endsWith(genre));
  if (!found || fits || NO_GENRE_IN_TITLE.has(template.genre)) return [];
  const reporting = found.value.includes('汇报');
  const wrong = reporting ? '公文没有“汇报”这个文种，' : '';
  const message = `“标题”的末尾应当是文种“${template.genre}”。${wrong}请核对。`;
  const source = reporting ? SOURCES.genres : SOURCES.elements;
  return [{ key: '标题:文种', paths: [found.path], message, source }];
}

function closing({ template, values }: DraftToCheck): readonly RuleFinding[] {
  const found = values.text('结束语');
  if (!found?.value.startsWith('特此') || found.value.includes(template.genre)) return [];
  const message = `“结束语”是“${found.value}”，文种是${template.genre}。请选与文种相符的，或者选“不写”。`;
  return [{ key: '结束语', paths: [found.path], message }];
}
