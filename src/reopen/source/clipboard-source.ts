// What was pasted, as a source: with its looks where the program that copied it gave them, else as plain text.

import type { SourceText } from '../../core/intake/text/source.ts';
import { htmlSource } from './html-source.ts';
import type { SourceRefused } from './source-refusals.ts';
import { typedSource } from './text-source.ts';

type Pasted = { readonly html: string; readonly text: string };

export function clipboardSource({ html, text }: Pasted): SourceText | SourceRefused {
  const styled = html.trim() ? htmlSource(html) : undefined;
  return styled && !('refused' in styled) ? styled : typedSource(text);
}
