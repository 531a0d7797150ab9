// The page of GB/T 9704-2012 (clauses 5.1, 5.2.1, 7.5), all lengths in twips (1/20 pt; 1 mm = 56.693).

/** 字: one character of 3号 with the spacing that puts 28 on a line. 行: 22 to a page; 580 would give 21. */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1588,
  /** 版心 156 × 225 mm */
  textWidth: 8844,
  textHeight: 12756,
  linePitch: 579,
  linesPerPage: 22,
  charsPerLine: 28,
  /** Distance of the header from the page's upper edge. */
  header: 851,
  /** Distance of the footer from the page's lower edge: puts the dash 7 mm under the text area. */
  footer: 1446,
  footerLine: 280,
  /** The page number's distance from the outer margin: one character of 4号. */
  footerIndent: 280,
} as const;

/** What differs between a sheet that stands and one that lies. */
export type PageShape = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly textWidth: number;
  readonly textHeight: number;
  readonly footer: number;
};

/** A form that lies: the text area turned with the sheet, its 天头 to the left where it is bound with sheets that stand. */
const LANDSCAPE: PageShape = {
  width: PAGE.height,
  height: PAGE.width,
  top: PAGE.left,
  right: PAGE.bottom,
  bottom: PAGE.right,
  left: PAGE.top,
  textWidth: PAGE.textHeight,
  textHeight: PAGE.textWidth,
  footer: PAGE.right - (PAGE.bottom - PAGE.footer),
};

export function pageShape(page: 'portrait' | 'landscape' = 'portrait'): PageShape {
  return page === 'landscape' ? LANDSCAPE : PAGE;
}

/** Where Word and LibreOffice put the baseline in a line of exact height. */
export const BASELINE = 0.8;

/** Width of one 字 of 版心, 1/28 of its width, for distances counted in 字. */
export const ZI = PAGE.textWidth / PAGE.charsPerLine;

export function millimetres(mm: number): number {
  return Math.round(mm * 56.693);
}
