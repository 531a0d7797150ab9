// What can be pressed is large enough to be hit, and what is read aloud of it says what it does, in every state of the desk.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { type Desk, field, fillSample, openDeskForGroup, openMore } from './desk-page.ts';
import { report } from './report.ts';

const browser = await openChromium();

/** Each on top of those before it: what has been opened stays open, until the view for checking takes the place of the form. */
const STATES: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  empty: async () => undefined,
  begun: ({ page }) => page.getByLabel('会议地点', { exact: true }).focus(),
  filled: fillSample,
  versions: ({ page }) => page.getByRole('button', { name: '历史版本' }).click(),
  more: async (desk) => {
    await openMore(desk);
    await desk.page.getByLabel('把填写内容存入文件').waitFor();
  },
  wrong: async (desk) => {
    await field(desk, '实到人数').fill('99');
    await desk.page.keyboard.press('Tab');
    await desk.downloadButton.click();
    await desk.page.getByRole('region', { name: /正式稿暂不能下载/ }).waitFor();
  },
  checked: async ({ page }) => {
    await page.getByRole('button', { name: /^检查/ }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    // When all answers are there.
    await expect.poll(() => page.getByRole('button', { name: '打印核对表' }).isEnabled()).toBe(true);
  },
};

/** Controls smaller than 24 CSS pixels (WCAG 2.2, 2.5.8); links inside a sentence and native parts are its exceptions. */
function small(page: Page): Promise<string[]> {
  return page.locator('.desk').evaluate((desk) =>
    [...desk.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].flatMap(
      (control) => {
        const { width, height } = control.getBoundingClientRect();
        const shown = width > 0 && height > 0 && !control.closest('svg, [aria-hidden="true"]');
        const inSentence = control.matches('a') && control.parentElement?.matches('p, span, li') === true;
        if (!shown || inSentence || Math.min(width, height) >= 23.9) return [];
        return [`${control.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`];
      },
    ),
  );
}

type Named = { readonly role: string; readonly name: string };

/** Roles and names as the browser gives them to a screen reader. */
async function named(desk: Desk): Promise<readonly Named[]> {
  const session = await desk.context.newCDPSession(desk.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '').trim() }));
}

const CONTROLS = ['button', 'link', 'textbox', 'combobox', 'checkbox', 'spinbutton', 'DisclosureTriangle'];

/** As it stands, wide and then narrow: what is there does not depend on the width, only how large it is and whether it is shown. */
const WIDTHS = [1366, 390];

const desk = await openDeskForGroup(browser, report.template.id);
await desk.page.getByLabel('会议地点', { exact: true }).waitFor();

test.each(Object.entries(STATES))(
  '%s: nothing is too small, nothing nameless, wide and narrow',
  async (_, reach) => {
    await desk.page.setViewportSize({ width: 1366, height: 800 });
    await reach(desk);
    for (const width of WIDTHS) {
      await desk.page.setViewportSize({ width, height: 800 });
      const look = `${width} px wide`;
      expect.soft(await small(desk.page), look).toEqual([]);
      const controls = (await named(desk)).filter(({ role }) => CONTROLS.includes(role));
      expect(controls.length, look).toBeGreaterThan(40);
      expect
        .soft(
          controls.filter(({ name }) => !name),
          look,
        )
        .toEqual([]);
      const buttons = controls.filter(({ role }) => role === 'button').map(({ name }) => name);
      const twice = buttons.filter((name, index) => buttons.indexOf(name) !== index);
      expect.soft(twice, `buttons that cannot be told apart, ${look}`).toEqual([]);
    }
  },
);

test('the bar that stays in view is not on the last links of the topics when the form has gone by', async () => {
  await desk.page.setViewportSize({ width: 1366, height: 768 });
  await desk.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const box = (selector: string) =>
    desk.page.locator(selector).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
  const [topics, bar] = [await box('.tasks'), await box('.bar')];
  expect(topics.bottom).toBeLessThanOrEqual(bar.top);
});
