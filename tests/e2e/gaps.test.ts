// A final paper with a blank in it does not leave the house; the way to every blank is one click.
import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { topicsOf } from '../../src/desk/model/topics.ts';
import { templatesToTry } from '../few-templates.ts';
import { openChromium } from '../site/chromium.ts';
import {
  cell,
  type Desk,
  downloadDraft,
  downloaded,
  downloadFinal,
  field,
  fillSample,
  openDeskForGroup,
} from './desk-page.ts';
import { partsOf } from './read-docx.ts';
import { report } from './report.ts';

const browser = await openChromium();

/** Asks for the final file, is refused, and returns the summary; fails when a file comes all the same. */
async function refusal({ page, downloadButton }: Desk): Promise<Locator> {
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await downloadButton.click();
  const summary = page.getByRole('region', { name: /正式稿暂不能下载/ });
  await summary.waitFor();
  expect(files).toEqual([]);
  return summary;
}

const hasFocus = (part: Locator) => part.evaluate((element) => element === document.activeElement);

/** Follows every link of the summary: its text, and the name of the form field the cursor then is in. */
function followAll(summary: Locator): Promise<{ link: string; field: string }[]> {
  return summary.getByRole('link').evaluateAll((links) =>
    links.map((link) => {
      if (link instanceof HTMLElement) {
        link.focus();
        link.click();
      }
      const control = document.activeElement;
      const inForm = control?.matches('form input, form textarea, form select');
      const name = inForm ? control?.closest('.field')?.querySelector('.name') : undefined;
      return { link: link.textContent, field: name?.textContent ?? 'no field' };
    }),
  );
}

describe.each(templatesToTry)('an empty $template.id', async ({ template }) => {
  const { gaps } = fill(template, {});
  const names = gaps.map(({ name }) => name);
  const desk = await openDeskForGroup(browser, template.id);

  test('may always be taken as a marked draft', async () => {
    const { name, bytes } = await downloadDraft(desk);
    expect(name).toMatch(/^草稿_.{1,72}\.docx$/u);
    const parts = Object.entries(partsOf(bytes));
    const body = parts.find(([path]) => path === 'word/document.xml')?.[1];
    for (const gap of names) expect.soft(body).toContain(`【待填：${gap}】`);
    const headers = parts.filter(([path]) => path.startsWith('word/header'));
    expect(headers.length).toBeGreaterThan(0);
    for (const [, xml] of headers) expect(xml).toContain(`草稿，尚有 ${gaps.length} 处待填`);
  });

  test('is refused, and the summary takes the cursor, lists every blank and leads to it', async () => {
    const summary = await refusal(desk);
    await expect.poll(() => hasFocus(summary)).toBe(true);
    expect(await summary.getByRole('heading').textContent()).toContain(`还有 ${gaps.length} 处`);
    const followed = await followAll(summary);
    // By stage of the meeting, so in the order of the form and not of the paper.
    const inForm = topicsOf(template.fields).flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(followed.map(({ link }) => link)).toEqual(inForm.filter((name) => names.includes(name)));
    expect(followed).toHaveLength(gaps.length);
    for (const { link, field: reached } of followed) expect.soft(reached, `${link} leads to`).toBe(link);
    expect(desk.complaints).toEqual([]);
  });

  test('may be taken as a draft from the summary', async () => {
    const draft = desk.page.getByRole('button', { name: '先下载草稿', exact: true });
    const { name } = await downloaded(desk, () => draft.click());
    expect(name).toMatch(/^草稿_/);
  });
});

describe('a paper with one blank', async () => {
  const desk = await openDeskForGroup(browser, report.template.id);
  beforeEach(() => fillSample(desk));

  test('in a row: the summary names the row and leads to the cell', async () => {
    await cell(desk, '整改清单', 2, '问题').fill('');
    const summary = await refusal(desk);
    expect(await summary.getByRole('link').allTextContents()).toEqual(['整改清单第 2 项的问题']);
    await summary.getByRole('link').click();
    expect(await hasFocus(cell(desk, '整改清单', 2, '问题'))).toBe(true);
  });

  test('is let through once the blank is filled, and the summary is gone', async () => {
    await field(desk, '会议地点').fill(' ');
    const summary = await refusal(desk);
    await field(desk, '会议地点').fill('第一会议室');
    await summary.waitFor({ state: 'hidden' });
    const { name } = await downloadFinal(desk);
    expect(name).not.toMatch(/^草稿_/);
  });
});
