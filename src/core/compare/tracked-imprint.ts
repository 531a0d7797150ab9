// Two states of the 版记: its lines compared where both have them, put in or taken out as a whole where one has not.

import type { Imprint, Run } from '../document/document.ts';
import type { Fate, TrackedImprint, TrackedRuns } from './tracked.ts';
import { trackedRuns } from './tracked-runs.ts';

export function trackedImprint(
  before: Imprint | undefined,
  now: Imprint | undefined,
): TrackedImprint | undefined {
  if (!before || !now) return whole(before ?? now, before ? 'removed' : 'added');
  const copiesChange: Fate | undefined =
    !before.copies === !now.copies ? undefined : now.copies ? 'added' : 'removed';
  return {
    ...(before.copies || now.copies ? { copies: trackedRuns(before.copies ?? [], now.copies ?? []) } : {}),
    printer: trackedRuns(before.printer, now.printer),
    printed: trackedRuns(before.printed, now.printed),
    ...(copiesChange ? { copiesChange } : {}),
  };
}

function whole(imprint: Imprint | undefined, change: Fate): TrackedImprint | undefined {
  if (!imprint) return undefined;
  const all = (runs: readonly Run[]): readonly TrackedRuns[] => [{ change, runs }];
  const { copies, printer, printed } = imprint;
  return { ...(copies ? { copies: all(copies) } : {}), printer: all(printer), printed: all(printed), change };
}
