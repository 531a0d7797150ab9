// Of the lines that may be the title of a paper the one is taken for which the lines around it speak; what a page or an article says above goes.

import { dayLine } from '../lines/day-lines.ts';
import { isLetter, isSigner, isStillOpen } from '../lines/head-lines.ts';
import {
  FORM_LABEL,
  isClauses,
  ORGAN_END,
  PAPER_KINDS,
  SALUTATION,
  STANDS_IN_BRACKETS,
  TITLE_END,
} from '../lines/paper-words.ts';
import { isRecipient } from '../lines/whom.ts';
import { asSimplified } from '../text/as-simplified.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';
import { furnitureOf } from './page-furniture.ts';

/** How far down a title is looked for. */
const REACH = 60;
/** Below this nothing speaks for a line but its own end. */
const SURE = 5;
/** What its style speaks for a line. */
const STYLED = 4;

/** Words of pages, viewers and forums, and of what is written about papers. */
const OF_PAGE =
  /^\d{6,8}[：:]|范文|例文|范例|范本|模[板版]|[\d一二三四五六七八九十]{1,3}[篇则][）)]?$|写作|怎[么样]写|如何写|格式|大全|精选|合集|集锦|文集|汇编|[篇网]$|下载|文[档库]|整理|资料|分享|VIP|会员|楼主|楼$|发[表帖]|积分|倒序|求助|[阅游]览|阅读|浏览|评分|评论|上传|注册|登录|搜索|可编辑|精品|佚名|首页|课件|试题|信息公开|(?<!_)_(?!_)|[|｜>»›¥￥]|^第 ?\d+ ?页|(?:专栏|频道|栏目|园地|公[开示]栏|宣传栏)$|^(?:党建|党务|公文|讲话)?(?:党建|党务|公文|讲话致辞|通知公告|公告公示|公示公告|政策文件|文件通知|工作动态|党建动态|要闻动态|基层动态|材料汇报|总结汇报)$|人阅读|\d次$|成文日期/;
const ABOUT_PAPERS =
  /范文|范例|模[板版]|写作|写法|怎[么样]写|如何写|小编|网友|供(?:大家|您|你)?参考|本文|这篇|文档简介|本文档|下面是|以下是|给大家|欢迎/;
/** What a page or who wrote it says of the paper in front of it. */
const LEADS =
  /^【?(?:内容(?:概要|简介|摘要|提要)|核心提示|导语|导读|摘要|编者按|简介)】?[：:]|^(?:好的|当然|没问题|可以)[，。！,!].*(?:以下|下面|如下|为您)/;
const WHOM =
  /^(?:(?:各|全体|中共|尊敬的)[^。；：:]{1,60}|[^。；，：:]{1,30}(?:[省市县区镇乡村局委办部厅处科院校]|党组|支部|总支|公司|中心|同志们?|领导))[：:]$/;
/** Of the paper although they stand above its title. */
const ITS_OWN =
  /^附件?\s*[\d一二三四五六七八九十]{0,2}[：:]?$|^(?:机密|秘密|绝密|内部|特急|加急|急件|平急)|^签发人|文件$|^\d{6}$/;

/** `styled` tells what the styles of a file make a title. */
export function aboveTitleEdits({ text }: MarkedText, styled?: (line: TextLine) => boolean): TextEdit[] {
  const lines = linesWithText(text).slice(0, REACH);
  const shown = lines.map((line) => styled?.(line) ?? false);
  const said = lines.map((line) => asSimplified(line.text.trim()));
  const title = titleAt(said, shown);
  if (title === undefined) return [];
  const first = firstOfTitle(said, title);
  const above = said.slice(0, first);
  if (!above.some((line) => saidByPage(line) || LEADS.test(line) || furnitureOf(line))) return [];
  return lines.slice(0, first).flatMap(({ start, end }, at): TextEdit[] => {
    const line = said[at] ?? '';
    const kept = isLetter(line) || (ITS_OWN.test(line) && line.length < 24);
    return kept
      ? []
      : [{ start, end, after: '', kind: '删去', why: '标题上面是网页、文章的话，不是文稿的字' }];
  });
}

/** 整理如下。 in a sentence of the paper is none of the page's words. */
const saidByPage = (line: string) => OF_PAGE.test(line) && (!line.endsWith('。') || ABOUT_PAPERS.test(line));

/** The last line of the title that is spoken for best. */
function titleAt(said: readonly string[], shown: readonly boolean[]): number | undefined {
  let best: { at: number; score: number } | undefined;
  let article = false;
  for (const [at, line] of said.entries()) {
    const own = mayBe(line) ? scoreOf(said, at) : 0;
    const score = shown[at] && mayBe(line) && !OF_PAGE.test(line) ? Math.max(own, 3) + STYLED : own;
    const enough = article ? SURE + 2 : SURE;
    if (score >= enough && score > (best?.score ?? 0)) best = { at, score };
    if (best) break;
    if (WHOM.test(line) && !furnitureOf(line)) return undefined;
    if (line.length > 30 && /[。；]/.test(line) && !furnitureOf(line)) {
      article = true;
      if (!said.slice(0, at + 1).some((each) => ABOUT_PAPERS.test(each))) return undefined;
    }
  }
  return best?.at;
}

/** 整改方案 篇1 is the first of several on one page. */
const NUMBERED = /[ 　]*(?:范文)?(?:篇|第)?[一二三四五六七八九十\d]{1,2}篇?$/;

/** 整改方案 篇1 stands above the title of the first as well. */
const isNumbered = (line: string) =>
  NUMBERED.test(line) &&
  line.length <= 40 &&
  !/[。；：]/.test(line) &&
  TITLE_END.test(line.replace(NUMBERED, ''));

/** 公 示: nothing but the kind of the paper, spaced out. */
const KIND_ALONE = new RegExp(
  `^(?:${[...PAPER_KINDS.split('|')]
    .filter((kind) => kind.length === 2)
    .map((kind) => [...kind].join('[ 　]{0,4}'))
    .join('|')})$`,
);

function mayBe(line: string): boolean {
  return (
    (line.length >= 4 || KIND_ALONE.test(line)) &&
    line.length <= 70 &&
    !/[。；，？！：:、]$|[。；\t]|^[（(](?![ 　]*[）)])|^[“—]/.test(line) &&
    !isClauses(line) &&
    !markerOf(line) &&
    !dayLine(line) &&
    !isLetter(line) &&
    !FORM_LABEL.test(line) &&
    !furnitureOf(line)
  );
}

function scoreOf(said: readonly string[], at: number): number {
  const line = said[at] ?? '';
  const alone = KIND_ALONE.test(line);
  const kind = alone || TITLE_END.test(line) || TITLE_END.test(line.replace(NUMBERED, ''));
  if (!kind || OF_PAGE.test(line.replace(NUMBERED, '').replace(/（[^）]*）$/, ''))) return 0;
  const next = follows(said, at + 1, line);
  const speech = ABOUT_PAPERS.test(next) ? -4 : 0;
  const behind =
    WHOM.test(next) || SALUTATION.test(next) || isRecipient(next)
      ? 4
      : markerOf(next) || /^第一[章条]/.test(next) || (next.length > 24 && /[，。；：]/.test(next))
        ? 2
        : 0;
  const nth = !(alone || TITLE_END.test(line)) || isNumbered(said[at - 1] ?? '') ? 2 : 0;
  return (
    3 +
    behind +
    speech +
    nth +
    (/关于.*的/.test(line) ? 1 : 0) +
    (namedByPage(said.slice(0, at), line) ? 2 : 0)
  );
}

/** What the page calls its text, in a line above: the same words without its own. */
function namedByPage(above: readonly string[], line: string): boolean {
  return above.some((each) => {
    const words = each
      .replace(/[（(【][^）)】]*[）)】]/g, '')
      .replace(/^.*[>＞»›]/, '')
      .trim();
    return (
      each !== line && OF_PAGE.test(each) && words.length >= 6 && words.length <= 40 && alike(words, line)
    );
  });
}

function alike(words: string, line: string): boolean {
  let same = 0;
  for (let at = 0; at + 2 <= words.length; at++) if (line.includes(words.slice(at, at + 2))) same++;
  return same >= (words.length - 1) * 0.8;
}

/** What stands under the title when its author, its day, its number and what a page put between are passed over. */
function follows(said: readonly string[], from: number, title: string): string {
  const found = said
    .slice(from, from + 6)
    .find(
      (line) =>
        !isLetter(line) &&
        !dayLine(line) &&
        !STANDS_IN_BRACKETS.test(line) &&
        !isSigner(line, title) &&
        !furnitureOf(line) &&
        line !== title &&
        !(OF_PAGE.test(line) && line.length < 40 && !/[。；]/.test(line)),
    );
  return found ?? '';
}

/** Every mask of the title on a line of its own. */
const MASK_ALONE = /^[xX×*＊○]{1,6}$/;
const TORN_LINES = 8;

function isTornFrom(above: string, here: string): boolean {
  if (MASK_ALONE.test(above)) return true;
  return MASK_ALONE.test(here) && above.length <= 30 && !/[。；：，]/.test(above) && !OF_PAGE.test(above);
}

/** A title of several lines begins with its organ, or breaks off and goes on. */
function firstOfTitle(said: readonly string[], last: number): number {
  let first = last;
  while (first > 0 && isTornFrom(said[first - 1] ?? '', said[first] ?? '') && last - first < TORN_LINES)
    first--;
  while (first > 0 && last - first < 3) {
    const [above, here] = [said[first - 1] ?? '', said[first] ?? ''];
    const goesOn =
      isStillOpen(above, here) ||
      (/^在|关于/.test(above) && !TITLE_END.test(above)) ||
      (ORGAN_END.test(above) && /^(?:关于|20|\d)/.test(here)) ||
      here.length <= 5;
    const open = isStillOpen(above, '');
    if (!goesOn || !mayBe(above) || (OF_PAGE.test(above) && !open) || ITS_OWN.test(above)) break;
    first--;
  }
  return first;
}
