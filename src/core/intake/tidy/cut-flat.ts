// A text without line ends is cut where its numbering, its title, its addressee and its end tell.

import { END_MARK, PAPER_KINDS, TITLE_END } from '../lines/paper-words.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';
import { chapterCuts, gluedChapterCuts } from './cut-chapters.ts';
import { countingOn, firstOfCounting } from './cut-counting.ts';
import { hintedCuts, signedBehind, signedInOneLine, tailCuts } from './cut-end.ts';
import {
  contentsCuts,
  dayCuts,
  frontCuts,
  letterCuts,
  rowCuts,
  sheetCuts,
  shortTitle,
  spacedTitle,
  spokenCuts,
  whomCuts,
} from './cut-glued.ts';
import { cut } from './cut-lines.ts';
import { numberCuts } from './cut-numbers.ts';
import { pointCuts } from './cut-points.ts';
import { goesOnWithKind, whomCut, whomInFront, whomOf } from './cut-whom.ts';

/** What stands behind a title in its line. */
const GLUED = [frontCuts, spokenCuts, letterCuts, dayCuts, contentsCuts, rowCuts];
/** Shorter lines are what they are. */
const FLAT = 90;
/** So long a line is no row of labels. */
const SENTENCES = 60;
/** A title, whom it is sent to and a sentence. */
const SHORT = 34;
/** Headings that stand in one short line. */
const SEVERAL = /^[ 　]*一、[^。]{2,30}(?:[ 　]+二、|[（(]一[）)][^\n]{2,60}[（(]二[）)])/;

export function cutEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const first = lines.slice(0, 3);
  const head = first.map(headOf).find((cuts) => cuts.length) ?? [];
  const whom = first.flatMap((line, at) => whomInFront(line, lines[at - 1]?.text.trim()));
  const glued = lines.slice(0, 3).flatMap((line) => GLUED.flatMap((cuts) => cuts(line)));
  glued.push(
    ...lines.slice(0, TITLE_LINES).flatMap((line, at) => whomCuts(line, openLines(lines, at), at === 0)),
  );
  const flat = lines.filter(
    ({ text: line }) => (line.length > FLAT || SEVERAL.test(line)) && !line.includes('\t'),
  );
  const body = flat.flatMap((line) => [
    ...numberCuts(line),
    ...pointCuts(line),
    ...chapterCuts(line),
    ...tailCuts(line),
  ]);
  body.push(...lines.flatMap(gluedChapterCuts));
  const own = new Set(body.map(({ start, end }) => end || start));
  const goingOn = [...countingOn(lines), ...firstOfCounting(lines)].filter(
    ({ start, end }) => !own.has(end || start),
  );
  const cutAt = new Set(head.map(({ start }) => start));
  const more = glued.filter(({ start }) => !cutAt.has(start));
  return [
    ...head,
    ...more,
    ...whom,
    ...body,
    ...goingOn,
    ...signedInOneLine(lines),
    ...signedBehind(lines).filter(({ start, end }) => !own.has(end || start)),
    ...hintedCuts(lines),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of a line that holds more than a title. */
function headOf(line: TextLine, at: number): TextEdit[] {
  const { text, start } = line;
  if (text.length < SENTENCES && !(text.length >= SHORT && /[：:][^：:]{8}/.test(text)))
    return at ? [] : shortHeadCuts(line);
  const { cuts, from } = sheetCuts(line);
  return [...cuts, ...headCuts({ ...line, text: text.slice(from), start: start + from })];
}

const BEGUN = new RegExp(
  String.raw`^([ 　]*(?!根据|按照|为|依据|遵照|请|现)[^，。；：:！？《“]{6,50}?(?:${PAPER_KINDS}))[ 　]*(?=(?:今年以来|(?:一|半|近|多|几|两|三)年来|近[年期日]|20[\dxX×*]{2}年(?:以来)?[，,]|为[^，]{4,40}[，,]|根据[^，]{4,40}[，,]|按照[^，]{4,40}[，,]|自[^，]{2,20}以来|随着)[^
]*[。：:][ 　]*$)`,
);

/** ……的总结今年以来，……。 in the first line: no more than a title and a sentence. */
function shortHeadCuts({ text, start }: TextLine): TextEdit[] {
  const found = text.length < SHORT || !/[，,]/.test(text) ? null : BEGUN.exec(text);
  const [whole = '', title = ''] = found ?? [];
  return title && IS_NAMED.test(title)
    ? [cut(start + whole.length, '标题和正文连在一起，分开', whole.length - title.length)]
    : [];
}

/** A title in lines, with its number in front. */
const TITLE_LINES = 5;

/** What stands above a line and has not come to an end. */
const openLines = (lines: readonly TextLine[], at: number) =>
  lines
    .slice(0, at)
    .map(({ text }) =>
      END_MARK.test(text) || TITLE_END.test(text.trim()) || text.length > SENTENCES ? '\n' : text.trim(),
    )
    .join('')
    .replace(/^.*\n/s, '');

const HEAD = new RegExp(
  String.raw`^((?:\d{1,2}[、.])?[^，。；：:！？\n]{2,80}?(?:的)?(?:${PAPER_KINDS})(?:[（(][^）)]{1,12}[）)])?)[ 　]*`,
);

/** The title, and behind it the addressee, glued to what follows. */
function headCuts({ text, start }: TextLine): TextEdit[] {
  if (text.length < SHORT) return [];
  const spaced = spacedTitle(text) ?? shortTitle(text);
  if (spaced)
    return [
      cut(start + spaced.end, '标题和正文连在一起，分开', spaced.gap),
      ...whomCut(text, start, spaced.end),
    ];
  for (let from = 4; from < 90; from++) {
    const found = HEAD.exec(text.slice(0, 100));
    if (!found) return [];
    const end = titleEnd(text, from);
    if (end === undefined) return [];
    const gap =
      /^[ 　]*(?:(?:收藏|分享|下载|打印)[ 　]*(?=第一[章条部]|[一二]、))?/.exec(text.slice(end))?.[0]
        .length ?? 0;
    const rest = text.slice(end + gap);
    const written = WRITTEN.exec(rest.slice(0, 80)) ?? SPOKEN.exec(rest.slice(0, 80));
    if (written) {
      const [, author = '', day = ''] = written;
      const why = '标题、作者、日期连在一起，分开';
      const begin = start + end + gap;
      return [
        cut(begin, why, gap),
        ...(author ? [cut(begin + author.length, why)] : []),
        cut(begin + author.length + day.length, why),
        ...whomCut(text, start, end + gap + author.length + day.length),
      ];
    }
    const whom = whomOf(rest);
    if (whom && goesOnWithKind(whom)) {
      from = end;
      continue;
    }
    const clause = /^[^，。；：:]{1,14}[，,]/.test(rest) && IS_NAMED.test(text.slice(0, end));
    const opens =
      text.length >= SENTENCES &&
      (clause ||
        rest.slice(0, 4) === text.slice(0, 4) ||
        /^(?:为|根据|按照|兹|特|当前|近期|近日|因|由于|鉴于|近年|今年|一年来|自|现|各|我|本|党的|(?:20|19)\d\d年(?:以来|来|\d|[，,])|(?:今|同志|经|随着|通过|在|按|依|大家|刚才|自从|对照|围绕|这次|此次)\p{Script=Han}|第一[章条部]|\p{Script=Han}{0,4}(?:书记|主任|局长|时间|地点|主持人?)[：:]|\p{Script=Han}{2,6}[，,]\p{Script=Han}{2,6}。)/u.test(
          rest,
        ));
    if (!whom && !opens) {
      from = end;
      continue;
    }
    const title = cut(start + end + gap, '标题和正文连在一起，分开', gap);
    if (!whom) return [title];
    return [title, cut(start + end + gap + whom.length, '主送、称呼和正文连在一起，分开')];
  }
  return [];
}

/** Who gave it and when, between the title and the text. */
const WRITTEN =
  /^([^，。；：:（(]{2,30}|)([（(][\dxX×*○〇二一三四五六七八九零十]{2,4}年[^，。；）)]{1,12}[）)]|[（(]年[ 　]*月[ 　]*日[）)])/;
/** 镇党委书记 李明2025年1月8日同志们： */
const SPOKEN =
  /^([^，。；：:（(\d]{2,24}[ 　]*)([\dxX×*]{2,4}年[\dxX×*]{1,2}月[\dxX×*]{1,2}日)[ 　]*(?=(?:同志们|各位|尊敬的)[^，。；]{0,16}[：:，])/;
/** What the name of a paper is about. */
const IS_NAMED = /关于|年|工作|学习|会议|活动|生活会|建设|情况/;

const KIND = new RegExp(`(?:${PAPER_KINDS})(?:[（(](?![^）)]{0,11}日[）)])[^）)]{1,12}[）)])?`, 'g');

/** The first place from `from` where a kind of paper ends and no mark stood before. */
function titleEnd(text: string, from: number): number | undefined {
  const stop = /[。；！？]|(?<=.{4})[：:，,]/.exec(text.slice(0, 100))?.index ?? 100;
  for (const found of text.slice(0, 100).matchAll(KIND)) {
    const end = found.index + found[0].length;
    if (found.index > stop) return undefined;
    if (new RegExp(`^(?:${PAPER_KINDS})`).test(text.slice(end))) continue;
    if (
      end > from &&
      !/^(?:会|书|[扬彰示现明达率演态决]|工作|精神|要求|和|与|中|的|》|”|党(?!支部|总支|委|组|员)|型)/.test(
        text.slice(end),
      )
    )
      return end;
  }
  return undefined;
}
