// 生成: the rows that may become papers, in the workers, into zips in their order; stopped or failing, what is done is kept.

import type { Pool } from '../../batch/pool.ts';
import type { PapersSetting, RowJob } from '../../batch/protocol.ts';
import { batchFileName, REPORT_NAME } from '../../core/batch/file-names.ts';
import { type PackedEntry, storedEntry } from '../../render/zip.ts';
import type { BatchLine } from './batch-lines.ts';
import type { BatchModel } from './batch-model.ts';
import type { MadeZip, ZipKeeper } from './keep-zips.ts';
import { troubleOf } from './row-troubles.ts';

type ToMake = {
  readonly lines: readonly BatchLine[];
  /** Whether rows with errors become drafts. */
  readonly drafts: boolean;
  readonly setting: PapersSetting;
  readonly pool: Pool;
  readonly keeper: ZipKeeper;
  readonly report: BatchModel['report'];
  readonly onDone: (done: number, of: number) => void;
};

export type Made = {
  readonly zips: readonly MadeZip[];
  readonly papers: number;
  readonly stopped: boolean;
  readonly failed: readonly { readonly row: number; readonly why: string }[];
  readonly leftOut: number;
  /** Why the sheet of how it went is missing. */
  readonly noReport?: string;
};

export type Making = { readonly made: Promise<Made>; readonly stop: () => void };

export function isMade({ state }: BatchLine, drafts: boolean): boolean {
  return state !== undefined && (state !== '有错误' || drafts);
}

/** `made` rejects where nothing more can be written: then the disk has nothing either. */
export function makePapers(asked: ToMake): Making {
  const { lines, drafts, setting, pool, keeper, report, onDone } = asked;
  const wanted = lines.filter((line) => isMade(line, drafts));
  const jobs = wanted.map(({ at, row, state, seen }): RowJob => {
    const draft = state === '有错误';
    const file = batchFileName(seen?.title ?? '', at + 1, lines.length, draft);
    return { kind: 'make', at, facts: row.facts, file, draft };
  });
  const failures = new Map<number, string>();
  const held = new Map<number, PackedEntry | undefined>();
  let [next, papers, done] = [0, 0, 0];
  let broken: Error | undefined;

  /** Rows come as workers finish them; files stand in the order of the sheet. */
  function take(all = false): void {
    for (; next < jobs.length; next += 1) {
      const at = jobs[next]?.at ?? -1;
      if (!held.has(at) && !all) return;
      const entry = held.get(at);
      held.delete(at);
      if (!entry) continue;
      keeper.add(entry);
      papers += 1;
    }
  }

  const run = pool.run(setting, jobs, (told) => {
    done += 1;
    if (told.kind === 'failed') failures.set(told.at, told.why);
    held.set(told.at, told.kind === 'made' ? told.entry : undefined);
    try {
      take();
    } catch (error) {
      fail(error);
    }
    onDone(done, jobs.length);
    if (done % 64 === 0) keeper.flushed().catch(fail);
  });

  function fail(error: unknown): void {
    broken ??= error instanceof Error ? error : new Error(String(error));
    run.stop();
  }

  async function finishUp(): Promise<Made> {
    const how = await run.done;
    if (!broken) {
      // What came behind a row that was never done is kept too.
      const finished = new Set([...jobs.slice(0, next).map(({ at }) => at), ...held.keys()]);
      take(true);
      const unmade = new Set(wanted.map(({ at }) => at).filter((at) => !finished.has(at)));
      const { fields } = setting.template;
      const troubles = lines.flatMap((line) =>
        troubleOf(line, fields, { failure: failures.get(line.at), unmade: unmade.has(line.at) }),
      );
      const written = await report(troubles, lines).then(
        (bytes) => ({ entry: storedEntry(REPORT_NAME, bytes) }),
        (error: unknown) => ({ why: error instanceof Error ? error.message : String(error) }),
      );
      const zips = await keeper.close('entry' in written ? written.entry : undefined).catch(fail);
      if (zips && !broken)
        return {
          zips,
          papers,
          stopped: how === 'stopped',
          failed: [...failures]
            .sort(([a], [b]) => a - b)
            .map(([at, why]) => ({ row: lines[at]?.row.row ?? 0, why })),
          leftOut: lines.length - wanted.length,
          ...('why' in written ? { noReport: written.why } : {}),
        };
    }
    await keeper.abort();
    throw broken ?? new Error('没有生成');
  }

  return { made: finishUp(), stop: run.stop };
}
