// The line of a sample or a story that names what the unit in it has nothing to say on.

export const LEFT_OUT = '示例不写';

/** Undefined for anything but a list of names. */
export function namesLeftOut(given: unknown): readonly string[] | undefined {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return undefined;
  const names = given.flatMap((name: unknown) => (typeof name === 'string' ? [name] : []));
  return names.length === given.length ? names : undefined;
}
