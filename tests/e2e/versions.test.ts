// What was there before can be brought back.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { type Desk, field, fillSample, openDeskForGroup, saved, startAnew } from './desk-page.ts';
import { action, openDrafts } from './drafts-page.ts';
import { report } from './report.ts';

const browser = await openChromium();
const { id, fields } = report.template;
const asked = Object.keys(report.sample).filter((name) => fields.some((each) => each.name === name)).length;

const place = (desk: Desk) => expect.poll(() => field(desk, '会议地点').inputValue());
const versions = ({ page }: Desk) => page.getByRole('region', { name: '历史版本' });
const listed = async (desk: Desk) => {
  await desk.page.getByRole('button', { name: '历史版本' }).click();
  await versions(desk).getByRole('listitem').first().waitFor();
  return versions(desk).getByRole('listitem').allTextContents();
};

const desk = await openDeskForGroup(browser, id);

test('emptied by mistake, and the tab closed: the text is in the list, with the number of differences', async () => {
  await fillSample(desk);
  await field(desk, '会议地点').fill('甲地');
  await desk.page.getByRole('button', { name: '清空', exact: true }).click();
  await saved(desk);
  await desk.page.reload();
  await place(desk).toBe('');
  const [only = '', ...others] = await listed(desk);
  expect(others).toEqual([]);
  expect(only).toMatch(/^\d{4}年\d+月\d+日 \d\d:\d\d（清空前）/);
  expect(only).toContain(`${asked} 项内容，与现在有 ${asked} 项不同`);
  await desk.page.getByRole('button', { name: /^看 .* 以后的改动$/ }).click();
  const compared = desk.page.getByRole('region', { name: /^与.*的稿子比较$/ });
  await compared.getByText(/文稿有 \d+ 处不同/).waitFor();
  expect((await compared.locator('del').allTextContents()).join()).toContain('甲地');
  const coming = desk.page.waitForEvent('download');
  await compared.getByRole('button', { name: '下载修订稿' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^修订稿_.*\.docx$/);
  const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(await readFile(await download.path()));
  expect(strFromU8(xml)).toMatch(/<w:delText xml:space="preserve">[^<]*甲地/);
  await compared.getByRole('button', { name: '收起比较' }).click();
  await desk.page.getByRole('button', { name: /^恢复 .* 的版本$/ }).click();
  await place(desk).toBe('甲地');
  await desk.page.getByText('恢复前的内容也存为一个历史版本').waitFor();
  expect(desk.complaints).toEqual([]);
});

test('from the list of drafts, too', async () => {
  await startAnew(desk);
  await field(desk, '会议地点').fill('乙地');
  await desk.page.getByRole('button', { name: '清空', exact: true }).click();
  await saved(desk);
  await openDrafts(desk.page);
  await action(desk.page, '历史版本', '未命名').click();
  await desk.page.getByRole('button', { name: /^恢复 .* 的版本$/ }).click();
  await desk.page.getByText('恢复前的内容也存为一个历史版本').waitFor();
  await desk.page.getByRole('link', { name: /^打开 未命名/ }).click();
  await place(desk).toBe('乙地');
  expect(desk.complaints).toEqual([]);
});
