// A template page as a clerk has it open: its form, its buttons, and everything the browser complains about.
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

export type Desk = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly form: Locator;
  readonly downloadButton: Locator;
  /** Console errors and warnings, uncaught exceptions and dialogs, in the order they came. */
  readonly complaints: readonly string[];
};

type Options = BrowserContextOptions & {
  /** Runs before the page is opened, for scripts and clocks. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Where the site lies. */
  readonly site?: string;
};

export const templateUrl = (id: string, site = inject('siteUrl')) => `${site}/templates/${id}/`;

/** What the browser complains about from now on, as it comes. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

/** The desk of the template page that is open. */
export function deskOn(page: Page, complaints: readonly string[]): Desk {
  // By their places: what is looked for by role or label is looked for among all there is in there, every time.
  const downloadButton = page.locator('.bar').getByRole('button', { name: /^下载 Word 文件/ });
  const form = page.locator('form[aria-label="填写"]');
  return { page, context: page.context(), form, downloadButton, complaints };
}

/** The preview that glides to each answer draws twice as many pictures, which nobody looks at: it jumps, as for those who want it so. */
const CLERK: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
};

/** A fresh browser profile on a template page, the island ready. */
async function openDesk(
  browser: Browser,
  id: string,
  { prepare, site, ...options }: Options = {},
): Promise<Desk> {
  const context = await browser.newContext({ ...CLERK, ...options });
  await prepare?.(context);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(templateUrl(id, site));
  const desk = deskOn(page, complaints);
  await desk.downloadButton.waitFor();
  return desk;
}

/** The same for all tests of a `describe`, closed after them. */
export async function openDeskForGroup(browser: Browser, id: string, options: Options = {}): Promise<Desk> {
  const desk = await openDesk(browser, id, options);
  afterAll(() => desk.context.close());
  return desk;
}

/** The same, closed when the test that asked for it ends. */
export async function openDeskForTest(browser: Browser, id: string, options: Options = {}): Promise<Desk> {
  const desk = await openDesk(browser, id, options);
  onTestFinished(() => desk.context.close());
  return desk;
}

/** Asked of the one control that was found, not of all there are: a quarter of the cost. */
const OUTSIDE_ROWS = 'xpath=self::*[not(ancestor::fieldset/ancestor::fieldset)]';

/** Where a field stands. The browser goes through the whole page for the labels of one control: asked of all, a twentieth of the cost of a test. */
const block = (form: Locator, name: string) => form.locator(`.field[data-path="${name}"]`);

/** A field of the form by its label; columns of rows carry labels too and are left aside. */
export function field({ form }: Desk, name: string): Locator {
  return block(form, name).getByLabel(name, { exact: true }).locator(OUTSIDE_ROWS);
}

/** A row of cells by its legend, such as `整改清单 第 2 项`; rows are counted from 1. */
export function row({ form }: Desk, rows: string, at: number): Locator {
  // From the legend up: to ask every fieldset for its legend costs four times as much.
  return form.locator(`legend:text-is("${rows} 第 ${at} 项")`).locator('xpath=parent::fieldset');
}

export function cell(desk: Desk, rows: string, at: number, column: string): Locator {
  return row(desk, rows, at).getByLabel(column, { exact: true });
}

/** What is said at a control about its value: the last of the texts that describe it. */
export async function messageOf({ page }: Desk, control: Locator): Promise<Locator> {
  const described = (await control.getAttribute('aria-describedby'))?.split(' ') ?? [];
  return page.locator(`[id="${described.at(-1)}"]`);
}

/** Asked of the one line that says it: to look for words in all of a page costs more than to lay the page out. */
const saveLine = ({ page }: { readonly page: Page }, words: string) =>
  page.locator('.save-line', { hasText: words }).waitFor();

/** What was filled is in the storage. */
export const saved = (desk: { readonly page: Page }) => saveLine(desk, '已保存在本机浏览器');

/** The same by this page, which then says when. */
export const savedAt = (desk: { readonly page: Page }) => saveLine(desk, '已保存在本机浏览器（');

/** Nothing is left to fill. */
export const complete = ({ page }: { readonly page: Page }) =>
  page.locator('.progress', { hasText: '已填齐，可以下载正式稿' }).waitFor();

/** The line of buttons that change the whole paper. */
const toolbar = ({ page }: { readonly page: Page }) => page.locator('.toolbar');

export async function fillSample(desk: Desk): Promise<void> {
  await toolbar(desk).getByRole('button', { name: '填入示例' }).click();
  await complete(desk);
}

/** Another paper on the desk, with nothing in it; what lay there is stored. A fraction of the cost of another page, once its form was touched. */
export async function startAnew({ page }: Desk): Promise<void> {
  await toolbar({ page }).getByRole('button', { name: '另起一份' }).click();
  await page.locator('.save-line.empty').waitFor();
}

export type DownloadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** The file that `act` makes the browser save. */
export async function downloaded({ page }: Desk, act: () => Promise<unknown>): Promise<DownloadedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

/** Presses `button`, and once more where something still open in the paper is asked about; `done` comes of the one or the other. */
export async function pressSurely({ page }: Desk, button: Locator, done: Promise<unknown>): Promise<void> {
  await button.click();
  const sure = page.getByRole('button', { name: /^仍要(?:下载|打印|复制)$/ });
  const asked = sure.waitFor().then(
    () => true,
    () => false,
  );
  if (await Promise.race([asked, done.then(() => false)])) await sure.click();
  await done;
}

export function downloadFinal(desk: Desk): Promise<DownloadedFile> {
  return downloaded(desk, () => pressSurely(desk, desk.downloadButton, desk.page.waitForEvent('download')));
}

/** Opens the drawer with the other ways out and the file options. */
export async function openMore({ page }: Desk): Promise<Locator> {
  const button = page.getByRole('button', { name: '更多', exact: true });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await page.getByRole('heading', { name: '文件选项' }).waitFor();
  return page.getByRole('region', { name: '更多' });
}

export async function downloadDraft(desk: Desk): Promise<DownloadedFile> {
  await openMore(desk);
  return downloaded(desk, () => desk.page.getByRole('button', { name: '下载草稿', exact: true }).click());
}
