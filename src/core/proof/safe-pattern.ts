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

/** Every count of a repetition is a way, and so is every choice a repeated group makes each time. */
function stepsIn(bare: string): number {
  const counts = [...bare.matchAll(/\{(\d+),(\d+)\}/g)].map(([, least, most]) =>
    Math.max(1, Number(most) - Number(least) + 1),
  );
  const choices = groupsIn(bare).map(({ inside, most }) => inside ** most);
  const maybes = [...bare.matchAll(/(?<![({}])\?/g)].map(() => 2);
  return [...counts, ...choices, ...maybes].reduce((product, ways) => product * ways, 1);
}

type Group = { readonly inside: number; readonly most: number };

/** Groups that are repeated more than once: how many ways they have inside, and how often they stand at most. */
function groupsIn(bare: string): readonly Group[] {
  return spansIn(bare).flatMap(({ start, end }) => {
    const [, most = 1] = /^\{(?:\d+,)?(\d+)\}/.exec(bare.slice(end)) ?? [];
    const inside = bare.slice(start, end).match(/\||(?<![({}])\?/g)?.length ?? 0;
    return Number(most) > 1 ? [{ inside: inside + 1, most: Number(most) }] : [];
  });
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
  return spansIn(bare).some(({ start, end }) => bare[end] === '{' && /\{\d+,/.test(bare.slice(start, end)));
}

/** From the opening bracket of every group to behind its closing one. */
function spansIn(bare: string): readonly { readonly start: number; readonly end: number }[] {
  const open: number[] = [];
  return Array.from(bare).flatMap((mark, at) => {
    if (mark === '(') open.push(at);
    return mark === ')' ? [{ start: open.pop() ?? 0, end: at + 1 }] : [];
  });
}
