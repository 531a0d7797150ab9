// Lines of titles found before: a title seldom changes while a report is typed, nor do those of attachments from one report to the next.

import type { Template } from '../template/template.ts';
import { titleLines } from './title-lines.ts';
import type { KnownNames } from './title-seams.ts';

/** More than a template has titles; what is older is found again. */
const MOST = 32;

const memory = new WeakMap<Template, Map<string, readonly string[]>>();

/** The lines of a title of this template, searched once for each text: names that do not stand in it change nothing. */
export function linesOf(template: Template, title: string, known: KnownNames): readonly string[] {
  const found = memory.get(template) ?? new Map<string, readonly string[]>();
  memory.set(template, found);
  const within = [...known.organs, known.theme].map(
    (name) => name !== undefined && title.includes(name) && name,
  );
  const key = JSON.stringify([title, within]);
  const before = found.get(key);
  if (before) return before;
  if (found.size >= MOST) found.clear();
  const lines = titleLines(title, known);
  found.set(key, lines);
  return lines;
}
