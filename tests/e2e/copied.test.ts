// Own words that stand in another text: named, shown beside each other, kept with a reason; a file is compared and not kept.
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { field, openDeskForTest, saved } from './desk-page.ts';
import { record } from './record.ts';

const browser = await openChromium();
const { id } = record.template;

const SAME =
  '走访企业时听到材料重复报送、窗口讲不清新办法的意见最多，回来以后没有马上列成单子一件件去对，拖到年底才开始清理，有三件到现在还没有回音。';

test('a file that says the same is named, both texts are shown, and a reason is kept', async () => {
  const desk = await openDeskForTest(browser, id);
  const { page, complaints } = desk;
  await field(desk, '督导组点评').fill(SAME);
  await page.getByRole('button', { name: /^检查/ }).click();
  const part = page.getByRole('region', { name: '与别的材料相同的文字' });
  await part.getByText('没有发现成句相同的文字').waitFor();
  const text = (name: string, words: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(words),
  });
  await part
    .getByLabel('选来比的文件')
    .setInputFiles([text('去年的报告.txt', `前面的话。\n${SAME}\n后面的话。`), text('空的.txt', '')]);
  await part.getByText('“空的.txt”：').waitFor();
  await part.getByText(/“督导组点评”同“去年的报告.txt”有 \d+ 个字相同/).waitFor();
  await part.getByRole('button', { name: /^看对照/ }).click();
  expect(await part.locator('mark').allTextContents()).toEqual([SAME.slice(0, -1), SAME.slice(0, -1)]);
  await part.getByRole('button', { name: /^保留并说明理由/ }).click();
  await part.getByLabel('为什么保留（不写进报告）').fill('今年督导组仍是这样说的');
  await page.keyboard.press('Enter');
  await part.getByText('已保留，理由：今年督导组仍是这样说的').waitFor();
  await part.getByRole('link', { name: '督导组点评' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('f-督导组点评');
  expect(complaints).toEqual([]);
});

test('answers are proofread as they are left, and in the same view: corrected, back again, passed over for good', async () => {
  const desk = await openDeskForTest(browser, id);
  const { page, complaints } = desk;
  const comment = field(desk, '督导组点评');
  await comment.fill('会前作了布署，会上按布署逐条检视，再作布署。');
  const note = page.getByText('“布署”应为“部署”').first();
  await comment.blur();
  await note.waitFor();
  await page.getByRole('button', { name: '改：布署 改为 部署' }).first().click();
  await expect.poll(() => comment.inputValue()).toBe('会前作了部署，会上按布署逐条检视，再作布署。');
  await page.getByRole('button', { name: /^检查/ }).click();
  const part = page.getByRole('region', { name: /^文字校对/ });
  await part.getByRole('heading', { name: '文字校对（2）' }).waitFor();
  await part.getByRole('button', { name: '改：布署 改为 部署' }).first().click();
  await part.getByRole('heading', { name: '文字校对（1）' }).waitFor();
  await part.getByRole('button', { name: '撤销刚才改的' }).click();
  await part.getByRole('heading', { name: '文字校对（2）' }).waitFor();
  await part.getByRole('button', { name: '不改：布署' }).first().click();
  await part.getByRole('heading', { name: '文字校对（1）' }).waitFor();
  await part.getByRole('button', { name: '不再提示这一类：布署' }).click();
  await part.getByText('没有发现应当改的地方').waitFor();
  await saved({ page });
  await page.reload();
  await page.getByRole('button', { name: /^检查/ }).click();
  await part.getByRole('button', { name: /^恢复提示不看的/ }).click();
  await part.getByRole('heading', { name: '文字校对（1）' }).waitFor();
  expect(complaints).toEqual([]);
});
