// Rows of a table that are no answers: sums, notes, subheadings, numbers of the columns.

const SUM = /^(?:合计|总计|共计|小计|累计|总和|总数|汇总|平均|均值|平均数|平均值|人均)$/;
/** 合计12名, 合计：2个支部, 总计（3个支部）, 平均到会率. */
const SUM_AND_MORE =
  /^(?:(?:合计|总计|共计|小计|累计)(?:[\d０-９]+(?:[人名次条个项件份]|个?(?:党?支部|党组织|单位|党总支|党委))?|数|[（(][^（）()]*[）)])|平均(?:每个?支部|每个?单位|到会率|出席率|参会率|人数|得分|分))$/;
const NOTE =
  /^(?:注|备注|说明|附注|附|注意|注意事项|要求|填表说明|填报说明|填写说明|填报要求|填写要求|报送要求|填表人|填报人|制表人?|审核人?|单位负责人|填报单位|填报日期|制表日期)[:：]|^※/;
/** What stands below a table for who made it: a label, and what was written behind it. */
const SIGNED =
  /^(?:填表|填报|制表|审核|审批|审签|经办|报送|上报|负责|联系|单位|党组织|支部)?(?:人|日期|时间|电话|单位|负责人|主要负责人|书记|书记签字|签字|签名|盖章)(?:[（(][^（）()]*[）)])?[:：]/;
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
        SUM_AND_MORE.test(plain) ||
        (plain.length <= 12 && /(?:合计|小计|总计)$/.test(plain) && row.length > 1)
      );
    });
}

export function isNote(row: readonly string[]): boolean {
  const given = [...new Set(row.filter(Boolean))].map((cell) => cell.replace(/\s/g, ''));
  if (given.length > 1 && given.every((cell) => SIGNED.test(cell))) return true;
  return given.length <= 2 && NOTE.test(given[0] ?? '');
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

const HINT =
  /^(?:[（(].*[）)]|(?:如|例如|例|格式|请?填写?)[:：]?.*|人|名|次|个|条|份|篇|必填|选填|全称|数字|文本|日期|年月日|年\/月\/日|下拉选择|单选|多选|yyyy[-/.年]m{1,2}[-/.月]d{1,2}日?)$/i;
const EXAMPLE = /^[（(【[]?(?:例|示例|样例|举例|填写示例|填报示例)(?:[:：）)】\]]|\d{0,2}$)/;

/** Below the heading: what to write, or in which unit. */
export function isHintOfColumns(row: readonly string[]): boolean {
  const given = row.filter(Boolean);
  return given.length > 1 && given.every((cell) => HINT.test(cell.replace(/\s/g, '')));
}

/** An answer that was made up to show how. */
export function isExample(row: readonly string[]): boolean {
  return EXAMPLE.test((row.find(Boolean) ?? '').replace(/\s/g, ''));
}

/** A sentence, or the name of a group, in the place of a unit. */
export function isNoUnit(text: string): boolean {
  return ORDINAL.test(text) || /[。；！，]|[:：].|^\d+[.．、]/.test(text) || [...text].length > 40;
}
