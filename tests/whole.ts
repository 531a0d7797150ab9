// What is much the same many times over is proven once on each commit, and every time with `HUIWEN_WHOLE=1`: every browser at
// every place, every template's longest lists, pages and files.

export function isWhole(): boolean {
  return process.env.HUIWEN_WHOLE === '1' || process.env.npm_lifecycle_event === 'test:browsers';
}

/** All of them, or the first few. */
export function allOrFirst<Item>(items: readonly Item[], few: number): readonly Item[] {
  return isWhole() ? items : items.slice(0, few);
}
