// The text of the single file, by way of a worker: the policy of pages lets them fetch nothing.

import { ONE_FILE_WANTED, WORKER_FILE } from './version.ts';

/** Undefined where no worker comes up or the host does not have the file, and in the single file itself. Never rejects. */
export function fetchOneFile(): Promise<string | undefined> {
  if (location.protocol === 'file:') return Promise.resolve(undefined);
  return new Promise((done) => {
    try {
      const address = new URL((document.body.dataset.base ?? '/') + WORKER_FILE, location.href).href;
      const worker = new Worker(address);
      const end = (text: unknown) => {
        worker.terminate();
        done(typeof text === 'string' ? text : undefined);
      };
      worker.onmessage = ({ data }) => end(data);
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
