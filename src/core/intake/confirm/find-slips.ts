// Slips of the characters in what a paper says, by the proofreading rules: found a stretch at a time, each with its place and its right form.

import type { ProofRules } from '../../proof/prepare.ts';
import { KINDS, type Kind } from '../../proof/rule.ts';
import { genreOf, proofreadInSteps } from '../../proof/suggestions.ts';
import type { Recognised } from '../text/recognised.ts';
import { type FoundSlip, slipId } from './slip-places.ts';

/** A figure that agrees with no other may be a blank of the next paper. */
const OF_WORDS: ReadonlySet<Kind> = new Set(KINDS.filter((kind) => kind !== '前后不一'));
/** Paragraphs looked at together, in characters. */
const STRETCH = 4_000;

export function* findSlips(
  { paragraphs, title }: Recognised,
  rules: ProofRules,
): Generator<undefined, readonly FoundSlip[]> {
  const genre = genreOf(title?.text ?? '');
  const found: FoundSlip[] = [];
  for (let first = 0; first < paragraphs.length; ) {
    const heads: number[] = [];
    let text = '';
    do {
      heads.push(text.length);
      text += `${paragraphs[first + heads.length - 1]?.text.replace(/\t/g, '\n')}\n`;
    } while (first + heads.length < paragraphs.length && text.length < STRETCH);
    let at = 0;
    for (const each of yield* proofreadInSteps(text, rules, { kinds: OF_WORDS, genre, across: [] })) {
      while ((heads[at + 1] ?? text.length) <= each.start) at += 1;
      const paragraph = paragraphs[first + at];
      const head = heads[at] ?? 0;
      const [from, to] = [each.start - head, each.end - head];
      if (!paragraph || each.level === '提示' || each.wrong.includes('\n')) continue;
      // The number at its head is written anew.
      if (paragraph.role === '日期' || from < (paragraph.marker?.length ?? 0)) continue;
      const { wrong, right, why, source } = each;
      const because = `${why}。${source ? `依据：${source}。` : ''}`;
      const id = slipId(paragraph.start, from, wrong);
      found.push({ id, paragraph: first + at, from, to, wrong, right, why: because });
    }
    first += heads.length;
  }
  return found;
}
