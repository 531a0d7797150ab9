// The page of a meeting as a clerk has it open.
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { deskOn, fillSample, saved } from './desk-page.ts';

/** A new meeting of this kind and year, its papers looked at. */
export async function beginMeeting(page: Page, kind: string, year = '2025'): Promise<void> {
  await page.goto(`${inject('siteUrl')}/meeting/`);
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page.getByLabel('年度').fill(year);
  await page.getByRole('button', { name: '看看要哪些文书' }).click();
  await allSeen(page);
}

export async function allSeen(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '要问的人' }).waitFor();
  await page.getByText('正在看').first().waitFor({ state: 'detached' });
}

/** Adds a paper the meeting did not begin with. */
export async function addPaper(page: Page, title: string): Promise<void> {
  await page.locator('.more-papers', { hasText: title }).locator('summary').click();
  await page.getByRole('button', { name: `加上 ${title}`, exact: true }).click();
  await page.getByText(`已加上“${title}”`).waitFor();
  await allSeen(page);
}

/** Opens a paper of the meeting, fills in its sample and comes back. */
export async function fillPaper(page: Page, title: string, complaints: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: title, exact: true }).click();
  const desk = deskOn(page, complaints);
  await desk.downloadButton.waitFor();
  await fillSample(desk);
  await saved({ page });
  await page.getByRole('link', { name: /^《.*民主生活会》$/ }).click();
  await allSeen(page);
}

export function stateOf(page: Page, title: string) {
  const heading = page.getByRole('heading', { name: title, exact: true });
  return page.locator('.paper-item', { has: heading }).locator('.paper-state');
}
