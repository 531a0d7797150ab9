// What a wrong word has that its right form has not, for the reader: which character was mistaken, left out, put in or swapped.

/** Undefined where more than one thing differs. */
export function differing(wrong: string, right: string): string | undefined {
  const shorter = Math.min(wrong.length, right.length);
  let start = 0;
  while (start < shorter && wrong.charAt(start) === right.charAt(start)) start++;
  let end = 0;
  while (end < shorter - start && wrong.at(-1 - end) === right.at(-1 - end)) end++;
  const typed = wrong.slice(start, wrong.length - end);
  const meant = right.slice(start, right.length - end);
  if (!typed && !meant) return undefined;
  if (!typed) return `漏了“${meant}”`;
  if (!meant) return `多了“${typed}”`;
  if (typed.length === 1 && meant.length === 1) return `“${typed}”是“${meant}”的误写`;
  return typed.length === 2 && typed === `${meant.charAt(1)}${meant.charAt(0)}`
    ? `“${typed}”颠倒了`
    : undefined;
}
