// What a page writes in front of the title in its own line: the way to where one is, what it tells of the text.

import { PAPER_KINDS, TITLE_END } from '../lines/paper-words.ts';
import { asSimplified } from '../text/as-simplified.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';

/** A title with all that stands in front of it is no longer. */
const LONGEST = 300;
const HEAD_LINES = 8;

const STEP = '[^，。；：:>＞»›→/ 　]{1,12}[ 　]*(?:[>＞]+|»|›|→|/)[ 　]*';
const POSITION = '(?:(?:您|你)?(?:现在|当前|目前)?所?在?的?位置(?:是|为)?[：:]?[ 　]*)';
/** 您现在的位置：首页 > 通知公告 > , 首页 / 公告 / */
const WAY = new RegExp(
  `^[ 　]*(?:${POSITION}(?:${STEP}){1,6}|(?:网站)?[首主]页[ 　]*(?:[>＞]+|»|›|→|/)[ 　]*(?:${STEP}){0,5})`,
);
/** ××区志愿服务网_, ××区人民政府 - */
const SITE =
  /^[ 　]*[^，。；：:_|｜]{2,20}(?:网|平台|政府|门户|公众号)[ 　]*(?:(?<!_)_(?!_)|[|｜]|[-–—](?![-–—]))[ 　]*(?=\p{Script=Han})/u;
/** 第1页 of a viewer */
const PAGE = /^[ 　]*(?:第 ?1 ?页(?:[ 　]*[共/] ?\d+ ?页?)?|1 ?\/ ?\d{1,3} ?页?)[ 　]+(?=\p{Script=Han})/u;
/** The last step of the way, glued to the title. */
const COLUMN =
  /^(?:正文|内容|详情|浏览文章|(?:文章|详细)(?:内容|正文)|通知公[告示]|公告通知|公[告示]公[告示]|文件通知|(?:政务|党务|信息|校务|村务)公开|工作动态|政策文件|公文范文)[ 　]*(?=.{6})/;

/** Told of a text by its page, up to where the title begins. */
const LABEL =
  /(?:来源|作者|编辑|发[布表](?:时间|日期|人|机构)?|时间|日期|浏览|阅读|点击|访问|人气|字[号体]|索引号)(?:次数|量|数)?[：:]/;
const ENDS = '(?:小[ 　]*[】\\]）)]*|[】\\]]|\\d[ 　]*[次人]?|打印(?:本页)?|关闭(?:窗口|本页)?|[|｜]|[ 　])';
const BEHIND = new RegExp(
  `^(.{6,200}${ENDS})[ 　]*(?=((?:[^，。；：: 　|｜】\\]\\d]{0,30}关于[^。；：:]{2,80}|(?<=[ 　])[^，。；：: 　|｜】\\]]{6,60})(?:${PAPER_KINDS})(?:（[^）]{1,16}）)?[ 　]*$))`,
);

export function beforeTitleEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text).slice(0, HEAD_LINES);
  return lines.flatMap((line, at): TextEdit[] => {
    if (line.text.length > LONGEST) return at ? [] : pageEdits(line);
    const length = wayOf(line.text) ?? toldOf(line.text);
    if (!length) return [];
    const title = plain(line.text.slice(length));
    const again = lines.slice(at + 1).some((other) => plain(other.text).includes(title));
    return [
      { start: line.start, end: again ? line.end : line.start + length, after: '', kind: '删去', why: WHY },
    ];
  });
}

/** In front of a text without line ends. */
function pageEdits({ start, text }: TextLine): TextEdit[] {
  const length = PAGE.exec(text)?.[0].length;
  return length ? [{ start, end: start + length, after: '', kind: '删去', why: WHY }] : [];
}

const WHY = '标题前面网页的话，不是文稿的字';
const plain = (text: string) => asSimplified(text.trim());

/** How much of the line is the way, where a title stands behind it. */
function wayOf(line: string): number | undefined {
  const way = (WAY.exec(line) ?? SITE.exec(line) ?? PAGE.exec(line))?.[0].length;
  if (way === undefined) return undefined;
  const column = COLUMN.exec(line.slice(way))?.[0].length ?? 0;
  const begin = way + column;
  const rest = plain(line.slice(begin));
  return rest.length >= 8 && TITLE_END.test(rest) && !/[>＞»›→：:]/.test(rest) ? begin : undefined;
}

function toldOf(line: string): number | undefined {
  const told = BEHIND.exec(line);
  return told?.[1] && LABEL.test(told[1]) ? told[0].length : undefined;
}
