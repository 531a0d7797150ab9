// The head of a template made of a paper, from its title and what stands around its text; people may say otherwise.

import { NEW_HEAD, type PrivateHead } from '../../template/private-template.ts';
import { type FrontMatter, MEETINGS, ORGANS } from '../../template/template.ts';
import type { IntakeChoices } from '../confirm/choices.ts';
import type { TemplateParagraph } from '../written/template-lines.ts';
import type { AroundText } from './around-text.ts';

const GENRE_WORDS: readonly (readonly [RegExp, FrontMatter['genre']])[] = [
  [/记录表?$/, '记录'],
  [/(?:表|清单|台账|签到册)$/, '表'],
  [/请示$/, '请示'],
  [/通报$/, '通报'],
  [/公示$/, '公示'],
  [/(?:通知|决定|公告|通告|批复|意见)$/, '通知'],
  [/函$/, '函'],
  [/纪要$/, '纪要'],
  [/(?:方案|计划|规划|办法|制度|规定|细则|要点|安排|议程|须知|规则|条例)$/, '方案'],
  [/(?:讲话|发言|材料|主持词|致辞|点评|述职|体会|提纲|承诺书|倡议书)$/, '发言材料'],
];

/** They are signed where they are sent, though a copy may end before. */
const REPORTS = /(?:报告|汇报|总结|小结|情况|简报|专报)$|(?:民主|组织)生活会/;

const STAGES: Readonly<Partial<Record<FrontMatter['genre'], FrontMatter['stage']>>> = {
  通知: '会前',
  方案: '会前',
  请示: '会前',
  发言材料: '会中',
  记录: '会中',
  表: '会中',
};

type Around = Pick<AroundText, 'addressed' | 'signed'> & Partial<Pick<AroundText, 'noted' | 'signedWithin'>>;

/** `form`: it is a table to fill. */
export function templateHead(
  title: string,
  { addressed, signed, noted = false, signedWithin = false }: Around,
  form: boolean,
  chosen: IntakeChoices['head'] = {},
): PrivateHead {
  const bare = title.replace(/[（(【][^）)】]{0,16}[）)】]$/, '');
  // Called nothing, with nothing around it: what is read out or laid down is printed as it stands, unsigned.
  const plain = addressed || signed || REPORTS.test(bare) ? '报告' : '发言材料';
  const called = GENRE_WORDS.find(([words]) => words.test(bare))?.[1] ?? plain;
  const itself = signedWithin && called !== '记录' ? '发言材料' : called;
  const genre = chosen.genre ?? (form && called !== '记录' ? '表' : itself);
  const up = genre === '请示' || (genre === '报告' && addressed);
  const meetings = MEETINGS.filter((meeting) => title.includes(meeting));
  const organs = ORGANS.filter((organ) => title.includes(organ));
  const { sources: _s, changes: _c, guides: _g, revised: _r, ...own } = chosen;
  return {
    ...NEW_HEAD,
    title: plainTitle(title),
    direction: up ? '上行' : addressed || noted ? '下行' : '内部',
    meeting: meetings.length === 1 && meetings[0] ? meetings[0] : '通用',
    organs: organs.length ? organs : NEW_HEAD.organs,
    stage: STAGES[genre] ?? '会后',
    ...own,
    genre,
  };
}

/** As it stands in a list of templates: without marks to fill. */
function plainTitle(title: string): string {
  const words = title
    .replace(
      /【[^】]*】|\$?\{\{?[^{}]*\}?\}|«[^»]*»|\[[^\]]*\]|(?:20)?[xX×*＊○_＿\d]+年度?|[xX×*＊○_＿]+|[（(]\s*[）)]/g,
      '',
    )
    // Of a year that is gone: no meeting is called 度民主生活会.
    .replace(/(^|[^年])度(?=(?:专题)?(?:民主|组织)生活会)/, '$1')
    .trim();
  // A list of templates says nothing by a bare kind.
  const called = /^(?:记录|纪要)$/.test(words) ? `会议${words}` : words;
  return called.slice(0, 40) || '没有标题的文稿';
}

/** Mostly cells, and the first row has some to fill: no head of columns. */
export function isMadeOfRows(paragraphs: readonly TemplateParagraph[]): boolean {
  const rows = paragraphs.filter(({ paragraph }) => paragraph.role === '表行');
  return (
    rows.length * 3 > paragraphs.length * 2 && (rows[0]?.pieces().some((piece) => 'name' in piece) ?? false)
  );
}
