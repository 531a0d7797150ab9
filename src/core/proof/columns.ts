// Rules by columns: all patterns stand together, all reasons together, and compress far better than rule by rule.

/** 0 where a rule has no such part. */
export type Columns = Readonly<Record<string, readonly (string | 0)[]>>;
type Row = Readonly<Record<string, string>>;

export function packColumns(rows: readonly Row[]): Columns {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? 0)]));
}

export function unpackColumns(columns: Columns): readonly Row[] {
  const named = Object.entries(columns);
  const long = Math.max(0, ...named.map(([, column]) => column.length));
  return Array.from({ length: long }, (_, index) =>
    Object.fromEntries(
      named.flatMap(([key, column]): [string, string][] => {
        const part = column[index];
        return typeof part === 'string' ? [[key, part]] : [];
      }),
    ),
  );
}
