// A piece of a notice as the value it is marked to be: without its number, its quotes and the marks it ends with.

import { NOTICE_TYPES } from '../facts/well-known.ts';
import type { MarkName } from './proposal.ts';

const NUMBER =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:是|、|，)|第[一二三四五六七八九十]{1,3}[，、]|\d{1,2}[.．、](?!\d)|[①-⑳●•·▪■◆])\s*/u;
const END = /[\s，、；。;,.：:]+$/u;
const QUOTED = /^[“"「『]([\s\S]*)[”"」』]$/;
const IN_BOOK_MARKS = /《([^《》\n]+)》/g;

const ASPECTS: ReadonlySet<string> = new Set(['班子对照方面', '个人对照方面']);

/** One text; the others are lists. */
export function isSingle(name: MarkName): boolean {
  return NOTICE_TYPES[name] !== 'list';
}

export function bare(text: string): string {
  const plain = text.trim().replace(NUMBER, '').replace(END, '').trim();
  const inner = QUOTED.exec(plain)?.[1];
  // “甲”和“乙” is not one quotation.
  return inner !== undefined && !/^[^“]*”/.test(inner) ? inner.trim() : plain;
}

/** What a selected piece gives for a name: one text, or an item for each line or clause. */
export function itemsOf(selected: string, name: MarkName): readonly string[] {
  if (isSingle(name)) {
    const joined = selected.replace(/\s*\n\s*/g, '');
    const text = name === '通知标题' ? bare(joined).replace(/^《(.*)》$/, '$1') : bare(joined);
    return text ? [text] : [];
  }
  const books =
    name === '学习书目' ? [...selected.matchAll(IN_BOOK_MARKS)].map(([, title = '']) => title) : [];
  if (books.length) return books;
  const pieces = selected.split(/[\n；;]/).map(bare);
  return pieces.map((item) => (ASPECTS.has(name) ? withoutAspectWord(item) : item)).filter(Boolean);
}

/** The template writes 方面 itself. */
export function withoutAspectWord(item: string): string {
  return item.replace(/(?:等)?方面(?:情况|的?问题)?$/, '').trim();
}
