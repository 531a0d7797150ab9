// Spaces inside words go and marks of half width become full ones, as a Chinese paper has them.

import { VANISHED_BEFORE } from '../gaps/hidden-gaps.ts';
import { editsAt, linesWithText, type MarkedText, type TextEdit } from '../text/marked-text.ts';

const H = String.raw`[\p{Script=Han}，。；：、！？”》）】〕“《（【xX×*＊○%％]`;
const SPACES = new RegExp(String.raw`(?<=${H}|\d)[ ](?=${H}|\d)`, 'gu');

/** 1 加强学习，改进作风: the number of a heading. */
const NUMBER_ALONE = /^[ 　]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/;

/** 于 月 日, 月 日至 日: a space in front of 月 and 日 is room for a figure. */
const ROOM_OF_DAY = /▮月[ 　]日|[月日][ 　]?[至到]▮日|(?<![\d.])20▮年(?:度|[ 　]月)/;

/** One space between characters of a sentence; two are somebody's layout, and one before a measure word may be a blank. */
export function spaceEdits({ text }: MarkedText): TextEdit[] {
  return editsAt(text, SPACES, ({ index }) => {
    const before = text.slice(Math.max(0, index - 200), index);
    const behind = text.slice(index, index + 200);
    const stop = behind.indexOf('\n');
    const head = before.slice(before.lastIndexOf('\n') + 1);
    const near = head + (stop === -1 ? behind : behind.slice(0, stop));
    if (NUMBER_ALONE.test(head) && !/[。；：]/.test(near)) return undefined;
    if (
      !/[。；，]/.test(near) ||
      /[ 　]{2}|\t/.test(near) ||
      (/\d$/.test(text.slice(index - 1, index)) && /^\d/.test(text.slice(index + 1, index + 2)))
    )
      return undefined;
    if (VANISHED_BEFORE.test(text.slice(index + 1, index + 3)) && !/[\dxX×*○]/.test(text[index - 1] ?? ''))
      return undefined;
    const [left, right] = [text[index - 1] ?? '', text[index + 1] ?? ''];
    if (
      `${left}${right}` === '年月' ||
      `${left}${right}` === '月日' ||
      ROOM_OF_DAY.test(`${head.slice(-4)}▮${text.slice(index + 1, index + 7)}`) ||
      (left === '第' && /[号號]/.test(right))
    )
      return undefined;
    return { after: '', kind: '空格', why: '句子中间多出的空格' };
  });
}

/** A few spaces at the end of a line; behind a label they may be what is to be filled. */
export function lineEndEdits({ text }: MarkedText): TextEdit[] {
  return editsAt(text, /(?<=[^\s：:])(?<![年月第])[ 　]{1,3}$/gm, () => ({ after: '' }));
}

const MARK = '(?:[xX×*＊○某]{1,6}(?:[.．][xX×]{1,2})?|[_＿]{2,12})';
const LEFT = String.raw`[\p{Script=Han}，。；、“《（]`;
const RIGHT = String.raw`[\p{Script=Han}，。；、）%％]`;
const AROUND = new RegExp(
  `(?<=${LEFT})[ 　]{2,4}(?=${MARK}[ 　]{2,4}${RIGHT})|(?<=${LEFT}[ 　]{2,4}${MARK})[ 　]{2,4}(?=${RIGHT})`,
  'gu',
);

/** Spaces on both sides of a mark in a sentence. */
export function aroundEdits({ text }: MarkedText): TextEdit[] {
  if (!text.includes('  ')) return [];
  return linesWithText(text)
    .filter(({ text: line }) => /[。；，]/.test(line))
    .flatMap(({ start, text: line }) =>
      editsAt(line, AROUND, () => ({ after: '', kind: '空格', why: '空的两边多出的空格' })).map((edit) => ({
        ...edit,
        start: start + edit.start,
        end: start + edit.end,
      })),
    );
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '∶': '：',
  '﹕': '：',
  '︰': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const HALF =
  /(?<=[\p{Script=Han}”》）)\]】〕xX×*○%，。；：、])[,;:∶﹕︰?!()]|[()](?=[\p{Script=Han}“《])|\((?=[ 　]*\))|(?<=\([ 　]{0,40})\)/gu;

export function halfWidthEdits({ text }: MarkedText): TextEdit[] {
  const marks = editsAt(text, HALF, ([mark]) => ({
    after: FULL[mark] ?? mark,
    kind: '标点',
    why: `“${mark}”是半角标点，换成全角`,
  }));
  const stops = editsAt(
    text,
    /(?<=\p{Script=Han})(?<!^[ 　]*[一二三四五六七八九十]{1,3})\.(?=\p{Script=Han}|$)/gmu,
    () => ({
      after: '。',
      kind: '标点',
      why: '句点换成句号',
    }),
  );
  return [...marks, ...stops].sort((a, b) => a.start - b.start);
}
