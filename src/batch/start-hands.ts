// Workers of a batch as the page starts them, and the work done on the page where there are none.

import { inSlices } from '../render/slices.ts';
import type { Hand, StartHand } from './pool.ts';
import { createWork } from './work.ts';
import workerUrl from './worker.ts?worker&url';

/** Scripts lie in one folder, wherever the site itself lies; the single file has no script with an address. */
export const startWorker: StartHand = ({ answer, died }) => {
  if (!document.querySelector('script[src]') || location.protocol === 'file:')
    throw new Error('no worker loads here');
  const file = workerUrl.slice(workerUrl.lastIndexOf('/') + 1);
  const address = import.meta.env.DEV ? workerUrl : new URL(file, import.meta.url).href;
  const worker = new Worker(address, { type: import.meta.env.DEV ? 'module' : 'classic' });
  worker.onmessage = ({ data }) => answer(data);
  worker.onerror = (event) => {
    event.preventDefault();
    died();
  };
  worker.onmessageerror = died;
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
};

export const startOnPage: StartHand = ({ answer }): Hand => {
  let alive = true;
  const docx = import('../render/docx.ts');
  const work = createWork(
    {
      run: inSlices,
      toDocx: (document, options) => docx.then(({ toDocxInSlices }) => toDocxInSlices(document, options)),
    },
    (done) => alive && answer(done),
    () => alive,
  );
  return {
    ask: (ask) => void work(ask),
    end: () => {
      alive = false;
    },
  };
};
