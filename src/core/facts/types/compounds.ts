// The types that are no single value. One that is added to CompoundType is missing here until it has a file.

import type { CompoundType } from '../field.ts';
import { claim } from './claim.ts';
import type { Compound } from './compound.ts';
import { computed } from './computed.ts';
import { list } from './list.ts';
import { rows } from './rows.ts';

export const COMPOUNDS = { claim, list, rows, computed } satisfies {
  readonly [K in CompoundType['type']]: Compound<Extract<CompoundType, { type: K }>>;
};
