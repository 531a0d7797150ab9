// Whether rows stand as a table, one line each; the widths are those of the styles.

/** Cells that have room in one line beside the preview. */
export const BESIDE_PREVIEW = 3;
const WIDE_SCREEN = '(min-width: 75rem)';

export function standsAsTable(cell: Element): boolean {
  const cells = cell.parentElement?.querySelectorAll(':scope > .cell').length ?? 0;
  const spread = cell.closest('[data-rows="table"]') !== null;
  return matchMedia(WIDE_SCREEN).matches && (spread || cells <= BESIDE_PREVIEW);
}
