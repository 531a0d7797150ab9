// The numbers Word sets before paragraphs and keeps out of their text: numbering.xml, counted as the paragraphs come.

import { countLists, type ListLevel, LONGEST_LABEL, type NumberedList } from './count-lists.ts';
import { attributeIn, child, children, switched, type XmlNode } from './xml-tree.ts';

export type Numbering = {
  /** The label of the next paragraph of a list; empty for a bullet and for a list that is not there. */
  readonly next: (list: string, level: number) => string;
  /** The level a style stands for in its list. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined;
};

export function numberingOf(root: XmlNode | undefined): Numbering {
  const numbering = child(root, 'numbering');
  const families = new Map<string, XmlNode>();
  for (const family of children(numbering, 'abstractNum'))
    families.set(attributeIn(family, 'abstractNumId') ?? '', family);
  const lists = new Map<string, NumberedList>();
  const styles = new Map<string, number>();
  for (const num of children(numbering, 'num')) {
    const id = attributeIn(num, 'numId') ?? '';
    const family = attributeIn(child(num, 'abstractNumId'), 'val') ?? '';
    const levels = new Map<number, ListLevel>();
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
  return { next: countLists(lists), levelOfStyle: (list, style) => styles.get(`${list} ${style}`) };
}

function levelOf(level: XmlNode): ListLevel {
  const restart = attributeIn(child(level, 'lvlRestart'), 'val');
  return {
    start: Number(attributeIn(child(level, 'start'), 'val') ?? 0) || 0,
    format: attributeIn(child(level, 'numFmt'), 'val') ?? 'decimal',
    text: (attributeIn(child(level, 'lvlText'), 'val') ?? '').slice(0, LONGEST_LABEL),
    legal: switched(level, 'isLgl') ?? false,
    restart: restart === undefined ? undefined : Number(restart),
  };
}
