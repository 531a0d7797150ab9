// The kits that were handed down from this browser, so that what comes back can be told from what belongs to another one.

import type { GatheredKit } from '../core/kit/not-of-kit.ts';
import { isText, shaped } from '../core/source/shape.ts';
import type { Key } from './keys.ts';
import { inLocal } from './web-storage.ts';

const KEY: Key<'kits'> = 'huiwen:kits';
const MOST = 20;

const isIssued = shaped<GatheredKit>({ id: isText, title: isText, template: isText, year: isText });

/** Last one first. */
export function issuedKits(): readonly GatheredKit[] {
  const kept = inLocal((table): unknown => JSON.parse(table.getItem(KEY) ?? '[]'), []);
  return Array.isArray(kept) ? (kept.filter(isIssued) as readonly GatheredKit[]) : [];
}

export function keepIssuedKit(kit: GatheredKit): void {
  const all = [kit, ...issuedKits().filter(({ id }) => id !== kit.id)].slice(0, MOST);
  inLocal((table) => table.setItem(KEY, JSON.stringify(all)), undefined);
}
