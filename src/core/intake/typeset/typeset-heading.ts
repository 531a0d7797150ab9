// A heading of a paper that is only laid out: on a line of its own, or as the first sentence of its text.

import type { Paragraph } from '../../document/document.ts';
import { HEADING_ROLES, type LineAt, run } from './typeset-paper.ts';

const ROLES = ['heading1', 'heading2', 'heading3', 'heading4'] as const;
const FONTS = ['黑体', '楷体', undefined, undefined] as const;

/** Undefined where the line is none. A run-in heading is body whose first sentence has the font of its level. */
export function typesetHeading(
  { role, text, runIn, at }: LineAt,
  next: LineAt | undefined,
): Paragraph | undefined {
  const level = HEADING_ROLES.indexOf(role);
  const [own, font] = [ROLES[level], FONTS[level]];
  if (!own) return undefined;
  if (runIn === undefined) {
    const keep = leads(level, next) ? { keepNext: true as const } : {};
    return { kind: 'paragraph', role: own, runs: [run(text, at)], ...keep };
  }
  const head = run(text.slice(0, runIn), at);
  return {
    kind: 'paragraph',
    role: 'body',
    runs: [font ? { ...head, font } : head, run(text.slice(runIn), at)],
  };
}

/** A heading stays with what is below it, but not with the next of its kind: a paper of headings alone would be one block. */
function leads(level: number, next: LineAt | undefined): boolean {
  const below = next ? HEADING_ROLES.indexOf(next.role) : -1;
  return below < 0 || below > level;
}
