// Does the jobs of a batch, wherever it runs: in a worker at full speed, on the page in slices.

import { checkRowInSteps } from '../core/batch/check-row.ts';
import type { Document } from '../core/document/document.ts';
import { fill } from '../core/document/fill.ts';
import { FONT_SCHEMES } from '../core/style/fonts.ts';
import { storedEntry } from '../render/zip.ts';
import type { Answer, Ask, PapersSetting, RowDone, RowJob } from './protocol.ts';

type DocxOptions = import('../render/docx-options.ts').DocxOptions;

/** How fast: both may give a promise. */
export type Pace = {
  readonly run: <Result>(steps: Generator<unknown, Result>) => Result | Promise<Result>;
  readonly toDocx: (
    document: Document,
    options: DocxOptions,
  ) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
};

/** `goesOn` is asked before each job. */
export function createWork(
  pace: Pace,
  send: (answer: Answer) => void,
  goesOn: () => boolean = () => true,
): (ask: Ask) => Promise<void> {
  let setting: PapersSetting | undefined;
  return async (ask) => {
    if (ask.kind === 'begin') {
      setting = ask.setting;
      send({ kind: 'ready' });
      return;
    }
    for (const job of ask.jobs) {
      if (!setting || !goesOn()) return;
      const done = await doJob(setting, job, pace);
      if (goesOn()) send(done);
    }
  };
}

async function doJob(setting: PapersSetting, job: RowJob, { run, toDocx }: Pace): Promise<RowDone> {
  const { at } = job;
  try {
    if (job.kind === 'check')
      return { kind: 'checked', at, seen: await run(checkRowInSteps(setting, job.row)) };
    const document = fill(setting.template, job.facts);
    const bytes = await toDocx(document, optionsOf(setting, document, job.draft));
    return { kind: 'made', at, entry: storedEntry(job.file, bytes) };
  } catch (error) {
    return { kind: 'failed', at, why: error instanceof Error ? error.message : String(error) };
  }
}

function optionsOf(
  { fontScheme, author, day }: PapersSetting,
  { gaps }: Document,
  draft: boolean,
): DocxOptions {
  const note = gaps.length ? `草稿，尚有 ${gaps.length} 处待填` : '草稿，有错误没有改';
  return {
    scheme: FONT_SCHEMES[fontScheme],
    author,
    day,
    ...(draft || gaps.length ? { draftNote: note } : {}),
  };
}
