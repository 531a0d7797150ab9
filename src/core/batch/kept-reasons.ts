// Reasons why something stays as it is, as lines of a cell: given back with the sheet, they hold as long as the words they are given for.

/** Reasons by finding id. */
export type Reasons = Readonly<Record<string, string>>;

/** The id begins with that of the rule; the words behind may hold brackets of their own. */
const LINE = /^已说明理由：(.*?)〔([a-z][a-z\d-]*:.*)〕$/;

export function sayReasons(reasons: Reasons): readonly string[] {
  return Object.entries(reasons)
    .filter(([, reason]) => reason.trim())
    .map(([id, reason]) => `已说明理由：${inOneLine(reason)}〔${JSON.stringify(id).slice(1, -1)}〕`);
}

/** Of a cell that says other things too. */
export function readReasons(text: string): Reasons {
  const found: [string, string][] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, reason = '', id = ''] = LINE.exec(line.trim()) ?? [];
    const plain = unescaped(id);
    if (plain) found.push([plain, reason]);
  }
  return Object.fromEntries(found);
}

function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** Somebody may have written in the cell. */
function unescaped(id: string): string {
  try {
    return String(JSON.parse(`"${id}"`));
  } catch {
    return '';
  }
}
