// The book in its worker as the page asks it: one question at a time, each answered or rejected with a sentence.

import type { BatchRow, ReadRows } from '../core/batch/batch-row.ts';
import type { RowTrouble } from '../core/batch/marked-book.ts';
import type { RowChange } from '../core/batch/write-back.ts';
import type { SheetAnswer, SheetAsk } from './sheet-protocol.ts';
import type { StartSheet } from './start-hands.ts';
import { workerOrHere } from './worker-or-here.ts';

export type SheetHand = {
  /** What was done on reading. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<readonly string[]>;
  readonly rows: (ask: Omit<Extract<SheetAsk, { kind: 'rows' }>, 'kind'>) => Promise<ReadRows>;
  /** With what was changed of the rows since they were read. */
  readonly report: (troubles: readonly RowTrouble[], changes: readonly RowChange[]) => Promise<Uint8Array>;
};

const DIED = '读表格时停住了，可能是内存不够。请关掉别的网页，把表格再放一次；表格很大的，分成几份。';

export function createSheetHand(start: StartSheet, startHere: StartSheet): SheetHand {
  let waiting:
    | { readonly hear: (answer: SheetAnswer) => void; readonly fail: (why: Error) => void }
    | undefined;
  // What never came up is done on the page; `open` asks again.
  const program = workerOrHere<SheetAsk, SheetAnswer>(
    start,
    startHere,
    (answer) => waiting?.hear(answer),
    () => waiting?.fail(new Error(DIED)),
  );

  let before: Promise<unknown> = Promise.resolve();

  /** What is asked while another question is open waits for its answer. */
  function ask(question: SheetAsk, hear: (answer: SheetAnswer) => boolean): Promise<void> {
    const answered = before.then(() => put(question, hear));
    before = answered.catch(() => {});
    return answered;
  }

  function put(question: SheetAsk, hear: (answer: SheetAnswer) => boolean): Promise<void> {
    return new Promise((done, fail) => {
      waiting = {
        fail,
        hear(answer) {
          if (answer.kind === 'refused') fail(new Error(answer.sentence));
          else if (hear(answer)) done();
        },
      };
      program.ask(question);
    });
  }

  async function open(bytes: Uint8Array, name: string): Promise<readonly string[]> {
    const wasHere = program.isHere();
    let told: readonly string[] = [];
    const asked = () =>
      ask({ kind: 'open', bytes, name }, (answer) => {
        if (answer.kind === 'opened') told = answer.told;
        return answer.kind === 'opened';
      });
    await asked().catch((error: unknown) => {
      if (program.isHere() && !wasHere) return asked();
      throw error;
    });
    return told;
  }

  return {
    open,
    async rows(question) {
      const rows: BatchRow[] = [];
      let read: Omit<ReadRows, 'rows'> | undefined;
      await ask({ kind: 'rows', ...question }, (answer) => {
        if (answer.kind === 'rows') rows.push(...answer.rows);
        if (answer.kind === 'read') read = answer.read;
        return answer.kind === 'read';
      });
      if (!read) throw new Error(DIED);
      return { ...read, rows };
    },
    async report(troubles, changes) {
      let bytes: Uint8Array | undefined;
      await ask({ kind: 'report', troubles, changes }, (answer) => {
        if (answer.kind === 'report') bytes = answer.bytes;
        return answer.kind === 'report';
      });
      if (!bytes) throw new Error(DIED);
      return bytes;
    },
  };
}
