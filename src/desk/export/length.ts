// How long the paper is, in a line that a clerk can hold against what Word says.

import { countCharacters, countMarks } from '../../core/document/count-characters.ts';
import type { Document } from '../../core/document/document.ts';
import type { Page } from '../../core/layout/page.ts';
import { toText } from '../../render/text.ts';

/** 全文约 2,934 字，6 页 */
export function lengthLine(document: Document, pages: readonly Page[]): string {
  return `全文约 ${thousands(countCharacters(toText(document)))} 字，${pages.length} 页`;
}

/** The same with the count of marks, for where there is room. */
export function lengthDetail(document: Document): string {
  const text = toText(document);
  return `约 ${thousands(countCharacters(text))} 字，字符数（不计空格）${thousands(countMarks(text))}`;
}

/** 12,345 */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
