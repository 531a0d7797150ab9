// The 版记 as lines of text, for comparing with that of a file.

import { type Document, plainText } from './document.ts';

export function imprintLines({ imprint }: Document): readonly string[] {
  if (!imprint) return [];
  const { copies, printer, printed } = imprint;
  return [...(copies ? [plainText(copies)] : []), `${plainText(printer)}\t${plainText(printed)}`];
}
