// The rows of a batch as the page shows them: checked in the workers, shown again a few times a second.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Pool } from '../../batch/pool.ts';
import type { PapersSetting, RowJob } from '../../batch/protocol.ts';
import type { BatchRow } from '../../core/batch/batch-row.ts';
import { acrossRowsInSteps } from '../../core/batch/check-across.ts';
import { type RowProblem, type RowSeen, type RowState, stateOfRow } from '../../core/batch/check-row.ts';
import { finish } from '../../render/slices.ts';

export type BatchLine = {
  readonly at: number;
  readonly row: BatchRow;
  /** As the sheet gave it. */
  readonly read: BatchRow;
  readonly seen: RowSeen | undefined;
  readonly problems: readonly RowProblem[];
  /** Undefined while it is not checked. */
  readonly state: RowState | undefined;
  /** Reasons given in the desk for what stays, by finding id. */
  readonly accepted: Readonly<Record<string, string>>;
  /** Where it was opened in the desk, the draft. */
  readonly draft: string | undefined;
};

type Checking = { readonly done: number; readonly of: number };

export type BatchLines = {
  readonly lines: ReadonlySignal<readonly BatchLine[]>;
  /** Undefined when nothing is being checked. */
  readonly checking: ReadonlySignal<Checking | undefined>;
  readonly put: (rows: readonly BatchRow[], setting: PapersSetting) => Promise<void>;
  readonly change: (
    at: number,
    change: Partial<Pick<BatchLine, 'row' | 'accepted' | 'draft'>>,
  ) => Promise<void>;
};

/** Milliseconds between two times the table is drawn while rows come in. */
const PACE = 150;

export function createBatchLines(pool: Pool): BatchLines {
  const lines = signal<readonly BatchLine[]>([]);
  const checking = signal<Checking | undefined>(undefined);
  let setting: PapersSetting | undefined;
  let held: BatchLine[] = [];
  let across: ReadonlyMap<number, readonly RowProblem[]> = new Map();
  let round = 0;
  let stop = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    clearTimeout(timer);
    timer = undefined;
    lines.value = [...held];
  }

  const set = (at: number, change: Partial<BatchLine>) => {
    const before = held[at];
    if (!before) return;
    const line = { ...before, ...change };
    const problems = [...(line.seen?.problems ?? []), ...(across.get(at) ?? [])];
    held[at] = { ...line, problems, state: line.seen ? stateOfRow(problems) : undefined };
  };

  async function check(places: readonly number[]): Promise<void> {
    stop();
    if (!setting) return;
    round += 1;
    const mine = round;
    const unseen = new Set([...places, ...held.filter(({ seen }) => !seen).map(({ at }) => at)]);
    const jobs = [...unseen].flatMap((at): RowJob[] => {
      const line = held[at];
      if (!line) return [];
      const { facts, unread } = line.row;
      return [{ kind: 'check', at, row: { facts, unread, accepted: line.accepted } }];
    });
    let done = 0;
    checking.value = { done, of: jobs.length };
    const run = pool.run(setting, jobs, (told) => {
      done += 1;
      if (told.kind === 'checked') set(told.at, { seen: told.seen });
      if (told.kind === 'failed') set(told.at, { seen: unseenRow(told.why) });
      timer ??= setTimeout(() => {
        if (mine === round && checking.peek()) checking.value = { done, of: jobs.length };
        show();
      }, PACE);
    });
    stop = run.stop;
    if ((await run.done) === 'stopped' || mine !== round) return;
    const found = await finish(acrossRowsInSteps(held), () => mine === round);
    if (!found) return;
    across = found;
    for (const at of held.keys()) set(at, {});
    checking.value = undefined;
    show();
  }

  return {
    lines,
    checking,
    put(rows, known) {
      setting = known;
      across = new Map();
      held = rows.map((row, at) => ({
        ...{ at, row, read: row, problems: [], accepted: row.accepted ?? {} },
        ...{ seen: undefined, state: undefined, draft: undefined },
      }));
      show();
      return check([]);
    },
    async change(at, change) {
      set(at, change);
      show();
      if (change.row) await check([at]);
    },
  };
}

function unseenRow(why: string): RowSeen {
  return { title: '', problems: [{ severity: 'error', message: `没有核对完：${why}` }], texts: [] };
}
