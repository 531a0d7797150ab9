// Whether two names mean one branch: a list says 第一党支部 where the paper says 中共……局第一支部委员会.

/** Without what names of the same branch may differ in. */
function core(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^中国共产党|^中共/, '')
    .replace(/(?:党)?(?:总支部|支部)?委员会$|党?总支部?$|党?支部$/, '');
}

/** The one of `expected` that is meant; undefined where none is, or where it may be several. */
export function unitMeant(name: string, expected: readonly string[]): string | undefined {
  if (expected.includes(name)) return name;
  const own = core(name);
  const same = expected.filter((each) => core(each) === own);
  if (same.length) return same.length === 1 ? same[0] : undefined;
  if (own.length < 2) return undefined;
  const ending = expected.filter(
    (each) => core(each).length > 1 && (own.endsWith(core(each)) || core(each).endsWith(own)),
  );
  return ending.length === 1 ? ending[0] : undefined;
}
