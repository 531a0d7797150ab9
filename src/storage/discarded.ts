// A deleted meeting, or one paper of it, on its way out: it can be taken back for thirty days.

import type { Meeting } from '../core/meeting/meeting.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { restoreMeeting } from './meeting.ts';
import { count, moment, textIn } from './restore-shape.ts';

export type Discarded = {
  readonly kind: 'huiwen-discarded';
  readonly version: 2;
  readonly draft: Meeting;
  /** Id of the meeting this one paper was taken out of. */
  readonly from?: string;
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
  if (typeof data.version === 'number' && data.version > 2) return undefined;
  const draft = restoreMeeting(data.draft);
  const from = textIn(data.from);
  const [turn, day] = [count(data.turn), count(data.day)];
  return (
    draft && {
      kind: 'huiwen-discarded',
      version: 2,
      draft,
      ...(from ? { from } : {}),
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
