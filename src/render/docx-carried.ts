// The facts, where they are to be in the file: few ask for them, so the code that writes them comes when somebody does.

import type { Document as DocxDocument } from 'docx';
import type { Carried } from '../core/facts/sealed-facts.ts';

/** Parts to be packed with the others; none without facts. */
export async function carriedParts(file: DocxDocument, facts: Carried | undefined) {
  if (!facts) return [];
  const { declareFacts, factsParts } = await import('./docx-facts.ts');
  declareFacts(file);
  return factsParts(facts);
}
