// “我的草稿” as a clerk has it open.
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

export async function openDrafts(page: Page, site = inject('siteUrl')): Promise<void> {
  await page.goto(`${site}/drafts/`);
  await page.getByRole('button', { name: '导入备份' }).waitFor();
  await page.getByText('正在读取').waitFor({ state: 'hidden' });
}

/** The listed drafts, by what they are called. */
export function listedNames(page: Page): Promise<string[]> {
  return page.getByRole('region', { name: '草稿列表' }).getByRole('heading').allTextContents();
}

export function action(page: Page, verb: string, name: string): Locator {
  return page.getByRole('button', { name: `${verb} ${name}`, exact: true });
}

/** Chooses a file for import and waits for what is said about it. */
export async function choose(page: Page, name: string, content: string | Buffer): Promise<Locator> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  const box = page.getByRole('region', { name: '备份' });
  await page.getByLabel('备份文件').setInputFiles({ name, mimeType: 'application/json', buffer });
  const answer = box.locator('[role=alert], [role=status]');
  await answer.waitFor();
  return answer;
}
