// The kits that were handed down from this browser, so that what comes back can be told from what belongs to another one.

import { isText, shaped } from '../core/source/shape.ts';
import type { Key } from './keys.ts';
import { inLocal } from './web-storage.ts';

/** Nothing of what is filled in. */
export type IssuedKit = {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  /** As it was typed; empty where it was not given. */
  readonly year: string;
};

const KEY: Key<'kits'> = 'huiwen:kits';
const MOST = 20;

const isIssued = shaped<IssuedKit>({ id: isText, title: isText, template: isText, year: isText });

/** Last one first. */
export function issuedKits(): readonly IssuedKit[] {
  const kept = inLocal((table): unknown => JSON.parse(table.getItem(KEY) ?? '[]'), []);
  return Array.isArray(kept) ? (kept.filter(isIssued) as readonly IssuedKit[]) : [];
}

export function keepIssuedKit(kit: IssuedKit): void {
  const all = [kit, ...issuedKits().filter(({ id }) => id !== kit.id)].slice(0, MOST);
  inLocal((table) => table.setItem(KEY, JSON.stringify(all)), undefined);
}
