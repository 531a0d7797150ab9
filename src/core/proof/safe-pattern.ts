// Patterns that can never be slow: every repetition is bounded, none stands inside another, and together they stay few.

/** Ways one place of a text may be tried at most, about. */
const MOST_STEPS = 4000;

/** What is wrong with a pattern, undefined for a good one. */
export function faultInPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'gmu');
  } catch {
    return '不是正则表达式';
  }
  if (new RegExp(pattern, 'mu').test('')) return '什么都没有也算找到';
  // Classes and escapes hold no repetition: a plain letter stands for each.
  const bare = pattern
    .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/gu, 'x')
    .replace(/\[[^\]]*\]/gu, 'x');
  if (/\\[1-9]/.test(pattern) && /[*+]|\{/.test(bare)) return '回指（\\1）不与重复同用';
  if (/[*+]|\{\d+,\}/.test(bare.replace(/\(\?<[=!]/g, '('))) return '重复要写上限，如 {0,40}';
  const repeated = /\{(\d+)(?:,(\d+))?\}/g;
  const steps = [...bare.matchAll(repeated)].reduce(
    (product, [, least, most]) =>
      product * Math.max(1, most === undefined ? 1 : Number(most) - Number(least) + 1),
    1,
  );
  if (steps > MOST_STEPS) return '几处重复合起来太多';
  if (repeatsInside(bare)) return '重复的组里不能再有重复';
  return undefined;
}

/** A group that is repeated (more than `?`) and holds a repetition. */
function repeatsInside(bare: string): boolean {
  const starts: number[] = [];
  for (let at = 0; at < bare.length; at++) {
    if (bare[at] === '(') starts.push(at);
    if (bare[at] !== ')') continue;
    const start = starts.pop() ?? 0;
    if (bare[at + 1] === '{' && /\{/.test(bare.slice(start, at))) return true;
  }
  return false;
}
