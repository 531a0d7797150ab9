// Names of one text of which one character differs or is left out: likely one name, written two ways.

export type NamePlace = { readonly name: string; readonly start: number };
export type Apart = {
  /** The rarer way, or the one that comes later. */
  readonly odd: readonly NamePlace[];
  readonly usual: readonly NamePlace[];
  /** What stands in the one and in the other; one of them may be empty. */
  readonly differ: readonly [string, string];
};

/** A text with more of them is a collection and not one paper. */
const MOST_NAMES = 2_000;
const LONGEST = 60;

export function oneApart(places: readonly NamePlace[]): readonly Apart[] {
  const byName = new Map<string, NamePlace[]>();
  for (const each of places) {
    if (each.name.length > LONGEST) continue;
    const same = byName.get(each.name);
    if (same) same.push(each);
    else byName.set(each.name, [each]);
  }
  if (byName.size > MOST_NAMES) return [];
  const found = new Map<string, Apart>();
  const add = (one: string, other: string, differ: readonly [string, string]) => {
    const [a, b] = [byName.get(one) ?? [], byName.get(other) ?? []];
    const isOdd = a.length < b.length || (a.length === b.length && (a[0]?.start ?? 0) > (b[0]?.start ?? 0));
    found.set(
      [one, other].sort().join('\n'),
      isOdd ? { odd: a, usual: b, differ } : { odd: b, usual: a, differ: [differ[1], differ[0]] },
    );
  };
  const holes = new Map<string, string>();
  for (const name of byName.keys())
    for (let at = 0; at < name.length; at++) {
      const [before, behind] = [name.slice(0, at), name.slice(at + 1)];
      if (byName.has(before + behind)) add(name, before + behind, [name.charAt(at), '']);
      const hole = `${before}\n${behind}`;
      const other = holes.get(hole);
      if (other === undefined) holes.set(hole, name);
      else add(name, other, [name.charAt(at), other.charAt(at)]);
    }
  return [...found.values()];
}
