// Names and texts made to break out of where they are put, brought in by a backup, a file name, an address or the search: on
// every page they are words to be read, and nothing else.
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { openChromium } from '../site/chromium.ts';
import { complaintsOf, saved } from './desk-page.ts';
import { action, choose, openDrafts } from './drafts-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const site = inject('siteUrl');
const NOW = 1_795_000_000_000;
const { id, revised, title } = report.template;
/** What an address says is told to every desk alike. */
const SMALL = 'committee-ballot';
/** Ids of templates that are names of something else. */
const STRANGE_TEMPLATES = ['constructor', '__proto__', 'toString', '../../evil', '"><img src=x>', 'a b'];

function draft(at: number, text: string, template = id): object {
  return {
    kind: 'huiwen-draft',
    version: 3,
    id: `${at}${text}`,
    name: `${at} ${text}`,
    template,
    revised,
    facts: { 会议主题: text, [text]: text, 学习内容: [text, text], 整改清单: [{ 问题: text, [text]: text }] },
    off: [text],
    accepted: { [text]: text },
    foreign: { fileName: `${text}.docx`, text: [text, text] },
    revision: 1,
    tab: text,
    createdAt: NOW - at,
    savedAt: NOW - at,
    progress: { asked: 1, given: 1 },
  };
}

/** Halves of characters and NUL do not come through from the browser to the test as they are. */
const travels = (text: string) => !/\p{Cs}|\p{Cc}/u.test(text.replace(/[\t\r\n]/g, ''));

/** A draft with one of them in each box of its form, all of them in its lists and in what it came from. */
const boxes = report.template.fields.filter(({ type }) => type === 'text').map(({ name }) => name);
const inBoxes = new Map(
  HOSTILE_TEXTS.filter(travels).map((text, at) => [boxes[at % boxes.length] ?? '', text] as const),
);
const ALL = HOSTILE_TEXTS.length;
const fullOfThem = {
  ...draft(ALL, '各处'),
  facts: {
    ...Object.fromEntries(inBoxes),
    学习内容: HOSTILE_TEXTS,
    整改清单: HOSTILE_TEXTS.map((text) => ({ 问题: text, [text]: text })),
  },
  off: HOSTILE_TEXTS,
  accepted: Object.fromEntries(HOSTILE_TEXTS.map((text) => [text, text])),
  foreign: { fileName: `${HOSTILE_TEXTS.join('')}.docx`, text: HOSTILE_TEXTS },
};

const drafts = [
  ...HOSTILE_TEXTS.map((text, at) => draft(at, text)),
  fullOfThem,
  ...STRANGE_TEMPLATES.map((template, at) => draft(1000 + at, '甲', template)),
];
const backup = JSON.stringify({ kind: 'huiwen-backup', version: 1, savedAt: NOW, drafts });

async function openPage(): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  return { page, complaints: complaintsOf(page) };
}

/** Elements that no page of the site has. */
const intruders = (page: Page) =>
  page.evaluate(
    () => document.querySelectorAll('img, iframe, object, embed, [onerror], [onload], w\\:p').length,
  );

async function bringIn(page: Page): Promise<void> {
  await openDrafts(page);
  await choose(page, '<img src=x onerror=alert(1)>.json', backup);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText(`已导入 ${drafts.length} 份草稿`).waitFor();
}

/** As the page shows it: runs of white space are one space, and what nobody sees is left out of names. */
const shown = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();

describe('drafts with hostile names and texts', () => {
  test('are listed by their names, each with its template or none, and come into form and preview', async () => {
    const { page, complaints } = await openPage();
    await bringIn(page);
    const list = page.getByRole('region', { name: '草稿列表' }).getByRole('listitem');
    expect(await list.count()).toBe(drafts.length);
    const texts = await list.evaluateAll((items) => items.map((item) => item.textContent ?? ''));
    expect(texts.filter((text) => text.includes(title))).toHaveLength(HOSTILE_TEXTS.length + 1);
    expect(texts.filter((text) => text.includes('模板已不在本站'))).toHaveLength(STRANGE_TEMPLATES.length);
    for (const [at, text] of HOSTILE_TEXTS.entries()) {
      if (!travels(text)) continue;
      expect(texts.some((item) => shown(item).startsWith(shown(`${at} ${text}`)))).toBe(true);
    }
    const wanted = await list
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const form = page.getByRole('form', { name: '填写' });
    const holds = async (name: string, text: string) => {
      const field = form.getByLabel(name, { exact: true }).first();
      // A one-line field drops line ends, as every browser does.
      const isLine = (await field.evaluate((e) => e.tagName)) === 'INPUT';
      expect.soft(await field.inputValue(), name).toBe(text.replace(/[\r\n]/g, isLine ? '' : '$&'));
    };
    await list.getByRole('link').first().click();
    await saved({ page });
    await holds('会议主题', HOSTILE_TEXTS[0] ?? '');
    expect(await intruders(page)).toBe(0);
    await page.goto('about:blank');
    await page.goto(wanted[ALL] ?? '');
    await saved({ page });
    expect(inBoxes.size).toBeGreaterThan(20);
    for (const [name, text] of inBoxes) await holds(name, text);
    expect(await intruders(page)).toBe(0);
    await page.goto(`${site}/your-text/`);
    await page.locator('.stored-list details').first().locator('summary').click();
    await page.locator('.stored-text').first().waitFor();
    expect(await intruders(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('are renamed, copied, deleted and brought back under their names', async () => {
    const { page, complaints } = await openPage();
    await openDrafts(page);
    const name = '1 "><img src=x onerror=alert(1)>';
    await choose(page, 'x.json', JSON.stringify(draft(1, '"><img src=x onerror=alert(1)>')));
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await action(page, '复制', name).click();
    await page.getByText(`已复制为“${name}（副本）”`).waitFor();
    await action(page, '删除', name).click();
    await page.getByText(`已删除“${name}”`).waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText(`“${name}”已恢复`).waitFor();
    expect(await intruders(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('addresses with hostile fragments and queries show the page they name', async () => {
  const { page, complaints } = await openPage();
  for (const text of HOSTILE_TEXTS.filter((each, at) => travels(each) && at % 4 === 1)) {
    const part = encodeURIComponent(text);
    for (const address of [`/templates/${SMALL}/?${part}#draft=${part}`, `/?q=${part}#${part}`]) {
      await page.goto(site + address, { waitUntil: 'domcontentloaded' });
      await page.locator('h1').waitFor();
      expect(await intruders(page)).toBe(0);
    }
  }
  expect(complaints).toEqual([]);
});

test('the search takes any word for a word', async () => {
  const { page, complaints } = await openPage();
  await page.goto(site);
  // The programs come with the first word.
  const box = page.getByRole('searchbox');
  await box.fill('整改');
  await expect.poll(() => page.getByRole('search').getByRole('status').textContent()).not.toBe('');
  await box.fill('');
  const texts = HOSTILE_TEXTS.filter(travels).map((text) => text.replace(/[\r\n]/g, ' '));
  // In the page, where nothing waits for the way there and back.
  const wrong = await page.evaluate(async (texts) => {
    const box = document.querySelector<HTMLInputElement>('[type=search]');
    const status = box?.closest('search, [role=search]')?.querySelector('[role=status]');
    if (!box || !status) return ['no search'];
    const until = async (isSo: (said: string) => boolean) => {
      while (!isSo(status.textContent ?? '')) await new Promise((done) => setTimeout(done, 5));
    };
    const type = (text: string) => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const intruding: string[] = [];
    for (const text of texts) {
      type(text);
      if (text.trim()) await until((said) => said !== '');
      if (document.querySelector('img, iframe, object, embed, [onerror], [onload], w\\:p'))
        intruding.push(text);
      type('');
      await until((said) => said === '');
    }
    return intruding;
  }, texts);
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
});
