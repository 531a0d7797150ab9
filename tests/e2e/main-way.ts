// What a clerk comes for, wherever the site lies: home, search, template, fill, Word file, and the draft after a reload.
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { Entry } from '../../src/site/content.ts';
import { complaintsOf, complete, deskOn, downloadFinal, fillSample, saved } from './desk-page.ts';
import { partOf } from './read-docx.ts';

export type Outcome = {
  /** word/document.xml of the file. */
  readonly xml: string;
  readonly name: string;
  readonly secure: boolean;
  /** Console errors, exceptions, failed requests and refused ones. */
  readonly complaints: readonly string[];
  /** Every address asked for. */
  readonly requests: readonly string[];
};

export async function goMainWay(browser: Browser, home: string, { template }: Entry): Promise<Outcome> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  try {
    const page = await context.newPage();
    const said = complaintsOf(page);
    const failures: string[] = [];
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('requestfailed', (request) => {
      // What was still on its way when the page was left is nobody's fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failures.push(`failed: ${request.url()}`);
    });
    page.on('response', (answer) => answer.status() >= 400 && failures.push(`refused: ${answer.url()}`));

    await page.goto(home);
    await page.getByRole('searchbox').fill(template.title);
    await page.getByRole('search').getByRole('link', { name: template.title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: template.title, exact: true }).waitFor();

    const desk = deskOn(page, said);
    await desk.downloadButton.waitFor();
    await fillSample(desk);
    await saved({ page });
    const file = await downloadFinal(desk);

    await page.reload();
    await complete({ page });
    expect(partOf((await downloadFinal(desk)).bytes, 'word/document.xml')).toBe(
      partOf(file.bytes, 'word/document.xml'),
    );
    return {
      xml: partOf(file.bytes, 'word/document.xml'),
      name: file.name,
      secure: await page.evaluate(() => isSecureContext),
      complaints: [...said, ...failures],
      requests,
    };
  } finally {
    await context.close();
  }
}
