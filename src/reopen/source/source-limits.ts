// How much a paper may hold that is taken in: said on the page before it is read, and looked at while it is.

const MB = 1024 * 1024;

/** Bytes of the file. */
export const SOURCE_FILE_LIMIT = 50 * MB;
/** Bytes one part of a .docx, and all that are read, may unpack to. */
export const SOURCE_PARTS = { part: 64 * MB, total: 96 * MB } as const;
/** Characters of the text that is read. */
export const MOST_SOURCE_TEXT = 1_000_000;
export const MOST_SOURCE_PARAGRAPHS = 10_000;
