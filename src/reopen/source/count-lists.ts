// Numbers of lists as Word counts them, by list and level.

import { numberLabel } from './number-label.ts';

export type ListLevel = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** All numbers in it are written in digits. */
  readonly legal: boolean;
  /** The level, from 1, after which it begins anew; 0 never. */
  readonly restart: number | undefined;
};
export type NumberedList = {
  readonly family: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin at a number of their own in this list. */
  readonly begins: ReadonlyMap<number, number>;
};

export const LONGEST_LABEL = 40;
/** Levels are 0 to 8. */
const LAST_LEVEL = 8;

/** Lists of one family go on counting where the other stopped, but where one begins at a number of its own. */
export function countLists(
  lists: ReadonlyMap<string, NumberedList>,
): (list: string, level: number) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, at) => {
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level || at > LAST_LEVEL) return '';
    const count = counts.get(list.family) ?? [];
    counts.set(list.family, count);
    const begin = begun.has(`${id} ${at}`) ? undefined : list.begins.get(at);
    begun.add(`${id} ${at}`);
    const last = count[at];
    count[at] = begin ?? (last === undefined ? level.start : last + 1);
    for (let deeper = at + 1; deeper <= LAST_LEVEL; deeper++) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) count[deeper] = undefined;
    }
    if (level.format === 'bullet') return '';
    return level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const other = list.levels.get(Number(digit) - 1);
        const n = count[Number(digit) - 1] ?? other?.start ?? 1;
        return numberLabel(n, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
      })
      .slice(0, LONGEST_LABEL);
  };
}
