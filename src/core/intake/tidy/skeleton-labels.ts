// A skeleton names the parts of a paper in front of them: 主送机关：…, 正文：, 【落款】. The names go, the parts stay.

import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';

const NAMES =
  /^[ 　]*(标题|题目|主送(?:机关|单位)?|正文|发文(?:机关|单位)|落款(?:单位|机关)?|署名|(?:(?:成文|发文|落款)?日期|落款时间))[：:][ 　]*/;
/** In brackets or by themselves, the part in the line below. */
const ABOVE =
  /^[ 　]*[【［[〔](文件标题|公文标题|标题|题目|发文(?:字号|编号|文号)|文号|(?:成文|发文|落款)?日期|主送[^】\]］〕]{0,8}|称呼|称谓|开头|导语|正文|主体|结尾|结束语|结语|落款|署名|发文(?:机关|单位))[】\]］〕][ 　]*[：:]?[ 　]*$/;
const PLAIN_ABOVE = /^[ 　]*(正文)[ 　]*$/;
const PART_TO_FILL = /^[ 　]*[【［[〔（(×xX*_＿]/;
/** An article says so much at most in front of its skeleton. */
const ARTICLE = 10;
const WHY = '骨架里各部分的名称，不是文稿的字';

type Named = { readonly line: TextLine; readonly name: string; readonly next?: TextLine };

export function skeletonEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  return [...inFront(lines), ...above(lines)].sort((a, b) => a.start - b.start || a.end - b.end);
}

function inFront(lines: readonly TextLine[]): TextEdit[] {
  const named = lines.flatMap((line) => {
    const found = NAMES.exec(line.text);
    return found ? [{ line, name: found[1] ?? '', length: found[0].length }] : [];
  });
  const kinds = new Set(named.map(({ name }) => name));
  if (!isSkeleton(kinds)) return [];
  return named.flatMap(({ line, name, length }): TextEdit[] => {
    const edit: TextEdit = {
      start: line.start,
      end: line.start + length,
      after: '',
      kind: '删去',
      why: WHY,
    };
    const whom = name.startsWith('主送') && line.text.length > length;
    return whom ? [edit, ...colonBehind(line)] : [edit];
  });
}

/** A form asks for days and units as well; only a skeleton has a line for the text, or calls who signs 落款. */
function isSkeleton(kinds: ReadonlySet<string>): boolean {
  const has = (names: RegExp) => [...kinds].some((name) => names.test(name));
  if (kinds.size >= 3) return has(/正文|主送|落款|署名/);
  return (
    kinds.size === 2 &&
    ((has(/^(?:标题|题目)$/) && has(/正文/)) || (has(/^(?:落款|署名)/) && has(/日期|时间/)))
  );
}

/** Three of them are a skeleton; one alone names its part where the part is left to fill. */
function above(lines: readonly TextLine[]): TextEdit[] {
  const named = lines.flatMap((line, at): Named[] => {
    const name = ABOVE.exec(line.text)?.[1];
    const next = lines[at + 1];
    return name ? [{ line, name, ...(next ? { next } : {}) }] : [];
  });
  const skeleton = new Set(named.map(({ name }) => name)).size >= 3;
  const told = named.filter(
    ({ name, next }) =>
      skeleton || (/落款|署名/.test(name) && next !== undefined && PART_TO_FILL.test(next.text)),
  );
  const body = skeleton ? lines.filter(({ text }) => PLAIN_ABOVE.test(text)) : [];
  const [head] = named;
  const first = skeleton && head && /标题|题目/.test(head.name) ? lines.indexOf(head.line) : 0;
  const about = first < ARTICLE ? lines.slice(0, first) : [];
  return [...about, ...told.map(({ line }) => line), ...body]
    .map(({ start, end }): TextEdit => ({ start, end, after: '', kind: '删去', why: WHY }))
    .concat(told.flatMap(({ name, next }) => (next && name.startsWith('主送') ? colonBehind(next) : [])));
}

function colonBehind({ text, end }: TextLine): TextEdit[] {
  return /[：:]\s*$/.test(text)
    ? []
    : [{ start: end, end, after: '：', kind: '标点', why: '主送后面补上冒号' }];
}
