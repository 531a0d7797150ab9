// Pasting with the keys and the clipboard of a computer: whole tables in their places, told beside them, taken back by Ctrl+Z.
import type { Route } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openWholeChromium } from '../site/chromium.ts';
import {
  cell,
  type Desk,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
  row,
  saved,
  startAnew,
} from './desk-page.ts';
import { pasteByKey, pasteNow } from './paste-into.ts';
import { report } from './report.ts';

const browser = await openWholeChromium();
const ROWS = '整改清单';
const { id } = report.template;
const desk = await openDeskForGroup(browser, id);
await field(desk, '会议地点').click();
await desk.page.getByRole('button', { name: '选日期：会议日期' }).waitFor();
// Every test has an empty paper; that nothing goes from one to the next is told below.
let heard = 0;
beforeEach(async () => {
  await startAnew(desk);
  heard = desk.complaints.length;
});
const complaints = () => desk.complaints.slice(heard);

/** What stands in the plain columns of the first rows. */
const rowsOf = ({ page }: Desk, count: number) =>
  page.evaluate(
    ([rows, last]) =>
      Array.from({ length: last }, (_, at) =>
        ['方面', '问题', '事例'].map((column) => {
          const box = document.getElementById(`f-${rows}.${at}.${column}`);
          if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement))
            throw new Error(`no ${column}`);
          return box.value;
        }),
      ),
    [ROWS, count] as const,
  );

describe('by the clipboard', () => {
  test.each([
    {
      about: 'a sheet of Excel',
      html: `<html><body><table><col><tr><td colspan=4 class=xl65>某街道查摆问题表</td></tr>
        <tr><td>序号</td><td>问题类别</td><td>存在问题</td><td>具体表现</td></tr>
        <tr><td>1</td><td>作风</td><td>会议<br>偏多</td><td>一年九次</td></tr>
        <tr style='display:none'><td>8</td><td>看不见</td><td>的行</td><td></td></tr>
        <tr><td>合计</td><td></td><td>1</td><td></td></tr></table></body></html>`,
      rows: [['作风', '会议；偏多', '一年九次']],
      told: '表头、表头上面的 1 行、“序号”列的序号、1 行合计、小计或平均没有填入',
    },
    {
      about: 'a page of Word with two tables',
      html: `<html><body><p class=MsoNormal>一、作风
        方面</p><table><tr><td><p>领域</p></td><td><p>查摆问题</p></td></tr>
        <tr><td><p>作风</p></td><td><p>会议
        偏多</p></td></tr></table><p>二、学习方面</p>
        <table><tr><td>领域</td><td>查摆问题</td></tr><tr><td>学习</td>
        <td><p style='mso-list:l0'><span style='mso-list:Ignore'>l<span>&nbsp;</span></span>研讨偏少</p></td></tr></table></body></html>`,
      rows: [
        ['作风', '会议偏多', ''],
        ['学习', '研讨偏少', ''],
      ],
      told: '表格以外的文字没有填入',
    },
    {
      about: 'a page laid out by a table, with a table in a cell',
      html: `<table><tr><td><div>通知</div><table><tr><th>方面</th><th>问题</th></tr><tr><td>作风</td>
        <td><table><tr><td>会议多</td><td>文件多</td></tr></table></td></tr></table></td></tr></table>`,
      rows: [['作风', '会议多　文件多', '']],
      told: '表头没有填入',
    },
  ])('$about', async ({ html, rows, told }) => {
    await cell(desk, ROWS, 1, '方面').click();
    await pasteByKey(desk.page, { 'text/plain': '方面\t问题', 'text/html': html });
    await desk.page.locator('.edit-notice', { hasText: told }).waitFor();
    expect(await rowsOf(desk, rows.length)).toEqual(rows);
    expect(await row(desk, ROWS, rows.length + 1).count()).toBe(0);
    // Putting styles on the clipboard is refused here as well; reading them is not to be.
    expect(complaints().filter((each) => !/Applying inline style/.test(each))).toEqual([]);
    const before = desk.complaints.length;
    await pasteNow(desk.page, { 'text/plain': '', 'text/html': html });
    await row(desk, ROWS, rows.length * 2).waitFor();
    expect(desk.complaints.slice(before)).toEqual([]);
  });

  test('text and a table into a list, all of it', async () => {
    await field(desk, '学习内容').click();
    const html =
      '<p>会前的通报</p><table><tr><td>篇目</td></tr><tr><td>重要文章</td></tr></table><p>有关条例</p>';
    await pasteByKey(desk.page, { 'text/plain': '略', 'text/html': html });
    await expect
      .poll(() => field(desk, '学习内容').inputValue())
      .toBe('会前的通报\n篇目\n重要文章\n有关条例');
  });

  test('text longer than any answer is cut, and told beside the box', async () => {
    await cell(desk, ROWS, 1, '问题').click();
    await pasteByKey(desk.page, { 'text/plain': '长'.repeat(10_003) });
    await desk.page.getByText('其余 3 字没有粘贴').waitFor();
    expect(await cell(desk, ROWS, 1, '问题').inputValue()).toHaveLength(10_000);
    await desk.page.keyboard.press('Control+a');
    await pasteByKey(desk.page, { 'text/plain': `甲${'〔'.repeat(400)}` });
    await desk.page.getByText('这段文字里有一长串括号或引号，从那里起的 400 字没有粘贴。').waitFor();
    expect(await cell(desk, ROWS, 1, '问题').inputValue()).toBe('甲');
  });
});

describe('Ctrl+Z', () => {
  test('takes back a table, not what was typed in another field', async () => {
    await field(desk, '会议地点').click();
    await desk.page.keyboard.type('二楼会议室');
    await cell(desk, ROWS, 1, '方面').click();
    await pasteByKey(desk.page, { 'text/plain': '方面\t问题\n作风\t会议偏多\n学习\t研讨偏少' });
    await row(desk, ROWS, 2).waitFor();
    expect(await desk.page.locator('.edit-notice').evaluate(isInView)).toBe(true);
    await desk.page.keyboard.press('Control+z');
    await row(desk, ROWS, 2).waitFor({ state: 'detached' });
    await desk.page.keyboard.press('Control+z');
    await desk.page.keyboard.press('Control+z');
    expect(await rowsOf(desk, 1)).toEqual([['', '', '']]);
    expect(await field(desk, '会议地点').inputValue()).toBe('二楼会议室');
    expect(await desk.page.locator('.edit-notice').count()).toBe(0);
  });

  test('takes back a paste into a list, then what was typed before it', async () => {
    const list = field(desk, '学习内容');
    await list.click();
    await desk.page.keyboard.type('甲');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('丁');
    await desk.page.keyboard.press('Control+Home');
    await desk.page.keyboard.press('End');
    await pasteByKey(desk.page, { 'text/plain': '乙\n丙' });
    await desk.page.getByText('已粘贴 2 项。').waitFor();
    await desk.page.keyboard.type('续');
    await expect.poll(() => list.inputValue()).toBe('甲\n乙\n丙续\n丁');
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => list.inputValue()).toBe('甲\n乙\n丙\n丁');
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => list.inputValue()).toBe('甲\n丁');
    await desk.page.keyboard.press('Control+z');
    await desk.page.keyboard.press('Control+z');
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => list.inputValue()).toBe('');
    await desk.page.keyboard.press('Control+y');
    await expect.poll(() => list.inputValue()).toBe('甲');
  });

  test('takes back the order a date was put into', async () => {
    const date = field(desk, '会议日期');
    await date.click();
    await desk.page.keyboard.type('2026.10.9');
    await desk.page.keyboard.press('Tab');
    await expect.poll(() => date.inputValue()).toBe('2026年10月9日');
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => date.inputValue()).toBe('2026.10.9');
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => date.inputValue()).toBe('');
  });

  test('takes back what was typed after coming back, not what was there', async () => {
    const place = field(desk, '会议地点');
    await place.click();
    await desk.page.keyboard.type('二楼');
    await desk.page.keyboard.press('Tab');
    await place.click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type('东头');
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => place.inputValue()).toBe('二楼');
    await desk.page.keyboard.press('Control+y');
    await expect.poll(() => place.inputValue()).toBe('二楼东头');
  });

  test('takes back a removal, and the sample', async () => {
    await fillSample(desk);
    const before = await rowsOf(desk, 2);
    await row(desk, ROWS, 1).getByRole('button', { name: /^删除/ }).click();
    await expect.poll(() => cell(desk, ROWS, 1, '问题').inputValue()).toBe(before[1]?.[1]);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => rowsOf(desk, 2)).toEqual(before);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => field(desk, '会议地点').inputValue()).toBe('');
  });

  test('has nothing of one draft in another', async () => {
    await field(desk, '学习内容').click();
    await desk.page.keyboard.type('第一份');
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.press('Delete');
    await field(desk, '会议地点').pressSequentially('二楼');
    await saved(desk);
    await desk.page.getByRole('button', { name: '另起一份' }).click();
    await expect.poll(() => field(desk, '会议地点').inputValue()).toBe('');
    await field(desk, '学习内容').click();
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => field(desk, '学习内容').inputValue()).toBe('');
    expect(await field(desk, '会议地点').inputValue()).toBe('');
  });
});

/** Whether all of an element can be seen without scrolling. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

test('what can be taken back goes with the draft it was done in', async () => {
  await cell(desk, ROWS, 1, '方面').click();
  await pasteByKey(desk.page, { 'text/plain': '作风\t会议偏多' });
  await desk.page.getByRole('button', { name: '撤销粘贴' }).waitFor();
  await row(desk, ROWS, 1).getByRole('button', { name: /^删除/ }).click();
  await desk.page.getByRole('button', { name: '撤销删除' }).waitFor();
  await field(desk, '会议地点').pressSequentially('二楼');
  await saved(desk);
  await desk.page.getByRole('button', { name: '另起一份' }).click();
  await expect.poll(() => field(desk, '会议地点').inputValue()).toBe('');
  expect(await desk.page.getByRole('button', { name: /^撤销(?:粘贴|删除)/ }).count()).toBe(0);
});

test('columns that are not plain are asked for once, in a box beside the cell', async () => {
  await cell(desk, ROWS, 1, '方面').click();
  const clip = { 'text/plain': '方面\t牵头的同志\n作风\t书记' };
  await pasteByKey(desk.page, clip);
  const box = desk.page.getByRole('group', { name: '粘贴的各列填到哪里' });
  await box.waitFor();
  expect(await rowsOf(desk, 1)).toEqual([['', '', '']]);
  await box.getByLabel('粘来的“牵头的同志”填到').selectOption('事例');
  await box.getByRole('button', { name: '照此填入' }).click();
  await desk.page.getByText('已粘贴 1 行；表头没有填入。').waitFor();
  expect(await rowsOf(desk, 1)).toEqual([['作风', '', '书记']]);
  await cell(desk, ROWS, 1, '方面').click();
  await pasteByKey(desk.page, clip);
  await row(desk, ROWS, 2).waitFor();
  expect(await rowsOf(desk, 2)).toEqual([
    ['作风', '', '书记'],
    ['作风', '', '书记'],
  ]);
  expect(complaints()).toEqual([]);
});

describe('before the programs have come', () => {
  const clip = { 'text/plain': '方面\t问题\n作风\t会议偏多\n学习\t研讨偏少' };
  const PROGRAMS = /\/assets\/begin-filling\./;
  // A service worker would fetch past the test.
  const openLate = (answer: (route: Route) => Promise<void>) =>
    openDeskForTest(browser, id, {
      serviceWorkers: 'block',
      prepare: (context) => context.route(PROGRAMS, answer),
    });
  const complaintsOf = ({ complaints }: Desk) =>
    complaints.filter((each) => !/ERR_FAILED|blocked by/.test(each));

  test('a table waits for them, and is shown as waiting', async () => {
    let letCome = () => {};
    const wait = new Promise<void>((done) => {
      letCome = done;
    });
    const desk = await openLate(async (route) => {
      await wait;
      await route.continue();
    });
    await cell(desk, ROWS, 1, '方面').click();
    await pasteNow(desk.page, clip);
    await desk.page.getByText('正在粘贴：').waitFor();
    expect(await cell(desk, ROWS, 1, '方面').inputValue()).toBe('');
    letCome();
    await desk.page.getByText('已粘贴 2 行；表头没有填入。').waitFor();
    expect(await rowsOf(desk, 2)).toEqual([
      ['作风', '会议偏多', ''],
      ['学习', '研讨偏少', ''],
    ]);
    expect(complaintsOf(desk)).toEqual([]);
  });

  test('a list waits as well, and where they do not come the text is given back', async () => {
    const desk = await openLate((route) => route.abort());
    await field(desk, '学习内容').click();
    await pasteNow(desk.page, { 'text/plain': '1. 甲\n2. 乙' });
    await desk.page.getByText('没取到程序，再点这里重试：').waitFor();
    expect(await desk.page.locator('.held').textContent()).toContain('1. 甲\n2. 乙');
    await desk.context.unroute(PROGRAMS);
    await field(desk, '会议地点').click();
    await expect.poll(() => field(desk, '学习内容').inputValue()).toBe('甲\n乙');
    expect(complaintsOf(desk)).toEqual([]);
  });
});

test('columns the paper does not ask for are kept with the rows, and can be read', async () => {
  await cell(desk, ROWS, 1, '方面').click();
  await pasteByKey(desk.page, {
    'text/plain': '方面\t问题\t佐证材料\t核对人\n作风\t会议偏多\t会议台账\t办公室',
  });
  await desk.page
    .getByText('已粘贴 1 行；表头没有填入；“佐证材料”“核对人”这份文书不用，内容照样保存。')
    .waitFor();
  await saved(desk);
  await desk.page.reload();
  await cell(desk, ROWS, 1, '方面').click();
  await expect.poll(() => rowsOf(desk, 1)).toEqual([['作风', '会议偏多', '']]);
  await cell(desk, ROWS, 1, '问题').fill('会议过多');
  await desk.page.getByText('“佐证材料”“核对人”的内容这份文书不用').click();
  await expect.poll(() => desk.page.getByText('佐证材料：会议台账；核对人：办公室').isVisible()).toBe(true);
  expect(await rowsOf(desk, 1)).toEqual([['作风', '会议过多', '']]);
  expect(complaints()).toEqual([]);
});
