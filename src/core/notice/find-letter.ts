// What is known of the notice itself: its title, number, day and organs, by where they stand in a letter.

import { readDate } from '../facts/date.ts';
import { bare } from './mark-text.ts';
import { type Proposal, propose } from './proposal.ts';

const TITLE =
  /(?:^|\n)[ \t\u3000]*([^\n《》。]{0,50}关于[^\n《》。]{2,90}(?:\n[^\n《》。]{1,50})?的通知)[ \t\u3000]*(?=\n|$)/;
const CITED = /《([^《》\n]{4,90}的通知)》/;
const NUMBER = /([\u4e00-\u9fff]{1,14})[〔﹝[【（(]\s*(20\d\d)\s*[〕﹞\]】）)]\s*第?\s*(\d{1,4})\s*号/g;
const BEFORE_NUMBER = /^(?:根据|按照|依据|落实|印发|转发|详见|见)/;
const ORGAN =
  /^[\u4e00-\u9fff（）、]{2,30}(?:委员会|委|部|办公室|局|党组|工委|总支|支部|大学|学院|学校|公司|中心|站|处|政府)$/;
/** Where the head and the foot of a letter are. */
const HEAD = 800;
const FOOT_LINES = 15;

export function findLetter(text: string): readonly Proposal[] {
  return [...title(text), ...numbers(text), ...dateAndOrgans(text)];
}

function title(text: string): readonly Proposal[] {
  const match = TITLE.exec(text.slice(0, HEAD)) ?? CITED.exec(text);
  if (!match) return [];
  const [whole, said = ''] = match;
  const from = match.index + whole.indexOf(said);
  return [propose(['通知标题'], [said.replace(/\s*\n\s*/, '').trim()], from, said.length)];
}

function numbers(text: string): readonly Proposal[] {
  const found = [...text.matchAll(NUMBER)].map(({ 0: whole, 1: word = '', 2: year, 3: digits, index }) => {
    const number = `${word.replace(BEFORE_NUMBER, '')}〔${year}〕${digits}号`;
    return propose(['通知文号'], [number], index, whole.length);
  });
  const ownFirst = found.filter(({ from }) => from < HEAD / 2);
  return (ownFirst.length ? ownFirst.slice(0, 1) : found).slice(0, 3);
}

function dateAndOrgans(text: string): readonly Proposal[] {
  const lines = linesOf(text).slice(-FOOT_LINES);
  const at = lines.map(({ line }) => isDate(line)).lastIndexOf(true);
  const date = lines[at];
  if (!date) return [];
  const organs: typeof lines = [];
  for (const each of lines.slice(0, at).reverse()) {
    if (!ORGAN.test(each.line.replace(/\s/g, ''))) break;
    organs.unshift(each);
  }
  const [first] = organs;
  const found = [propose(['通知日期'], [bare(date.line)], date.from, date.line.length)];
  if (!first) return found;
  const items = organs.map(({ line }) => line.replace(/\s/g, ''));
  return [...found, propose(['通知发文机关'], items, first.from, date.from - first.from)];
}

function isDate(line: string): boolean {
  return line.length <= 20 && typeof readDate(line) !== 'string';
}

/** Those with anything on them, without the blanks around it. */
function linesOf(text: string): { readonly line: string; readonly from: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: whole, index }) => {
    const line = whole.trim();
    return line ? [{ line, from: index + whole.indexOf(line) }] : [];
  });
}
