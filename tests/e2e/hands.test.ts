// What hands do by habit does what they expect: Tab, Space, F2, Ctrl+S, Ctrl+Enter, F5, and following a link to a wrong answer.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import {
  cell,
  downloaded,
  downloadFinal,
  field,
  fillSample,
  messageOf,
  openDeskForGroup,
  savedAt,
  startAnew,
} from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const openForGroup = (options = {}) => openDeskForGroup(browser, report.template.id, options);
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

// One for what is done on any: each begins another paper on it.
const desk = await openForGroup();

describe('keys of every office program', () => {
  test('Ctrl+S saves, says where, and gives a backup', async () => {
    await field(desk, '会议地点').fill('二楼会议室');
    await desk.page.keyboard.press('Control+s');
    await desk.page.getByRole('alert').filter({ hasText: '已保存在这台电脑的这个浏览器里' }).waitFor();
    const file = await downloaded(desk, () =>
      desk.page.getByRole('button', { name: '下载草稿备份' }).click(),
    );
    expect(new TextDecoder().decode(file.bytes)).toContain('二楼会议室');
    expect(desk.complaints).toEqual([]);
  });

  test('Ctrl+Enter asks for the final file, as the button does', async () => {
    await field(desk, '会议地点').fill('二楼会议室');
    await desk.page.locator('.draft-row').waitFor();
    await desk.page.locator('.preview-body').waitFor();
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.getByRole('region', { name: /正式稿暂不能下载/ }).waitFor();
  });
});

describe('Tab', () => {
  beforeAll(() => startAnew(desk));

  test('goes from a list to the next field, and Space changes nothing behind', async () => {
    const list = field(desk, '学习内容');
    await list.click();
    await desk.page.locator('.line-tools').first().waitFor({ state: 'attached' });
    await desk.page.keyboard.type('第一件\n第二件\n第三件');
    await desk.page.getByRole('button', { name: /^上移学习内容第 3 项/ }).waitFor();
    await desk.page.keyboard.press('Tab');
    expect(await desk.page.evaluate(() => document.activeElement?.matches('input, textarea, select'))).toBe(
      true,
    );
    await desk.page.keyboard.press('Space');
    expect(await list.inputValue()).toBe('第一件\n第二件\n第三件');
  });

  test('a tool reached by F2 works, arrows go on, Esc leads back', async () => {
    await field(desk, '学习内容').fill('');
    await field(desk, '学习内容').click();
    await desk.page.locator('.line-tools').first().waitFor({ state: 'attached' });
    await desk.page.keyboard.type('甲\n乙\n丙');
    await desk.page.getByRole('button', { name: /^上移学习内容第 3 项/ }).waitFor();
    const id = await focusedId(desk.page);
    await desk.page.keyboard.press('F2');
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('Escape');
    await expect.poll(() => focusedId(desk.page)).toBe(id);
    await desk.page.keyboard.press('F2');
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^上移学习内容第 3 项/);
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => field(desk, '学习内容').inputValue()).toBe('甲\n丙\n乙');
  });

  test('stops at no tool of a filled form, and F2 reaches every one of them', async () => {
    await fillSample(desk);
    const tools = desk.form.locator('[data-tools]');
    expect(await tools.count()).toBeGreaterThan(10);
    const stops = await desk.form.evaluate((form) =>
      [...form.querySelectorAll<HTMLElement>('[data-tools] :is(a, button, input)')]
        .filter((tool) => tool.tabIndex >= 0)
        .map((tool) => tool.outerHTML),
    );
    expect(stops).toEqual([]);
    const lost = await desk.form.evaluate((form) => {
      const missed: string[] = [];
      for (const group of form.querySelectorAll<HTMLElement>('[data-tools]')) {
        const usable = group.querySelector('button:not(:disabled), a[href], input:not([aria-hidden=true])');
        const home = group
          .closest('[data-path], .row')
          ?.querySelector<HTMLElement>('input, textarea, select');
        if (!usable || !home) continue;
        home.focus();
        const press = () =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'F2', bubbles: true, cancelable: true }),
          );
        for (let presses = 0; presses < 6 && !group.contains(document.activeElement); presses += 1) press();
        if (!group.contains(document.activeElement)) missed.push(group.outerHTML.slice(0, 200));
      }
      return missed;
    });
    expect(lost).toEqual([]);
  });
});

describe('after F5', async () => {
  const desk = await openForGroup({ viewport: { width: 1366, height: 657 } });

  test('the cursor comes back to the field, where it stood', async () => {
    await fillSample(desk);
    await savedAt(desk);
    const place = field(desk, '会议地点');
    await place.click();
    const top = () => place.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await desk.page.reload();
    await expect.poll(() => desk.page.evaluate(() => document.activeElement?.id)).toBe('f-会议地点');
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(120);
  });

  test('a wrong answer that is gone back to says at once what is wrong', async () => {
    const wrong = cell(desk, '整改清单', 1, '完成时限');
    const target = (await wrong.count()) ? wrong : field(desk, '会议日期');
    await target.fill('待定的一天');
    await target.blur();
    await savedAt(desk);
    await desk.page.reload();
    await field(desk, '会议地点').waitFor();
    await expect.poll(() => target.inputValue()).toBe('待定的一天');
    await target.focus();
    await expect.poll(async () => (await messageOf(desk, target)).textContent()).toContain('待定的一天');
  });
});

describe('a press', async () => {
  const desk = await openDeskForGroup(browser, 'branch-life-report-office', {
    viewport: { width: 1366, height: 900 },
    prepare: (context) => context.clock.install(),
  });

  /** Rows with deadlines, all filled, and one more in which nothing is typed yet. */
  const withRows = async () => {
    await fillSample(desk);
    const rows = desk.form.locator('fieldset.rows:has(.cell-deadline)').first();
    const add = rows.locator(':scope > button').last();
    await add.click();
    const row = rows.locator('fieldset.row');
    const count = await row.count();
    const deadline = row.last().locator('input.input-deadline').first();
    await deadline.evaluate((input) => input.scrollIntoView({ block: 'center' }));
    const middle = async () => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await add.boundingBox()) ?? {};
      return [x + width / 2, y + height / 2] as const;
    };
    return { row, count, deadline, middle };
  };

  test('that ends elsewhere presses nothing', async () => {
    const { row, count, middle } = await withRows();
    const [x, y] = await middle();
    await desk.page.mouse.move(x, y);
    await desk.page.mouse.down();
    await desk.page.mouse.move(x, y + 90);
    await desk.page.mouse.up();
    await desk.page.clock.runFor(2000);
    expect(await row.count()).toBe(count);
  });

  test('that makes what was typed be told goes to the button it began on, though it moves away', async () => {
    const { row, count, deadline, middle } = await withRows();
    await deadline.fill('待定的一天');
    const [x, y] = await middle();
    await desk.page.mouse.move(x, y);
    await desk.page.mouse.down();
    await expect.poll(async () => (await middle())[1]).toBeGreaterThan(y + 20);
    await desk.page.mouse.up();
    await expect.poll(() => row.count()).toBe(count + 1);
    expect(desk.complaints).toEqual([]);
  });
});

describe('a desk filled twice', () => {
  beforeAll(() => startAnew(desk));

  test('what was downloaded is not said of a new draft, nor after a key', async () => {
    await fillSample(desk);
    await downloadFinal(desk);
    await desk.page.locator('.said').filter({ hasText: '已下载' }).waitFor();
    await field(desk, '会议地点').fill('三楼会议室');
    await desk.page.locator('.said').waitFor({ state: 'detached' });
    await downloadFinal(desk);
    await savedAt(desk);
    await desk.page.getByRole('button', { name: '另起一份' }).click();
    await desk.page.getByText('这是空白的一份').waitFor();
    expect(await desk.page.getByText('已下载').count()).toBe(0);
    await field(desk, '会议地点').fill('一楼');
    await desk.page.getByText('这是空白的一份').waitFor({ state: 'detached' });
  });

  describe('a press ticks once, moved away or not', () => {
    beforeAll(() => fillSample(desk));
    test.each([
      ['its box', 'input'],
      ['its label', 'label'],
    ])('on %s', async (_, part) => {
      const line = desk.form.locator('.field-claim .tick').first();
      const box = line.locator('input');
      const before = await box.isChecked();
      const { page } = desk;
      await line.locator(part).evaluate((element) => {
        addEventListener('pointerdown', ({ target }) => {
          document.body.dataset.begun = String(target instanceof Node && element.contains(target));
        });
      });
      // What is said of the form after a press may move the line under the hand: then the hand goes after it.
      const hold = async () => {
        for (;;) {
          await line.locator(part).hover();
          await page.mouse.down();
          if (await page.evaluate(() => document.body.dataset.begun === 'true')) return;
          await page.mouse.move(0, 0);
          await page.mouse.up();
        }
      };
      await hold();
      await desk.page.mouse.up();
      await expect.poll(() => box.isChecked()).toBe(!before);
      await hold();
      await line.evaluate((element) => {
        const pushed = document.createElement('div');
        pushed.style.height = '120px';
        element.before(pushed);
      });
      await desk.page.mouse.up();
      await expect.poll(() => box.isChecked()).toBe(before);
    });
  });
});

describe('the preview', async () => {
  const desk = await openForGroup({ viewport: { width: 1366, height: 657 } });
  await fillSample(desk);
  const pane = desk.page.getByRole('region', { name: '预览' });

  test('shows a whole page where that is asked for', async () => {
    await pane.getByRole('button', { name: '整页' }).click();
    const share = async () => {
      const [sheet, around] = [await pane.locator('.sheet').first().boundingBox(), await pane.boundingBox()];
      return (sheet?.height ?? 0) / (around?.height ?? 1);
    };
    await expect.poll(async () => (await share()) > 0.75 && (await share()) < 1).toBe(true);
  });

  test('follows the cursor right after its size was changed, sideways too', async () => {
    await pane.getByRole('button', { name: '适合宽度' }).click();
    for (let presses = 0; presses < 4; presses += 1) await pane.getByRole('button', { name: '放大' }).click();
    await field(desk, '主送机关').focus();
    const seen = () =>
      pane.evaluate((element) => {
        const mark = element.querySelector('.marked')?.getBoundingClientRect();
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return !!mark && mark.left >= left && mark.left < right && mark.top >= top && mark.top < bottom;
      });
    await expect.poll(seen).toBe(true);
    await field(desk, '成文日期').focus();
    await expect.poll(seen).toBe(true);
  });

  test('keeps clear of a bar that grows, which no more than five boxes are told of', async () => {
    await pane.getByRole('button', { name: '整页' }).click();
    await desk.page.locator('.bar').evaluate((bar) => {
      if (bar instanceof HTMLElement) bar.style.boxSizing = 'border-box';
      if (bar instanceof HTMLElement) bar.style.height = '133px';
    });
    const told = () =>
      desk.page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((each) => getComputedStyle(each).getPropertyValue('--bar').trim() === '133px')
          .map(({ classList }) => classList[0]),
      );
    await expect.poll(told).toEqual(['desk-body', 'tasks', 'preview', 'preview-body', 'sheets']);
    for (const part of [desk.page.locator('.tasks'), pane])
      expect(await part.evaluate((element) => getComputedStyle(element).top)).toBe('141px');
    expect(await pane.locator('.sheet text').count()).toBeGreaterThan(20);
  });
});
