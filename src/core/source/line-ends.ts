// Where a line ends, whatever wrote the text: Word's soft returns, old Macs, web pages and mail programs each have marks of their own.

/** CR LF first, so that it counts once; U+2028 and U+2029 are Unicode's own, U+0085 comes from large machines. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

const EVERY_LINE_END = new RegExp(LINE_END, 'g');

/** The text with every line end written as \n. */
export function withLineEnds(text: string): string {
  return LINE_END.test(text) ? text.replace(EVERY_LINE_END, '\n') : text;
}

/** Lines joined into one: `mark` stands where a line does not end with a mark of its own. */
export function joinLines(text: string, mark: string): string {
  if (!LINE_END.test(text)) return text.trim();
  const lines = withLineEnds(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines
    .map((line, at) => (at === lines.length - 1 || /[\p{P}]$/u.test(line) ? line : `${line}${mark}`))
    .join('');
}
