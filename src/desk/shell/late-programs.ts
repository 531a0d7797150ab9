// The door to what is fetched when the user begins to fill: undefined until it is there, and on pages without a draft. A page has
// one desk, so that controls need not be handed it from level to level.

import { signal } from '@preact/signals';
import type { Late } from '../late/begin-filling.ts';

export const latePrograms = signal<Late | undefined>(undefined);
