// The worker that checks rows and makes papers: a file of its own, never a blob, because the policy of the site allows no other.

import '../site/missing-words.js';
import { atOnce } from '../core/checks/at-once.ts';
import type { Answer, Ask } from './protocol.ts';
import { createWork } from './work.ts';

const docx = import('../render/docx.ts');

const work = createWork(
  { run: atOnce, toDocx: (document, options) => docx.then(({ toDocx }) => toDocx(document, options)) },
  (answer) => postMessage(answer, { transfer: buffersOf(answer) }),
);

let before = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  before = before.then(() => work(data));
});

/** What is given away and not copied. */
function buffersOf(answer: Answer): ArrayBuffer[] {
  if (answer.kind !== 'made') return [];
  const { local, central, data } = answer.entry;
  return [local, central, data].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
