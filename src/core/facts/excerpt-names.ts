// Some names out of many, for a sentence.

/** Names that are said one by one. */
const SAID = 5;

/** 甲、乙等 7 个; all of them where they are few. */
export function pickedNames(names: readonly string[]): string {
  const said = names.slice(0, SAID).join('、');
  return names.length > SAID ? `${said}等 ${names.length} 个` : said;
}

/** 第 1、2 行; 第 1、2、3、4、5 等 16 行 where they are many. */
export function pickedLines(lines: readonly string[]): string {
  const said = `第 ${lines.slice(0, SAID).join('、')}`;
  return lines.length > SAID ? `${said} 等 ${lines.length} 行` : `${said} 行`;
}
