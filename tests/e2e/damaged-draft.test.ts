// Whatever lies in the browser's storage under our name, the page opens, and what is typed then is kept.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type Held, PARTLY, SOUND, UNREADABLE } from '../damaged-drafts.ts';
import { openChromium } from '../site/chromium.ts';
import { allOrFirst } from '../whole.ts';
import { field, openDeskForGroup, openDeskForTest, savedAt, templateUrl } from './desk-page.ts';
import { report } from './report.ts';
import { BARE_PAGE, putStored, readStored } from './stored.ts';

const browser = await openChromium();
const { id } = report.template;
const desk = await openDeskForGroup(browser, id);

/** All words of the page, those too that are hidden. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, style'))
        words.push(walker.currentNode.textContent ?? '');
    return words.join('');
  });

/** Opens the page on that storage, sees what it shows of 会议地点, then types and waits until that is saved. */
async function openOn({ stored, journal }: Held): Promise<{ shown: string; complaints: readonly string[] }> {
  const { page, downloadButton, complaints } = desk;
  const before = complaints.length;
  await page.goto(`${inject('siteUrl')}${BARE_PAGE}`);
  await page.evaluate(
    ([key, text]) => {
      localStorage.clear();
      if (text !== undefined) localStorage.setItem(`huiwen:journal:${key}`, text);
    },
    [id, journal] as const,
  );
  await putStored(page, { [`draft:${id}`]: stored });
  await page.goto(templateUrl(id));
  await downloadButton.waitFor();
  await page.getByText('正在打开上次填写的内容').waitFor({ state: 'hidden' });
  expect(await wordsOf(page)).not.toMatch(/NaN|undefined|Invalid/);
  const shown = await field(desk, '会议地点').inputValue();
  await field(desk, '会议主题').fill('锤炼作风');
  await page.locator('.save-line', { hasText: /已保存在本机浏览器（\d\d:\d\d:\d\d）/ }).waitFor();
  return { shown, complaints: complaints.slice(before) };
}

// That each of them is opened so: tests/core/desk-damaged.test.ts.
test.each(allOrFirst(UNREADABLE, 2))('unreadable, the page opens empty: $name', async (held) => {
  expect(await openOn(held)).toEqual({ shown: '', complaints: [] });
});

test.each(allOrFirst(PARTLY, 1))('partly readable, what is sound is kept: $name', async (held) => {
  expect(await openOn(held)).toEqual({ shown: '第一会议室', complaints: [] });
});

describe('facts of the wrong shape', () => {
  const shapes = [7, true, 'x', ['x', 5, ['y']], { 深: { 深: { 深: 'z' } } }, [null, 3, { 职务: { 深: 1 } }]];
  const names = report.template.fields.map(({ name }) => name).filter((name) => name !== '会议主题');

  test.each([0, 1, 2, 3])('every field holds what another type would, turn %i', async (turn) => {
    const shapeAt = (at: number) => shapes[(at + turn) % shapes.length];
    const facts = Object.fromEntries(names.map((name, at) => [name, shapeAt(at)]));
    const { complaints } = await openOn({ name: `turn ${turn}`, stored: { ...SOUND, facts } });
    expect(complaints).toEqual([]);
  });
});

test('a draft that would make the page stand still is named, and opened only when that is wished', async () => {
  const { page } = await openDeskForTest(browser, id);
  const facts = { ...SOUND.facts, 学习内容: Array(60_000).fill('一') };
  await putStored(page, { 'draft:big': { ...SOUND, version: 3, id: 'big', facts } });
  await page.goto(`${inject('siteUrl')}/drafts/`);
  await page.goto(templateUrl(id));
  await page.getByText('超过 5 万项内容，打开要等很久').waitFor();
  const place = page.getByRole('form', { name: '填写' }).getByLabel('会议地点', { exact: true });
  expect(await place.inputValue()).toBe('');
  await place.fill('另一份');
  await savedAt({ page });
  await page.getByRole('link', { name: '我的草稿（2）' }).waitFor();
  const stored = await readStored(page);
  expect(stored['draft:big']).toMatchObject({ facts });
});
