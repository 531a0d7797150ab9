// The tag of a template that is being written at a place of its text, and the sections that are open there.

export type OpenTag = {
  /** '' for a value, else what stands behind the braces: # ^ / > @ */
  readonly mark: string;
  /** What is written of it. */
  readonly typed: string;
  /** Where that begins. */
  readonly from: number;
};

/** Longer ones are no names. */
const LONGEST = 60;

/** Undefined where no tag is being written. */
export function openTagAt(body: string, caret: number): OpenTag | undefined {
  const line = body.slice(body.lastIndexOf('\n', caret - 1) + 1, caret);
  const at = line.lastIndexOf('{{');
  if (at < 0 || line.includes('}}', at)) return undefined;
  const inside = line.slice(at + 2);
  if (inside.length > LONGEST || /[{}|]/.test(inside)) return undefined;
  const mark = /^[#^/>@]?/.exec(inside)?.[0] ?? '';
  const typed = inside.slice(mark.length).trimStart();
  return { mark, typed, from: caret - typed.length };
}

export type OpenSection = { readonly written: string; readonly inverted: boolean };

let known: { readonly before: string; readonly open: readonly OpenSection[] } = { before: '', open: [] };

/** Outermost first. Asked again at every key of a tag: what stands before that is gone through once. */
export function sectionsOpenAt(body: string, at: number): readonly OpenSection[] {
  const before = body.slice(0, at);
  if (before !== known.before) known = { before, open: openIn(before) };
  return known.open;
}

function openIn(before: string): readonly OpenSection[] {
  const open: OpenSection[] = [];
  for (const [, mark, written = ''] of before.matchAll(/\{\{([#^/])([^{}\n]*)\}\}/g)) {
    if (mark !== '/') open.push({ written: written.trim(), inverted: mark === '^' });
    else if (open.at(-1)?.written === written.trim()) open.pop();
  }
  return open;
}
