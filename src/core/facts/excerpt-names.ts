// Some names out of many, for a sentence.

/** Names that are said one by one. */
const SAID = 5;

/** 甲、乙等 7 个; all of them where they are few. */
export function pickedNames(names: readonly string[]): string {
  const said = names.slice(0, SAID).join('、');
  return names.length > SAID ? `${said}等 ${names.length} 个` : said;
}
