// The form as an interview: tasks with their status, two ways of filling, the next blank, parts switched off, and the view for checking.
import { beforeEach, describe, expect, test } from 'vitest';
import { topicsOf } from '../../src/desk/model/topics.ts';
import { openChromium } from '../site/chromium.ts';
import { type Desk, field, fillSample, openDeskForGroup, openDeskForTest } from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const { template } = report;
const topics = topicsOf(template.fields);

const tasks = ({ page }: Desk) => page.getByRole('navigation', { name: '各部分' });
const task = (desk: Desk, name: RegExp) => tasks(desk).getByRole('link', { name });
const button = ({ page }: Desk, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Id of what the cursor is in. */
const focused = ({ page }: Desk) => page.evaluate(() => document.activeElement?.id);

/** Text of the preview without line ends. */
async function previewText({ page }: Desk): Promise<string> {
  const lines = await page.locator('.preview .sheet text').allTextContents();
  return lines.join('').replace(/\s+/g, '');
}

describe('an empty form', async () => {
  const desk = await openDeskForGroup(browser, template.id);

  test('its task list says how far each topic is, from the first moment', async () => {
    const items = tasks(desk).locator('li li');
    expect(await items.count()).toBe(topics.length);
    expect(await items.first().textContent()).toMatch(/机关 *未开始/);
    await field(desk, '发文机关').fill('中共岚汀区委员会');
    await expect.poll(() => task(desk, /^机关/).textContent()).toContain('已完成');
    await field(desk, '会议日期').fill('2026-1-8');
    await expect.poll(() => task(desk, /^会议(?!安排)/).textContent()).toMatch(/已填 1\/\d+/);
    expect(desk.complaints).toEqual([]);
  });

  test('its task list leads to a topic: the heading takes the cursor', async () => {
    await field(desk, '发文机关').focus();
    await task(desk, /^谈心谈话/).click();
    expect(await focused(desk)).toBe('topic-会前-谈心谈话');
  });

  test('nothing is said of findings while a field is typed for the first time', async () => {
    await field(desk, '应到人数').fill('7');
    await field(desk, '应到人数').blur();
    const present = field(desk, '实到人数');
    await present.pressSequentially('99');
    await task(desk, /^1 处须改（会议）/).waitFor();
    const box = desk.form.locator('[data-path="实到人数"]');
    expect(await box.getByText(/多于/).count()).toBe(0);
    await present.blur();
    await box.getByText(/多于/).waitFor();
  });
});

describe('one topic at a time', () => {
  describe('on one page', async () => {
    const desk = await openDeskForGroup(browser, template.id);

    test('shows one, steps to the next with the cursor on its heading, and is kept after a reload', async () => {
      await button(desk, '逐项填写').click();
      await expect.poll(() => desk.form.locator('fieldset.topic:visible').count()).toBe(1);
      await button(desk, `下一项：${topics[1]?.group}`).click();
      await expect.poll(() => focused(desk)).toBe(topics[1]?.id);
      expect(await desk.page.getByText(`第 2 项，共 ${topics.length} 项`).isVisible()).toBe(true);
      expect(await button(desk, `上一项：${topics[0]?.group}`).isVisible()).toBe(true);
      await desk.page.reload();
      await expect.poll(() => desk.form.locator('fieldset.topic:visible').count()).toBe(1);
      await button(desk, '整页填写').click();
      await expect.poll(() => desk.form.locator('fieldset.topic:visible').count()).toBe(topics.length);
    });

    test('a blank followed from the preview opens its topic', async () => {
      await button(desk, '逐项填写').click();
      await desk.page.locator('.preview a', { hasText: '成文日期' }).first().click();
      await expect.poll(() => focused(desk)).toBe('f-成文日期');
      expect(await field(desk, '成文日期').isVisible()).toBe(true);
    });
  });

  test('works where the browser keeps nothing', async () => {
    const desk = await openDeskForTest(browser, template.id, {
      prepare: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new Error('refused');
            },
          });
        }),
    });
    await button(desk, '逐项填写').click();
    await expect.poll(() => desk.form.locator('fieldset.topic:visible').count()).toBe(1);
    expect(desk.complaints).toEqual([]);
  });
});

describe('a filled form', async () => {
  const desk = await openDeskForGroup(browser, template.id);
  beforeEach(() => fillSample(desk));

  test('counts what the checks found in a topic and leads to it, and the bar says it', async () => {
    await field(desk, '实到人数').fill('99');
    await field(desk, '实到人数').blur();
    const found = task(desk, /^1 处须改（会议）/);
    await found.waitFor();
    await desk.page
      .getByRole('status')
      .filter({ hasText: /^已填齐，\d+ 处须改/ })
      .waitFor();
    await found.click();
    await expect.poll(() => focused(desk)).toBe('f-实到人数');
  });

  test('a part switched off leaves the paper, the numbers close up, and it comes back as it was', async () => {
    const filled = await previewText(desk);
    expect(filled).toContain('原因');
    const cause = field(desk, '原因剖析');
    const typed = await cause.inputValue();
    const sentence = typed.split('\n')[0] ?? '';
    expect(filled).toContain(sentence.replace(/\s+/g, ''));
    const part = desk.form.getByRole('checkbox', { name: '写入报告：原因剖析' });
    await part.uncheck();
    await expect.poll(() => previewText(desk)).not.toContain(sentence);
    expect(await cause.inputValue()).toBe(typed);
    expect(await desk.form.getByText('现在不写入报告').isVisible()).toBe(true);
    await desk.page.locator('.progress', { hasText: '已填齐' }).waitFor();
    await part.check();
    await expect.poll(() => previewText(desk)).toBe(filled);
  });

  describe('the next blank', () => {
    test('says when there is none', async () => {
      await desk.page.keyboard.press('F8');
      const said = desk.page.getByRole('status').filter({ hasText: '已没有待填处' });
      await said.waitFor();
    });

    test('by key: in the order of the form, back with Shift, and from the last to the first', async () => {
      for (const name of ['发文机关', '通知标题', '成文日期']) await field(desk, name).fill('');
      const at: (string | undefined)[] = [];
      for (const key of ['F8', 'F8', 'F8', 'F8', 'Shift+F8']) {
        await desk.page.keyboard.press(key);
        at.push(await focused(desk));
      }
      // The cursor stood in the last of them, so the first press goes round.
      expect(at).toEqual(['f-发文机关', 'f-通知标题', 'f-成文日期', 'f-发文机关', 'f-成文日期']);
    });

    test('by button, in a topic that is not shown', async () => {
      await field(desk, '成文日期').fill('');
      await button(desk, '逐项填写').click();
      await button(desk, /^下一处待填/).click();
      await expect.poll(() => focused(desk)).toBe('f-成文日期');
      await button(desk, '整页填写').click();
    });
  });

  describe('findings', () => {
    test('are said at the field once it is left, linked from the other, and stop a final paper', async () => {
      const present = field(desk, '实到人数');
      const box = desk.form.locator('[data-path="实到人数"]');
      const came = await present.inputValue();
      await present.fill('99');
      await present.blur();
      await box.getByText(/多于/).waitFor();
      await desk.form.locator('[data-path="应到人数"]').getByRole('link', { name: '实到人数' }).click();
      await expect.poll(() => focused(desk)).toBe('f-实到人数');
      await desk.downloadButton.click();
      const summary = desk.page.getByRole('region', { name: /^有 \d+ 处必须改，正式稿暂不能下载/ });
      await summary.waitFor();
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      await present.fill(came);
      await summary.waitFor({ state: 'hidden' });
    });

    test('an error that may be right is kept with a reason, and stands again without it', async () => {
      await field(desk, '实到人数').fill('1');
      await field(desk, '实到人数').blur();
      const box = desk.form.locator('[data-path="实到人数"]');
      await box.getByRole('button', { name: /^保留并说明理由/ }).click();
      const reason = box.getByLabel('为什么保留（不写进报告）');
      expect(await reason.evaluate((input) => input === document.activeElement)).toBe(true);
      await box.getByRole('button', { name: '保留', exact: true }).click();
      await expect.poll(() => box.getByText('请写明理由').isVisible()).toBe(true);
      await reason.fill('上级同意');
      await box.getByRole('button', { name: '保留', exact: true }).click();
      await box.getByText('已保留，理由：上级同意').waitFor();
      const takeBack = box.getByRole('button', { name: /^撤回/ });
      expect(await takeBack.evaluate((control) => control === document.activeElement)).toBe(true);
      await takeBack.click();
      await box.getByRole('button', { name: /^保留并说明理由/ }).waitFor();
    });
  });

  describe('the view for checking', () => {
    test('has every answer as printed, leads to the field and back to the same place', async () => {
      await field(desk, '督导组点评').fill('');
      await button(desk, /^检查/).click();
      const view = desk.page.getByRole('region', { name: '检查和核对' });
      expect(await desk.form.isVisible()).toBe(false);
      await expect.poll(() => focused(desk)).toBe('check-title');
      // A few topics at a time.
      await expect
        .poll(() => view.getByRole('term').allTextContents())
        .toEqual(topics.flatMap(({ fields }) => fields.map(({ name }) => name)));
      const answer = (name: string) =>
        view.locator('dl.answers > div').filter({ has: desk.page.getByText(name, { exact: true }) });
      expect(await answer('会议日期').locator('.answer').textContent()).toMatch(/^\d{4}年\d+月\d+日$/);
      expect(await answer('督导组点评').locator('.answer').textContent()).toMatch(/未填写|待填/);
      await view.getByRole('link', { name: '修改会议日期', exact: true }).click();
      await expect.poll(() => focused(desk)).toBe('f-会议日期');
      await button(desk, '返回检查').click();
      await expect.poll(() => focused(desk)).toBe('change-会议日期');
      expect(await button(desk, '返回检查').count()).toBe(0);
      expect(desk.complaints).toEqual([]);
      await button(desk, '填写').click();
    });

    test('lists blanks by stage and what the sample left', async () => {
      await field(desk, '成文日期').fill('');
      await button(desk, /^检查/).click();
      const found = desk.page.getByRole('region', { name: '检查结果' });
      await found.getByRole('heading', { name: '待填（1）' }).waitFor();
      await found.getByRole('heading', { name: /^还是示例的内容/ }).waitFor();
      await found.getByRole('list', { name: '文书' }).first().getByRole('link', { name: '成文日期' }).click();
      await expect.poll(() => focused(desk)).toBe('f-成文日期');
    });

    test('the answers are printed alone', async () => {
      await button(desk, /^检查/).click();
      await desk.page.evaluate(() => {
        window.print = () => undefined;
      });
      await button(desk, '打印核对表').click();
      await desk.page.emulateMedia({ media: 'print' });
      const shown = (selector: string) => desk.page.locator(selector).first().isVisible();
      expect(await shown('.check dl.answers')).toBe(true);
      for (const part of ['.preview', '.bar', '.site-head', '.document-text', '.check .change']) {
        expect.soft(await shown(part), part).toBe(false);
      }
      await desk.page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await desk.page.emulateMedia({ media: 'screen' });
      expect(await shown('.bar')).toBe(true);
    });
  });
});
