// What was written after what, and on how many days, told by counting: a clock that is wrong, or was, undoes neither.

import { dayAt, isoDate } from '../core/facts/date.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import type { Key } from './keys.ts';
import { count, restoreTexts } from './restore-shape.ts';
import type { EntryTable } from './together.ts';

export type Order = {
  /** Of the last write. */
  readonly turn: number;
  /** Days on which anything was written or looked at. */
  readonly days: number;
  /** The last of those days: a clock that jumps to and fro counts none twice. */
  readonly recent: readonly string[];
};

const ORDER: Key<'order'> = 'order';
const MOST_RECENT = 90;

function restoreOrder(data: unknown): Order {
  const { turn, days, recent } = isMapping(data) ? data : {};
  return { turn: count(turn), days: count(days), recent: restoreTexts(recent).slice(-MOST_RECENT) };
}

/** `day` as this machine calls it. */
function withDay(order: Order, day: string): Order {
  if (order.recent.includes(day)) return order;
  return { ...order, days: order.days + 1, recent: [...order.recent, day].slice(-MOST_RECENT) };
}

/** The next turn. `now` in milliseconds since 1970. */
export async function takeTurn(table: EntryTable, now: number): Promise<Order> {
  const order = withDay(restoreOrder(await table.get(ORDER)), dayOf(now));
  const next = { ...order, turn: order.turn + 1 };
  table.put(ORDER, next);
  return next;
}

/** Counts the day as one on which the lists were looked at. */
export async function countDay(table: EntryTable, now: number): Promise<Order> {
  const before = restoreOrder(await table.get(ORDER));
  const order = withDay(before, dayOf(now));
  if (order !== before) table.put(ORDER, order);
  return order;
}

/** Last written first; what an earlier release wrote has no turn and goes by its hour. */
export function lastFirst(
  a: { readonly turn?: number; readonly at: number },
  b: { readonly turn?: number; readonly at: number },
): number {
  return (b.turn ?? 0) - (a.turn ?? 0) || b.at - a.at;
}

function dayOf(now: number): string {
  return isoDate(dayAt(new Date(now)));
}
