// Small readers for plain values of a shape nobody has checked: out of a YAML file, a database, a backup.

export type Mapping = Readonly<Record<string, unknown>>;
export type Say = (message: string, ...path: string[]) => void;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a wrong value is, in words. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return '空';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组键和值';
  if (typeof value === 'boolean') return value ? '是（true）' : '否（false）';
  return `${typeof value === 'number' ? '数字' : '文字'}“${String(value).slice(0, 30)}”`;
}

export function optionalText<K extends string>(
  mapping: Mapping,
  keys: readonly K[],
  say: Say,
): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = mapping[key];
    if (value === undefined) continue;
    if (typeof value === 'string' || typeof value === 'number') found[key] = String(value);
    else say(`${key} 应为文字，现为${describe(value)}`, key);
  }
  return found;
}

export function textList(value: unknown, key: string, say: Say): string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return value;
  say(`${key} 应为文字列表，现为${describe(value)}`, key);
  return [];
}
