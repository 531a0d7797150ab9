// The plain shapes stored data is made of, each taken back in by a total function: what is damaged is left out.

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A sound number, or 0: a count that was damaged must not cost the text. */
export function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function restoreTexts(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}

export function restoreWords(data: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ownEntries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Without the one name that would replace an object's prototype when it is copied. */
function ownEntries(data: unknown): [string, unknown][] {
  return isRecord(data) ? Object.entries(data).filter(([name]) => name !== '__proto__') : [];
}
