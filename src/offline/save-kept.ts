// Saves a file the site has ready from what the service worker keeps: Chromium asks the network for a link with a name to
// save under, past the worker, and without a network gets nothing.

import { saveAs } from 'file-saver';
import type { FileAnswer, FileWanted } from './version.ts';

/** Milliseconds after which a worker that does not answer is given up. */
const PATIENCE = 3000;

/** Where the worker has it not, the link is followed as it is. */
export async function saveKept(link: HTMLAnchorElement, worker: ServiceWorker): Promise<void> {
  const bytes = await ask(worker, link.href);
  if (bytes) saveAs(new Blob([bytes]), link.download);
  else link.click();
}

function ask(worker: ServiceWorker, address: string): Promise<FileAnswer> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data instanceof ArrayBuffer ? data : undefined);
    setTimeout(done, PATIENCE);
    const wanted: FileWanted = { kind: 'file-wanted', address };
    worker.postMessage(wanted, [port2]);
  });
}
