// What the drawer behind 更多 works with.

import type { DraftModel } from '../model/draft-model.ts';
import type { Unit } from './unit.ts';

export type DeskParts = {
  readonly model: DraftModel;
  readonly unit: Unit;
};
