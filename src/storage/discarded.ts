// A deleted draft on its way out: it can be taken back for thirty days.

import { isMapping } from '../core/source/yaml-shape.ts';
import { type Draft, restoreDraft } from './draft.ts';
import { count, moment } from './restore-shape.ts';

export type Discarded = {
  readonly kind: 'huiwen-discarded';
  readonly version: 1;
  readonly draft: Draft;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
  /** Its place among those deleted. */
  readonly turn?: number;
  /** Days on which anything was written or looked at until it was deleted; unknown of what an earlier release deleted. */
  readonly day?: number;
};

/** Days on which the lists are looked at or anything is written: a clock that is wrong shortens nothing. */
export const KEPT_DAYS = 30;

export function restoreDiscarded(data: unknown): Discarded | undefined {
  if (!isMapping(data) || data.kind !== 'huiwen-discarded') return undefined;
  if (typeof data.version === 'number' && data.version > 1) return undefined;
  const draft = restoreDraft(data.draft);
  const [turn, day] = [count(data.turn), count(data.day)];
  return (
    draft && {
      kind: 'huiwen-discarded',
      version: 1,
      draft,
      deletedAt: moment(data.deletedAt),
      ...(turn ? { turn } : {}),
      ...(day ? { day } : {}),
    }
  );
}

/** `days` as `Order` counts them now. */
export function isOver({ day }: Discarded, days: number): boolean {
  return day !== undefined && days - day > KEPT_DAYS;
}
