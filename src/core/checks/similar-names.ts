// Whether two names are most likely one name, once written with a slip.

/** A name without what is only writing: spaces, the long form of 中共, the width of brackets. */
export function plainName(name: string): string {
  return name
    .replace(/\s+/g, '')
    .replace(/^中国共产党/, '中共')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
}

/** Shorter names differ by one character for good reasons. */
const SHORTEST = 6;
const ORDINAL = /[\d一二三四五六七八九十甲乙丙丁东南西北中上下]/;

/**
 * Different names that become equal by plain writing, by one character more inside, or by two neighbours swapped.
 * One character exchanged is no slip (水务局, 税务局), nor one at either end (机关党委, 局机关党委).
 */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b) return false;
  const [shorter, longer] =
    a.length <= b.length ? [plainName(a), plainName(b)] : [plainName(b), plainName(a)];
  if (shorter === longer) return true;
  if (Math.min(shorter.length, longer.length) < SHORTEST || Math.abs(longer.length - shorter.length) > 1)
    return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  if (longer.length === shorter.length) {
    const swapped = shorter[start] === longer[start + 1] && shorter[start + 1] === longer[start];
    return swapped && shorter.slice(start + 2) === longer.slice(start + 2);
  }
  const inside = start > 0 && start < shorter.length;
  return inside && shorter.slice(start) === longer.slice(start + 1) && !ORDINAL.test(longer[start] ?? '');
}
