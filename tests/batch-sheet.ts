// A sheet of many units for the tests of 批量: the sample of a template once a row, as text with commas, lists by line.
import type { Fact, Facts } from '../src/core/facts/fact.ts';
import type { Template } from '../src/core/template/template.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function cellText(fact: Fact | undefined): string {
  if (fact === undefined || fact === false) return '';
  if (fact === true) return '是';
  if (Array.isArray(fact)) return fact.map(cellText).join('\n');
  return typeof fact === 'object' ? Object.values(fact).map(cellText).join(' ') : String(fact);
}

/** `change` says how a row differs; a name that has rows of its own has no column. */
export function batchSheet(
  { fields }: Pick<Template, 'fields'>,
  sample: Facts,
  count: number,
  change: (at: number) => Readonly<Record<string, string>>,
): string {
  const names = fields
    .filter(({ type }) => type !== 'rows' && type !== 'computed' && type !== 'claim')
    .map(({ name }) => name)
    .filter((name) => sample[name] !== undefined);
  const rows = Array.from({ length: count }, (_, at) => {
    const changed = change(at);
    return names.map((name) => quoted(changed[name] ?? cellText(sample[name])));
  });
  return [names.map(quoted), ...rows].map((row) => row.join(',')).join('\r\n');
}
