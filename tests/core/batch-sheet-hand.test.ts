// The worker that holds the book as the page asks it: it may never come up, may die half-way, and is asked while it works.
import { expect, test } from 'vitest';
import { createSheetHand } from '../../src/batch/sheet-hand.ts';
import type { SheetAsk } from '../../src/batch/sheet-protocol.ts';
import { createSheetWork } from '../../src/batch/sheet-work.ts';
import type { StartSheet } from '../../src/batch/start-hands.ts';
import { atOnce } from '../../src/core/checks/at-once.ts';
import { content } from '../content/load-content.ts';

const template = content.entries.find((entry) => entry.template.id === 'branch-life-report')?.template;
if (!template) throw new Error('no template');
const BYTES = new TextEncoder().encode('发文机关,应到人数\n第一党支部,20\n第二党支部,12');
const rows = { template, vocabulary: [...content.vocabulary.values()], answers: [] };
const DIED = /^读表格时停住了.*请关掉别的网页，把表格再放一次/;

/** A worker that dies at the questions that `dies` names, for as long as that says so. */
function play(dies: (ask: SheetAsk, worker: number) => boolean = () => false, comesUp = true) {
  const asked: string[] = [];
  let workers = 0;
  const start =
    (isPage: boolean): StartSheet =>
    (hear, died) => {
      if (!isPage) workers += 1;
      const own = workers;
      const work = createSheetWork(atOnce, hear);
      return {
        ask(ask) {
          asked.push(`${isPage ? 'page' : own} ${ask.kind}`);
          if (!isPage && (!comesUp || dies(ask, own))) queueMicrotask(died);
          else void work(ask);
        },
        end: () => {},
      };
    };
  return { hand: createSheetHand(start(false), start(true)), asked };
}

test('one that comes up reads and writes', async () => {
  const { hand, asked } = play();
  expect(await hand.open(BYTES, '表.csv')).toEqual([]);
  expect((await hand.rows(rows)).rows).toHaveLength(2);
  expect((await hand.report([], [])).length).toBeGreaterThan(1000);
  expect(asked).toEqual(['1 open', '1 rows', '1 report']);
});

test('where none comes up, the page does it, and does it from then on', async () => {
  const { hand, asked } = play(() => false, false);
  expect(await hand.open(BYTES, '表.csv')).toEqual([]);
  expect((await hand.rows(rows)).rows).toHaveLength(2);
  expect(asked).toEqual(['1 open', 'page open', 'page rows']);
});

test('one that dies while rows are read says what to do; given again, the sheet is read by another', async () => {
  const { hand, asked } = play((ask, worker) => ask.kind === 'rows' && worker === 1);
  await hand.open(BYTES, '表.csv');
  await expect(hand.rows(rows)).rejects.toThrow(DIED);
  expect(await hand.open(BYTES, '表.csv')).toEqual([]);
  expect((await hand.rows(rows)).rows).toHaveLength(2);
  expect(asked).toEqual(['1 open', '1 rows', '2 open', '2 rows']);
});

test('one that dies while it writes loses only the sheet', async () => {
  const { hand } = play(({ kind }, worker) => kind === 'report' && worker === 1);
  await hand.open(BYTES, '表.csv');
  await hand.rows(rows);
  await expect(hand.report([], [])).rejects.toThrow(DIED);
  // The next one has no book yet, and says so.
  await expect(hand.report([], [])).rejects.toThrow('还没有放进表格。');
});

test('what is asked while it works is answered too', async () => {
  const { hand } = play();
  const [, read, first, second] = await Promise.all([
    hand.open(BYTES, '表.csv'),
    hand.rows(rows),
    hand.report([], []),
    hand.report([], []),
  ]);
  expect(read.rows).toHaveLength(2);
  expect(first).toEqual(second);
});
