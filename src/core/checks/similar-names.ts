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
/** Longer texts are no names. */
const LONGEST = 60;
const ORDINAL = /[\d一二三四五六七八九十甲乙丙丁东南西北中上下]/;

/**
 * Pairs of different names, as places in the list, the first being the earlier: equal in plain writing, or with one
 * character more inside, or with two neighbours swapped. One character exchanged is no slip (水务局, 税务局), nor one
 * more at either end (机关党委, 局机关党委). Each name is looked up in all its slips, so that long lists stay quick.
 */
export function slips(names: readonly string[]): readonly (readonly [number, number])[] {
  const plain = names.map(plainName);
  const first = new Map<string, number>();
  plain.forEach((name, place) => {
    if (!first.has(name)) first.set(name, place);
  });
  return plain.flatMap((name, place) => {
    const others = [name, ...slipsOf(name)].flatMap((slip) => first.get(slip) ?? []);
    return others
      .filter((other) => names[other] !== names[place])
      .map((other) => [Math.min(place, other), Math.max(place, other)] as const);
  });
}

/** What a name becomes without one of its inner characters, or with two neighbours swapped. */
function slipsOf(name: string): readonly string[] {
  const made: string[] = [];
  if (name.length > LONGEST) return made;
  for (let i = 0; i + 1 < name.length; i++) {
    const [here = '', next = ''] = [name[i], name[i + 1]];
    if (name.length >= SHORTEST && here !== next)
      made.push(name.slice(0, i) + next + here + name.slice(i + 2));
    if (name.length > SHORTEST && i > 0 && !ORDINAL.test(here))
      made.push(name.slice(0, i) + name.slice(i + 1));
  }
  return made;
}
