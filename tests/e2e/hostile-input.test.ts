// Whatever is pasted into a field, the file opens in Word, the text is whole, and what a file cannot hold is named.
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../proof/open-xml.ts';
import { openChromium } from '../site/chromium.ts';
import {
  downloadDraft,
  downloadFinal,
  field,
  fillSample,
  messageOf,
  openDeskForGroup,
  openMore,
} from './desk-page.ts';
import { docxText, partOf, partsOf } from './read-docx.ts';
import { report } from './report.ts';

const browser = await openChromium();
const desk = await openDeskForGroup(browser, report.template.id);
await fillSample(desk);

/** Sets the value as a paste would. Code units travel as numbers, because lone surrogates do not survive the wire. */
async function paste(control: Locator, text: string): Promise<void> {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  await control.evaluate((element, codes) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
    element.focus();
    element.value = codes.map((code) => String.fromCharCode(code)).join('');
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, units);
}

/** Parts with characters that XML forbids; the SDK does not read every part. */
function notXml(bytes: Uint8Array): readonly string[] {
  return Object.entries(partsOf(bytes)).flatMap(([path, xml]) =>
    /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(xml.replaceAll('\u007f', ''))
      ? [`${path} is not XML`]
      : [],
  );
}

/** What Word is to open: asked of all at the end, for that is a program of its own. */
const files: Uint8Array[] = [];

function toBeOpened(bytes: Uint8Array): void {
  expect(notXml(bytes)).toEqual([]);
  files.push(bytes);
}

const KINDS: readonly {
  readonly kind: string;
  readonly typed: string;
  readonly arrives?: string;
  readonly told?: boolean;
  readonly refused?: boolean;
}[] = [
  { kind: 'emoji', typed: '会议😀👨‍👩‍👧‍👦🇨🇳主题' },
  { kind: 'rare characters', typed: '㐂𠮷䶮𬬭' },
  { kind: 'markup', typed: '<script>alert(1)</script><img src=x onerror=alert(1)>' },
  { kind: 'XML marks', typed: `& &amp; &#0; < > " ' ]]> <!-- --> <w:p/>` },
  { kind: 'template marks', typed: '{{年度}}{{#整改清单}}【待填：年度】$& $1', refused: true },
  { kind: 'words of docx', typed: 'CURRENT TOTAL_PAGES NUMPAGES _x000D_' },
  { kind: 'other spaces', typed: '甲\u00a0乙\u3000丙', arrives: '甲 乙\u3000丙' },
  {
    kind: 'right-to-left marks',
    typed: '甲\u200f\u202e乙丙\u202c\u2067丁\u2069',
    arrives: '甲乙丙丁',
    told: true,
  },
  { kind: 'zero width', typed: '甲\u200b乙\u2060丙', arrives: '甲乙丙', told: true },
  { kind: 'a selector of a glyph', typed: '葛\u{e0100}城', arrives: '葛城', told: true },
  { kind: 'a noncharacter that XML allows', typed: '甲\ufdd0乙\u{1ffff}丙', arrives: '甲乙丙', told: true },
  { kind: 'NUL', typed: '甲\u0000乙', arrives: '甲乙', told: true },
  { kind: 'control characters', typed: '甲\u0001\u0008\u001f乙\u007f', arrives: '甲乙', told: true },
  { kind: 'U+FFFE and U+FFFF', typed: '甲\ufffe\uffff乙', arrives: '甲乙', told: true },
];

describe('a text field', () => {
  const theme = field(desk, '会议主题');

  test.each(KINDS)('$kind', async ({ typed, told = false, refused = false }) => {
    await paste(theme, typed);
    // What looks like a blank left over may be drafted, but stops a final paper. What comes of the others is in the paper of all together.
    if (refused) {
      await desk.downloadButton.click();
      await desk.page.getByRole('region', { name: /必须改，正式稿暂不能下载/ }).waitFor();
      const { bytes } = await downloadDraft(desk);
      expect(docxText(bytes)).toContain(`会议主题是“${typed}”`);
      expect(notXml(bytes)).toEqual([]);
    }
    expect(await theme.inputValue()).toBe(typed);
    const notes = desk.page.locator('[data-path="会议主题"] .told');
    await expect.poll(() => notes.allTextContents()).toEqual(told ? ['有看不见的字符，已不写入报告。'] : []);
    expect(await (await messageOf(desk, theme)).textContent()).toBe('');
    expect(desk.complaints).toEqual([]);
  });

  test('all of them together', async () => {
    const all = KINDS.filter(({ refused }) => !refused);
    await paste(theme, all.map(({ typed }) => typed).join(''));
    const { bytes } = await downloadFinal(desk);
    const arrives = all.map((each) => each.arrives ?? each.typed).join('');
    expect(docxText(bytes)).toContain(`会议主题是“${arrives}”`);
    toBeOpened(bytes);
  });

  test.each([
    { kind: 'a lone high surrogate', typed: '甲\ud83d乙', says: /第 2 个字.*已经损坏/ },
    { kind: 'a lone low surrogate', typed: '甲\ude00乙', says: /第 2 个字.*已经损坏/ },
    { kind: 'a character of private use', typed: '甲乙\ue123', says: /第 3 个字是自造字/ },
  ])('$kind stops a final paper', async ({ typed, says }) => {
    await paste(theme, typed);
    await desk.downloadButton.click();
    const stop = desk.page.getByRole('region', { name: /正式稿暂不能下载/ });
    await stop.waitFor();
    expect(await stop.textContent()).toMatch(says);
    expect(await (await messageOf(desk, theme)).textContent()).toMatch(says);
  });

  test('a character that old systems kept apart is put right by a button', async () => {
    await paste(theme, '甲\ue863');
    await theme.blur();
    await desk.page.getByRole('button', { name: '会议主题改成“甲䶮”' }).first().click();
    await expect.poll(() => theme.inputValue()).toBe('甲䶮');
    expect(docxText((await downloadFinal(desk)).bytes)).toContain('会议主题是“甲䶮”');
  });
});

describe('other places for text', () => {
  const nasty = '甲&<乙>\u0000\u0007\u202e"丙';
  const arrives = '甲&<乙>"丙';

  test('the title, and with it the file name', async () => {
    await paste(field(desk, '标题'), `关于${nasty}/\\:*?|的报告`);
    const { name, bytes } = await downloadFinal(desk);
    await paste(field(desk, '标题'), '');
    toBeOpened(bytes);
    expect(docxText(bytes).replaceAll('\n', '')).toContain(`关于${arrives}/\\:*?|的报告`);
    expect(name).toBe('关于甲&乙丙的报告.docx');
  });

  test('the author of the file', async () => {
    await openMore(desk);
    const author = desk.page.getByLabel('文件作者（可以不填）');
    await paste(author, nasty);
    const { bytes } = await downloadFinal(desk);
    await paste(author, '');
    toBeOpened(bytes);
    expect(partOf(bytes, 'docProps/core.xml')).toContain('甲&amp;&lt;乙&gt;&quot;丙');
  });

  test('100,000 characters in one item of a list', async () => {
    const long = '民主生活会'.repeat(20_000);
    await paste(field(desk, '学习内容'), long);
    const { bytes } = await downloadFinal(desk);
    await paste(field(desk, '学习内容'), '');
    expect(docxText(bytes).includes(long)).toBe(true);
    toBeOpened(bytes);
  });

  test('100,000 characters where 300 are allowed: said at the field, kept, a gap in the draft', async () => {
    const long = '作风'.repeat(50_000);
    const theme = field(desk, '会议主题');
    await paste(theme, long);
    await theme.blur();
    await desk.form.getByText('最多 300 字，现有 100000 字').waitFor();
    expect(await theme.inputValue()).toBe(long);
    const { bytes } = await downloadDraft(desk);
    expect(docxText(bytes)).toContain('【待填：会议主题】');
    toBeOpened(bytes);
    expect(desk.complaints).toEqual([]);
  });
});

test('Word opens all of these files', async () => {
  expect(files).toHaveLength(5);
  expect((await faultsOf(files)).flat()).toEqual([]);
});
