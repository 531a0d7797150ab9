// What a field or a column may be called.

import type { Say } from '../source/yaml-shape.ts';

/** A dot divides paths; whatever is no word cannot be written in a template. `what` is 名称 or 列名. */
export function checkName(what: string, name: string, say: Say): void {
  if (!/^[\p{L}\p{N}]+$/u.test(name)) say(`${what}只用文字和数字，不用标点和空格`);
  else if (!isName(name)) say(`${what}不能是“${name}”，这个词程序里已经有了`);
}

/** Facts and rows are objects: a name they have of themselves would be found where nothing was given. */
export function isName(name: unknown): boolean {
  return typeof name === 'string' && !(name in Object.prototype);
}
