// What a notice wants read, and what it wants told at the meeting.

import { bare } from './mark-text.ts';
import { type Proposal, propose } from './proposal.ts';

const BOOK = /《([^《》\n]{2,80})》/g;
/** Papers about the meeting, which nobody studies. */
const NO_BOOK = /(?:通知|方案|清单|名单|登记表|测评表|汇总表|统计表)$/;
const STUDIED =
  /习近平(?:总书记|同志)?[^，。；、\n《》]{0,40}?重要(?:讲话|论述|文章|指示批示)(?:精神)?|党的[^，。；、\n《》和]{2,14}全会精神/g;
const TOLD = /通报(?:了)?([^。；;\n]{4,160}?情况)(?=[，。；;\n]|$)/g;
const MOST = 30;

export function findStudy(text: string): readonly Proposal[] {
  return [...together(text, STUDIED, ['学习内容']), ...books(text), ...told(text)];
}

function books(text: string): readonly Proposal[] {
  return together(text, BOOK, ['学习书目', '学习内容'], (title) => !NO_BOOK.test(title));
}

/** All of a kind as one proposal, of which the user takes what is meant. */
function together(
  text: string,
  pattern: RegExp,
  names: Proposal['names'],
  isMeant = (_: string) => true,
): readonly Proposal[] {
  const found = [...text.matchAll(pattern)].filter(({ 0: whole, 1: inner }) => isMeant(inner ?? whole));
  const [first] = found;
  if (!first) return [];
  const items = found.map(({ 0: whole, 1: inner }) => inner ?? whole);
  return [propose(names, [...new Set(items)].slice(0, MOST), first.index, first[0].length)];
}

function told(text: string): readonly Proposal[] {
  return [...text.matchAll(TOLD)].slice(0, 2).flatMap(({ 0: whole, 1: said = '', index }) => {
    const items = said.split(/、|，|以及|(?<=情况)(?:和|与|及)/).map(bare);
    const isList = items.length > 0 && items.every((item) => item.endsWith('情况') && item.length > 4);
    return isList ? [propose(['会上通报事项'], items, index, whole.length)] : [];
  });
}
