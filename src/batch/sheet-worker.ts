// The worker that holds the book, apart from those that make papers: what reads and writes spreadsheets is large.

import '../site/missing-words.js';
import { atOnce } from '../core/checks/at-once.ts';
import type { SheetAsk } from './sheet-protocol.ts';
import { createSheetWork } from './sheet-work.ts';

const work = createSheetWork(atOnce, (answer) => postMessage(answer));

let before = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<SheetAsk>) => {
  before = before.then(() => work(data));
});
