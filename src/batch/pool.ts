// Rows given to workers piece by piece. One that dies is replaced, its row tried once more and then named; where no worker
// comes up at all, one works on the page. Knows no browser: how a worker starts and how time passes is told.

import type { Answer, Ask, PapersSetting, RowDone, RowJob } from './protocol.ts';

type Hand = { readonly ask: (ask: Ask) => void; readonly end: () => void };
export type StartHand = (calls: {
  readonly answer: (answer: Answer) => void;
  readonly died: () => void;
}) => Hand;

type PoolParts = {
  /** May throw. */
  readonly start: StartHand;
  readonly startOnPage: StartHand;
  readonly size: number;
  /** Calls after this many milliseconds; gives what calls it off. */
  readonly later: (call: () => void, after: number) => () => void;
};

export type Pool = {
  /** Each row is told once; resolves when all are, or when it is stopped. */
  readonly run: (
    setting: PapersSetting,
    jobs: readonly RowJob[],
    tell: (done: RowDone) => void,
  ) => { readonly done: Promise<'done' | 'stopped'>; readonly stop: () => void };
  /** Rows at which a worker died, since the pool was made. */
  readonly deaths: () => readonly number[];
  readonly isOnPage: () => boolean;
};

type Slot = {
  hand: Hand;
  ready: boolean;
  jobs: RowJob[];
  calledOff: () => void;
};

/** Jobs handed over at once: enough that no worker waits, few enough that they end together. */
const PORTION = 8;
/** Milliseconds without an answer after which a worker counts as dead; the first also loads its program. */
const PATIENCE = 30_000;
const DIED = '生成它的时候后台程序停了两次';

export function createPool({ start, startOnPage, size, later }: PoolParts): Pool {
  let onPage = false;
  const deaths: number[] = [];

  function run(setting: PapersSetting, jobs: readonly RowJob[], tell: (done: RowDone) => void) {
    const waiting = [...jobs];
    const triedAgain = new Set<number>();
    const slots = new Set<Slot>();
    let left = jobs.length;
    let resolve: (end: 'done' | 'stopped') => void = () => {};
    const done = new Promise<'done' | 'stopped'>((end) => {
      resolve = end;
    });

    function finish(how: 'done' | 'stopped'): void {
      left = 0;
      waiting.length = 0;
      for (const slot of slots) drop(slot);
      resolve(how);
    }

    function drop(slot: Slot): void {
      slot.calledOff();
      slots.delete(slot);
      slot.hand.end();
    }

    function open(): void {
      const slot: Slot = { hand: NO_HAND, ready: false, jobs: [], calledOff: () => {} };
      slots.add(slot);
      const calls = { answer: (answer: Answer) => hear(slot, answer), died: () => died(slot) };
      try {
        slot.hand = (onPage ? startOnPage : start)(calls);
        watch(slot);
        slot.hand.ask({ kind: 'begin', setting });
      } catch {
        died(slot);
      }
    }

    /** On the page nothing dies unseen. */
    function watch(slot: Slot): void {
      slot.calledOff();
      slot.calledOff = onPage ? () => {} : later(() => died(slot), PATIENCE);
    }

    function hear(slot: Slot, answer: Answer): void {
      if (!slots.has(slot)) return;
      if (answer.kind === 'ready') slot.ready = true;
      else {
        slot.jobs = slot.jobs.filter(({ at }) => at !== answer.at);
        told(answer);
      }
      if (!slots.has(slot)) return;
      slot.calledOff();
      if (!slot.jobs.length) {
        slot.jobs = waiting.splice(0, PORTION);
        if (!slot.jobs.length) return;
        slot.hand.ask({ kind: 'jobs', jobs: slot.jobs });
      }
      watch(slot);
    }

    function told(answer: RowDone): void {
      tell(answer);
      left -= 1;
      if (left === 0) finish('done');
    }

    function died(slot: Slot): void {
      if (!slots.has(slot)) return;
      drop(slot);
      if (slot.ready) {
        const [first, ...rest] = slot.jobs;
        waiting.unshift(...rest);
        if (first) buried(first);
        if (left > 0) open();
      } else if (!slots.size) {
        // What does not come up once does not come up the next time.
        onPage = true;
        open();
      }
    }

    function buried(job: RowJob): void {
      deaths.push(job.at);
      if (triedAgain.has(job.at)) told({ kind: 'failed', at: job.at, why: DIED });
      else waiting.unshift(job);
      triedAgain.add(job.at);
    }

    if (!left) finish('done');
    else for (let each = 0; each < Math.min(size, left) && !(onPage && slots.size); each += 1) open();
    return { done, stop: () => finish('stopped') };
  }

  return { run, deaths: () => deaths, isOnPage: () => onPage };
}

const NO_HAND: Hand = { ask: () => {}, end: () => {} };
