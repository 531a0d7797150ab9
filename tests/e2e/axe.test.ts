// Nobody is shut out: no axe violation in any state of the desk, the drafts and the meetings, light or dark, wide or narrow. As they are
// first opened: every-page.test.ts.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { allOrFirst } from '../whole.ts';
import {
  type Desk,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
  openMore,
  saved,
} from './desk-page.ts';
import { action, choose, openDrafts } from './drafts-page.ts';
import { allSeen, beginMeeting } from './meeting-page.ts';
import { overflow } from './overflow.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import { violations } from './violations.ts';

const browser = await openChromium();

/** What a desk comes to say and offer is the same in each; this one has what the states need, and half the fields of the report. */
const SMALLER = 'democratic-life-bulletin';
const WITH_REPORT = new Set(['sample filled', 'a part switched off, a table pasted']);
/** And what is said beside the form and not in it. */
const WITH_RECORD = new Set(['asked before a final paper', 'next year, versions open, checking']);

const toForm = ({ page }: Desk) => page.getByRole('button', { name: '填写', exact: true }).click();

/** In the order in which one desk comes to them: what is no part of the next state is put back by it or before. */
/** They come a few topics at a time. */
const answersDrawn = ({ page }: Desk) =>
  expect.poll(() => page.getByRole('button', { name: '打印核对表' }).isEnabled()).toBe(true);

const STATES = {
  'options open, a wrong value, refused': async (desk: Desk) => {
    await openMore(desk);
    await field(desk, '会议日期').fill('2月30日');
    await field(desk, '会议日期').blur();
    await desk.downloadButton.click();
    await desk.page.getByRole('region', { name: /正式稿暂不能下载/ }).waitFor();
  },
  'asked before a final paper': async (desk: Desk) => {
    await fillSample(desk);
    await desk.downloadButton.click();
    await desk.page.getByRole('region', { name: /仍要下载吗/ }).waitFor();
  },
  'checking, with errors': async (desk: Desk) => {
    await desk.page.getByRole('button', { name: '更多', exact: true }).click();
    await fillSample(desk);
    await field(desk, '实到人数').fill('1');
    await field(desk, '实到人数').blur();
    await field(desk, '成文日期').fill('');
    await desk.page.getByRole('button', { name: /^检查/ }).click();
    const found = desk.page.getByRole('region', { name: '检查结果' });
    await found.getByRole('heading', { name: /^必须改的/ }).waitFor();
    await answersDrawn(desk);
  },
  'one topic, a row removed': async (desk: Desk) => {
    await fillSample(desk);
    await toForm(desk);
    await desk.page.getByRole('button', { name: '逐项填写' }).click();
    await desk.page.getByRole('link', { name: /^整改/ }).first().click();
    await desk.page.getByRole('button', { name: /^删除整改清单第 1 项/ }).click();
    await desk.page.getByRole('button', { name: '撤销删除' }).waitFor();
  },
  'next year, versions open, checking': async (desk: Desk) => {
    await fillSample(desk);
    await desk.page.getByRole('button', { name: '复制成下一年度' }).click();
    await desk.page.getByText('声明都已取消勾选').waitFor();
    await desk.page.getByRole('button', { name: '历史版本' }).click();
    await desk.page.getByRole('button', { name: '留一版' }).click();
    await desk.page.getByText('已经留下一版').waitFor();
    await desk.page.getByRole('button', { name: /^检查/ }).click();
    await desk.page.getByRole('heading', { name: /^沿用上年/ }).waitFor();
    await answersDrawn(desk);
  },
  'sample filled': fillSample,
  'a part switched off, a table pasted': async (desk: Desk) => {
    await fillSample(desk);
    await desk.form.getByRole('checkbox', { name: '写入报告：原因剖析' }).uncheck();
    await field(desk, '学习内容').focus();
    await desk.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '甲\t乙\n丙\t丁');
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    await desk.page.getByRole('button', { name: '撤销粘贴' }).waitFor();
  },
} as const;

type Look = {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly except: readonly string[];
};
const SHEET = ['.sheet'];

/** The first of each state have between them both colour schemes, wide and narrow. */
const LOOKS: Readonly<Record<keyof typeof STATES, readonly Look[]>> = {
  'next year, versions open, checking': [
    { colorScheme: 'dark', width: 390, except: SHEET },
    { colorScheme: 'light', width: 1366, except: SHEET },
  ],
  'asked before a final paper': [
    { colorScheme: 'light', width: 390, except: SHEET },
    { colorScheme: 'dark', width: 1366, except: SHEET },
  ],
  'sample filled': [
    { colorScheme: 'light', width: 1366, except: [] },
    { colorScheme: 'dark', width: 390, except: SHEET },
  ],
  'options open, a wrong value, refused': [
    { colorScheme: 'dark', width: 1366, except: [] },
    { colorScheme: 'light', width: 390, except: SHEET },
  ],
  'one topic, a row removed': [{ colorScheme: 'light', width: 1366, except: SHEET }],
  'checking, with errors': [
    { colorScheme: 'light', width: 390, except: SHEET },
    { colorScheme: 'dark', width: 1366, except: SHEET },
  ],
  'a part switched off, a table pasted': [{ colorScheme: 'dark', width: 1920, except: SHEET }],
};
const shown = Object.entries(STATES).map(([state, reach]) => {
  const looks = LOOKS[state as keyof typeof STATES];
  return { state, reach, looks: state === 'sample filled' ? looks : allOrFirst(looks, 1) };
});

describe('the desk', async () => {
  const smaller = await openDeskForGroup(browser, SMALLER);
  const larger = await openDeskForGroup(browser, report.template.id);
  const alike = await openDeskForGroup(browser, record.template.id);

  test.each(shown)('$state', async ({ state, reach, looks }) => {
    const desk = WITH_REPORT.has(state) ? larger : WITH_RECORD.has(state) ? alike : smaller;
    const [first] = looks;
    await desk.page.emulateMedia({ colorScheme: first?.colorScheme ?? 'light' });
    await desk.page.setViewportSize({ width: first?.width ?? 0, height: 844 });
    await reach(desk);
    for (const look of looks) await judgedAs(desk.page, look);
  });
});

async function judgedAs(page: Page, { colorScheme, width, except }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 844 });
  const look = `${colorScheme}, ${width} px wide`;
  expect.soft(await violations(page, { except }), look).toEqual([]);
  expect.soft(await overflow(page), `scrolls sideways, ${look}`).toBe(0);
}

/** A lone paper of another year than the meeting it may join. */
const LONE = {
  ...{ kind: 'huiwen-draft', version: 3, id: 'lone', template: 'democratic-life-bulletin', revised: '' },
  ...{ facts: { 年度: 2024 }, revision: 1, savedAt: 1 },
};

/** As it stands, light on a wide screen and dark on a narrow one: what is on it does not depend on either, only how it looks. */
async function judged(page: Page, except: readonly string[] = []): Promise<void> {
  await judgedAs(page, { colorScheme: 'light', width: 1366, except });
  await judgedAs(page, { colorScheme: 'dark', width: 390, except });
}

describe('drafts', () => {
  test('on the desk: bar, versions, storage refused', async () => {
    const desk = await openDeskForTest(browser, record.template.id);
    const { page } = desk;
    await fillSample(desk);
    await page.getByRole('button', { name: '清空', exact: true }).click();
    await page.getByRole('button', { name: '复制一份' }).click();
    await page.getByText('已经复制').waitFor();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await field(desk, '会议地点').fill('甲地');
    await page.getByRole('button', { name: '下载草稿备份' }).waitFor();
    await page.getByRole('button', { name: '历史版本' }).click();
    await page.getByRole('region', { name: '历史版本' }).waitFor();
    await judged(page, ['.sheet']);
  });

  test('in the list: drafts, renaming, versions, a deleted one, an import; and where the text is', async () => {
    const desk = await openDeskForTest(browser, record.template.id);
    const { page } = desk;
    await fillSample(desk);
    await page.getByRole('button', { name: '清空', exact: true }).click();
    await field(desk, '会议地点').fill('很长的会议地点'.repeat(20));
    await saved({ page });
    await openDrafts(page);
    await action(page, '复制', '未命名').click();
    await page.getByText('已复制').waitFor();
    await action(page, '复制', '未命名（副本）').click();
    await page.getByText('已复制').waitFor();
    await action(page, '删除', '未命名（副本）').click();
    await page.getByText('已删除').waitFor();
    await action(page, '历史版本', '未命名').click();
    await page.getByText('清空前').waitFor();
    await action(page, '改名', '未命名（副本2）').click();
    const draft = { kind: 'huiwen-draft', version: 3, id: 'x', template: 'gone', revised: '' };
    await choose(page, 'a.json', JSON.stringify({ ...draft, facts: {}, revision: 1, savedAt: 1 }));
    await judged(page);
    // The list with one opened, about to be erased.
    await page.goto(`${inject('siteUrl')}/your-text/`);
    await page.locator('.stored-list summary').first().click();
    await page.locator('.stored-text').waitFor();
    await page.getByRole('button', { name: '全部清除', exact: true }).click();
    await judged(page);
  });

  test('a meeting: its papers, what one lacks, another one joining, and the list', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await beginMeeting(page, '民主生活会');
    const meeting = page.url();
    await openDrafts(page);
    await choose(page, 'a.json', JSON.stringify(LONE));
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByText('已导入').waitFor();
    await judged(page);
    await page.goto(meeting);
    await allSeen(page);
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    await page.getByRole('button', { name: /^并入 / }).click();
    await page.getByRole('form', { name: '两份不一样的' }).waitFor();
    await judged(page);
    await context.close();
  });
});
