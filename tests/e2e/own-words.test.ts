// Values as people type them: ways and forms in words of one's own, limits in words, numbers with units, buttons that put right.
import { describe, expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { downloadFinal, field, fillSample, openDeskForGroup } from './desk-page.ts';
import { docxText } from './read-docx.ts';

const browser = await openChromium();

const desk = await openDeskForGroup(browser, 'democratic-life-report-subdistrict');
await fillSample(desk);

describe('words of one’s own', () => {
  test('stand beside the options of a list, are printed after them and come back', async () => {
    const forms = desk.form.locator('[data-path="学习形式"]');
    await forms.getByLabel('个人自学').check();
    await forms.getByLabel('其他').fill('第一议题、班子例会');
    expect(docxText((await downloadFinal(desk)).bytes)).toMatch(/个人自学、[^，。]*第一议题和班子例会的形式/);
    await desk.page.reload();
    await expect.poll(() => forms.getByLabel('其他').inputValue()).toBe('第一议题、班子例会');
    await forms.getByLabel('个人自学').uncheck();
    await expect.poll(() => forms.getByLabel('其他').inputValue()).toBe('第一议题、班子例会');
    await forms.getByLabel('其他').fill('');
    expect(docxText((await downloadFinal(desk)).bytes)).not.toContain('第一议题');
  });

  test('take the place of the options of a single choice', async () => {
    const way = desk.form.locator('[data-path="意见反馈方式"]');
    await way.getByRole('combobox').selectOption({ label: '其他' });
    await way.getByLabel('其他').fill('书面和当面相结合的');
    expect(docxText((await downloadFinal(desk)).bytes)).toContain('以书面和当面相结合的方式');
    await desk.page.reload();
    await expect.poll(() => way.getByLabel('其他').inputValue()).toBe('书面和当面相结合的');
    await way.getByRole('combobox').selectOption('当面');
    await expect.poll(() => way.getByLabel('其他').count()).toBe(0);
    expect(docxText((await downloadFinal(desk)).bytes)).toContain('以当面方式');
    expect(desk.complaints).toEqual([]);
  });
});

describe('values as people type them', () => {
  test.each([
    ['会议日期', '二〇二六年一月八日', '2026年1月8日'],
    ['会议时间', '下午两点半', '下午2时30分'],
    ['谈话次数', '58次', '58'],
    ['谈话次数', '0058', '58'],
    ['谈话次数', '五十八', '58'],
  ])('%s: %s is read as %s', async (name, typed, shown) => {
    const box = field(desk, name);
    await box.fill(typed);
    await box.blur();
    await expect.poll(() => box.inputValue()).toBe(shown);
  });

  test.each([
    ['会议时间', '14:30-17:00', '这一项只写开始的时间', '下午2时30分'],
    ['谈话次数', '约58', '不是准确的数', '58'],
    ['谈话次数', '58人', '单位是“次”', '58'],
    ['会议日期', '26年1月8日', '不是完整的日期', '2026年1月8日'],
    ['通知文号', '明组通[2025]18号', '写法不对', '明组通〔2025〕18号'],
  ])('%s: %s is kept, with a button that puts it right', async (name, typed, says, right) => {
    const box = field(desk, name);
    await box.fill(typed);
    await box.blur();
    const around = desk.form.locator(`[data-path="${name}"]`);
    const button = around.getByRole('button', { name: `${name}改成“${right}”` });
    await button.waitFor();
    expect(await around.textContent()).toContain(says);
    expect(await box.inputValue()).toBe(typed);
    await button.click();
    await expect.poll(() => box.inputValue()).toBe(right);
    await expect.poll(() => button.count()).toBe(0);
  });
});
