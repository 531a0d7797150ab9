// Copies for other programs: both kinds of text on the clipboard, by whatever way the browser allows, nothing put into the page.
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toRichHtml } from '../../src/render/rich.ts';
import { toText } from '../../src/render/text.ts';
import { openWholeChromium } from '../site/chromium.ts';
import {
  type Desk,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
  openMore,
  pressSurely,
} from './desk-page.ts';
import { report } from './report.ts';
import { BARE_PAGE } from './stored.ts';
import { violations } from './violations.ts';

const browser = await openWholeChromium();
const filled = fill(report.template, report.sample);

/** What a browser may lack. */
const LACKS: Readonly<Record<'nothing' | 'the newer clipboard' | 'the older command', () => void>> = {
  nothing: () => {},
  'the newer clipboard': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  },
  'the older command': () => {
    Object.assign(document, { execCommand: () => false });
  },
};

/** As the browser came. */
const lackNothing = () => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
};

/** What is copied is said, or a dialog asks for it; not what is said already. */
async function press(desk: Desk, name: string, said: RegExp): Promise<void> {
  const button = (await openMore(desk)).getByRole('button', { name });
  const outcome = desk.page.locator('.outcome').filter({ hasText: said });
  await pressSurely(desk, button, outcome.or(desk.page.getByRole('dialog')).waitFor());
}

const TO_WORD = '复制到 Word/WPS';
const mayCopy = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);

/** The clipboard by kind, read on a page of its own that lacks nothing. */
async function clipboard({ context, page }: Desk): Promise<Readonly<Record<string, string>>> {
  const other = await context.browser()?.newContext();
  const reader = await other?.newPage();
  await other?.grantPermissions(['clipboard-read']);
  await reader?.goto(new URL(BARE_PAGE, page.url()).href);
  await reader?.bringToFront();
  const kinds = await reader?.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = (item?.types ?? []).map(
      async (type) => [type, (await (await item?.getType(type))?.text()) ?? ''] as const,
    );
    return Object.fromEntries(await Promise.all(texts));
  });
  await other?.close();
  return kinds ?? {};
}

/** Tags apart from how a browser writes them. */
const bare = (html: string) =>
  html
    .replaceAll('<br/>', '<br>')
    .replaceAll('&#160;', '\u00a0')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");

describe('a browser that may copy', async () => {
  const desk = await openDeskForGroup(browser, report.template.id, { prepare: mayCopy });
  beforeAll(() => fillSample(desk));
  afterEach(() => desk.page.evaluate(lackNothing));

  test.each(Object.entries(LACKS))(
    'and lacks %s takes the paper with its looks and as text, and the text alone',
    async (_, lack) => {
      await desk.page.evaluate(lack);
      const line = await desk.page.getByText(/^全文约 [\d,]+ 字，\d+ 页$/).textContent();
      await press(desk, TO_WORD, /已复制，可以到 Word 或 WPS 里粘贴/);
      const copied = await clipboard(desk);
      expect(copied['text/plain']?.replaceAll('\r\n', '\n')).toBe(toText(filled));
      const html = bare(toRichHtml(filled, FONT_SCHEMES.机关字库));
      expect(bare(copied['text/html'] ?? '')).toContain(html.slice(html.indexOf('<p'), 20_000));

      // Putting styles on the clipboard is complained of, text is not.
      const before = desk.complaints.length;
      const said = desk.page.getByText(/已复制（纯文本）/);
      await pressSurely(
        desk,
        (await openMore(desk)).getByRole('button', { name: '复制纯文本' }),
        said.waitFor(),
      );
      const plain = await clipboard(desk);
      expect(Object.keys(plain)).toEqual(['text/plain']);
      expect(plain['text/plain']?.replaceAll('\r\n', '\n')).toBe(toText(filled));
      // As long as the bar says.
      expect(/[\d,]+(?= 字)/.exec(line ?? '')?.[0]).toBe(
        /[\d,]+(?= 字)/.exec((await said.textContent()) ?? '')?.[0],
      );
      expect(desk.complaints.slice(before)).toEqual([]);
    },
  );

  test('says how many blanks it has, and marks them; holds markup as text, and puts none of it into the page', async () => {
    const before = desk.complaints.length;
    await field(desk, '会议地点').fill('');
    const typed = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await field(desk, '会议主题').fill(typed);
    const title = await desk.page.title();
    await press(desk, TO_WORD, /其中 1 处待填，有标记/);
    const copied = await clipboard(desk);
    expect(copied['text/html'] ?? '').toMatch(/background:\s*#FFF2CC[^>]*>【待填：会议地点】/i);
    expect(copied['text/plain']).toContain(typed);
    expect(copied['text/html']).not.toMatch(/<(?:img|script)/);
    expect(await desk.page.title()).toBe(title);
    expect(desk.complaints.slice(before)).toEqual([]);
  });
});

describe('a browser that allows no copy', () => {
  test('offers the selected text for the keys, and those take both kinds', async () => {
    const prepare = async (context: BrowserContext) => {
      await mayCopy(context);
      await context.addInitScript(LACKS['the newer clipboard']);
      await context.addInitScript(LACKS['the older command']);
    };
    const desk = await openDeskForTest(browser, report.template.id, { prepare });
    await fillSample(desk);
    await press(desk, TO_WORD, /^已复制/);
    const dialog = desk.page.getByRole('dialog', { name: '请按 Ctrl+C 复制' });
    await dialog.waitFor();
    const box = dialog.getByLabel('全文');
    expect(await box.inputValue()).toBe(toText(filled));
    expect(
      await box.evaluate(
        (element) => element instanceof HTMLTextAreaElement && element.selectionEnd - element.selectionStart,
      ),
    ).toBe(toText(filled).length);
    expect(await violations(desk.page, { within: 'dialog' })).toEqual([]);
    await desk.page.keyboard.press('Control+c');
    const copied = await clipboard(desk);
    expect(Object.keys(copied).sort()).toEqual(['text/html', 'text/plain']);
    expect(copied['text/html']).toContain('mso-fareast-font-family');
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => desk.page.evaluate(() => document.activeElement?.textContent)).toBe(TO_WORD);
    expect(desk.complaints).toEqual([]);
  });
});
