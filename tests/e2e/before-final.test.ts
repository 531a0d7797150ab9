// Before a final paper goes out, what is still open in it is named and asked about once; what went out is kept as a version.
import { describe, expect, test } from 'vitest';
import { content } from '../content/load-content.ts';
import { openChromium } from '../site/chromium.ts';
import {
  type Desk,
  downloaded,
  field,
  fillSample,
  openDeskForGroup,
  openDeskForTest,
  openMore,
} from './desk-page.ts';
import { record } from './record.ts';
import { report } from './report.ts';

const browser = await openChromium();
const { template } = report;

const asked = ({ page }: Desk) => page.getByRole('region', { name: /仍要(?:下载|打印|复制)吗？$/ });
const go = (desk: Desk, act: string) => asked(desk).getByRole('button', { name: `仍要${act}`, exact: true });
const press = ({ page }: Desk, name: string) => page.getByRole('button', { name, exact: true }).click();
const versions = ({ page }: Desk) => page.getByRole('region', { name: '历史版本' });

/** A draft of its own, with the sample. */
async function beginSample(desk: Desk): Promise<void> {
  await press(desk, '填写');
  await press(desk, '另起一份');
  await desk.page.getByText('这是空白的一份').waitFor();
  await fillSample(desk);
}

async function openVersions(desk: Desk): Promise<void> {
  if (!(await versions(desk).count())) await press(desk, '历史版本');
}

describe('a final paper with something open in it', async () => {
  const desk = await openDeskForGroup(browser, template.id);

  test('goes out unasked once nothing is open', async () => {
    await fillSample(desk);
    await desk.downloadButton.click();
    await asked(desk).waitFor();
    await press(desk, '清空');
    await asked(desk).waitFor({ state: 'detached' });
    expect(desk.complaints).toEqual([]);
  });

  test('is asked about once, named in what is said after, and kept', async () => {
    await beginSample(desk);
    const { page } = desk;
    await desk.downloadButton.click();
    await asked(desk)
      .getByText(/\d+ 处还是示例的内容/)
      .waitFor();
    expect(await asked(desk).evaluate((box) => box === document.activeElement)).toBe(true);
    const { name } = await downloaded(desk, () => go(desk, '下载').click());
    await page
      .locator('.outcome')
      .getByText(new RegExp(`已下载“${name}”。其中还有 \\d+ 处还是示例的内容`))
      .waitFor();
    // Meant once, it is not asked about again, whatever else is changed.
    await field(desk, '会议地点').fill('二楼会议室');
    await downloaded(desk, () => desk.downloadButton.click());
    // What is new is.
    await field(desk, '督导组点评').fill('2019年以来进步明显');
    await desk.downloadButton.click();
    await asked(desk)
      .getByText(/处请核对/)
      .waitFor();
    await press(desk, '去核对');
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    await asked(desk).waitFor({ state: 'detached' });
    await openVersions(desk);
    await versions(desk).getByRole('listitem').first().waitFor();
    const lines = await versions(desk).getByRole('listitem').allTextContents();
    expect(lines.map((line) => /（(.*?)）/.exec(line)?.[1])).toEqual(['下载正式稿', '下载正式稿']);
    expect(desk.complaints).toEqual([]);
  });

  test('a version is kept by hand under a name, and again only when something changed', async () => {
    await beginSample(desk);
    await openVersions(desk);
    const name = versions(desk).getByLabel('给这一版起个名（可不填）');
    await name.fill('送审前');
    await press(desk, '留一版');
    await versions(desk).getByText('已经留下一版').waitFor();
    await versions(desk)
      .getByText(/（送审前，手工留存）/)
      .waitFor();
    await press(desk, '留一版');
    await expect.poll(() => versions(desk).getByRole('listitem').count()).toBe(1);
    await field(desk, '会议地点').fill('二楼会议室');
    await name.fill('送审后');
    await press(desk, '留一版');
    await expect.poll(() => versions(desk).getByRole('listitem').count()).toBe(2);
    await versions(desk).getByRole('button', { name: /^恢复/ }).last().click();
    await expect.poll(() => field(desk, '会议地点').inputValue()).toBe(String(report.sample.会议地点));
    expect(desk.complaints).toEqual([]);
  });
});

test('a final paper is asked about before it is copied; a draft never is', async () => {
  const desk = await openDeskForTest(browser, record.template.id);
  await fillSample(desk);
  const { page } = desk;
  await (await openMore(desk)).getByRole('button', { name: '复制纯文本' }).click();
  await go(desk, '复制').click();
  await page
    .locator('.outcome')
    .getByText(/^已复制（纯文本）.*其中还有 \d+ 处/)
    .waitFor();
  await page.reload();
  await downloaded(desk, async () =>
    (await openMore(desk)).getByRole('button', { name: '下载草稿', exact: true }).click(),
  );
  expect(await asked(desk).count()).toBe(0);
  expect(desk.complaints).toEqual([]);
});

test('a preset asks before it puts its own in place of what was typed, and names it', async () => {
  const preset = content.presets.find(({ values }) => values.会议主题);
  const entry = content.entries.find(({ template: { meeting } }) => meeting === preset?.meeting);
  if (!preset || !entry) throw new Error('no preset');
  const desk = await openDeskForTest(browser, entry.template.id);
  const { page } = desk;
  await field(desk, '年度').fill('2019');
  await field(desk, '会议主题').fill('我们自己的主题');
  await page.locator('summary').filter({ hasText: '年度预设' }).click();
  await page.getByRole('combobox', { name: '哪一年的主题' }).selectOption(preset.title);
  await press(desk, '填入预设');
  await page.getByText(new RegExp(`这里已经填了：年度（2019 换成 ${preset.year}）.*换成预设的吗`)).waitFor();
  await press(desk, '不填');
  expect(await field(desk, '会议主题').inputValue()).toBe('我们自己的主题');
  await press(desk, '填入预设');
  await press(desk, '只填空着的');
  expect(await field(desk, '年度').inputValue()).toBe('2019');
  await press(desk, '填入预设');
  await press(desk, '换成预设的');
  await page.getByText(/^已填入，换掉了：年度（2019 换成/).waitFor();
  expect(await field(desk, '年度').inputValue()).toBe(String(preset.year));
  await press(desk, '撤销，恢复原来填的');
  expect(await field(desk, '年度').inputValue()).toBe('2019');
  expect(desk.complaints).toEqual([]);
});
