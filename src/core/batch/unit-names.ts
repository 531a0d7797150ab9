// Whether two names mean one branch: a list says 第一党支部 where the paper says 中共……局第一支部委员会.

/** Without what names of the same branch may differ in. */
export function unitCore(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^中国共产党|^中共/, '')
    .replace(/(?:党)?(?:总支部|支部)?委员会$|党?总支部?$|党?支部$/, '');
}

/** The one of `expected` that is meant; undefined where none is, or where it may be several. */
export function unitMeant(name: string, expected: readonly string[]): string | undefined {
  if (expected.includes(name)) return name;
  const own = unitCore(name);
  const same = expected.filter((each) => unitCore(each) === own);
  if (same.length) return same.length === 1 ? same[0] : undefined;
  if (own.length < 2) return undefined;
  const ending = expected.filter(
    (each) => unitCore(each).length > 1 && (isEndOf(unitCore(each), own) || isEndOf(own, unitCore(each))),
  );
  return ending.length === 1 ? ending[0] : undefined;
}

/** Before 第一 may stand the organ it belongs to; 离退休机关 is another branch than 机关. */
const ORGAN_END = /(?:[省市区县旗镇乡村局委厅院校学司团会处所站厂行社办部室馆队组台庭]|街道|中心|工委)$/;

function isEndOf(short: string, long: string): boolean {
  return long.endsWith(short) && ORGAN_END.test(long.slice(0, long.length - short.length));
}
