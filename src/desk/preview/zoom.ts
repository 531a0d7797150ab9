// How large the preview shows its sheets: as wide as the pane, or in hundredths of the printed size.

export const ZOOM_LEVELS = [50, 75, 100, 125, 150, 175, 200] as const;
/** Undefined: as wide as the pane; `page`: a whole page in it. */
export type Zoom = (typeof ZOOM_LEVELS)[number] | 'page' | undefined;
export type ZoomWish = 'in' | 'out' | 'fit' | 'page';

/** A4 at 96 pixels an inch. */
export const SHEET_PIXELS = (210 / 25.4) * 96;

/** The next level above or below what is seen now, in hundredths; the last one stays. */
export function zoomed(shown: number, direction: 'in' | 'out'): Zoom {
  // Half a hundredth: a sheet fitted to the pane is rarely a whole number wide.
  const larger = ZOOM_LEVELS.filter((level) => level > shown + 0.5);
  const smaller = ZOOM_LEVELS.filter((level) => level < shown - 0.5);
  return direction === 'in' ? (larger[0] ?? 200) : (smaller.at(-1) ?? 50);
}

/** What was kept in the browser; anything else means the width of the pane. */
export function readZoom(kept: string | null): Zoom {
  return kept === 'page' ? 'page' : ZOOM_LEVELS.find((level) => String(level) === kept);
}

/** What a key asks of the preview while it has the cursor. */
export function zoomOfKey(key: string): ZoomWish | undefined {
  if (key === '+' || key === '=') return 'in';
  if (key === '-') return 'out';
  if (key === '1') return 'page';
  return key === '0' ? 'fit' : undefined;
}
