// Lists and rows without retyping: move, remove and put back with the cursor following; tables pasted into them.
import { beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { cell, type Desk, field, fillSample, openDeskForGroup, row, startAnew } from './desk-page.ts';
import { pasteNow } from './paste-into.ts';
import { report } from './report.ts';

const browser = await openChromium();
const ROWS = '整改清单';
const focusedName = ({ page }: Desk) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );
const problem = (desk: Desk, at: number) => cell(desk, ROWS, at, '问题').inputValue();

describe('a row of the sample', async () => {
  const desk = await openDeskForGroup(browser, report.template.id);
  await fillSample(desk);

  test('moves by key and keeps the cursor on its own button', async () => {
    const [first, second] = [await problem(desk, 1), await problem(desk, 2)];
    await row(desk, ROWS, 1).getByRole('button', { name: /^下移/ }).focus();
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => problem(desk, 2)).toBe(first);
    expect(await problem(desk, 1)).toBe(second);
    await expect.poll(() => focusedName(desk)).toMatch(new RegExp(`^下移${ROWS}第 2 项`));
    await row(desk, ROWS, 2).getByRole('button', { name: /^上移/ }).focus();
    await desk.page.keyboard.press('Enter');
    // At the top it cannot go further up: the cursor stays with the row.
    await expect.poll(() => focusedName(desk)).toMatch(new RegExp(`^下移${ROWS}第 1 项`));
    expect(await problem(desk, 1)).toBe(first);
  });

  test('that was removed is put back where it was', async () => {
    const [first, second] = [await problem(desk, 1), await problem(desk, 2)];
    await row(desk, ROWS, 1).getByRole('button', { name: /^删除/ }).click();
    await expect.poll(() => problem(desk, 1)).toBe(second);
    await expect.poll(() => focusedName(desk)).toBe('撤销删除');
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => problem(desk, 1)).toBe(first);
    expect(await problem(desk, 2)).toBe(second);
  });

  test('has buttons with names of their own', async () => {
    const names = await desk.form
      .locator('button')
      .evaluateAll((buttons) =>
        buttons
          .filter((each) => each.checkVisibility())
          .map((each) => each.getAttribute('aria-label') ?? each.textContent),
      );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('from the third on goes to the front in one step', async () => {
    const [first, second, third] = [await problem(desk, 1), await problem(desk, 2), await problem(desk, 3)];
    const toFront = (at: number) => row(desk, ROWS, at).getByRole('button', { name: /^移到最前/ });
    expect(await toFront(1).count()).toBe(0);
    expect(await toFront(2).count()).toBe(0);
    await toFront(3).focus();
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => problem(desk, 1)).toBe(third);
    expect(await problem(desk, 2)).toBe(first);
    expect(await problem(desk, 3)).toBe(second);
    await expect.poll(() => focusedName(desk)).toMatch(new RegExp(`^下移${ROWS}第 1 项`));
  });
});

describe('on an empty paper', async () => {
  const desk = await openDeskForGroup(browser, report.template.id);
  // What splits a paste comes with the first focus.
  await field(desk, '会议地点').focus();
  await desk.page.getByRole('button', { name: '选日期：会议日期' }).waitFor();
  beforeEach(() => startAnew(desk));

  describe('a row', () => {
    test('is called by its words, not by a longer date', async () => {
      await cell(desk, ROWS, 1, '问题').fill('推诿');
      await cell(desk, ROWS, 1, '事例').fill('2025年12月31日');
      await row(desk, ROWS, 1)
        .getByRole('button', { name: '删除整改清单第 1 项“推诿”', exact: true })
        .waitFor();
    });

    test('asks for a short name once an aspect is long', async () => {
      await cell(desk, ROWS, 1, '方面').fill('作风');
      expect(await cell(desk, ROWS, 1, '方面简称').count()).toBe(0);
      await cell(desk, ROWS, 1, '方面').fill('履行管党治党责任和廉洁自律');
      await cell(desk, ROWS, 1, '方面简称').fill('管党治党');
      await cell(desk, ROWS, 1, '方面').fill('作风');
      await expect.poll(() => cell(desk, ROWS, 1, '方面简称').inputValue()).toBe('管党治党');
      expect(desk.complaints).toEqual([]);
    });

    test('that is added takes the cursor', async () => {
      await desk.form.getByRole('button', { name: `增加一项${ROWS}`, exact: true }).click();
      await expect
        .poll(() => desk.page.evaluate(() => document.activeElement?.id))
        .toMatch(new RegExp(`^f-${ROWS}\\.1\\.`));
      // A paper of empty rows is an empty one: another would not be begun, and the row would stay for the next test.
      await desk.page.keyboard.type('作风');
    });
  });

  describe('pasting', () => {
    test('a table of Word with merged cells becomes rows, and can be taken back', async () => {
      await cell(desk, ROWS, 1, '问题').focus();
      const html = `<html><body><table><tr><td>方面</td><td>问题</td></tr>
      <tr><td rowspan=2><p>作风建设</p></td><td><p>会议偏多</p></td></tr><tr><td>调研偏少</td></tr>
      <tr><td>纪律建设</td><td>提醒偏晚</td></tr></table><img src="http://example.invalid/x.png"></body></html>`;
      await pasteNow(desk.page, { 'text/plain': '方面\t问题', 'text/html': html });
      await desk.page.getByText('已粘贴 3 行；有 1 处合并单元格，内容已在每行写出；表头没有填入。').waitFor();
      const rows = await Promise.all(
        [1, 2, 3].map(async (at) => [
          await cell(desk, ROWS, at, '方面').inputValue(),
          await problem(desk, at),
        ]),
      );
      expect(rows).toEqual([
        ['作风建设', '会议偏多'],
        ['作风建设', '调研偏少'],
        ['纪律建设', '提醒偏晚'],
      ]);
      await desk.page.getByRole('button', { name: '撤销粘贴' }).click();
      await expect.poll(() => row(desk, ROWS, 2).count()).toBe(0);
      expect(await problem(desk, 1)).toBe('');
      expect(desk.complaints).toEqual([]);
    });

    test('more columns than the field has are shown, not dropped', async () => {
      await cell(desk, ROWS, 1, '方面').focus();
      await pasteNow(desk.page, { 'text/plain': '作风建设\t会议偏多\t去年开了九次\t多出来的话' });
      const left = desk.page.getByLabel('没有放下的文字');
      await left.waitFor();
      expect(await left.inputValue()).toBe('多出来的话');
    });

    test('several lines into a list are its items', async () => {
      await field(desk, '学习内容').focus();
      await pasteNow(desk.page, { 'text/plain': '甲项\r\n\r\n乙项\r\n丙项\r\n' });
      await desk.page.getByText('已粘贴 3 项。').waitFor();
      expect(await field(desk, '学习内容').inputValue()).toBe('甲项\n乙项\n丙项');
    });

    test('lines of one text stay one text in a large box', async () => {
      await cell(desk, ROWS, 1, '问题').focus();
      await pasteNow(desk.page, { 'text/plain': '第一行\n第二行' });
      expect(await row(desk, ROWS, 2).count()).toBe(0);
    });

    test('two thousand rows are taken at once, further ones are told', async () => {
      await cell(desk, ROWS, 1, '方面').focus();
      const text = Array.from({ length: 5000 }, (_, at) => `作风建设\t第${at}个问题`).join('\r\n');
      await pasteNow(desk.page, { 'text/plain': text });
      await desk.page.getByText('已粘贴 2000 行；一共最多 2000 行，其余 3000 行没有粘贴。').waitFor();
      expect(await desk.form.locator('fieldset.row').count()).toBeLessThan(200);
      expect(await problem(desk, 50)).toBe('第49个问题');
      // Where there is no room left, the button says so.
      const add = desk.page.getByRole('button', { name: `增加一项${ROWS}` });
      expect(await add.isDisabled()).toBe(true);
      expect(
        await add.evaluate(
          (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
        ),
      ).toBe('最多 2000 项，不能再增加；更多的请合并，或者另作附件。');
      await row(desk, ROWS, 1).getByRole('button', { name: /^删除/ }).click();
      await expect.poll(() => add.isDisabled()).toBe(false);
      expect(desk.complaints).toEqual([]);
    });
  });

  describe('a list', () => {
    test('that is full takes no further line', async () => {
      const list = field(desk, '学习内容');
      const full = Array.from({ length: 2000 }, (_, at) => `第${at}项`).join('\n');
      await list.focus();
      // As a whole: the browser takes seconds to type so many lines.
      await list.evaluate((box, text) => {
        (box as HTMLTextAreaElement).value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, full);
      await list.press('End');
      await list.press('Enter');
      await desk.page.getByText('列表最多 2000 项，不能再增加。').waitFor();
      expect(await list.inputValue()).toBe(full);
    });

    test('moves and removes the line the cursor is in', async () => {
      const list = field(desk, '学习内容');
      await list.fill('甲\n乙\n丙');
      await desk.form.getByRole('button', { name: /^下移学习内容/ }).waitFor();
      await list.press('Alt+ArrowUp');
      await expect.poll(() => list.inputValue()).toBe('甲\n丙\n乙');
      const tools = desk.form.locator('[data-path="学习内容"]');
      await tools.getByRole('button', { name: /^删除学习内容第 2 项/ }).click();
      await expect.poll(() => list.inputValue()).toBe('甲\n乙');
      await tools.getByRole('button', { name: '撤销删除' }).click();
      await expect.poll(() => list.inputValue()).toBe('甲\n丙\n乙');
    });
  });

  test('a date is picked, and shown the way it is printed', async () => {
    await field(desk, '会议日期').focus();
    const picker = desk.form.locator('[data-path="会议日期"] input[type="date"]');
    await picker.evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = '2026-01-08';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => field(desk, '会议日期').inputValue()).toBe('2026年1月8日');
    expect(await desk.form.getByRole('button', { name: '选日期：会议日期' }).isVisible()).toBe(true);
  });
});
