// Whether a draft is worth storing.

import { isGiven } from '../../core/facts/fact.ts';
import type { Draft } from '../../storage/draft.ts';
import { loadVersions } from '../../storage/version-store.ts';

/** Emptied and of no meeting, with neither a name nor a choice nor a history to keep it for. */
export async function isNothing({
  id,
  name,
  facts,
  off,
  accepted,
  foreign,
  within,
}: Draft): Promise<boolean> {
  if (within || isGiven(facts) || name || foreign || off.length || isGiven(accepted)) return false;
  return !(await loadVersions(id)).items.length;
}
