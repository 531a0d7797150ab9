// Many papers from a sheet and many files of branches, in old browsers and new, from a host and from the disk: the same zip as
// Node's. And a sheet of 5,000 rows and 60 columns under the policy of the site.
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBatch } from '../../scripts/make-batch.ts';
import { REPORT_NAME } from '../../src/core/batch/file-names.ts';
import { markedBook } from '../../src/core/batch/marked-book.ts';
import { dayAt } from '../../src/core/facts/date.ts';
import { toBookXlsx } from '../../src/render/book-xlsx.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { batchSheet } from '../batch-sheet.ts';
import { content } from '../content/load-content.ts';
import { sheetOf } from '../core/book-of.ts';
import { partOf } from '../e2e/read-docx.ts';
import { isWhole } from '../whole.ts';
import { BROWSERS, mustHaveAll } from './browsers.ts';
import type { Driver, OpenBrowser } from './driver.ts';
import { press, reads, until } from './hand.ts';
import { PLACES } from './places.ts';

const entry = content.entries.find(({ template }) => template.id === 'democratic-life-notice');
if (!entry) throw new Error('no template');
const { template, sample } = entry;
const SHEET = batchSheet(template, sample, 3, (at) => ({
  发文机关: `中共第${at + 1}局党组`,
  署名机关: `中共第${at + 1}局党组`,
  ...(at === 1 ? { 拟开会日期: '下个月' } : {}),
}));
const [ROWS, COLUMNS] = [5000, 60];
const names = template.fields
  .filter(({ type }) => type !== 'rows' && type !== 'computed')
  .map(({ name }) => name);
const HEAD = Array.from({ length: COLUMNS }, (_, at) => names[at] ?? `另列${at}`);
const LARGE = toBookXlsx(
  markedBook(
    {
      sheets: [
        sheetOf([
          HEAD,
          ...Array.from({ length: ROWS }, (_, row) =>
            HEAD.map((_name, at) => `第 ${row} 行第 ${at} 列的内容`),
          ),
        ]),
      ],
    },
    [],
    [],
  ),
);

/** What Node makes of the sheet, by name. */
async function made(): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = await readBook(new TextEncoder().encode(SHEET), '各局.csv');
  if (!('book' in read)) throw new Error(read.refused);
  const files = new Map<string, Uint8Array>();
  const { read: rows, rows: done } = await makeBatch({
    ...{ book: read.book, template, sample, vocabulary: content.vocabulary },
    ...{ answers: new Map(), drafts: false, today: dayAt(new Date()) },
    write: async (name, bytes) => void files.set(name, bytes),
  });
  return files.set(
    REPORT_NAME,
    toBookXlsx(
      markedBook(
        read.book,
        rows.headings,
        done.filter(({ problems }) => problems.length),
      ),
    ),
  );
}
const expected = await made();

/** As a file is let go over the page. */
async function drop(driver: Driver, name: string, bytes: Uint8Array): Promise<void> {
  await driver.run(
    ([file = '', base64 = '']) => {
      const own = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([own], file));
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      return true;
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
}

async function atBatch(driver: Driver, home: string): Promise<void> {
  await driver.open(home);
  await press(driver, 'header a', '批量');
  await until(
    driver,
    'the choice of a template',
    (id) => {
      const select = document.querySelector<HTMLSelectElement>('#batch-template');
      if (!select) return false;
      select.value = id;
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    template.id,
  );
  await reads(driver, '下载填报表');
}

async function goMany(driver: Driver, home: string): Promise<void> {
  await atBatch(driver, home);
  await drop(driver, '各局.csv', new TextEncoder().encode(SHEET));
  await reads(driver, '有错误 1 行');
  const { name, bytes } = await driver.saved(() => press(driver, 'button', '生成（2 份）'));
  expect(name).toMatch(/^批量_.+\.zip$/);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([...expected.keys()]);
  for (const [paper, own] of expected)
    if (paper === REPORT_NAME) expect(Buffer.from(files[paper] ?? []).equals(Buffer.from(own))).toBe(true);
    else
      expect(partOf(files[paper] ?? own.subarray(0, 0), 'word/document.xml'), paper).toBe(
        partOf(own, 'word/document.xml'),
      );

  await press(driver, 'main a', '收各支部材料');
  await reads(driver, '应交的党支部');
  const branches = '党支部名称,应到人数,实到人数\n第一党支部,10,9\n第二党支部,12,12\n';
  await drop(driver, '各支部.csv', new TextEncoder().encode(branches));
  await reads(driver, '第二党支部');
  const table = await driver.saved(() => press(driver, 'button', '存成电子表格'));
  const read = await readBook(table.bytes, table.name);
  expect('book' in read && JSON.stringify(read.book.sheets[0]?.rows)).toMatch(/第一党支部.*第二党支部/);
}

/** On each commit each browser has one place for the walk, and two engines have the large sheet. */
const WALKS: Readonly<Record<string, string>> = {
  'Chromium 80': 'single file',
  'Chromium 92': 'root',
  Firefox: 'single file',
};
const LARGE_IN = ['Chromium', 'Firefox'];
const WHERE = PLACES.filter(({ name }) => name === 'root' || name === 'single file');

describe.each(BROWSERS.filter(({ name }) => isWhole() || LARGE_IN.includes(name) || name in WALKS))(
  '$name',
  ({ name, path, open }) => {
    let browser: OpenBrowser | undefined;
    const places = WHERE.filter((place) => isWhole() || WALKS[name] === place.name);
    const isLarge = isWhole() || LARGE_IN.includes(name);
    const isThere = !!path || mustHaveAll();
    beforeAll(async () => {
      browser = path && (isLarge || places.length) ? await open(path) : undefined;
    });
    afterAll(() => browser?.close());

    async function inWindow(place: (typeof PLACES)[number] | undefined, go: typeof goMany): Promise<void> {
      if (!browser || !place) throw new Error(`没有 ${name}，请先运行 node scripts/old-browsers.mjs`);
      const driver = await browser.newWindow();
      const { home, close } = await place.arrive(driver);
      try {
        await go(driver, home);
        expect(driver.complaints).toEqual([]);
      } finally {
        await close();
        await driver.close();
      }
    }

    for (const place of places)
      test.skipIf(!isThere)(`the same papers as Node's, ${place.name}`, () => inWindow(place, goMany));

    // What is left to the whole run is no test of this one.
    if (isLarge)
      test.skipIf(!isThere)('reads a sheet of 5,000 rows and 60 columns', () =>
        inWindow(WHERE[0], async (driver, home) => {
          await atBatch(driver, home);
          await drop(driver, '大表.xlsx', LARGE);
          await reads(driver, `大表.xlsx：${ROWS} 行`);
        }),
      );
  },
);
