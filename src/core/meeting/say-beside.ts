// A fact on one line beside the same fact in another copy: of lists and rows what the other has not.

import { excerpt } from '../facts/excerpt.ts';
import { type Fact, isGiven } from '../facts/fact.ts';

const LONGEST = 120;

export function sayBeside(fact: Fact | undefined, other: Fact | undefined): string {
  if (fact === undefined || !isGiven(fact)) return '没有填';
  if (!Array.isArray(fact)) return excerpt(inWords(fact), LONGEST);
  const items = fact.filter(isGiven);
  const others = new Set((Array.isArray(other) ? other : []).map((item) => JSON.stringify(item)));
  const own = items.filter((item) => !others.has(JSON.stringify(item)));
  const count = `${items.length} 项`;
  if (!own.length) return `${count}，另一份里都有`;
  return `${count}，其中不同的：${excerpt(own.map(inWords).join('；'), LONGEST)}`;
}

function inWords(fact: Fact): string {
  if (Array.isArray(fact)) return fact.map(inWords).join('、');
  if (typeof fact === 'object') return Object.values(fact).filter(isGiven).map(inWords).join(' ');
  if (typeof fact === 'boolean') return fact ? '是' : '否';
  return String(fact).trim();
}
