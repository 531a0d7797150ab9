// A deleted draft on its way out: it can be taken back for thirty days.

import { type Draft, restoreDraft } from './draft.ts';
import { finite, isRecord } from './restore-shape.ts';

export type Discarded = {
  readonly kind: 'huiwen-discarded';
  readonly version: 1;
  readonly draft: Draft;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
};

const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

export function restoreDiscarded(data: unknown): Discarded | undefined {
  if (!isRecord(data) || data.kind !== 'huiwen-discarded') return undefined;
  const draft = restoreDraft(data.draft);
  return draft && { kind: 'huiwen-discarded', version: 1, draft, deletedAt: finite(data.deletedAt) };
}

export function isOver({ deletedAt }: Discarded, now: number): boolean {
  return now - deletedAt > KEPT_FOR;
}
