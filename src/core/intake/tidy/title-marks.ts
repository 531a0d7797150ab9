// What pages set around a title in its own line: stars and fences on both sides, the name of a site or a clock behind.

import { TITLE_END } from '../lines/paper-words.ts';
import { asSimplified } from '../text/as-simplified.ts';
import { linesWithText, type MarkedText, type TextEdit } from '../text/marked-text.ts';

/** A title of a page with its bars and stars is no longer than this. */
const LONGEST = 300;
const HEAD_LINES = 6;
const STARS = /^[ 　]*[★☆◆●■▲※◎]+[ 　]*|[ 　]*[★☆◆●■▲※◎]+[ 　]*$/g;

/** ★……方案★ */
export function starEdits({ text }: MarkedText): TextEdit[] {
  return linesWithText(text)
    .slice(0, HEAD_LINES)
    .filter(({ text: line }) => line.length <= LONGEST)
    .flatMap(({ start, text: line }): TextEdit[] =>
      TITLE_END.test(line.replace(STARS, ''))
        ? [...line.matchAll(STARS)].map(({ index, 0: stars }) => ({
            start: start + index,
            end: start + index + stars.length,
            after: '',
            kind: '删去',
            why: '标题两边的花，不是文稿的字',
          }))
        : [],
    );
}

/** #……报告#, ====……报告==== */
const FENCED = /^([ 　]*[#＃=~]+[ 　]*)([^#＃=~\n]{4,80}?)([ 　]*[#＃=~]+[ 　]*)$/;
/** ……报告 - ××文库, ……报告_××网 */
const SITE =
  /(?:[ 　]*[-–—_|｜][ 　]*[^-–—_|｜，。；：]{1,20}){0,2}[ 　]*[-–—_|｜][ 　]*[^-–—_|｜，。；：]{1,20}(?:文库|网|网站|论坛|图书馆|文档|在线|范文|百科|政府|门户|平台)[ 　]*$/;
/** ……通知|政务公开, ……通知 | 通知公告 | 正文 */
const COLUMN =
  /(?:[ 　]*[|｜][ 　]*(?:[^-–—_|｜，。；：]{1,10}(?:公[开告示]|频道|栏目|专栏)|正文|公文|党建|首页)){1,3}[ 　]*$/;
/** ……通知_××集团: behind a dash below the line stands whose page it is. */
const OWNER = /(?:(?<!_)_(?!_)[^_|｜，。；：]{2,16}){1,3}$/;
/** ……报告 2025-03-04 10:22 */
const CLOCK =
  /[ 　]+\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ 　]+\d{1,2}:\d{2}(?::\d{2})?)?[ 　]*$|[ 　]*[（(【[]\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[ 　]+\d{1,2}:\d{2}(?::\d{2})?)?[）)】\]][ 　]*$/;

/** ……报告 来源：×× 发布时间：2025-03-04 */
const TOLD =
  /[ 　]*[【[（(]?(?:(?:信息|文章|稿件)?来源|作者|发[布表](?:时间|日期|人|机构)|更新(?:时间|日期)|浏览(?:量|次数)?|阅读(?:量|次数)?|点击(?:数|量|率)?|字[号体]|(?:时间|日期)(?=[：:][ 　]*\d{4}[-/.]))[：:][^。；]{0,100}$/;

export function besideTitleEdits({ text }: MarkedText): TextEdit[] {
  return linesWithText(text)
    .slice(0, HEAD_LINES)
    .filter(({ text: line }) => line.length <= LONGEST)
    .flatMap(({ start, text: line }): TextEdit[] => {
      const [, open = '', title = '', close = ''] = FENCED.exec(line) ?? [];
      if (title && endsPaper(title)) {
        const behind = start + line.length - close.length;
        return [
          gone(start, start + open.length, '标题两边的记号'),
          gone(behind, behind + close.length, '标题两边的记号'),
        ];
      }
      const found =
        SITE.exec(line) ?? COLUMN.exec(line) ?? OWNER.exec(line) ?? TOLD.exec(line) ?? CLOCK.exec(line);
      if (!found || !endsPaper(line.slice(0, found.index))) return [];
      return [gone(start + found.index, start + line.length, '标题后面网页的话')];
    });
}

const endsPaper = (line: string) => TITLE_END.test(asSimplified(line.trim()));

const gone = (start: number, end: number, what: string): TextEdit => ({
  start,
  end,
  after: '',
  kind: '删去',
  why: `${what}，不是文稿的字`,
});
