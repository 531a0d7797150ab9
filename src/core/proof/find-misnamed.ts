// Set names of five characters and more that lost, doubled, swapped or mistook one character: what is left tells which is meant.

import type { Likeness } from './alike.ts';
import { eachFiled, type Filed, fileBy } from './literals.ts';
import type { Kind, Level } from './rule.ts';

/** Names of one kind, as content/proofreading writes them. */
export type SetNames = { readonly kind: Kind; readonly source: string; readonly names: readonly string[] };

/** A shorter one is only heard (find-sounded.ts): of what is left of it, too little is sure. */
export const SHORTEST_NAME = 5;
export const SHORTEST_PHRASE = 4;

/** So many characters of a name on each side show that it is meant, whatever stands between. */
const SURE_SIDE = 2;

type Named = { readonly name: string; readonly from: SetNames };
/** A name whose beginning is wrong, and what of it is found first. */
type Begun = Named & { readonly wrong: string };
export type Misnaming = {
  /** All names, a space between. */
  readonly right: string;
  /** By their first two characters, and by the third and fourth. */
  readonly heads: Filed<Named>;
  readonly tails: Filed<Named>;
  readonly begun: Filed<Begun>;
};
type Found = Named & { readonly start: number; readonly end: number; readonly level: Level };

export function misnamingOf(sets: readonly SetNames[]): Misnaming {
  const all = sets.flatMap((from) => from.names.map((name) => ({ from, name })));
  const each = all.filter(({ name }) => name.length >= SHORTEST_NAME);
  const begun = each.flatMap(({ from, name }) =>
    [0, 1].map((at) => ({ from, name, wrong: swapped(name, at) })).filter(({ wrong }) => wrong !== name),
  );
  return {
    right: all.map(({ name }) => name).join(' '),
    heads: fileBy(each, ({ name }) => name),
    tails: fileBy(each, ({ name }) => name, SURE_SIDE),
    begun: fileBy(begun, ({ wrong }) => wrong),
  };
}

export function findMisnamed(
  text: string,
  { right, heads, tails, begun }: Misnaming,
  likeness: Likeness,
): Found[] {
  const found: Found[] = [];
  const add = ({ name, from }: Named, start: number, end: number, level: Level) => {
    if (!right.includes(text.slice(start, end))) found.push({ start, end, name, from, level });
  };
  /** One character is another: of like sound or shape, or with enough of the name on each side. */
  const mistaken = (named: Named, start: number, at: number) => {
    const { name } = named;
    const instead = text.charAt(start + at);
    if (likeness(instead, name.charAt(at))) add(named, start, start + name.length, '必改');
    else if (isHan(instead) && name.length > SHORTEST_NAME && at >= SURE_SIDE && at < name.length - SURE_SIDE)
      add(named, start, start + name.length, '疑似');
  };
  eachFiled(text, heads, (named, start) => {
    const { name } = named;
    let at = SURE_SIDE;
    while (at < name.length && text.charCodeAt(start + at) === name.charCodeAt(at)) at++;
    if (at === name.length) return;
    const goesOn = (from: number, behind: number) => text.startsWith(name.slice(from), start + at + behind);
    if (goesOn(at + 1, 1)) mistaken(named, start, at);
    if (at < name.length - SURE_SIDE && goesOn(at + 1, 0)) add(named, start, start + name.length - 1, '必改');
    if (text.charAt(start + at) === name.charAt(at - 1) && goesOn(at, 1))
      add(named, start, start + name.length + 1, '必改');
    if (at + 1 < name.length && text.startsWith(swapped(name, at).slice(at), start + at))
      add(named, start, start + name.length, '必改');
  });
  eachFiled(text, tails, (named, place) => {
    const { name } = named;
    const start = place - SURE_SIDE;
    if (start < 0 || !text.startsWith(name.slice(SURE_SIDE), place)) return;
    const wrong = [0, 1].filter((at) => text.charAt(start + at) !== name.charAt(at));
    const [at] = wrong;
    if (at !== undefined && wrong.length === 1) mistaken(named, start, at);
  });
  eachFiled(text, begun, (named, start) => {
    if (text.startsWith(named.wrong, start)) add(named, start, start + named.name.length, '必改');
  });
  return found;
}

function swapped(name: string, at: number): string {
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fa5';
}
