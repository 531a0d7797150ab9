// What stands in the fixed text and may be of another unit or another year: pointed out, to be mended, filled or left.

import type { FixedPlace } from '../text/fixed-place.ts';
import type { Blank, Recognised } from '../text/recognised.ts';
import { blankPlaces } from './blank-items.ts';
import type { Decided, Paper } from './confirm.ts';
import { nextUnseen, see } from './confirm.ts';
import { type Decisions, placeId } from './decisions.ts';
import { type ForeignWord, findForeign } from './foreign-words.ts';
import { addBlank } from './mark-blanks.ts';
import { praiseOf } from './praise-places.ts';
import { rowsThatRepeat } from './repeated-rows.ts';
import { slipPlaces } from './slip-places.ts';

export type FixedItem = {
  /** Of its first place. */
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly places: readonly FixedPlace[];
  readonly seen: boolean;
  /** What stands there instead. */
  readonly mended: string | undefined;
  readonly claim?: true;
  /** Praise that is printed as it stands. */
  readonly plain?: true;
  readonly slip?: FixedPlace['slip'];
  /** To be filled in rather than kept. */
  readonly toFill?: true;
};

const KINDS: Readonly<Record<Blank['kind'], string>> = {
  date: '日期，换一个单位、换一年就不同。',
  number: '数目，换一个单位、换一年就不同。',
  organ: '单位的名称，其他单位不适用。',
  name: '人的姓名，其他单位不适用。',
  docnumber: '文号，换一份文件就不同。',
  other: '具体的内容，换一个单位可能不同。',
};

/** In the order of the text, without what is a blank or was struck out. */
export function fixedPlaces(
  { found, words, slips = [] }: Paper,
  decisions: Decisions,
): readonly FixedPlace[] {
  const places = blankPlaces(found, decisions, words);
  const taken = new Set(places.filter((place) => place.taken).map(({ id }) => id));
  const standing = new Map(places.filter((place) => !place.taken).map((place) => [place.id, place]));
  const facts = found.blanks.flatMap(({ id, paragraph, from, to, start, end, text, kind, origin }) =>
    standing.has(id) && origin === '事实'
      ? [{ id, paragraph, from, to, start, end, text, why: KINDS[kind] }]
      : [],
  );
  const covered = byParagraph(found.blanks.filter(({ id }) => taken.has(id) || standing.has(id)));
  const added = Object.values(decisions.added);
  const foreignIn = foreignOf(found);
  const foreign = found.paragraphs.flatMap(({ text, start, end, role }, paragraph) => {
    if (decisions.roles[start] === '不要' || role === '日期') return [];
    const inside = covered.get(paragraph) ?? [];
    return (foreignIn[paragraph] ?? []).flatMap(({ from, to, why, toFill }) => {
      if (inside.some((blank) => blank.from < to && from < blank.to)) return [];
      // Where tidying took nothing out before it, it stands as far from the head as in the text as read.
      const place = { start: Math.min(start + from, end), end: Math.min(start + to, end) };
      if (added.some((blank) => blank.start < place.end && place.start < blank.end)) return [];
      const id = `${placeId(place)}`;
      const fill = toFill ? { toFill } : {};
      return [{ id, paragraph, from, to, ...place, text: text.slice(from, to), why, ...fill }];
    });
  });
  const decided = [...Object.keys(decisions.mended), ...Object.keys(decisions.seen)];
  const wrong = slipPlaces(found, slips, decided).filter(({ paragraph, from, to, start, end }) => {
    const inBlank = (covered.get(paragraph) ?? []).some(
      (blank) => taken.has(blank.id) && blank.from < to && from < blank.to,
    );
    const gone = decisions.roles[found.paragraphs[paragraph]?.start ?? -1] === '不要';
    return !inBlank && !gone && !added.some((blank) => blank.start < end && start < blank.end);
  });
  const rows = rowsThatRepeat(found, decisions);
  return [...facts, ...foreign, ...praiseOf(found, decisions), ...wrong]
    .filter(({ paragraph }) => !rows.has(paragraph))
    .sort((a, b) => a.start - b.start);
}

const foreignKnown = new WeakMap<Recognised, readonly (readonly ForeignWord[])[]>();

/** What is decided changes with every step, what stands there does not. */
function foreignOf(found: Recognised): readonly (readonly ForeignWord[])[] {
  const known = foreignKnown.get(found) ?? found.paragraphs.map(({ text }) => findForeign(text));
  foreignKnown.set(found, known);
  return known;
}

/** The same words are one item. */
export function fixedItems(paper: Paper, decisions: Decisions): readonly FixedItem[] {
  const { seen, mended, plain } = decisions;
  const byText = new Map<string, FixedPlace[]>();
  for (const place of fixedPlaces(paper, decisions)) {
    // The same figure may count other things elsewhere, and dots stand for other words.
    const apart = /^(?:\d+|…+)$/.test(place.text) ? place.id : place.text;
    const key = place.slip ? `${place.text} → ${place.slip.right ?? place.why}` : apart;
    const same = byText.get(key);
    if (same) same.push(place);
    else byText.set(key, [place]);
  }
  return [...byText.values()].flatMap((places): readonly FixedItem[] => {
    const [first] = places;
    if (!first) return [];
    const looked = places.every(({ id }) => seen[id] === true);
    const { text } = first;
    const kept = plain[first.id] ? { plain: true as const } : {};
    const claim = first.claim ? { claim: true as const, ...kept } : {};
    const slip = first.slip ? { slip: first.slip } : {};
    const fill = first.toFill ? { toFill: first.toFill } : {};
    const { id, why } = first;
    return [{ id, text, why, places, seen: looked, mended: mended[id], ...claim, ...slip, ...fill }];
  });
}

/** Stays as it stands. */
export function acceptFixed(paper: Paper, decisions: Decisions, id: string): Decided {
  return decideFixed(paper, decisions, id, undefined);
}

/** Other words stand there; none at all is allowed. */
export function mendFixed(paper: Paper, decisions: Decisions, id: string, words: string): Decided {
  if (/[\n{}]/.test(words)) return { refused: '请写在一行里，不用花括号。' };
  return decideFixed(paper, decisions, id, words.trim());
}

/** Praise becomes a sentence to confirm, or is printed as it stands. */
export function decideClaim(paper: Paper, decisions: Decisions, id: string, print: boolean): Decided {
  const items = fixedItems(paper, decisions);
  const item = items.find((each) => each.id === id);
  if (!item?.claim) return { refused: '这一处已经不在固定文字里了。' };
  const without = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(all).filter(([each]) => !item.places.some((place) => place.id === each)),
    );
  const printed = print ? item.places.map((place) => [place.id, true] as const) : [];
  const plain = { ...without(decisions.plain), ...Object.fromEntries(printed) };
  const now = see({ ...decisions, plain, mended: without(decisions.mended) }, item.places);
  const words = item.text.replace(/^[，、；]|[，；。]$/g, '').slice(0, 12);
  return {
    decisions: { ...now, at: nextUnseen(items, id) },
    said: print ? `“${words}”照原样印` : `“${words}”改为声明`,
  };
}

/** What is likely wrong is looked at one by one. */
export function restOf(items: readonly FixedItem[]): readonly FixedItem[] {
  return items.filter(({ seen, slip }) => !seen && !slip);
}

export function acceptRest(paper: Paper, decisions: Decisions): Decided {
  const rest = restOf(fixedItems(paper, decisions));
  const places = rest.flatMap((item) => item.places);
  const { step } = decisions;
  const filled = places.reduce((now, { start, end, text, toFill }) => {
    const marked = toFill && addBlank(paper, now, { start, end }, text);
    return marked && 'decisions' in marked ? see(marked.decisions, [{ id: placeId({ start, end }) }]) : now;
  }, decisions);
  return {
    decisions: { ...see(filled, places), step, at: '' },
    said: `其余 ${rest.length} 项都按建议处理`,
  };
}

function decideFixed(paper: Paper, decisions: Decisions, id: string, words: string | undefined): Decided {
  const items = fixedItems(paper, decisions);
  const item = items.find((each) => each.id === id);
  if (!item) return { refused: '这一处已经不在固定文字里了。' };
  const ids = new Set(item.places.map((place) => place.id));
  const others = Object.entries(decisions.mended).filter(([each]) => !ids.has(each));
  const now =
    words === undefined || words === item.text ? [] : [...ids].map((each) => [each, words] as const);
  const mended = Object.fromEntries([...others, ...now]);
  return {
    decisions: { ...see({ ...decisions, mended }, item.places), at: nextUnseen(items, id) },
    said: now.length ? `“${item.text}”改成“${words}”` : `保留“${item.text}”`,
  };
}

function byParagraph(blanks: readonly Blank[]): ReadonlyMap<number, readonly Blank[]> {
  const map = new Map<number, Blank[]>();
  for (const blank of blanks) {
    const before = map.get(blank.paragraph);
    if (before) before.push(blank);
    else map.set(blank.paragraph, [blank]);
  }
  return map;
}
