// dist/huiwen.html opened from a disk does what the site does: the same pages, search, drafts and files.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { fileName } from '../../src/core/document/file-name.ts';
import { fill } from '../../src/core/document/fill.ts';
import { toDocx } from '../../src/render/docx.ts';
import { readyOptions } from '../../src/site/ready-file.ts';
import { content } from '../content/load-content.ts';
import { templatesToTry } from '../few-templates.ts';
import { watchRest } from '../site/at-rest.ts';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { otherPagesToTry } from '../site/few-pages.ts';
import { complaintsOf, deskOn, downloaded } from './desk-page.ts';
import { goMainWay } from './main-way.ts';
import { partOf, partsOf } from './read-docx.ts';
import { report } from './report.ts';

/** As on a stick: a folder with a space and 汉字, and nothing else beside the file. */
const STICK = join(import.meta.dirname, '../output/U 盘 一');
mkdirSync(STICK, { recursive: true });
copyFileSync(join(DIST, 'huiwen.html'), join(STICK, 'huiwen.html'));
const FILE = pathToFileURL(join(STICK, 'huiwen.html')).href;
const site = inject('siteUrl');

const browser = await openChromium();
/** A page with an island, or with a script of its own beside those of every page, stays; of the others one with the same styles. */
function oneOfEachStyle(addresses: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(addresses, (address) => {
    const html = readFileSync(join(DIST, address, 'index.html'), 'utf8');
    if (/<astro-island|assets\/(?!watch-files|page-layout)[^"]+\.js"/.test(html)) return address;
    return [...html.matchAll(/assets\/([^"]+\.css)"/g)].map(([, style]) => style).join(' ');
  });
  return [...kinds.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

const other = content.entries.find(({ template }) => template.genre !== report.template.genre) ?? report;

// That the site gives what Node gives: filled-paper.test.ts and tests/browsers, which tells the same of the report in the file, field by field.
test(`${other.template.id} gives the document Node makes`, async () => {
  const { template, sample } = other;
  expect(template.id).not.toBe(report.template.id);
  const document = fill(template, sample);
  const xml = partOf(toDocx(document, readyOptions(template)), 'word/document.xml');
  const inFile = await goMainWay(browser, FILE, other);
  expect(inFile).toMatchObject({ complaints: [], name: fileName(document.title, 'docx'), xml });
  expect(inFile.requests.filter((url) => !/^(?:blob|data):/.test(url) && !url.startsWith(FILE))).toEqual([]);
});

describe('in one browser', async () => {
  // What the site keeps for use without a network is told on “您的文字在哪里”; the single file keeps nothing of the kind.
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.addInitScript(() => {
    if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => new Promise(() => {});
  });
  afterAll(() => page.close());
  await page.clock.install();
  const rest = watchRest(page);
  const complaints = complaintsOf(page);
  const open = (address: string) => page.goto(FILE + (address ? `?${address}` : ''));
  /** The words of the page, its white space evened out. */
  const mainText = () =>
    page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll('script, style, template, noscript, [data-only=site]'))
        part.remove();
      return copy.textContent?.replace(/\s+/g, ' ');
    });

  // The words of all of them: tests/site/one-file.test.ts. Of those that are text and no program, one with each set of styles.
  test.each(
    oneOfEachStyle(
      otherPagesToTry
        .map((address) => address.slice(1))
        .filter((address) => !/^(?:huiwen|404)\.html$|^offline\//.test(address)),
    ),
  )('the page “%s” reads and looks as on the site', async (address) => {
    const look = () =>
      page.evaluate(() => ({
        title: document.title,
        styles: ['body', 'h1', 'main', 'a'].map((name) => {
          const element = document.querySelector(name);
          const { width, height } = element?.getBoundingClientRect() ?? {};
          return [name, element && getComputedStyle(element).font, width, height];
        }),
      }));
    await page.goto(`${site}/${address}`);
    await rest();
    // The storage answers in its own time.
    await expect.poll(mainText).not.toMatch(/正在\S{2,20}……/);
    const expected = { text: await mainText(), look: await look() };
    await open(address);
    await page.locator('.site-foot').waitFor();
    await expect.poll(async () => ({ text: await mainText(), look: await look() })).toEqual(expected);
  });

  test('links between pages, back, and fragments work as on the site', async () => {
    await open('');
    await page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '指引' }).click();
    await expect.poll(() => page.url()).toBe(`${FILE}?#guides`);
    await page.locator('#guides + ul a').first().click();
    await expect.poll(() => page.url()).toMatch(/\?guides\/[a-z-]+\/$/);
    await page.goBack();
    await page.getByRole('searchbox').waitFor();
    await open('vocabulary/#发文机关');
    const row = page.locator('tr:target');
    await row.waitFor();
    expect(await row.getByRole('rowheader').textContent()).toBe('发文机关');
    expect(await row.evaluate((each) => each.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('the filter of the home page works', async () => {
    await open('');
    const filter = page.getByRole('navigation', { name: '筛选模板' });
    await filter.getByRole('link', { name: new RegExp(`^${other.template.genre} \\d`) }).click();
    await page.getByText(/个模板符合/).waitFor();
    expect(await page.getByRole('link', { name: other.template.title, exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: report.template.title, exact: true }).isVisible()).toBe(
      false,
    );
  });

  test.each([
    ['空白 Word 文件', 'blank.docx'],
    ['示例 Word 文件', 'sample.docx'],
  ])('%s says what the file of the site says, part by part', async (name, file) => {
    const { id } = report.template;
    await open(`templates/${id}/`);
    const desk = deskOn(page, complaints);
    const made = await downloaded(desk, () => page.getByRole('link', { name, exact: true }).click());
    const ready = await page.context().request.get(`${site}/templates/${id}/${file}`);
    expect(partsOf(made.bytes)).toEqual(partsOf(new Uint8Array(await ready.body())));
    expect(made.name).toMatch(/^(?:空白|示例)_.+\.docx$/u);
  });

  test('a Word file that carries its draft is opened in its template', async () => {
    const { template, sample } = report;
    const facts = { template: template.id, revised: template.revised, facts: sample, name: '', off: [] };
    const bytes = toDocx(fill(template, sample), { ...readyOptions(template), facts });
    await open('drafts/');
    await page
      .getByLabel('打开存有填写内容的 Word 文件')
      .setInputFiles({ name: '报告.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await expect.poll(() => page.url()).toContain(`?templates/${template.id}/#draft=`);
    await page.getByText('文件里的文字与填写的内容一致').waitFor();
  });

  test('an address that is none says so, and leads home', async () => {
    // Others that cannot be read: tests/build/addresses.test.ts.
    for (const address of ['templates/', '%E4%BC%', '__proto__']) {
      await open(address);
      const heading = page.getByRole('heading', { level: 1 });
      await expect.poll(() => heading.textContent(), { message: address }).toMatch(/没有这个页面|民主生活会/);
    }
    await page.getByRole('link', { name: /回到/ }).first().click();
    await page.getByRole('searchbox').waitFor();
  });

  test('says that it is the file, and does not offer itself again', async () => {
    await open('offline/');
    await page.getByText('您正在用的就是这个文件').waitFor();
    expect(await page.getByRole('link', { name: /下载单个文件/ }).count()).toBe(0);
  });

  test('the browser had nothing to complain about', () => expect(complaints).toEqual([]));
});

test('without JavaScript it says what to do, and has every blank file', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(FILE);
  await expect.poll(() => page.getByText(/请启用 JavaScript/).isVisible()).toBe(true);
  const links = page.getByRole('link').and(page.locator('[download]'));
  const titles = content.entries.map(({ template }) => template.title);
  await expect.poll(async () => (await links.allInnerTexts()).sort()).toEqual(titles.sort());
  for (const { template } of templatesToTry) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: template.title, exact: true }).click();
    const ready = readFileSync(join(DIST, `templates/${template.id}/blank.docx`));
    expect(readFileSync(await (await download).path()).equals(ready)).toBe(true);
  }
  await page.close();
});
