// The one paper that is being laid out, and one that another page handed over for it. Calls reject with a StorageFault.

import { restoreTypeset } from '../core/intake/restore-typeset.ts';
import type { TypesetPaper } from '../core/intake/typeset-paper.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { readEntry } from './database.ts';
import { inTime } from './fault.ts';
import type { Key } from './keys.ts';
import { together } from './together.ts';

const TYPESET: Key<'typeset'> = 'typeset';

export type KeptTypeset = {
  readonly paper?: TypesetPaper;
  /** Of the file it came from. */
  readonly name?: string;
};

export async function loadTypeset(): Promise<KeptTypeset> {
  const kept = await inTime(() => readEntry(TYPESET));
  if (!isMapping(kept)) return {};
  const paper = restoreTypeset(kept.paper);
  const name = kept.name;
  return { ...(paper && { paper }), ...(typeof name === 'string' && { name }) };
}

export function keepTypeset(kept: KeptTypeset): Promise<void> {
  return together(async (table) => table.put(TYPESET, kept));
}

export function removeTypeset(): Promise<void> {
  return together(async (table) => table.remove(TYPESET));
}
