// Praise in the paragraphs that a paper's own words are in, found once for what was recognised.

import type { FixedPlace } from '../text/fixed-place.ts';
import type { Recognised } from '../text/recognised.ts';
import type { Decisions } from './decisions.ts';
import { findPraise } from './praise.ts';

const PRAISE = '评价、效果只有那一份文稿知道。改为声明以后，填写时勾选了才印；不勾，这句话不出现。';
const PRAISED: ReadonlySet<string> = new Set(['正文', '层次标题', '结束语']);
const praiseKnown = new WeakMap<Recognised, readonly FixedPlace[]>();

/** Without that in lines that were struck out. */
export function praiseOf(found: Recognised, { roles }: Decisions): readonly FixedPlace[] {
  const known = praiseKnown.get(found) ?? allPraise(found);
  praiseKnown.set(found, known);
  return known.filter(({ paragraph }) => roles[found.paragraphs[paragraph]?.start ?? -1] !== '不要');
}

function allPraise(found: Recognised): readonly FixedPlace[] {
  return found.paragraphs.flatMap(({ text, role, start, end, runIn, marker = '' }, paragraph) => {
    if (!PRAISED.has(role) || (role === '层次标题' && runIn === undefined)) return [];
    return findPraise(text, runIn ?? marker.length).map(({ from, to }): FixedPlace => {
      const place = { start: Math.min(start + from, end), end: Math.min(start + to, end) };
      const id = `评${start}+${from}`;
      return { id, paragraph, from, to, ...place, text: text.slice(from, to), why: PRAISE, claim: true };
    });
  });
}
