// Rows of a table that are no answers: sums, notes, subheadings, numbers of the columns.

const SUM = /^(?:合计|总计|共计|小计|累计|总和|总数|汇总|平均|均值|平均数|平均值|人均)$/;
const SUM_AND_COUNT = /^(?:合计|总计|共计|小计|累计)[\d０-９]+[人名次条个项件份]?$/;
const NOTE =
  /^(?:注|备注|说明|附注|填表说明|填表人|填报人|制表人?|审核人?|单位负责人|填报单位|填报日期|制表日期)[:：]/;
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

export function isNumberRow(row: readonly string[]): boolean {
  const given = row.filter(Boolean);
  return given.length > 1 && row.every((cell, at) => !cell || cell === String(at + 1) || cell === String(at));
}

/** A row that sums up others says so in one of its first two cells. */
export function isSum(row: readonly string[]): boolean {
  return row
    .filter(Boolean)
    .slice(0, 2)
    .some((cell) => {
      const plain = cell.replace(/[\s:：]/g, '');
      return (
        SUM.test(plain) ||
        SUM_AND_COUNT.test(plain) ||
        (plain.length <= 8 && /(?:合计|小计|总计)$/.test(plain) && row.length > 1)
      );
    });
}

export function isNote(row: readonly string[]): boolean {
  const given = [...new Set(row.filter(Boolean))];
  return given.length <= 2 && NOTE.test((given[0] ?? '').replace(/\s/g, ''));
}

/** A merged cell was written into each place; once says as much. */
export function rowText(row: readonly string[]): string {
  return row
    .filter((cell, at) => cell && cell !== row[at - 1])
    .join('　')
    .replace(/\n/g, ' ');
}

/** A subheading among the rows: 一、… alone in the first cell, or one text merged over the whole row. */
export function isBand(row: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const [first = '', ...others] = row;
  const alone = others.every((cell) => !cell);
  const merged = others.every((cell) => cell === first);
  if (!first || others.length < 2 || (!alone && !merged)) return false;
  const names = ORDINAL.test(first) || (merged && first.length > 4);
  return names && rows.some((each) => new Set(each.filter(Boolean)).size > 1);
}
