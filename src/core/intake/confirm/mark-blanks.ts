// What was no blank becomes one: a concrete fact that was found, words selected in the original, words written by hand.

import type { TextSpan } from '../text/source.ts';
import { freeName } from './blank-items.ts';
import { blankItemsOf, blanksOf, changeBlanks, type Decided, type Paper, see } from './confirm.ts';
import { type Decisions, placeId } from './decisions.ts';
import { markedBeside, markedName } from './name-marked.ts';

/** One blank is part of a line. */
const MOST_BLANK = 400;
/** The same words are pointed at so many times at once. */
const MOST_WORDS = 200;
const MOST_MOVED = 8;

/** What was no blank is one. */
export function asBlanks(paper: Paper, decisions: Decisions, ids: readonly string[]): Decided {
  const places = blanksOf(paper, decisions).filter((each) => ids.includes(each.id) && !each.taken);
  const [first] = places;
  if (!first) return { refused: '这一处已经是填空处了。' };
  const mended = Object.fromEntries(Object.entries(decisions.mended).filter(([id]) => !ids.includes(id)));
  return {
    decisions: see(changeBlanks({ ...decisions, mended }, places, { taken: true }), places),
    said: places.length > 1 ? `把 ${places.length} 处改为填空处` : `把“${first.text}”改为填空处`,
  };
}

/** Marked in the original by hand; what it covers is a blank no more. */
export function addBlank(paper: Paper, decisions: Decisions, at: TextSpan, text: string): Decided {
  const before = text.length - text.trimStart().length;
  const start = at.start + before;
  const span = { start, end: start + text.trim().length };
  const id = placeId(span);
  if (span.start >= span.end) return { refused: '请先在原文里选中要填的字。' };
  if (/\n/.test(text.trim())) return { refused: '一处不能跨两行，请只选一行里的字。' };
  if (text.length > MOST_BLANK) return { refused: `选中的超过 ${MOST_BLANK} 字，请只选要填的那几个字。` };
  const places = blanksOf(paper, decisions);
  const same = places.find((each) => each.start === span.start && each.end === span.end);
  if (same)
    return same.taken ? { refused: '这几个字已经是填空处了。' } : asBlanks(paper, decisions, [same.id]);
  const covered = places.filter((each) => each.taken && each.start < span.end && span.start < each.end);
  const without = covered.length ? changeBlanks(decisions, covered, { taken: false }) : decisions;
  const added = Object.fromEntries(
    Object.entries(without.added).filter(([each]) => !covered.some((place) => place.id === each)),
  );
  const taken = new Set([...paper.words.keys(), ...places.map((each) => each.name)]);
  const name = freeName(nameIn(paper, span, text.trim()), taken);
  const blank = { ...span, text: text.trim(), name, type: { type: 'text' } } as const;
  return {
    decisions: { ...without, added: { ...added, [id]: blank }, step: '空', at: id },
    said: `把“${text.trim().slice(0, 12)}”改为填空处`,
  };
}

/** By what the words look like, else by those beside them. */
function nameIn({ found }: Paper, span: TextSpan, words: string): string {
  const line = found.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
  // Tidying may have moved it a little.
  const near = Math.max(0, span.start - (line?.start ?? 0) - MOST_MOVED);
  const from = line?.text.indexOf(words, near) ?? -1;
  return (
    markedName(words) ??
    markedBeside(line?.text.slice(0, Math.max(from, 0)) ?? '', line?.text.slice(from + words.length) ?? '')
  );
}

/** Words written by hand, wherever they stand and are no blank: they are one fact. */
export function addWords(paper: Paper, decisions: Decisions, source: string, typed: string): Decided {
  const words = typed.trim();
  if (!words) return { refused: '请写出原文里要填的字。' };
  const taken = blanksOf(paper, decisions).filter((each) => each.taken);
  const starts: number[] = [];
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!taken.some((each) => each.start < end && at < each.end)) starts.push(at);
  }
  if (!starts.length)
    return {
      refused: source.includes(words) ? `“${words}”已经是填空处了。` : `原文里没有“${words}”，请照原文写。`,
    };
  let name = '';
  let now = decisions;
  for (const start of starts.slice(0, MOST_WORDS)) {
    const added = addBlank(paper, now, { start, end: start + words.length }, words);
    if ('refused' in added) return added;
    const id = placeId({ start, end: start + words.length });
    const mine = blanksOf(paper, added.decisions).find((each) => each.id === id || each.start === start);
    name ||= mine?.name ?? '';
    now = mine ? changeBlanks(added.decisions, [mine], { name, taken: true }) : added.decisions;
  }
  const first = blankItemsOf(paper, now).find((item) => item.name === name)?.id ?? '';
  const said =
    starts.length > 1
      ? `把 ${starts.length} 处“${words.slice(0, 12)}”改为填空处`
      : `把“${words.slice(0, 12)}”改为填空处`;
  return { decisions: { ...now, step: '空', at: first }, said };
}
