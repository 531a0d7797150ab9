// A program of the page that the host fails to give once: said in a sentence, and had the next time. A young browser asks
// again by itself when it is needed again; an old one, as long as the page lives, never does, so that it takes a reload.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { DIST } from '../site/dist.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { isWhole } from '../whole.ts';
import { BROWSERS, mustHaveAll } from './browsers.ts';
import { valueAt, write } from './controls.ts';
import type { Driver, OpenBrowser } from './driver.ts';
import { template } from './facts.ts';
import { press, putCursor, reads, until } from './hand.ts';
import { PLAIN_HOST } from './places.ts';

const PLACE = { name: '会议地点' };
const DESK = `templates/${template.id}/`;
const RELOADS = new Set(['Chromium 80', 'Firefox']);

type Part = {
  readonly scripts: RegExp;
  readonly address: string;
  readonly begin: (driver: Driver) => Promise<void>;
  readonly sentence: string;
  /** What is done again, or with a page just loaded. */
  readonly again: (driver: Driver, reloaded: boolean) => Promise<unknown>;
};

const search = async (driver: Driver) => {
  await putCursor(driver, 'input[type=search]');
  await driver.type('整');
};

/** What is filled in is the sample, which is asked about once a visit. */
const take = async (driver: Driver, asked = true) => {
  await press(driver, 'button', '下载 Word 文件');
  if (!asked) return;
  await reads(driver, '仍要下载吗');
  await press(driver, 'button', '仍要下载');
};

const PARTS: Readonly<Record<string, Part>> = {
  search: {
    scripts: /\/assets\/find\./,
    address: '',
    begin: search,
    sentence: '查找功能没有加载成功，请刷新页面再查，或者在下面的列表里选',
    again: async (driver) => {
      await search(driver);
      await reads(driver, '找到');
    },
  },
  'laying out': {
    scripts: /\/assets\/begin-filling\./,
    address: DESK,
    begin: (driver) => write(driver, PLACE, '甲地'),
    sentence: '排版功能没有加载成功。请检查网络，再试一次，或者刷新页面，填写的内容都在。',
    again: async (driver) => {
      await write(driver, { name: '会议主题' }, '锤炼作风');
      await reads(driver, '已保存在本机浏览器');
      expect(await valueAt(driver, PLACE)).toBe('甲地');
      await until(
        driver,
        'the preview',
        () => [...document.querySelectorAll('.preview text')].some((each) => /甲地/.test(each.textContent)),
        null,
      );
    },
  },
  keeping: {
    scripts: /\/assets\/begin-keeping\./,
    address: DESK,
    begin: (driver) => write(driver, PLACE, '甲地'),
    sentence: '保存草稿的功能没有加载成功。请检查网络，再试一次，或者刷新页面，填写的内容都在。',
    again: async (driver) => {
      await write(driver, { name: '会议主题' }, '锤炼作风');
      await reads(driver, '已保存在本机浏览器');
      expect(await valueAt(driver, PLACE)).toBe('甲地');
    },
  },
  'making the file': {
    scripts: /\/assets\/docx\./,
    address: DESK,
    begin: async (driver) => {
      await press(driver, 'button', '填入示例');
      await reads(driver, '已填齐，可以下载正式稿');
      await reads(driver, '已保存在本机浏览器');
      await take(driver);
    },
    sentence: '生成文件的功能没有加载成功。请检查网络，再试一次，或者刷新页面，填写的内容都在。',
    again: async (driver, reloaded) => {
      await reads(driver, '已填齐，可以下载正式稿');
      const { name } = await driver.saved(() => take(driver, reloaded));
      expect(name).toMatch(/\.docx$/);
    },
  },
};

/** Every part in a young browser; on each commit each of the old ones has half of them, which are fetched in one way. */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  Chromium: Object.keys(PARTS),
  'Chromium 80': ['search', 'making the file'],
  Firefox: ['laying out', 'keeping'],
};
const partsIn = (browser: string) =>
  Object.entries(PARTS).filter(([part]) => isWhole() || TURNS[browser]?.includes(part));

for (const { name, path, open } of BROWSERS.filter((each) => Object.hasOwn(TURNS, each.name)))
  describe(name, () => {
    let browser: OpenBrowser | undefined;
    beforeAll(async () => {
      browser = path ? await open(path) : undefined;
    });
    afterAll(() => browser?.close());

    test.skipIf(!path && !mustHaveAll()).each(partsIn(name))('%s', async (_, part) => {
      if (!browser) throw new Error(`没有 ${name}，请先运行 node scripts/old-browsers.mjs`);
      let failing = true;
      const host = await serveFolder({
        root: DIST,
        fails: (address) => failing && part.scripts.test(address),
      });
      onTestFinished(host.close);
      const driver = await browser.newWindow();
      onTestFinished(driver.close);
      await driver.open(`http://${PLAIN_HOST}:${host.port}/${part.address}`);
      if (part.address) await reads(driver, '填入示例');
      await part.begin(driver);
      await reads(driver, part.sentence);
      failing = false;
      if (RELOADS.has(name)) {
        await driver.reload();
        if (part.address) await reads(driver, '填入示例');
      }
      await part.again(driver, RELOADS.has(name));
    });
  });
