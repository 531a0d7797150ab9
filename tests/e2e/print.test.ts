// The button and the keys print the paper, nothing of the site around it, and mark what still has blanks. What stands on the sheets:
// filled-paper.test.ts.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { readPdf } from '../proof/read-pdf.ts';
import { openWholeChromium } from '../site/chromium.ts';
import { type Desk, field, fillSample, openDeskForGroup, openMore } from './desk-page.ts';
import { inOrder, plain, printer } from './print-sheets.ts';
import { report } from './report.ts';

const browser = await openWholeChromium();
const printed = printer();

/** Counts calls of window.print, with what a printer would be given. */
function watchPrints(desk: Desk): Promise<void> {
  return desk.page.evaluate(() => {
    Object.assign(window, {
      prints: [],
      print() {
        dispatchEvent(new Event('beforeprint'));
        const sheets = document.querySelector('.print-sheets');
        const note = sheets?.querySelector('.draft-note')?.textContent ?? '';
        (Reflect.get(window, 'prints') as string[]).push(
          `${sheets?.querySelectorAll('.sheet').length} ${note}`,
        );
        dispatchEvent(new Event('afterprint'));
      },
    });
  });
}

const prints = (desk: Desk) => desk.page.evaluate(() => Reflect.get(window, 'prints') as string[]);

describe('the keys and the button', async () => {
  const desk = await openDeskForGroup(browser, report.template.id, { colorScheme: 'dark' });
  const openButton = async () => (await openMore(desk)).getByRole('button', { name: '打印或存为 PDF' });

  test('before anything is filled in the keys print the empty draft', async () => {
    const empty = fill(report.template, {});
    const sheets = readPdf(await printed(desk));
    expect(sheets.length).toBe(layOut(empty).length);
    expect(plain(sheets[0]?.lines[0]?.text ?? '')).toBe(`草稿，尚有${empty.gaps.length}处待填`);
  });

  test('before anything is filled in the keys print the page as seen where the page asks for that', async () => {
    await desk.page.evaluate(() => {
      document.body.dataset.print = 'page';
    });
    expect(inOrder(await printed(desk))).toContain('请勿录入涉密');
    await desk.page.evaluate(() => {
      delete document.body.dataset.print;
    });
  });

  test('the button prints a paper without blanks unmarked, a draft on demand', async () => {
    await fillSample(desk);
    await watchPrints(desk);
    await (await openButton()).click();
    await desk.page.getByRole('button', { name: '仍要打印' }).click();
    const sheets = layOut(fill(report.template, report.sample)).length;
    await expect.poll(() => prints(desk)).toEqual([`${sheets} `]);
    expect(await desk.page.locator('.print-sheets').count()).toBe(0);
  });

  test('the button refuses a final print with a blank, and prints the marked draft from the summary', async () => {
    await field(desk, '会议地点').fill('');
    await watchPrints(desk);
    const button = await openButton();
    await button.click();
    await desk.page.getByRole('region', { name: /正式稿暂不能打印/ }).waitFor();
    expect(await prints(desk)).toEqual([]);
    await desk.page.getByRole('button', { name: '先打印草稿' }).click();
    await expect.poll(() => prints(desk)).toEqual([expect.stringMatching(/^\d+ 草稿，尚有 1 处待填$/)]);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('the keys print what is filled in, marked as a draft while a blank is left, and only that', async () => {
    const pages = layOut(fill(report.template, { ...report.sample, 会议地点: '' }));
    const sheets = readPdf(await printed(desk));
    expect(sheets.length).toBe(pages.length);
    for (const { lines } of sheets) expect(plain(lines[0]?.text ?? '')).toBe('草稿，尚有1处待填');
    expect(await desk.page.title()).toContain(report.template.title);
    await desk.page.emulateMedia({ media: 'screen' });
    expect(await desk.page.locator('.print-sheets').count()).toBe(0);
  });
});
