// What a file is that is no Word file but was given as one: our own other files, and those that are often mistaken for it.

import { strFromU8 } from 'fflate';

export type Mistaken = 'backup' | 'profile' | 'preset' | 'template' | 'returned' | 'json' | 'pdf';

/** The kind of one of our files stands near its beginning. */
const HEAD = 64 * 1024;

export function mistakenFile(bytes: Uint8Array): Mistaken | undefined {
  const head = strFromU8(bytes.subarray(0, HEAD)).replace(/^\ufeff/, '');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (!/^\s*[[{]/.test(head)) return undefined;
  const kind = /"kind"\s*:\s*"huiwen-([a-z]+)"/.exec(head)?.[1];
  if (kind === 'profile' || kind === 'preset' || kind === 'template') return kind;
  if (kind === 'return') return 'returned';
  return kind === 'backup' || kind === 'draft' || kind === 'meeting' ? 'backup' : 'json';
}
