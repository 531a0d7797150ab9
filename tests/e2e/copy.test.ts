// Copies for other programs: both kinds of text on the clipboard, by whatever way the browser allows, nothing put into the page.
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toRichHtml } from '../../src/render/rich.ts';
import { toText } from '../../src/render/text.ts';
import { openWholeChromium } from '../site/chromium.ts';
import { type Desk, field, fillSample, openDeskForTest, openMore, pressSurely } from './desk-page.ts';
import { report } from './report.ts';
import { BARE_PAGE } from './stored.ts';
import { violations } from './violations.ts';

const browser = await openWholeChromium();
const filled = fill(report.template, report.sample);

/** What a browser may lack; each runs before the page. */
const LACKS = {
  nothing: () => {},
  'the newer clipboard': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  'the older command': () => Object.assign(Document.prototype, { execCommand: () => false }),
  both: () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.assign(Document.prototype, { execCommand: () => false });
  },
} as const;

async function openFilled(lack: keyof typeof LACKS): Promise<Desk> {
  const prepare = async (context: BrowserContext) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.addInitScript(LACKS[lack]);
  };
  const desk = await openDeskForTest(browser, report.template.id, { prepare });
  await fillSample(desk);
  return desk;
}

async function press(desk: Desk, name: string): Promise<void> {
  const button = (await openMore(desk)).getByRole('button', { name });
  const done = desk.page
    .locator('.outcome')
    .filter({ hasText: /^已复制/ })
    .or(desk.page.getByRole('dialog'));
  await pressSurely(desk, button, done.waitFor());
}

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

describe.each(['nothing', 'the newer clipboard', 'the older command'] as const)(
  'a browser that lacks %s',
  (lack) => {
    test('takes the paper with its looks and as text, and the text alone', async () => {
      const desk = await openFilled(lack);
      const line = await desk.page.getByText(/^全文约 [\d,]+ 字，\d+ 页$/).textContent();
      await press(desk, '复制到 Word/WPS');
      await desk.page.getByText('已复制，可以到 Word 或 WPS 里粘贴').waitFor();
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
    });
  },
);

describe('a browser that allows no copy', () => {
  test('offers the selected text for the keys, and those take both kinds', async () => {
    const desk = await openFilled('both');
    await press(desk, '复制到 Word/WPS');
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
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.textContent))
      .toBe('复制到 Word/WPS');
    expect(desk.complaints).toEqual([]);
  });
});

describe('what is copied', () => {
  test('says how many blanks it has, and marks them; holds markup as text, and puts none of it into the page', async () => {
    const desk = await openFilled('nothing');
    await field(desk, '会议地点').fill('');
    const typed = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await field(desk, '会议主题').fill(typed);
    const title = await desk.page.title();
    await press(desk, '复制到 Word/WPS');
    await desk.page.getByText('其中 1 处待填，有标记').waitFor();
    const copied = await clipboard(desk);
    expect(copied['text/html'] ?? '').toMatch(/background:\s*#FFF2CC[^>]*>【待填：会议地点】/i);
    expect(copied['text/plain']).toContain(typed);
    expect(copied['text/html']).not.toMatch(/<(?:img|script)/);
    expect(await desk.page.title()).toBe(title);
    expect(desk.complaints).toEqual([]);
  });
});
