// The limits the checks of a draft go by: those of the profile, else those everyone starts from.

import { DEFAULT_THRESHOLDS, type Thresholds } from '../../core/checks/thresholds.ts';
import type { Unit } from './unit.ts';

/** Follows the profile where it is read inside a signal. */
export function thresholdsOf({ profile }: Unit): Thresholds {
  return profile.value?.thresholds ?? DEFAULT_THRESHOLDS;
}
