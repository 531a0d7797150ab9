// A paste into a list: cells of a table become items; lines come in as the browser puts them.

import type { Fact } from '../../../core/facts/fact.ts';
import { asText } from '../controls/as-text.ts';
import { type Pasted, pasteIntoList } from './paste-into.ts';
import { readClipboard } from './read-clipboard.ts';

export function pasteList(event: ClipboardEvent, fact: Fact | undefined): Pasted | undefined {
  const { target, clipboardData } = event;
  const grid = clipboardData ? readClipboard(clipboardData, false) : undefined;
  if (!grid || !(target instanceof HTMLTextAreaElement)) return undefined;
  event.preventDefault();
  const text = Array.isArray(fact) ? fact.map(asText).join('\n') : '';
  return pasteIntoList(text, grid, { start: target.selectionStart, end: target.selectionEnd });
}
