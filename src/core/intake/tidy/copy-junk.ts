// What pages put into the middle of lines and nobody wrote: letters against copying, addresses, numbers of pages.

import { editsAt, type MarkedText, type TextEdit } from '../text/marked-text.ts';

/** Single letters and marks in a row; a mask of three x begins no such run. */
const RUN =
  /(?<![!-'*-WY-wy-~])(?!\))(?:(?:(?![xX*]{3})[!-~]){1,3} ){4,}(?:(?![xX*]{2})[!-~](?:(?![xX*]{2}|\d{2})[!-~])?)? ?/g;

export function junkEdits({ text }: MarkedText): TextEdit[] {
  return editsAt(text, RUN, ([run]) => {
    const marks = new Set(run.replace(/[\w ]/g, ''));
    const letters = run.replace(/[^A-Za-z]/g, '').length;
    const glued = /(?:\w[^\w ]|[^\w ]\w) /.test(run);
    return marks.size >= 3 && letters >= 3 && glued
      ? { after: '', kind: '删去', why: '网页防复制的乱码，不是文稿的字' }
      : undefined;
  });
}

const ADDRESS = /[（(]?(?:https?:\/\/|www\.)[\w./?=&%#:~-]{4,200}[)）]?/gi;
/** www.×××.gov.cn, 网址为www.…: told by the paper. */
const MASKED = /(?:www\.|\/\/)[xX*]{2}/;
const ASKED = /(?:网址|网站|官网|登录|访问)[为是：:]? ?$/;
const PAGE_COUNT =
  /[（(]未完[，,][^）)\n]{0,30}[）)]|第 ?\d{1,3} ?页 ?[共/] ?\d{1,3} ?页|##[a-z]{4,20}##|&n?\[标签[：:][^\]\n]{1,12}\]/g;

/** In lines that say something else as well. */
export function inlineEdits({ text }: MarkedText): TextEdit[] {
  const drop = (why: string) => () => ({ after: '', kind: '删去', why }) as const;
  return [
    ...editsAt(text, ADDRESS, (match) => (saysMore(text, match) ? drop('网址，不是文稿的字')() : undefined)),
    ...editsAt(text, PAGE_COUNT, drop('网页的记号，不是文稿的字')),
  ].sort((a, b) => a.start - b.start);
}

function saysMore(text: string, { index, 0: address }: RegExpExecArray): boolean {
  const from = Math.max(text.lastIndexOf('\n', index) + 1, index - 200);
  const stop = text.indexOf('\n', index + address.length);
  const to = Math.min(stop === -1 ? text.length : stop, index + address.length + 200);
  const rest = text.slice(from, index) + text.slice(index + address.length, to);
  if (MASKED.test(address) || ASKED.test(text.slice(from, index))) return false;
  return (rest.match(/\p{Script=Han}/gu)?.length ?? 0) >= 16 && !/来源|转载|原文|本文|更多/.test(rest);
}
