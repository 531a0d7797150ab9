// Kits that are being made, one of each template: a page that is closed or crashes loses nothing of them.

import type { Facts } from '../core/facts/fact.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';
import { isText, isTexts, shaped } from '../core/source/shape.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import type { Key } from './keys.ts';
import { inLocal } from './web-storage.ts';

export type BegunKit = {
  /** Id of the template. */
  readonly template: string;
  readonly given: Facts;
  /** Names asked for although the paper could do without, and columns of the roll-up that are not. */
  readonly asked: readonly string[];
  readonly ownLeft: readonly string[];
  readonly units: readonly string[];
  readonly title: string;
  readonly from: string;
  readonly due: string;
  readonly contact: string;
};

const KEY: Key<'begunKits'> = 'huiwen:kits-begun';
const MOST = 5;

const isBegun = shaped<BegunKit>({
  template: isText,
  given: isMapping,
  asked: isTexts,
  ownLeft: isTexts,
  units: isTexts,
  title: isText,
  from: isText,
  due: isText,
  contact: isText,
});

/** That of `template`, of none the last one. */
export function begunKit(template?: string): BegunKit | undefined {
  return begunKits().find((each) => template === undefined || each.template === template);
}

/** False where the browser refuses. */
export function keepBegunKit(kit: BegunKit): boolean {
  return keep([kit, ...begunKits().filter(({ template }) => template !== kit.template)].slice(0, MOST));
}

export function dropBegunKit(template: string): void {
  keep(begunKits().filter((each) => each.template !== template));
}

/** Last one first. */
function begunKits(): readonly BegunKit[] {
  const kept = inLocal((table): unknown => JSON.parse(table.getItem(KEY) ?? '[]'), []);
  const found = Array.isArray(kept) ? (kept.filter(isBegun) as readonly BegunKit[]) : [];
  return found.map((each) => ({ ...each, given: restoreFacts(each.given) }));
}

function keep(kits: readonly BegunKit[]): boolean {
  return inLocal((table) => {
    if (kits.length) table.setItem(KEY, JSON.stringify(kits));
    else table.removeItem(KEY);
    return true;
  }, false);
}
