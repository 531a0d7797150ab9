// Rows given to workers that answer, die, never come up or hang: every row is told once, whatever happens.
import { describe, expect, test } from 'vitest';
import { createPool, type StartHand } from '../../src/batch/pool.ts';
import type { PapersSetting, RowDone, RowJob } from '../../src/batch/protocol.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { content } from '../content/load-content.ts';

const [entry] = content.entries;
if (!entry) throw new Error('no template');
const SETTING: PapersSetting = {
  template: entry.template,
  sample: {},
  standing: {},
  thresholds: DEFAULT_THRESHOLDS,
  fontScheme: '机关字库',
  today: { year: 2026, month: 1, day: 8 },
  author: '',
  day: '2026-01-08',
};
const jobs = (count: number): RowJob[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'check', at, row: { facts: {}, unread: [] } }));
const done = (at: number): RowDone => ({ kind: 'failed', at, why: 'seen' });

type Play = {
  /** What a worker does at a row: the default answers. */
  readonly at?: (row: number, worker: number) => 'dies' | 'hangs' | undefined;
  readonly comesUp?: (worker: number) => boolean | 'throws';
  readonly size?: number;
};

/** A pool of workers that do as told, each step when the queue is run. */
function play({ at = () => undefined, comesUp = () => true, size = 2 }: Play) {
  const queue: (() => void)[] = [];
  const timers = new Set<() => void>();
  let started = 0;
  let ended = 0;
  const begin =
    (onPage: boolean): StartHand =>
    ({ answer, died }) => {
      const me = started++;
      let alive = true;
      const up = onPage || comesUp(me);
      if (up === 'throws') throw new Error('no worker');
      const rows: number[] = [];
      const step = () => {
        const row = rows.shift();
        if (!alive || row === undefined) return;
        const fate = onPage ? undefined : at(row, me);
        if (fate === 'dies') died();
        else if (fate !== 'hangs') {
          answer(done(row));
          queue.push(step);
        }
      };
      return {
        ask(ask) {
          if (ask.kind === 'begin') queue.push(() => (up ? alive && answer({ kind: 'ready' }) : died()));
          else {
            rows.push(...ask.jobs.map((job) => job.at));
            queue.push(step);
          }
        },
        end() {
          if (alive) ended += 1;
          alive = false;
        },
      };
    };
  const pool = createPool({
    start: begin(false),
    startOnPage: begin(true),
    size,
    later(call) {
      timers.add(call);
      return () => timers.delete(call);
    },
  });
  /** Until nothing more happens; hanging workers are waited for. */
  const settle = (most = 10_000) => {
    for (let turn = 0; turn < most; turn += 1) {
      const step = queue.shift();
      if (step) step();
      else if (timers.size) for (const call of [...timers]) call();
      else return;
    }
  };
  return { pool, settle, started: () => started, ended: () => ended, timers };
}

describe('every row is told once', () => {
  const cases: readonly (Play & {
    readonly name: string;
    readonly lost?: readonly number[];
    readonly deaths?: readonly number[];
    readonly onPage?: true;
  })[] = [
    { name: 'by two workers' },
    {
      name: 'by one that dies once',
      at: (row, worker) => (row === 11 && worker < 2 ? 'dies' : undefined),
      deaths: [11],
    },
    {
      name: 'but that at which two die',
      at: (row) => (row === 11 ? 'dies' : undefined),
      lost: [11],
      deaths: [11, 11],
    },
    {
      name: 'but that at which they hang',
      at: (row) => (row === 30 ? 'hangs' : undefined),
      lost: [30],
      deaths: [30, 30],
    },
    {
      name: 'where the first and the last are bad',
      at: (row) => (row === 0 || row === 39 ? 'dies' : undefined),
      lost: [0, 39],
      deaths: [0, 39, 0, 39],
    },
    { name: 'on the page where none comes up', comesUp: () => false, onPage: true },
    { name: 'on the page where none may be started', comesUp: () => 'throws', onPage: true },
    { name: 'by the one that comes up', comesUp: (worker) => worker !== 0 },
    { name: 'where all die at every row', at: () => 'dies', lost: Array.from({ length: 40 }, (_, at) => at) },
  ];
  for (const { name, lost = [], deaths, onPage = false, ...rest } of cases)
    test(name, async () => {
      const { pool, settle, started, ended, timers } = play(rest);
      const told: RowDone[] = [];
      const run = pool.run(SETTING, jobs(40), (each) => told.push(each));
      settle();
      await expect(run.done).resolves.toBe('done');
      expect(told.map(({ at }) => at).sort((a, b) => a - b)).toEqual(jobs(40).map(({ at }) => at));
      const failed = told.flatMap((each) => (each.kind === 'failed' && each.why !== 'seen' ? [each.at] : []));
      expect(failed.sort((a, b) => a - b)).toEqual(lost);
      if (deaths) expect([...pool.deaths()].sort((a, b) => a - b)).toEqual([...deaths].sort((a, b) => a - b));
      expect(pool.isOnPage()).toBe(onPage);
      // Nothing goes on behind the page's back.
      expect(timers.size).toBe(0);
      expect(ended()).toBe(started() - (rest.comesUp?.(0) === 'throws' ? 1 : 0));
    });
});

test('stopped, it tells no row more, ends its workers, and can begin again', async () => {
  const { pool, settle, ended } = play({});
  const told: RowDone[] = [];
  const run = pool.run(SETTING, jobs(40), (each) => {
    told.push(each);
    if (told.length === 7) run.stop();
  });
  settle();
  await expect(run.done).resolves.toBe('stopped');
  expect(told.length).toBe(7);
  expect(ended()).toBe(2);
  const again = pool.run(SETTING, jobs(3), (each) => told.push(each));
  settle();
  await expect(again.done).resolves.toBe('done');
  expect(told.length).toBe(10);
});

test('nothing to do is done', async () => {
  await expect(play({}).pool.run(SETTING, [], () => {}).done).resolves.toBe('done');
});
