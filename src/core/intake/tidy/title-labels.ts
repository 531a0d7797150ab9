// What a page put in front of a title or behind it in its own line goes: 附件1：, 范文一：, [原创], the bars of a table, 致： in front of whom it is sent to.

import { TITLE_END } from '../lines/paper-words.ts';
import { linesWithText, type MarkedText, type TextEdit } from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';
import { gone, HEAD_LINES, mayStand, OF_A_PAGE, trimmed } from './page-titles.ts';

/** What a page says of a paper in brackets beside its title: 【范文】, [原创], （转）. */
const OF_PAGE =
  '(?:优秀|精选|最新)?(?:范文|例文|范例|范本|样文)|参考范文|原创|转载?|转[贴发]|荐|推荐|精品?|精选|精华|热门|实用|通用|置顶|最新|(?:通用|完整|最新|精选|全文)版|全文|共?[\\d一二三四五六七八九十]{1,3}篇';
/** 附件1： and 附件1 with a gap or with the title right behind. */
const ANNEX = String.raw`附件?[ 　]*[\d一二三四五六七八九十]{0,2}(?:[：:][ 　]*|(?<=[\d一二三四五六七八九十])[ 　]+|(?<=\d)(?=(?![年月日届次期个项条号类级])\p{Script=Han}))`;
const LABEL =
  '(?:文[章档件])?标[ 　]{0,4}题|(?:文章)?题[ 　]{0,4}目|文[章档]名称|推荐|范文|例文|文档|(?:公告|公示|宣传|通知|公开)栏(?:公示|公告|通知)?|(?:信息|政务|党务|校务|村务)公开|通知公[告示]|公告公示|政策文件|文件通知';
const IN_BRACKETS = String.raw`${OF_PAGE}|公文范文|\p{Script=Han}{2}范文|通知公告|公告公示|政务公开|(?:公告|公示)栏|(?:篇|范文|例文)[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,2}篇`;
const NAMED = new RegExp(
  String.raw`^[ 　]*(?:(${ANNEX})|(?:范文|例文|样文|篇|第)?[一二三四五六七八九十\d]{1,3}篇?[：:、.]?[ 　]*|(?:${LABEL})[：:][ 　]*|(?:范文|例文)[ 　]*[|｜][ 　]*|[【[［（(](?:${IN_BRACKETS})[】\]］）)][ 　]*|转载?[：:][ 　]*)(?=[^：:。；]{4,60}$)`,
  'u',
);
const BEHIND = new RegExp(String.raw`(?<=^.{4,60})[ 　]*[【[［（(](?:${OF_PAGE})[】\]］）)][ 　]*$`);

/** 整改方案 篇1, 情况报告1: the page counts its papers behind the title. */
const NTH =
  /(?<=^.{4,60})[ 　]*(?:(?:范文)?[（(]?(?:篇|第)[一二三四五六七八九十\d]{1,2}篇?[）)]?|范文[一二三四五六七八九十\d]{1,2}|[1-9])[ 　]*$/;

/** 【整改方案】××局整改方案: the page names the kind. */
const KIND = /^[ 　]*[【[]([^【】[\]]{2,10})[】\]][ 　]*(?=[^。；：]{2,60}$)/;

/** 附件1：, 范文一：, 标题： in the line of the title. */
export function titleLabelEdits({ text }: MarkedText): TextEdit[] {
  return linesWithText(text)
    .slice(0, 6)
    .flatMap((line, at): TextEdit[] => {
      const nth = BEHIND.exec(line.text) ?? NTH.exec(line.text);
      if (nth && TITLE_END.test(trimmed(line).slice(0, nth.index)))
        return [
          gone({ start: line.start + nth.index, end: line.end }, '标题后面的号和网页的话，不是文稿的字'),
        ];
      const kind = KIND.exec(line.text);
      if (kind?.[1] && TITLE_END.test(kind[1]) && trimmed(line).endsWith(kind[1]))
        return [gone({ start: line.start, end: line.start + kind[0].length }, '标题前面的号，不是文稿的字')];
      const found = NAMED.exec(line.text);
      const next = linesWithText(text)[at + 1];
      if (found && /篇/.test(found[0]) && next && mayStand(trimmed(next)) && TITLE_END.test(trimmed(next)))
        return [gone(line, OF_A_PAGE)];
      if (!found || !/[篇文题件附推栏公【[［（(转]/.test(found[0]) || !TITLE_END.test(trimmed(line)))
        return [];
      // Below an addressee or a sentence it is the list of annexes.
      if (
        found[1] &&
        linesWithText(text)
          .slice(0, at)
          .some((above) => /[。：:]$/.test(trimmed(above)))
      )
        return [];
      const end = line.start + found[0].length;
      return found[1]
        ? [{ start: end, end, after: '\n', kind: '分段', why: '附件的号和标题连在一起，分开' }]
        : [gone({ start: line.start, end }, '标题前面的号，不是文稿的字')];
    });
}

/** 3、, （1） at the head of a text: nothing counts up to it or on from it. */
function numberOfPage(first: string, text: string): number {
  const found = /^[ 　]*(?:(\d{1,2})[、.．](?!\d)|[（(](\d{1,2})[）)])[ 　]*(?=[^。；：:]{4,60}$)/.exec(
    first,
  );
  const number = Number(found?.[1] ?? found?.[2] ?? 0);
  if (!found || (found[1] && number < 2)) return 0;
  const next = found[1] ? `${number + 1}[、.．]` : `[（(]${number + 1}[）)]`;
  return new RegExp(`^[ 　]*${next}`, 'm').test(text) ? 0 : found[0].length;
}

/** 1、 in front of a title, where 一、 follows: the page counts its papers. */
export function titleNumberEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text).slice(0, 4);
  return lines.flatMap((line, at): TextEdit[] => {
    const nth = at ? 0 : numberOfPage(line.text, text);
    if (nth && TITLE_END.test(trimmed(line)))
      return [gone({ start: line.start, end: line.start + nth }, '标题前面的号，不是文稿的字')];
    const found = /^(?:1[、.．]|[一1]、)[ 　]*(?=[^。；]{4,60}$)/.exec(line.text);
    const next = lines[at + 1]?.text.trim() ?? '';
    if (!found || !TITLE_END.test(trimmed(line))) return [];
    const alone = at === 0 && !(/^1/.test(found[0]) ? /^2[、.．]/m : /^二、/m).test(text);
    const level = markerOf(next)?.level;
    const opens =
      level === 1 || (alone && (/^[^，。；]{2,30}[：:]$/.test(next) || (/^1/.test(found[0]) && !level)));
    if (!opens) return [];
    const { start } = line;
    return [gone({ start, end: start + found[0].length }, '标题前面的号，不是文稿的字')];
  });
}

/** Of a page's title with its bars and stars. */
const LONGEST = 300;
const BAR = /^(?:[ 　]*[|｜])+[ 　]*(?=[^|｜]*[|｜ 　]*$)|[ 　]*[|｜][|｜ 　]*$/g;

/** A line of a page's table of one cell: | 关于……的通知 |, and the rule below it. */
export function barEdits({ text }: MarkedText): TextEdit[] {
  const why = '网页表格的竖线，不是文稿的字';
  return linesWithText(text)
    .slice(0, HEAD_LINES + 2)
    .filter(({ text: line }) => line.length <= LONGEST)
    .flatMap(({ start, end, text: line }): TextEdit[] => {
      if (/^[ 　]*[|｜][ 　:：|｜-]*$/.test(line) && (/-{3}/.test(line) || !text.includes('|', end + 40)))
        return [{ start, end, after: '', kind: '删去', why }];
      if (
        !TITLE_END.test(line.replace(BAR, '')) &&
        !/^[ 　]*[|｜](?![^|｜]*时间)[^|｜]{2,40}[：:][ 　]*[|｜]/.test(line)
      )
        return [];
      if (!/^[ 　]*[|｜][^|｜]{2,}[|｜]?[ 　]*$|^[^|｜]{4,}[|｜][|｜ 　]*$/.test(line)) return [];
      return [...line.matchAll(BAR)].map(({ index, 0: bar }) => ({
        start: start + index,
        end: start + index + bar.length,
        after: '',
        kind: '删去',
        why,
      }));
    });
}

const WHOM_LABEL = /^[ 　]*(?:致|主送(?:机关|单位)?)(?:[：:][ 　]*|[ 　]+)(?=[^：:。]{2,60}[：:]?[ 　]*$)/;

/** 致：, 主送：below the title. */
export function whomLabelEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text).slice(0, 8);
  return lines.flatMap((line, at): TextEdit[] => {
    const label = WHOM_LABEL.exec(line.text)?.[0];
    const above = lines[at - 1];
    if (!label || !above || !TITLE_END.test(trimmed(above))) return [];
    const why = '主送前面的说明，不是文稿的字';
    const edit = gone({ start: line.start, end: line.start + label.length }, why);
    const { end } = line;
    return /[：:][ 　]*$/.test(line.text.slice(label.length))
      ? [edit]
      : [edit, { start: end, end, after: '：', kind: '标点', why: '主送后面补上冒号' }];
  });
}
