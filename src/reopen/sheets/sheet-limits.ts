// How much a spreadsheet may hold: said before it is read, and looked at while it is.

const MB = 1024 * 1024;

/** Bytes of the file. */
export const SHEET_FILE_LIMIT = 50 * MB;
/** Bytes one part may unpack to: a sheet of 20,000 rows and 60 columns has 60 MB. */
export const SHEET_PART_LIMIT = 128 * MB;
/** Bytes all parts that are read may unpack to. */
export const SHEET_TOTAL_LIMIT = 256 * MB;
/** Rows with something in them, of all sheets together. */
export const MOST_SHEET_ROWS = 20_000;
/** Cells with something in them. */
export const MOST_CELLS = 2_000_000;
/** No row further down is looked for. */
export const LAST_ROW = 200_000;
/** No cell further right is kept: so many are read, and one more tells that there are others. */
export const LAST_COLUMN = 300;
