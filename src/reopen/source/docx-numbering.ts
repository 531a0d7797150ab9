// The numbers Word sets before paragraphs and keeps out of their text: numbering.xml, counted as the paragraphs come.

import { numberLabel } from './number-label.ts';
import { attributeIn, child, children, switched, type XmlNode } from './xml-tree.ts';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** All numbers in it are written in digits. */
  readonly legal: boolean;
  /** The level, from 1, after which it begins anew; 0 never. */
  readonly restart: number | undefined;
};
type List = {
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin at a number of their own in this list. */
  readonly begins: ReadonlyMap<number, number>;
};

export type Numbering = {
  /** The label of the next paragraph of a list; empty for a bullet and for a list that is not there. */
  readonly next: (list: string, level: number) => string;
  /** The level a style stands for in its list. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined;
};

const LONGEST = 40;
/** Levels are 0 to 8. */
const LAST_LEVEL = 8;

export function numberingOf(root: XmlNode | undefined): Numbering {
  const numbering = child(root, 'numbering');
  const families = new Map<string, XmlNode>();
  for (const family of children(numbering, 'abstractNum'))
    families.set(attributeIn(family, 'abstractNumId') ?? '', family);
  const lists = new Map<string, List>();
  const styles = new Map<string, number>();
  for (const num of children(numbering, 'num')) {
    const id = attributeIn(num, 'numId') ?? '';
    const family = attributeIn(child(num, 'abstractNumId'), 'val') ?? '';
    const levels = new Map<number, Level>();
    const begins = new Map<number, number>();
    const learn = (level: XmlNode | undefined) => {
      if (!level) return;
      const at = Number(attributeIn(level, 'ilvl'));
      levels.set(at, levelOf(level));
      const style = attributeIn(child(level, 'pStyle'), 'val');
      if (style) styles.set(`${id} ${style}`, at);
    };
    for (const level of children(families.get(family), 'lvl')) learn(level);
    for (const own of children(num, 'lvlOverride')) {
      learn(child(own, 'lvl'));
      const begin = attributeIn(child(own, 'startOverride'), 'val');
      if (begin !== undefined) begins.set(Number(attributeIn(own, 'ilvl')), Number(begin));
    }
    lists.set(id, { family, levels, begins });
  }
  return { next: counter(lists), levelOfStyle: (list, style) => styles.get(`${list} ${style}`) };
}

function levelOf(level: XmlNode): Level {
  const restart = attributeIn(child(level, 'lvlRestart'), 'val');
  return {
    start: Number(attributeIn(child(level, 'start'), 'val') ?? 0) || 0,
    format: attributeIn(child(level, 'numFmt'), 'val') ?? 'decimal',
    text: (attributeIn(child(level, 'lvlText'), 'val') ?? '').slice(0, LONGEST),
    legal: switched(level, 'isLgl') ?? false,
    restart: restart === undefined ? undefined : Number(restart),
  };
}

/** Lists of one family go on counting where the other stopped, but where one begins at a number of its own. */
function counter(lists: ReadonlyMap<string, List>): Numbering['next'] {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, at) => {
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level || at > LAST_LEVEL) return '';
    const count = counts.get(list.family) ?? [];
    counts.set(list.family, count);
    const begin = begun.has(`${id} ${at}`) ? undefined : list.begins.get(at);
    begun.add(`${id} ${at}`);
    const last = count[at];
    count[at] = begin ?? (last === undefined ? level.start : last + 1);
    for (let deeper = at + 1; deeper <= LAST_LEVEL; deeper++) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) count[deeper] = undefined;
    }
    if (level.format === 'bullet') return '';
    return level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const other = list.levels.get(Number(digit) - 1);
        const n = count[Number(digit) - 1] ?? other?.start ?? 1;
        return numberLabel(n, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
      })
      .slice(0, LONGEST);
  };
}
