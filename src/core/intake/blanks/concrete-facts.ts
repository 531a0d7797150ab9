// A filled paper has no marks: its days, numbers, letters, people and organs are offered as blanks, few of them suggested.

import type { Fact } from '../../facts/fact.ts';
import type { FieldType } from '../../facts/field.ts';
import { allMatches } from '../../source/all-matches.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import { cellBlocks, formCells } from '../text/form-cells.ts';
import type { BlankKind, PaperParagraph } from '../text/recognised.ts';
import { labelKind } from './empty-labels.ts';

export type ConcreteFact = {
  readonly paragraph: number;
  readonly mark: BlankMark;
  readonly kind: BlankKind;
  readonly type: FieldType;
  readonly sample: Fact;
  readonly why: string;
  readonly taken: boolean;
  /** What the form calls it. */
  readonly label?: string;
};

const POST = '书记|副书记|局长|副局长|主任|主席|部长|镇长|乡长|县长|市长|区长|院长|校长|处长|科长|委员|组长';

/** Whom to ask, as the paper calls it, and how the vocabulary does. */
const CONTACTS: Readonly<Record<string, string>> = { 联络人: '联系人', 电话: '联系电话' };
/** What its readers have to do by a day is another day each time. */
const ASKED_BY = /(?:请|务必|须|应当?|要求)[^，。；]{0,14}[于在]$/;

type Form = {
  readonly pattern: RegExp;
  readonly kind: BlankKind;
  readonly why: string;
  readonly read: (match: RegExpExecArray) => { type: FieldType; sample: Fact; label?: string };
};

const PLACE = '开会的地方';
const CONTACT = '找谁联系';
const contact = ([said, called = '']: RegExpExecArray) => ({
  ...{ type: { type: 'text' } as const, sample: said, label: CONTACTS[called] ?? called },
});
const text = (match: RegExpExecArray) => ({ type: { type: 'text' } as const, sample: match[0] });
const two = (part = '') => part.padStart(2, '0');

const FORMS: readonly Form[] = [
  {
    pattern: /(?<=[（(])[\p{Script=Han}]{1,10}〔(?:19|20)\d{2}〕\d{1,5}号(?=[）)])/gu,
    kind: 'docnumber',
    why: '文号',
    read: text,
  },
  {
    pattern: /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/g,
    kind: 'date',
    why: '具体的日期',
    read: ([, year, month, day]) => ({ type: { type: 'date' }, sample: `${year}-${two(month)}-${two(day)}` }),
  },
  {
    pattern: /((?:19|20)\d{2})(?=年度)/g,
    kind: 'date',
    why: '年度',
    read: ([, year]) => ({ type: { type: 'int', unit: '年' }, sample: Number(year) }),
  },
  { pattern: /(?<![\d年])\d{1,2}月\d{1,2}日/g, kind: 'date', why: '没有年份的日期', read: text },
  {
    pattern: /(?<![\d.．〔第])(\d{1,6})(?=(?:人次|名|人|条|份|个|次|项|件|场|篇|张|票)(?![大民称义性体]))/g,
    kind: 'number',
    why: '带量词的数',
    read: ([, number]) => ({ type: { type: 'int' }, sample: Number(number) }),
  },
  {
    pattern:
      /(?<=[，于日时]在)[\p{Script=Han}\d]{2,16}(?:会议室|会议厅|会议中心|礼堂|报告厅|活动室|服务中心)(?=(?:召开|举行)了?[^，。；]{0,16}(?:会|会议)[，。；])/gu,
    kind: 'other',
    why: PLACE,
    read: text,
  },
  {
    pattern:
      /(?<=(联系人|联络人)[：:][ 　]?)(?![各本待无见附同])\p{Script=Han}{2,3}(?=$|[，。；、 　（(]|联系|电话)/gu,
    kind: 'name',
    why: CONTACT,
    read: contact,
  },
  {
    pattern: /(?<=(联系电话|电话|传真)[：:]?[ 　]?)(?:\d{3,4}[-—－])?\d{6,12}(?!\d)/g,
    kind: 'other',
    why: CONTACT,
    read: contact,
  },
  {
    pattern: new RegExp(String.raw`(?<=${POST})[\p{Script=Han}]{2,3}(?=同志)`, 'gu'),
    kind: 'name',
    why: '职务后面的姓名',
    read: text,
  },
];

/** Not where a mark already stands. */
export function concreteFacts(
  paragraphs: readonly PaperParagraph[],
  covered: (paragraph: number, start: number, end: number) => boolean,
): ConcreteFact[] {
  const body = paragraphs.findIndex(({ role }) => role === '正文');
  const cells = cellFacts(paragraphs, covered);
  const written = paragraphs.flatMap((paragraph, index) => {
    const suggested = index <= body || ['标题', '署名', '日期', '主送'].includes(paragraph.role);
    const ends: number[] = [];
    return FORMS.flatMap(({ pattern, kind, why, read }) =>
      allMatches(paragraph.text, pattern).flatMap((match): ConcreteFact[] => {
        const [start, end] = [match.index, match.index + match[0].length];
        if (cells.some(({ paragraph: row, mark }) => row === index && mark.start < end && start < mark.end))
          return [];
        if (covered(index, start, end) || insideTitle(paragraph.text, start) || ends.some((at) => at === end))
          return [];
        ends.push(end);
        const mark: BlankMark = {
          start,
          end,
          text: match[0],
          style: kind === 'date' ? 'day' : kind === 'docnumber' ? 'letter' : 'marks',
          parts: [{ start, end }],
        };
        return [
          {
            paragraph: index,
            mark,
            kind,
            why,
            taken: (suggested && kind !== 'number') || why === PLACE || askedAnew(paragraph, why, start, end),
            ...read(match),
          },
        ];
      }),
    ).sort((a, b) => a.mark.start - b.mark.start);
  });
  return [...cells, ...written];
}

function askedAnew({ text: line, role }: PaperParagraph, why: string, start: number, end: number): boolean {
  // The note of a paper is made of the envelope's own facts.
  if (why === CONTACT) return role !== '附注';
  return ASKED_BY.test(line.slice(0, start)) && /^(?:之?前|以前)/.test(line.slice(end));
}

/** What a form that is filled says beside its labels. */
function cellFacts(
  paragraphs: readonly PaperParagraph[],
  covered: (paragraph: number, start: number, end: number) => boolean,
): ConcreteFact[] {
  return cellBlocks(paragraphs)
    .flatMap((rows) => formCells(rows).filled)
    .filter(({ paragraph, start, end }) => !covered(paragraph, start, end))
    .map(({ paragraph, start, end, label }) => {
      const said = paragraphs[paragraph]?.text.slice(start, end) ?? '';
      const [from, to] = [start + said.search(/\S/), start + said.trimEnd().length];
      const token = said.trim();
      const mark: BlankMark = {
        start: from,
        end: to,
        text: token,
        style: 'marks',
        parts: [{ start: from, end: to }],
      };
      const kind = labelKind(`${label}：`);
      return {
        paragraph,
        mark,
        kind,
        type: { type: 'text' },
        sample: token,
        why: `“${label}”的格里填的`,
        taken: true,
        label,
      };
    });
}

/** 《…》 names a paper of its own. */
function insideTitle(paragraph: string, at: number): boolean {
  const before = paragraph.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
