// What another paper or year left behind, as rules tell it: certain ones stop the paper where it prints them, and a reason answers them.

import type { Repair } from './finding.ts';
import { type Leaf, slotOf } from './leaves.ts';
import type { DraftToCheck, RuleFinding } from './rule.ts';
import { sayPath } from './say-path.ts';

type Left = {
  /** Unique among those of one rule at one place. */
  readonly key: string;
  readonly certain: boolean;
  /** What follows the name of the place. */
  readonly said: string;
  readonly also?: readonly (readonly (string | number)[])[];
  readonly repair?: Repair['fact'] | undefined;
};

export function leftAt(
  { isPrinted }: Pick<DraftToCheck, 'isPrinted'>,
  leaf: Leaf,
  { key, certain, said, also = [], repair }: Left,
): RuleFinding {
  const { path, text } = leaf;
  const stops = certain && isPrinted(path);
  return {
    key: `${stops ? slotOf(leaf) : path.join('.')}:${key}`,
    paths: [path, ...also],
    message: `${sayPath(path)}${said}${stops ? '确实是这样的，可以写明理由保留。' : ''}`,
    ...(stops ? { severity: 'error', acceptable: text } : {}),
    ...(repair === undefined ? {} : { repair: { path, fact: repair } }),
  };
}
