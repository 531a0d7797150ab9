// The text of the single file, by way of a worker: the policy of pages lets them fetch nothing.

import { ONE_FILE_WANTED, type OneFileAnswer, WORKER_FILE } from './version.ts';

/** Milliseconds after which a worker that does not answer at all is given up. */
const PATIENCE = 10_000;

/** Undefined where no worker comes up or the host does not have the file, and in the single file itself. Never rejects. */
export function fetchOneFile(): Promise<string | undefined> {
  if (location.protocol === 'file:') return Promise.resolve(undefined);
  return new Promise((done) => {
    try {
      const address = new URL((document.body.dataset.base ?? '/') + WORKER_FILE, location.href).href;
      const worker = new Worker(address);
      const end = (text: string | undefined) => {
        clearTimeout(timer);
        worker.terminate();
        done(text);
      };
      // The script of an earlier release keeps silent.
      const timer = setTimeout(end, PATIENCE);
      worker.onmessage = ({ data }: MessageEvent<OneFileAnswer>) => {
        if (data.kind === 'text') end(data.text);
        else clearTimeout(timer);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        end(undefined);
      };
      worker.postMessage(ONE_FILE_WANTED);
    } catch {
      done(undefined);
    }
  });
}
