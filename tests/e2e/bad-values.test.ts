// A value that cannot be right is said at its field, stays as typed, and leaves a gap in the paper instead of a guess.
import type { Locator } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { cell, downloadDraft, field, fillSample, messageOf, openDeskForGroup } from './desk-page.ts';
import { docxText } from './read-docx.ts';
import { report } from './report.ts';

const browser = await openChromium();
const desk = await openDeskForGroup(browser, report.template.id);
await fillSample(desk);

/** Types a bad value, leaves the field, expects the message and the gap; the good value is put back in any case. */
async function expectRefused(control: Locator, typed: string, says: RegExp, gap: string): Promise<void> {
  const good = await control.inputValue();
  onTestFinished(() => control.fill(good));
  await control.fill(typed);
  await control.blur();
  const message = await messageOf(desk, control);
  await expect.poll(() => message.textContent()).toMatch(says);
  expect(await message.isVisible()).toBe(true);
  expect(await control.inputValue()).toBe(typed);
  expect(await control.getAttribute('aria-invalid')).toBe('true');
  expect(docxText((await downloadDraft(desk)).bytes)).toContain(gap);
  await control.fill(good);
  await expect.poll(() => message.textContent()).toBe('');
}

describe('a field', () => {
  test.each([
    { name: '会议日期', typed: '2026年2月30日', says: /2026年2月没有 30 日/ },
    { name: '会议日期', typed: '2025-02-29', says: /2025年2月没有 29 日/ },
    { name: '会议日期', typed: '2026-13-01', says: /没有 13 月/ },
    { name: '会议日期', typed: '1月8日', says: /不是完整的日期.*2026年1月8日/ },
    { name: '会议日期', typed: '昨天', says: /“昨天”不是完整的日期/ },
    { name: '会议时间', typed: '25:00', says: /“25:00”超出一天的时间/ },
    { name: '会议时间', typed: '15:60', says: /“15:60”超出一天的时间/ },
    { name: '会议时间', typed: '下午', says: /“下午”不是时间/ },
    { name: '应到人数', typed: 'abc', says: /“abc”不是整数/ },
    { name: '应到人数', typed: '若干人', says: /“若干人”不是整数，请只写数字，不写单位/ },
    { name: '应到人数', typed: '1.5', says: /“1.5”不是整数/ },
    { name: '应到人数', typed: '-3', says: /不能小于 1/ },
    { name: '应到人数', typed: '0', says: /不能小于 1/ },
    { name: '应到人数', typed: '9999999999999999999', says: /不能大于 200/ },
    { name: '年度', typed: '25', says: /年份请写全/ },
    { name: '年度', typed: '1925', says: /不能小于 2000/ },
    { name: '会议地点', typed: '会'.repeat(41), says: /最多 40 字，现有 41 字/ },
    { name: '发文机关', typed: '局', says: /至少 4 字/ },
  ])('$name: $typed', async ({ name, typed, says }) => {
    await expectRefused(field(desk, name), typed, says, `【待填：${name}】`);
  });

  test.each([
    { typed: '２０２６年１月８日', shown: '2026年1月8日' },
    { typed: '2026.1.8', shown: '2026年1月8日' },
    { typed: ' 20260108 ', shown: '2026年1月8日' },
  ])('会议日期: $typed is understood', async ({ typed, shown }) => {
    await field(desk, '会议日期').fill(typed);
    await field(desk, '会议日期').blur();
    await expect.poll(() => field(desk, '会议日期').inputValue()).toBe(shown);
  });
});

describe('a cell of a row', () => {
  test.each([
    { column: '完成时限', typed: '6月31日', says: /没有写年份/ },
    { column: '完成时限', typed: '2026-06-31', says: /2026年6月没有 31 日/ },
    { column: '标题', typed: '题'.repeat(26), says: /最多 25 字，现有 26 字/ },
  ])('$column: $typed', async ({ column, typed, says }) => {
    await expectRefused(cell(desk, '整改举措', 2, column), typed, says, `【待填：${column}】`);
  });
});

test('the refusal says what is wrong, next to the name', async () => {
  await field(desk, '会议日期').fill('2026年2月30日');
  await desk.downloadButton.click();
  const summary = desk.page.getByRole('region', { name: /正式稿暂不能下载/ });
  await summary.waitFor();
  expect(await summary.getByRole('listitem').allTextContents()).toEqual([
    '会议日期：2026年2月没有 30 日，请核对',
  ]);
  expect(desk.complaints).toEqual([]);
});
