// Every statement that names a rule carries a footnote, and every footnote names title and date.

type Report = (index: number, message: string) => void;

const REFERENCE = /\[\^([^\]]+)\](?!:)/g;
const DEFINITION = /^\[\^([^\]]+)\]:\s*(.*)$/;
/** A rule by name or number, or the words a rule is put in. */
const NAMES_A_RULE =
  /《[^》]*(?:条例|规定|准则|办法|法|格式)(?:（[^）]*）)?》|GB\/T|第[一二三四五六七八九十百]+条|应当|不得/;
const TITLE = /《[^》]+》|GB\/T \d+/;
const DATE = /\d{4}年/;

/** `lines` are those of the body; lines are reported by index. */
export function checkFootnotes(lines: readonly string[], report: Report): void {
  const defined = new Map<string, number>();
  const used = new Set<string>();
  lines.forEach((line, index) => {
    const definition = DEFINITION.exec(line);
    if (!definition) return;
    const [, id = '', text = ''] = definition;
    if (defined.has(id)) report(index, `脚注“${id}”写了两次`);
    defined.set(id, index);
    if (!TITLE.test(text)) report(index, `脚注“${id}”要写明出处的题名，如《党政机关公文处理工作条例》`);
    if (!DATE.test(text)) report(index, `脚注“${id}”要写明出处的日期，如 2012年7月1日施行`);
  });
  lines.forEach((line, index) => {
    if (DEFINITION.test(line)) return;
    const references = [...line.matchAll(REFERENCE)].map(([, id = '']) => id);
    for (const id of references) {
      used.add(id);
      if (!defined.has(id)) report(index, `脚注“${id}”没有出处`);
    }
    const rule = NAMES_A_RULE.exec(line);
    if (rule && !references.length && !line.startsWith('#') && !(isRow(line) && introduced(lines, index))) {
      report(index, `这里提到“${rule[0]}”，要用脚注写明出处`);
    }
  });
  for (const [id, index] of defined) if (!used.has(id)) report(index, `脚注“${id}”没有用到`);
}

function isRow(line: string): boolean {
  return line.startsWith('|');
}

/** Rows of a table may rest on the footnote of the paragraph in front of it. */
function introduced(lines: readonly string[], index: number): boolean {
  let above = index;
  while (above > 0 && (isRow(lines[above] ?? '') || !(lines[above] ?? '').trim())) above--;
  return new RegExp(REFERENCE.source).test(lines[above] ?? '');
}
