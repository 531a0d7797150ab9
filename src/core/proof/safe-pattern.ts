// Patterns that can never be slow: every repetition is bounded, none stands inside another, and together they stay few.

/** Ways one place of a text may be tried at most, about. */
const MOST_STEPS = 10_000;

/** What is wrong with a pattern, undefined for a good one. */
export function faultInPattern(pattern: string): string | undefined {
  try {
    if (new RegExp(pattern, 'mu').test('')) return '什么都没有也算找到';
  } catch {
    return '不是正则表达式';
  }
  const bare = bareOf(pattern);
  if (/[*+]|\{\d+,\}/.test(bare)) return '重复要写上限，如 {0,40}';
  if (/\\[1-9]/.test(pattern) && bare.includes('{')) return '回指（\\1）不与重复同用';
  if (repeatsInside(bare)) return '重复的组里不能再有重复';
  if (Math.max(...alternatives(bare).map(stepsIn)) > MOST_STEPS) return '几处重复合起来太多';
  return undefined;
}

/** Only groups, repetitions and marks: a plain letter for every class and escape. */
function bareOf(pattern: string): string {
  return (
    pattern
      // A class that leaves out what comes next ends in one way only: it is no choice.
      .replace(
        /\[\^((?:\\.|[^\]\\])*)\]\{\d+,\d+\}([^()[\]\\|^$.?])/gu,
        (whole, left: string, next: string) => (left.includes(next) ? `x${next}` : whole),
      )
      .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/gu, 'x')
      .replace(/\[[^\]]*\]/gu, 'x')
  );
}

function stepsIn(bare: string): number {
  return [...bare.matchAll(/\{(\d+),(\d+)\}/g)].reduce(
    (product, [, least, most]) => product * Math.max(1, Number(most) - Number(least) + 1),
    1,
  );
}

/** Parts between the bars that stand outside all groups. */
function alternatives(bare: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const mark of bare) {
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (mark === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += mark;
  }
  return parts;
}

/** A group that is repeated more than once and holds a choice of how often. */
function repeatsInside(bare: string): boolean {
  const starts: number[] = [];
  for (let at = 0; at < bare.length; at++) {
    if (bare[at] === '(') starts.push(at);
    if (bare[at] !== ')') continue;
    const start = starts.pop() ?? 0;
    if (bare[at + 1] === '{' && /\{\d+,/.test(bare.slice(start, at))) return true;
  }
  return false;
}
