// What stands between items said one after the other: GB/T 15834-2011, 4.5.3.5.

/** One whole in quotation marks or in those of a title. */
const MARKED = /^(?:“[^“”]+”|《[^《》]+》)$/;

/** Items that are marked need no 、 between them; with anything else beside the marks they do. */
export function pauseBetween(before: string, after: string): '' | '、' {
  return MARKED.test(before) && MARKED.test(after) ? '' : '、';
}

/** “甲”“乙”, 甲、乙, “甲”（一）、“乙”（二） */
export function sideBySide(items: readonly string[]): string {
  return items.map((item, at) => (at ? pauseBetween(items[at - 1] ?? '', item) : '') + item).join('');
}
