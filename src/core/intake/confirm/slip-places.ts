// Slips that stand in the fixed text. What was decided about one holds where the rules that found it are not at hand.

import type { FixedPlace } from '../text/fixed-place.ts';
import type { Recognised } from '../text/recognised.ts';

export type FoundSlip = {
  readonly id: string;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly wrong: string;
  /** Undefined where only the writer can tell what is right. */
  readonly right: string | undefined;
  readonly why: string;
};

/** `start`: of its paragraph in the text as read. */
export function slipId(start: number, from: number, wrong: string): string {
  return `错${start}+${from} ${wrong}`;
}

/** `decided`: ids of what was mended or left. */
export function slipPlaces(
  { paragraphs }: Recognised,
  known: readonly FoundSlip[],
  decided: readonly string[],
): readonly FixedPlace[] {
  const ids = new Set(known.map(({ id }) => id));
  const byStart = new Map(paragraphs.map(({ start }, at) => [String(start), at]));
  const before = [...new Set(decided)].flatMap((id): readonly FoundSlip[] => {
    const [, start = '', at, wrong = ''] = /^错(\d+)\+(\d+) (.+)$/s.exec(id) ?? [];
    const paragraph = byStart.get(start);
    if (paragraph === undefined || ids.has(id)) return [];
    const [from, to] = [Number(at), Number(at) + wrong.length];
    // Written otherwise since, it is another place.
    if (paragraphs[paragraph]?.text.slice(from, to) !== wrong) return [];
    return [{ id, paragraph, from, to, wrong, right: undefined, why: '校对时看过。' }];
  });
  return [...known, ...before].flatMap(({ id, paragraph, from, to, wrong, right, why }) => {
    const within = paragraphs[paragraph];
    if (!within) return [];
    const place = {
      start: Math.min(within.start + from, within.end),
      end: Math.min(within.start + to, within.end),
    };
    return [{ id, paragraph, from, to, ...place, text: wrong, why, slip: { right } }];
  });
}
