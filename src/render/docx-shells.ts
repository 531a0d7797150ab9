// XML as `docx` writes it, asked once for every format: a mark stands where the text or the number of a paper belongs.
// scripts/docx-shells.ts asks, `npm run frame` stores the answers, and a test asks again and compares.

import shells from './docx-shells.json' with { type: 'json' };

export const { paragraph: PARAGRAPH, run: RUN, table: TABLE, imprint: IMPRINT } = shells;

/** Stand for the first value, the second and so on; private use, so that no other text holds them. */
const FIRST_SLOT = 0xe010;
const SLOTS = /[\ue010-\ue01f]/g;

export function slot(index: number): string {
  return String.fromCharCode(FIRST_SLOT + index);
}

/** The shell with the given values in its slots. */
export function filled(shell: string, ...values: readonly (string | number)[]): string {
  return shell.replace(SLOTS, (mark) => String(values[mark.charCodeAt(0) - FIRST_SLOT] ?? ''));
}

/** What stands before the slots, between them and behind. */
export function around(shell: string): readonly string[] {
  return shell.split(SLOTS);
}

/** The same property with some of its attributes; each shell bears the names of those it has. */
export function filledBy(
  variants: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const shell = variants[given.map(([name]) => name).join(' ')] ?? '';
  return filled(shell, ...given.map(([, value]) => value));
}
