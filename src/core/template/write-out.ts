// A line with the partials it takes in written out, and what of it came from which file.

import type { SourcePlace } from '../source/problem.ts';
import { MAX_LINE, parseInline } from './parse-inline.ts';
import { type Partials, partialsIn, takePartial } from './partials.ts';
import { readLine } from './read-line.ts';

/** A stretch that came from a partial. */
type Part = { readonly from: number; readonly to: number; readonly place: Required<SourcePlace> };
type Written = { readonly text: string; readonly parts: readonly Part[] };

type Say = (message: string) => void;
export type WriteOut = (text: string, inside: readonly string[], say: Say) => Written;

/** For what cannot be taken in, so that what stands around it is not found fault with. */
const STAND_IN = '片段';

/** What is wrong in a partial is said once, at its own line, and it is not taken in. */
export function lineWriter(
  partials: Partials,
  report: (place: Required<SourcePlace>, message: string) => void,
): WriteOut {
  const known = new Map<string, Written | undefined>();

  function writeOut(text: string, inside: readonly string[], say: Say): Written {
    let written = '';
    let done = 0;
    const parts: Part[] = [];
    for (const { name, from, to } of partialsIn(text)) {
      written += text.slice(done, from);
      done = to;
      // The line is refused for its length whatever follows.
      if (written.length > MAX_LINE) break;
      const taken = take(name, inside, say);
      const at = written.length;
      for (const part of taken?.parts ?? []) parts.push({ ...part, from: part.from + at, to: part.to + at });
      written += taken?.text ?? STAND_IN;
    }
    return { text: written + text.slice(done), parts };
  }

  function take(name: string, inside: readonly string[], say: Say): Written | undefined {
    const partial = takePartial(name, partials, inside);
    if (typeof partial === 'string') {
      say(partial);
      return undefined;
    }
    const { file, text } = partial;
    const lines = text.split(/\r?\n/);
    const line = lines.findIndex((each) => each.trim());
    const own = lines[line]?.trim() ?? '';
    const unfit = whyNot(lines.filter((each) => each.trim()));
    if (unfit) {
      say(`片段“${name}”${unfit}`);
      return undefined;
    }
    if (!known.has(name)) {
      const place = { file, line: line + 1 };
      const complain = (message: string) => report(place, message);
      const written = writeOut(own, [...inside, name], complain);
      const { errors } = parseInline(written.text);
      errors.forEach(complain);
      const whole = { from: 0, to: written.text.length, place };
      known.set(name, errors.length ? undefined : { ...written, parts: [whole, ...written.parts] });
    }
    return known.get(name);
  }

  return writeOut;
}

function whyNot(lines: readonly string[]): string | undefined {
  if (!lines.length) return '是空的';
  if (lines.length > 1) return `有 ${lines.length} 行，要独占一行；写在一行之内的片段只能有一行`;
  const { kind } = readLine(lines[0] ?? '');
  if (kind === 'heading') return '是标题，要独占一行';
  return kind === 'row' || kind === 'delimiter' ? '是表行，要独占一行' : undefined;
}
