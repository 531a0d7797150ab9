// Which sheets are seen: all are equally tall, so one measurement tells, however many there are.

/** Pixels from the upper edge of the window. */
export type Edges = { readonly top: number; readonly bottom: number };

/** Index of the sheet at a height; the first or last one beyond the ends. */
export function sheetAt(height: number, { top, bottom }: Edges, count: number): number {
  const at = Math.floor(((height - top) / Math.max(1, bottom - top)) * count);
  return Math.max(0, Math.min(count - 1, at));
}

/** Indexes of the first and last sheet between two heights. */
export function sheetsBetween(
  window: Edges,
  list: Edges,
  count: number,
): readonly [first: number, last: number] {
  return [sheetAt(window.top, list, count), sheetAt(window.bottom, list, count)];
}

/** The part of the screen the preview is seen through: its own edges, cut at those of the window. */
export function windowOf(pane: Element): Edges {
  const { top, bottom } = pane.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
}
