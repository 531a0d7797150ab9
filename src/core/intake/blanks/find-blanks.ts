// The blanks of a paper: marks, and what left no trace; each with its kind and a reason; and what only looks like one.

import {
  doubtfulGaps,
  hiddenGaps,
  hiddenWhereTorn,
  organGoneFromTitle,
  tornBy,
} from '../gaps/hidden-gaps.ts';
import { ownOrgan, ownOrganGaps } from '../gaps/own-organ.ts';
import { type BlankMark, blankMarks } from '../text/blank-marks.ts';
import { cellBlocks, formCells } from '../text/form-cells.ts';
import type { BlankKind, PaperParagraph } from '../text/recognised.ts';
import { blankKind } from './blank-kind.ts';
import { kindInCell } from './cell-kind.ts';
import { labelKind, labelsLeftEmpty } from './empty-labels.ts';
import { kindBelowLabel } from './label-above.ts';
import { likeNeighbours } from './like-neighbours.ts';
import { disguised, dots, notBlankWhy } from './not-a-blank.ts';
import { partNames } from './part-names.ts';
import { apartFrom, roomMarks } from './room-marks.ts';

/** In one tidied paragraph, in units of it. */
export type LocalBlank = {
  readonly paragraph: number;
  readonly mark: BlankMark;
  readonly kind: BlankKind;
  readonly origin: '标记' | '消失';
  readonly why: string;
  /** What the form calls it. */
  readonly label?: string;
};
export type NoBlank = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly why: string;
};

/** More than these are no paper to fill. */
export const MAX_BLANKS = 2000;

const STYLE_WORD: Readonly<Record<BlankMark['style'], string>> = {
  day: '日期里有没填的数',
  time: '时间里有没填的数',
  letter: '文号里有没填的字',
  hint: '括号里是要填什么的提示',
  brackets: '空着的括号',
  line: '一段横线',
  room: '句子里留着的空',
  somebody: '“某”代替了名称',
  person: '“某”代替了姓名',
  marks: '代替没填的字的记号',
};

const GONE = '标题开头没有单位的名称，原来的名称可能丢了';

/** `rooms`: of the paragraphs with spaces behind their last colon, how many. */
export function findMarks(
  paragraphs: readonly PaperParagraph[],
  rooms: ReadonlyMap<number, number> = new Map(),
): { blanks: LocalBlank[]; none: NoBlank[] } {
  const blanks: LocalBlank[] = [];
  const none: NoBlank[] = [];
  const labels = labelsLeftEmpty(paragraphs, rooms);
  const parts = partNames(paragraphs);
  const gone = paragraphs.map(({ text }) => hiddenGaps(text));
  const marked = paragraphs.map(({ text }) => blankMarks(text));
  const roomy = marked
    .flat()
    .filter(({ style, text }) => style === 'day' && /[年月日][ 　]|^[ 　]/.test(text));
  const doubtful = paragraphs.slice(0, 400).flatMap(({ text }, nth) => doubtfulGaps(text, gone[nth] ?? []));
  // Where signs stand for what is left out, nothing is left out without one.
  const solid = marked.flat().filter(({ text }) => /[xX×*＊○〇某_＿【]/.test(text)).length > 2;
  const sure = gone.slice(0, 400).flat();
  const asked = paragraphs.slice(0, 400).flatMap(({ text }) => roomMarks(text, false));
  const torn = tornBy(sure, roomy.length + asked.length, solid && !sure.length ? 0 : doubtful.length);
  const titled = paragraphs.find(({ role }) => role === '标题');
  const titleGone = titled !== undefined && organGoneFromTitle(titled.text, torn);
  const organ = torn.names ? ownOrgan(paragraphs, titleGone) : undefined;
  const ownGaps = organ ? ownOrganGaps(organ) : () => [];
  const zeros = paragraphs.filter(({ text }) => /0{3,}年|00月|0000@|00-0000/.test(text)).length > 0;
  for (const [paragraph, { text }] of paragraphs.entries()) {
    const hidden = disguised(text);
    const kindOf = (mark: BlankMark) =>
      kindInCell(paragraphs, paragraph, mark) ??
      kindBelowLabel(paragraphs, paragraph, mark) ??
      blankKind(text, mark);
    const real = (marked[paragraph] ?? []).flatMap((mark) => {
      const masked = hidden.find(({ start, end }) => mark.start < end && start < mark.end);
      const zero = /^0[0\-@]*$/.test(mark.text) && !zeros ? '数字' : undefined;
      const part = mark.start === 0 && parts.has(mark.text) ? '各部分的名称，不是要填的话' : undefined;
      const why = masked?.why ?? zero ?? part ?? notBlankWhy(text, mark);
      if (why) none.push({ paragraph, start: mark.start, end: mark.end, why });
      return why ? [] : [{ mark, kind: kindOf(mark) }];
    });
    const gaps = [
      ...hiddenWhereTorn(text, gone[paragraph] ?? [], torn),
      ...(paragraphs[paragraph] === titled ? [] : ownGaps(text)),
    ].sort((a, b) => a.at - b.at);
    const taken = [
      ...real.map(({ mark }) => mark),
      ...gaps.map(({ at, length }) => ({ start: at, end: at + length })),
    ];
    const room = apartFrom(taken, roomMarks(text, torn.room));
    real.push(...room.map((mark) => ({ mark, kind: blankKind(text, mark) })));
    real.sort((a, b) => a.mark.start - b.mark.start);
    const kinds = likeNeighbours(text, real);
    for (const [nth, { mark }] of real.entries())
      blanks.push({
        paragraph,
        mark,
        kind: kinds[nth] ?? 'other',
        origin: '标记',
        why: STYLE_WORD[mark.style],
      });
    for (const each of dots(text))
      if (!real.some(({ mark }) => mark.start === each.start)) none.push({ paragraph, ...each });
    let next = 0;
    let ended = -1;
    for (const { at, length, kind, why } of gaps) {
      if (at === ended) continue;
      ended = length ? at + length : -1;
      while ((real[next]?.mark.end ?? Number.POSITIVE_INFINITY) < at) next++;
      if ((real[next]?.mark.start ?? Number.POSITIVE_INFINITY) <= at) continue;
      blanks.push({
        paragraph,
        mark: traceless(at, length, text),
        kind,
        origin: length ? '标记' : '消失',
        why,
      });
    }
    if (titleGone && paragraphs[paragraph] === titled)
      blanks.push({ paragraph, mark: traceless(0, 0, text), kind: 'organ', origin: '消失', why: GONE });
    for (const { at, label, why } of labels(paragraph))
      if (!real.some(({ mark }) => mark.start <= at && at < mark.end) && !gaps.some((gap) => gap.at === at))
        blanks.push(labelled(paragraph, at, label, why, text));
  }
  for (const rows of cellBlocks(paragraphs))
    for (const { paragraph, start, label } of formCells(rows).empty)
      blanks.push(labelled(paragraph, start, label, `“${label}”的格空着`, paragraphs[paragraph]?.text ?? ''));
  return { blanks: blanks.sort((a, b) => a.paragraph - b.paragraph || a.mark.start - b.mark.start), none };
}

function labelled(paragraph: number, at: number, label: string, why: string, text: string): LocalBlank {
  return {
    paragraph,
    mark: traceless(at, 0, text),
    kind: labelKind(`${label}：`),
    origin: '消失',
    why,
    label: label.replace(/[（(].*$/u, ''),
  };
}

function traceless(at: number, length: number, text: string): BlankMark {
  return {
    start: at,
    end: at + length,
    text: text.slice(at, at + length),
    style: 'marks',
    parts: [{ start: at, end: at + length }],
  };
}
