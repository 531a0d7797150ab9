// The last item that passes: `findLast` is younger than the oldest browser that is served (Chromium 80).

export function lastWhere<T, U extends T>(items: readonly T[], passes: (item: T) => item is U): U | undefined;
export function lastWhere<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined;
export function lastWhere<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item !== undefined && passes(item)) return item;
  }
  return undefined;
}
