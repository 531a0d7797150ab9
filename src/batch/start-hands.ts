// Workers of a batch as the page starts them, and the work done on the page where there are none.

import { inSlices } from '../render/slices.ts';
import paperWorker from './paper-worker.ts?worker&url';
import type { StartHand } from './pool.ts';
import type { SheetAnswer, SheetAsk } from './sheet-protocol.ts';
import sheetWorker from './sheet-worker.ts?worker&url';
import { startScript } from './start-script.ts';
import { createWork } from './work.ts';
import type { StartProgram } from './worker-or-here.ts';

export const startWorker: StartHand = ({ answer, died }) => {
  // Both are of one build.
  const worker = startScript(paperWorker, (data) => answer(data as Parameters<typeof answer>[0]), died);
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
};

export const startOnPage: StartHand = ({ answer }) => {
  let alive = true;
  const docx = import('../render/docx.ts');
  const work = createWork(
    {
      run: inSlices,
      toDocx: (document, options) => docx.then(({ toDocxInSlices }) => toDocxInSlices(document, options)),
    },
    (done) => {
      if (alive) answer(done);
    },
    () => alive,
  );
  return {
    ask: (ask) => void work(ask),
    end: () => {
      alive = false;
    },
  };
};

export type StartSheet = StartProgram<SheetAsk, SheetAnswer>;

export const startSheetWorker: StartSheet = (hear, died) => {
  const worker = startScript(sheetWorker, (data) => hear(data as SheetAnswer), died);
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
};

export const startSheetOnPage: StartSheet = (hear, died) => {
  const work = import('./sheet-work.ts').then(({ createSheetWork }) => createSheetWork(inSlices, hear));
  work.catch(died);
  return {
    ask: (ask) =>
      void work.then(
        (each) => each(ask),
        () => {},
      ),
    end: () => {},
  };
};
