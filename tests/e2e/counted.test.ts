// A count in the form: typed while nothing else gives it, worked out and read-only once its terms are there, and nothing typed is lost.
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { field, fillSample, openDeskForTest } from './desk-page.ts';
import { record } from './record.ts';

const browser = await openChromium();

test('a total gives way to its terms, is said where it differs, and comes back without them', async () => {
  const desk = await openDeskForTest(browser, 'democratic-life-report-unit');
  const total = field(desk, '意见总数');
  const around = desk.form.locator('[data-path="意见总数"]');
  await total.fill('45');
  await total.blur();
  await field(desk, '班子意见数').fill('30');
  await field(desk, '成员意见数').fill('12');
  await field(desk, '成员意见数').blur();
  await expect.poll(() => total.inputValue()).toBe('42');
  expect(await total.getAttribute('readonly')).not.toBeNull();
  await around.getByText('由“班子意见数”“成员意见数”相加得出', { exact: true }).waitFor();
  await around.getByText('“意见总数”填的是 45').waitFor();

  await field(desk, '成员意见数').fill('');
  await field(desk, '成员意见数').blur();
  await expect.poll(() => total.inputValue()).toBe('45');
  expect(await total.getAttribute('readonly')).toBeNull();

  await field(desk, '成员意见数').fill('12');
  await field(desk, '成员意见数').blur();
  await around.getByRole('button', { name: '清除意见总数' }).click();
  await around.getByText('填的是 45').waitFor({ state: 'detached' });
  expect(await total.inputValue()).toBe('42');
  expect(await total.evaluate((box) => box === document.activeElement)).toBe(true);
  await field(desk, '成员意见数').fill('');
  await expect.poll(() => total.inputValue()).toBe('');
  expect(desk.complaints).toEqual([]);
});

test('a figure in place of a group, of rows or of options, has the name of the group', async () => {
  const desk = await openDeskForTest(browser, record.template.id);
  await fillSample(desk);
  const nameless = await desk.form.evaluate((form) =>
    [...form.querySelectorAll<HTMLInputElement>('input[readonly]')]
      .filter(({ labels, ariaLabel }) => !labels?.length && !ariaLabel)
      .map((box) => document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent),
  );
  expect(nameless).toEqual(['缺席人员']);
});
