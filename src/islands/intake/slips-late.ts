// Proofreading of what stays as fixed text: rules and program fetched when the third step is reached, worked in slices.

import { findSlips } from '../../core/intake/confirm/find-slips.ts';
import type { FoundSlip } from '../../core/intake/confirm/slip-places.ts';
import type { Recognised } from '../../core/intake/text/recognised.ts';
import { fetchRules } from '../../published/fetch-rules.ts';
import { finish } from '../../render/slices.ts';

/** Rejects where the rules did not come; undefined as soon as `goesOn` says no. */
export async function slipsOf(
  found: Recognised,
  goesOn: () => boolean,
): Promise<readonly FoundSlip[] | undefined> {
  const rules = await fetchRules('../');
  if (!rules) throw new Error('no rules');
  return finish(findSlips(found, rules), goesOn);
}
