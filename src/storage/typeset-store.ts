// The one paper that is being laid out, and one that another page handed over for it. Calls reject with a StorageFault.

import type { SourceText } from '../core/intake/text/source.ts';
import { restoreTypeset } from '../core/intake/typeset/restore-typeset.ts';
import type { TypesetPaper } from '../core/intake/typeset/typeset-paper.ts';
import { isText, shaped } from '../core/source/shape.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { readEntry } from './database.ts';
import { inTime } from './fault.ts';
import { isSource } from './intake.ts';
import type { Key } from './keys.ts';
import { together } from './together.ts';

const TYPESET: Key<'typeset'> = 'typeset';

export type HandedText = { readonly name: string; readonly source: SourceText };
export type KeptTypeset = {
  readonly paper?: TypesetPaper;
  /** Of the file it came from. */
  readonly name?: string;
  /** Given to this page on another one, and not taken in yet. */
  readonly handed?: HandedText;
};

const isHanded = shaped<HandedText>({ name: isText, source: isSource });

export async function loadTypeset(): Promise<KeptTypeset> {
  const kept = await inTime(() => readEntry(TYPESET));
  if (!isMapping(kept)) return {};
  const paper = restoreTypeset(kept.paper);
  const name = kept.name;
  return {
    ...(paper && { paper }),
    ...(typeof name === 'string' && { name }),
    // Looked at.
    ...(isHanded(kept.handed) && { handed: kept.handed as HandedText }),
  };
}

/** Beside the paper that lies there: taking it in can be taken back. */
export function handTypeset(handed: HandedText): Promise<void> {
  return together(async (table) => {
    const kept = await table.get(TYPESET);
    table.put(TYPESET, { ...(isMapping(kept) ? kept : {}), handed });
  });
}

export function keepTypeset(kept: KeptTypeset): Promise<void> {
  return together(async (table) => table.put(TYPESET, kept));
}

export function removeTypeset(): Promise<void> {
  return together(async (table) => table.remove(TYPESET));
}
