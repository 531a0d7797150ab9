// XML as `docx` writes it, asked once for every format: a mark stands where the text or the number of a paper belongs.
// scripts/docx-shells.ts asks, `npm run frame` stores the answers, and a test asks again and compares.

import shells from './docx-shells.json' with { type: 'json' };

export const {
  paragraph: PARAGRAPH,
  run: RUN,
  table: TABLE,
  imprint: IMPRINT,
  sheet: SHEET,
  tracked: TRACKED,
} = shells;

/** Stand for the first value, the second and so on; private use, so that no other text holds them. */
const FIRST_SLOT = 0xe010;
const SLOTS = /([\ue010-\ue01f])/;

export function slot(index: number): string {
  return String.fromCharCode(FIRST_SLOT + index);
}

/** Text and slot in turn, by shell: there are few shells, and each is filled many times. */
const known = new Map<string, readonly string[]>();

function piecesOf(shell: string): readonly string[] {
  const pieces = known.get(shell) ?? shell.split(SLOTS);
  known.set(shell, pieces);
  return pieces;
}

/** The shell with the given values in its slots. */
export function filled(shell: string, ...values: readonly (string | number)[]): string {
  let xml = '';
  let isSlot = false;
  for (const piece of piecesOf(shell)) {
    xml += isSlot ? (values[piece.charCodeAt(0) - FIRST_SLOT] ?? '') : piece;
    isSlot = !isSlot;
  }
  return xml;
}

/** What stands before the slots, between them and behind. */
export function around(shell: string): readonly string[] {
  return piecesOf(shell).filter((_, index) => index % 2 === 0);
}

/** The same property with some of its attributes; each shell bears the names of those it has. */
export function filledBy(
  variants: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  let names = '';
  const given: (string | number)[] = [];
  for (const name in values) {
    const value = values[name];
    if (value === undefined) continue;
    names += names ? ` ${name}` : name;
    given.push(value);
  }
  return filled(variants[names] ?? '', ...given);
}
