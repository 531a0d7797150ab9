// Whether a heading brings its number along: {{@=第一章 }} prints what stands in it, {{@=}} prints none.

import type { Inline } from './template.ts';

export function hasOwnNumber([first]: readonly Inline[]): boolean {
  return typeof first === 'object' && first.kind === 'kept';
}
