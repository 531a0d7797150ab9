// How much a file that is opened may hold: looked at before, and while, it is unpacked.

const MB = 1024 * 1024;

/** Bytes; a larger file is not even read. */
export const FILE_LIMIT = 20 * MB;
/** Bytes one part may unpack to, whatever it claims. */
export const PART_LIMIT = 16 * MB;
/** Bytes all parts that are read may unpack to. */
export const TOTAL_LIMIT = 48 * MB;
