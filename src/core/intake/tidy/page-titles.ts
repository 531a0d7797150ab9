// The heading of a web page above the paper's own title is dropped.

import { isKindOf, isOwnCollection } from '../lines/lines-of-title.ts';
import { DATE_LINE, isClauses, TITLE_END } from '../lines/paper-words.ts';
import { asSimplified } from '../text/as-simplified.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';

export const HEAD_LINES = 10;

export const OF_A_PAGE = '网页上的标题，下面有文稿自己的标题，不是文稿的字';
/** …范文(精选34篇): of a page that holds many. */
const COLLECTION = /[\d一二三四五六七八九十]+[篇则][）)】]?$|(?:大全|合集|集锦|汇编)[）)】]?$/;

export function pageTitleEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text).slice(0, HEAD_LINES);
  const named = lines.findIndex((line) => !mayStand(trimmed(line)) || !COLLECTION.test(trimmed(line)));
  const collection = lines
    .slice(0, Math.max(0, named))
    .filter((line) => !isOwnCollection(trimmed(line), lines.slice(named).map(trimmed)))
    .map(({ start, end }) => gone({ start, end }, '一组范文的名称，不是文稿的字'));
  const above = pagesAbove(text).filter(({ start }) => !collection.some((each) => each.start === start));
  return [...collection, ...above];
}

type Stretch = Pick<TextEdit, 'start' | 'end'>;
export const gone = ({ start, end }: Stretch, why: string): TextEdit => ({
  start,
  end,
  after: '',
  kind: '删去',
  why,
});

/** Ends like a title, and is what the text below the title begins with. */
const FIRST_HEADING =
  /^(?:(?:基本|总体|整体|工作|主要|有关|具体|完成|开展)情况|(?:基本|工作)?概况|(?:填[表报写]|补充|有关)?说明)$/;

function pagesAbove(text: string): TextEdit[] {
  const lines = linesWithText(text).slice(0, HEAD_LINES);
  const runs = completeTitles(lines);
  const last = runs[runs.length - 1];
  const own = last?.map(trimmed).join('') ?? '';
  const before = runs[runs.length - 2]?.map(trimmed).join('') ?? '';
  if (FIRST_HEADING.test(own) || isKindOf(before, own)) return [];
  const above = runs.slice(0, -1).filter((run) => isOfPage(run.map(trimmed).join(''), own));
  return above.flatMap((run) => run.map((line) => gone(line, OF_A_PAGE)));
}

export const trimmed = ({ text }: TextLine) => asSimplified(text.trim());

/** Lines from the first on that make whole titles. */
function completeTitles(lines: readonly TextLine[]): TextLine[][] {
  const runs: TextLine[][] = [];
  let run: TextLine[] = [];
  for (const line of lines) {
    const text = trimmed(line);
    if (!mayStand(text)) break;
    if (/范文第.{1,3}篇$|^第.{1,3}篇$/.test(text)) {
      runs.push([...run, line]);
      run = [];
      continue;
    }
    run.push(line);
    const whole = run.map(trimmed).join('');
    if (whole.length > 110 || run.length > 4) break;
    if (!TITLE_END.test(whole)) continue;
    runs.push(run);
    run = [];
  }
  return runs;
}

export function mayStand(text: string): boolean {
  if (/^\S{2,5}[：:]/.test(text) || isClauses(text)) return false;
  if (text.length < 2 || text.length > 80 || /[。；！？，：:]$|。|；|\t/.test(text)) return false;
  return (
    !/^(?:——|在(?!.{4,40}[上中]的)|[（(])/.test(text) && !DATE_LINE.test(text) && markerOf(text) === undefined
  );
}

/** （县级班子）, （乡镇书记）: for whom the page has its sample. */
const FOR_WHOM = /[（(]\p{Script=Han}{2,10}[）)]$/u;

/** A name of a column, a sample, or nearly the title itself. */
function isOfPage(above: string, own: string): boolean {
  // 在……会上的讲话 may stand below the title of what was said there.
  const short = above.length <= 12 && !own.startsWith('在');
  if (/范文|示例|例文|模板|样本|参考|大全|[：:]|第.{1,3}篇/.test(above) || short) return true;
  const words = above.replace(FOR_WHOM, '');
  const pairs = Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
  return pairs.filter((pair) => own.includes(pair)).length >= pairs.length * 0.6;
}
