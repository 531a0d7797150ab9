// Papers into zips: in the order of the sheet, several where one would be too large, kept when stopped, lost rows named.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createPool, type StartHand } from '../../src/batch/pool.ts';
import type { PapersSetting } from '../../src/batch/protocol.ts';
import type { RowTrouble } from '../../src/core/batch/marked-book.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import type { BatchLine } from '../../src/islands/batch/batch-lines.ts';
import { type DiskFile, zipOnDisk, zipsInBrowser } from '../../src/islands/batch/keep-zips.ts';
import { makePapers } from '../../src/islands/batch/make-papers.ts';
import { sayLeft, sayMade } from '../../src/islands/batch/say-made.ts';
import { storedEntry } from '../../src/render/zip.ts';
import { content } from '../content/load-content.ts';

const [entry] = content.entries;
if (!entry) throw new Error('no template');
const DAY = '2026-01-08';
const setting: PapersSetting = {
  template: entry.template,
  sample: {},
  standing: {},
  thresholds: DEFAULT_THRESHOLDS,
  fontScheme: '机关字库',
  today: { year: 2026, month: 1, day: 8 },
  author: '',
  day: DAY,
};
const nameOf = (place: number | undefined) => (place === undefined ? '批量.zip' : `批量_第${place}包.zip`);
const states = ['可以生成', '有提醒', '有错误'] as const;
const rowAt = (at: number) => {
  const row = { sheet: '填报', row: at + 2, facts: {}, unread: [] };
  return { row, read: row };
};
const lines = (count: number): BatchLine[] =>
  Array.from({ length: count }, (_, at) => ({
    at,
    ...rowAt(at),
    seen: { title: `第${at}支部的报告`, problems: [], texts: [] },
    problems: at % 3 ? [{ severity: 'warning', message: `第 ${at + 2} 行的原因` }] : [],
    state: states[at % 3],
    accepted: {},
    draft: undefined,
  }));

/** Workers that answer the last of their rows first; `bad` rows fail. */
const backwards =
  (bad: readonly number[] = []): StartHand =>
  ({ answer }) => ({
    ask(ask) {
      if (ask.kind === 'begin') queueMicrotask(() => answer({ kind: 'ready' }));
      else
        for (const job of [...ask.jobs].reverse()) {
          if (job.kind !== 'make') continue;
          const entry = storedEntry(job.file, new TextEncoder().encode(`${job.file}${job.draft}`));
          queueMicrotask(() =>
            answer(
              bad.includes(job.at)
                ? { kind: 'failed', at: job.at, why: '太长' }
                : { kind: 'made', at: job.at, entry },
            ),
          );
        }
    },
    end: () => {},
  });

function begin(
  count: number,
  more: {
    readonly drafts?: boolean;
    readonly bad?: readonly number[];
    readonly keeper?: ReturnType<typeof zipsInBrowser>;
    readonly stopAfter?: number;
    readonly noReport?: boolean;
  },
) {
  let troubles: readonly RowTrouble[] = [];
  const start = backwards(more.bad);
  const pool = createPool({ start, startOnPage: start, size: 2, later: () => () => {} });
  const making = makePapers({
    lines: lines(count),
    drafts: more.drafts ?? false,
    setting,
    pool,
    keeper: more.keeper ?? zipsInBrowser(nameOf, DAY),
    async report(all) {
      troubles = all;
      if (more.noReport) throw new Error('内存不够');
      return new TextEncoder().encode('xlsx');
    },
    onDone(done) {
      if (done === more.stopAfter) making.stop();
    },
  });
  return { made: making.made, troubles: () => troubles };
}
const filesIn = async (blob: Blob | undefined) =>
  Object.keys(unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))));

describe('papers of a batch', () => {
  test('stand in the order of the sheet; rows with errors stay out, and the sheet says why', async () => {
    const { made, troubles } = begin(9, {});
    const { zips, papers, leftOut } = await made;
    expect(zips.map(({ name }) => name)).toEqual(['批量.zip']);
    expect(await filesIn(zips[0]?.blob)).toEqual(
      [1, 2, 4, 5, 7, 8].map((place) => `0${place} 第${place - 1}支部的报告.docx`).concat('00 生成情况.xlsx'),
    );
    expect([papers, leftOut]).toEqual([6, 3]);
    expect(troubles().map(({ row }) => row)).toEqual([3, 4, 6, 7, 9, 10]);
  });

  test('with errors become drafts where that is asked', async () => {
    const files = await filesIn((await begin(3, { drafts: true }).made).zips[0]?.blob);
    expect(files).toEqual([
      '01 第0支部的报告.docx',
      '02 第1支部的报告.docx',
      '03 草稿_第2支部的报告.docx',
      '00 生成情况.xlsx',
    ]);
  });

  test('that cannot be made are named, the others are there', async () => {
    const { made, troubles } = begin(6, { bad: [1, 3] });
    const result = await made;
    expect(result.papers).toBe(2);
    expect(result.failed).toEqual([
      { row: 3, why: '太长' },
      { row: 5, why: '太长' },
    ]);
    expect(troubles().find(({ row }) => row === 5)?.problems[0]?.message).toBe('没有生成：太长');
    expect(sayMade(result, false).problems[0]).toBe('第 3 行没有生成：太长。其余的都在。');
  });

  test('that were made before it was stopped are kept, and the rest is told', async () => {
    const { made, troubles } = begin(90, { stopAfter: 20 });
    const result = await made;
    expect([result.stopped, result.papers]).toEqual([true, 20]);
    expect(await filesIn(result.zips[0]?.blob)).toHaveLength(21);
    expect(troubles().filter(({ problems }) => problems[0]?.message === '停止以前还没有生成')).toHaveLength(
      40,
    );
  });

  test('fill several zips, by number and by size, the sheet in the first', async () => {
    for (const limits of [
      { papers: 4, bytes: 1e9 },
      { papers: 1e9, bytes: 350 },
    ]) {
      const { zips } = await begin(15, { keeper: zipsInBrowser(nameOf, DAY, limits) }).made;
      expect(zips.map(({ papers }) => papers)).toEqual([4, 4, 2]);
      expect(zips.map(({ name }) => name)).toEqual(['批量_第1包.zip', '批量_第2包.zip', '批量_第3包.zip']);
      expect((await filesIn(zips[0]?.blob)).pop()).toBe('00 生成情况.xlsx');
      expect(await filesIn(zips[2]?.blob)).toHaveLength(2);
    }
  });

  test('are there without the sheet where that cannot be made', async () => {
    const result = await begin(3, { noReport: true }).made;
    expect(result.papers).toBe(2);
    expect(sayMade(result, false).problems).toEqual([
      '“00 生成情况.xlsx”没有生成：内存不够。文书都在压缩包里，各行的问题在上面的表里看。',
    ]);
  });
});

describe('straight to the disk', () => {
  function disk(room: number) {
    const parts: Blob[] = [];
    const calls: string[] = [];
    const file: DiskFile = {
      async write(part) {
        if (part.size > room) throw new Error('磁盘满了');
        parts.push(part);
      },
      async close() {
        calls.push('close');
      },
      async abort() {
        calls.push('abort');
      },
    };
    return { file, calls, whole: () => new Blob(parts) };
  }

  test('it is the same zip', async () => {
    const { file, calls, whole } = disk(1e9);
    const result = await begin(9, { keeper: zipOnDisk(file, DAY) }).made;
    expect([result.papers, result.zips, calls]).toEqual([6, [], ['close']]);
    const kept = await begin(9, {}).made;
    expect(await whole().arrayBuffer()).toEqual(await kept.zips[0]?.blob.arrayBuffer());
  });

  test('a disk that is full is said, and no half file stays', async () => {
    const { file, calls } = disk(0);
    await expect(begin(9, { keeper: zipOnDisk(file, DAY) }).made).rejects.toThrow('磁盘满了');
    expect(calls).toEqual(['abort']);
  });
});

test('the time left is said as people say it', () => {
  expect([900, 12_000, 89_000, 200_000].map(sayLeft)).toEqual([
    '',
    '，大约还要 12 秒',
    '，大约还要 89 秒',
    '，大约还要 4 分钟',
  ]);
});
