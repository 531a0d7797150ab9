// The template a paper becomes by what was decided, in one call for the page that shows it and the program that keeps it.

import { paperAsDecided } from './as-decided.ts';
import type { Paper } from './confirm.ts';
import type { Decisions } from './decisions.ts';
import type { SourceText } from './source.ts';
import { type MadeTemplate, type NoTemplate, toTemplate } from './to-template.ts';

export function madeOf(
  paper: Paper & { readonly source: SourceText },
  decisions: Decisions,
): MadeTemplate | NoTemplate {
  const { found, choices } = paperAsDecided(paper, decisions);
  return toTemplate(paper.source, found, choices, paper.words);
}
