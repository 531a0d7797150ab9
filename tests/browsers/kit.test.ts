// The whole way of a kit: made on the site, handed in by five branches from three browsers, an office program, a sheet and a small file,
// gathered, and the report of the office says the sums of all.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { KIT_ID, kitIn } from '../../src/core/kit/kit-in-page.ts';
import { writeReturned } from '../../src/core/kit/returned-file.ts';
import { content } from '../content/load-content.ts';
import { complaintsOf } from '../e2e/desk-page.ts';
import { dropFiles } from '../e2e/drop-files.ts';
import { docxText } from '../e2e/read-docx.ts';
import { violations } from '../e2e/violations.ts';
import { convert, MISSING } from '../proof/soffice.ts';
import { openChromium } from '../site/chromium.ts';
import { BROWSERS, mustHaveAll } from './browsers.ts';
import type { OpenBrowser } from './driver.ts';
import { fillKitSheet } from './fill-kit-sheet.ts';
import { type BranchAnswers, fillKit } from './kit-branch.ts';

const ID = 'branch-life-report';
const template = content.entries.find((entry) => entry.template.id === ID)?.template;
if (!template) throw new Error(`no ${ID}`);
const { fields } = template;
const UNITS = ['第一党支部', '第二党支部', '第三党支部', '第四党支部', '第五党支部', '第六党支部'];

/** What each of the five says: 应到, 实到, 学习, 意见, 谈话, 班子问题, 个人问题, 批评, 材料, 措施. */
const NUMBERS = [
  [21, 20, 4, 13, 40, 2, 41, 25, 22, 61],
  [32, 32, 3, 25, 64, 3, 63, 48, 35, 97],
  [18, 17, 5, 9, 33, 1, 34, 19, 19, 52],
  [9, 9, 2, 6, 17, 2, 18, 10, 10, 28],
  [27, 25, 6, 31, 58, 4, 50, 37, 29, 80],
] as const;
/** Added up by hand. */
const SUMS = {
  应到: 107,
  实到: 103,
  学习: 20,
  意见: 84,
  谈话: 212,
  材料: 115,
  问题: 218,
  批评: 139,
  措施: 318,
};

const problems = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    问题: `第${at + 1}类台账更新不及时`,
    整改措施: '每月5日前更新台账，支部书记抽查',
  }));

const answers = NUMBERS.map((numbers, at): BranchAnswers => {
  const [due, there, study, opinions, talks, own, members, criticism, papers, measures] = numbers;
  return {
    unit: UNITS[at] ?? '',
    // Nobody says who was absent.
    asked: there < due,
    facts: {
      发文机关: `中共明川区住房和城乡建设局${UNITS[at]?.replace('党支部', '支部')}委员会`,
      集中学习次数: study,
      学习内容: ['党章关于党员义务和权利的规定'],
      征求意见方式: ['召开座谈会'],
      征求意见对象: ['服务对象'],
      意见总数: opinions,
      谈话次数: talks,
      会议日期: `2026-01-${10 + at}`,
      组织形式: '支部党员大会',
      党员总数: due,
      应到人数: due,
      实到人数: there,
      主持人职务: '支部书记',
      发言党员人数: there,
      成员问题总数: members,
      相互批评意见数: criticism,
      整改清单: problems(own),
      成文日期: '2026-01-23',
    },
    own: {
      材料份数: String(papers),
      整改措施数: String(measures),
      主要问题: '台账更新不及时',
      整改重点: '按月更新台账',
    },
  };
});

const office = await openChromium();
const opened = new Map<string, Promise<OpenBrowser>>();
afterAll(() => Promise.all([...opened.values()].map(async (browser) => (await browser).close())));

/** Where it is not to be had, another goes its way, aloud. */
async function windowOf(name: string) {
  const known = BROWSERS.find((each) => each.name === name && (each.path || mustHaveAll()));
  const [chromium] = BROWSERS;
  if (!known) console.log(`没有 ${name}，下发包由 Chromium 代填。`);
  const wanted = known ?? chromium;
  if (!wanted?.path) throw new Error(`没有 ${name}，请先运行 node scripts/old-browsers.mjs`);
  const browser = opened.get(wanted.name) ?? wanted.open(wanted.path);
  opened.set(wanted.name, browser);
  return (await browser).newWindow();
}

const FOLDER = join(import.meta.dirname, '../output/下发包');

test('five branches hand in a kit, and every sum of the report is theirs', async () => {
  const context = await office.newContext({ locale: 'zh-CN', acceptDownloads: true });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const files = await makeKitOn(page);
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(FOLDER, name), bytes);
  const names = Object.keys(files);
  expect(names).toEqual([
    '2025年度党支部组织生活会情况报告填报说明.docx',
    'huiwen.html',
    '2025年度党支部组织生活会情况报告填报表.xlsx',
  ]);
  const [howTo = '', , sheet = ''] = names;
  expect(docxText(files[howTo] ?? new Uint8Array())).toContain('2026年2月10日前交回明川区住建局机关党委');

  const stick = pathToFileURL(join(FOLDER, 'huiwen.html')).href;
  const [first, second, third, fourth, fifth] = answers;
  if (!first || !second || !third || !fourth || !fifth) throw new Error('five branches');
  const WORD = '下载交回的 Word 文件';
  const SMALL = '存交回文件（只有填的内容）';
  const [, ...filled] = await Promise.all([
    context.newPage().then((form) => lookAtForm(form, stick)),
    windowOf('Firefox').then((driver) => fillKit(driver, stick, fields, first, WORD)),
    windowOf('Chromium 80').then((driver) => fillKit(driver, stick, fields, second, SMALL)),
    windowOf('Chromium').then(async (driver) => {
      const saved = await fillKit(driver, stick, fields, third, WORD);
      expect(driver.complaints).toEqual([]);
      return throughOffice(saved);
    }),
    sheetOf(files[sheet] ?? new Uint8Array(), fifth),
  ]);
  expect(filled.map(({ name }) => name)).toEqual([
    expect.stringMatching(/第一支部委员会关于召开2025年度组织生活会情况的报告\.docx$/),
    '第二党支部_2025年度党支部组织生活会情况报告.json',
    expect.stringMatching(/第三支部委员会.*\.docx$/),
    '第五党支部.xlsx',
  ]);

  await page.goto(`${inject('keptSiteUrl')}/collect/`);
  // Whom the kit went to is known, and which kit it was.
  await expect.poll(() => page.getByLabel(/^一行一个/).inputValue()).toBe(UNITS.join('\n'));
  expect(await page.getByLabel('收的是哪一次下发的').locator('option:checked').textContent()).toBe(
    '2025年度党支部组织生活会情况报告',
  );
  const revised = template.revised;
  const small = (name: string, kit: string, facts: Facts) => ({
    name,
    bytes: new TextEncoder().encode(writeReturned({ kit, template: ID, revised, facts })),
  });
  // One more as the second browser has handed it in: it is for the sums.
  const { kit, facts: given } = JSON.parse(new TextDecoder().decode(filled[1].bytes));
  const handedIn = {
    ...{ 年度: given.年度, 会议主题: given.会议主题, 机关简称: fourth.unit },
    ...fourth.facts,
    所属支部: [fourth.own],
  };
  const came = [...filled, small('第四党支部.json', kit, handedIn)];
  await dropFiles(
    page,
    // The first branch had handed in before, with other numbers.
    small('早先交的.json', kit, { 机关简称: '第一党支部', 年度: 2025, 应到人数: 1, 实到人数: 1 }),
    small('上一次的.json', 'another', { 机关简称: '第六党支部', 应到人数: 5 }),
    small('去年的.json', '', { 机关简称: '第六党支部', 年度: 2024, 应到人数: 5 }),
    { name: '没拷全.json', bytes: filled[1].bytes.subarray(0, 300) },
    { name: '坏了.docx', bytes: filled[0].bytes.subarray(0, 3000) },
    ...came,
  );
  await page.getByText('读了 10 个文件。').waitFor();
  await page.getByText('没有交的：第六党支部。').waitFor();
  const said = await page.locator('.collect-refusals li').allTextContents();
  expect(said.sort()).toEqual([
    expect.stringMatching(/^上一次的\.json：是另一个下发包的，没有计入/),
    expect.stringMatching(/^去年的\.json：写的是2024年度，没有计入/),
    expect.stringMatching(/^坏了\.docx：/),
    expect.stringMatching(/^没拷全\.json：不是下发包生成的交回文件/),
  ]);
  await page
    .getByRole('row', { name: /早先交的\.json/ })
    .getByText(/处$/)
    .click();
  await page.getByText(/同一个单位另有“.*第一支部委员会.*”，这一份没有计入/).waitFor();
  // What the office program wrote anew is what the branch had written.
  await expect.poll(() => page.getByText(/^在 Word 里/).allTextContents()).toEqual([]);
  expect(await violations(page)).toEqual([]);

  const report = await reportOf(page);
  expect(report).toContain(`集中学习共${SUMS.学习}次`);
  expect(report).toContain(`收到意见${SUMS.意见}条`);
  expect(report).toContain(`谈心谈话${SUMS.谈话}次`);
  expect(report).toContain(`检视剖析材料${SUMS.材料}份`);
  expect(report).toContain(`应到党员共${SUMS.应到}人，实到${SUMS.实到}人`);
  expect(report).toContain(`共查摆问题${SUMS.问题}个`);
  expect(report).toContain(`相互提出批评意见${SUMS.批评}条`);
  const { 应到, 实到, 谈话, 问题, 批评, 措施 } = SUMS;
  expect(report).toMatch(new RegExp(['合计', '—', 应到, 实到, 谈话, 问题, 批评, 措施].join('\\s+')));
  expect(complaints).toEqual([]);
});

/** The files of the kit, by name. */
async function makeKitOn(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  // The worker hands out the single file.
  await page.goto(`${inject('keptSiteUrl')}/issue/#template=${ID}`);
  await page.getByLabel('年度', { exact: true }).fill('2025');
  await page.getByLabel('会议主题', { exact: true }).fill('严明纪律、改进作风');
  await page.getByLabel('通知发文机关', { exact: true }).fill('中共明川区委组织部');
  await page.getByLabel('主送机关', { exact: true }).fill('明川区住建局机关党委');
  await page.getByLabel(/^支部名单/).fill(UNITS.join('\n'));
  await page.getByLabel('下发单位').fill('明川区住建局机关党委');
  await page.getByLabel(/^截止日期/).fill('2026年2月30日');
  const button = page.getByRole('button', { name: '下载下发包' });
  await button.click();
  await page.getByRole('alert').getByText('2026年2月没有 30 日').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(/^截止日期/).fill('2026年2月10日');
  const saved = await downloaded(page, () => button.click());
  expect(saved.name).toBe('2025年度党支部组织生活会情况报告下发包.zip');
  return unzipSync(saved.bytes);
}

/** Of the form a branch sees, wide and narrow. */
async function lookAtForm(page: Page, stick: string): Promise<void> {
  await page.goto(stick);
  await page.getByLabel('本单位是').selectOption('名单里没有');
  await page.getByText('已保存在本机浏览器').waitFor();
  const stopped = page.getByRole('region', { name: /没有填好/ });
  const act = { 存交回文件: /交回文件暂不能存$/, '下载交回的 Word 文件': /正式稿暂不能下载$/ };
  for (const [name, refused] of Object.entries(act)) {
    await page.getByRole('button', { name }).press('Enter');
    await stopped.getByRole('heading', { name: refused }).waitFor();
    // There is a draft of a paper, and none of a file of facts.
    expect(await stopped.getByRole('button', { name: '先下载草稿' }).count()).toBe(
      name === '存交回文件' ? 0 : 1,
    );
  }
  // What is given is not asked again.
  expect(await page.getByRole('form', { name: '填写' }).getByLabel('年度', { exact: true }).count()).toBe(0);
  expect(await violations(page, { except: ['.sheet'] })).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  // The single file cannot fetch itself: it is chosen, and the kit in it gives way to the new one.
  await page.goto(`${stick}?issue/#template=${ID}`);
  const button = page.getByRole('button', { name: '下载下发包' });
  await button.click();
  await page
    .getByRole('alert')
    .getByText(/再在下面选这个文件/)
    .waitFor();
  const saved = await downloaded(page, () =>
    page.getByLabel('单个文件 huiwen.html').setInputFiles(join(FOLDER, 'huiwen.html')),
  );
  const html = new TextDecoder().decode(unzipSync(saved.bytes)['huiwen.html']);
  expect(JSON.parse(kitIn(html) ?? '')).toMatchObject({ title: '党支部组织生活会情况报告', units: [] });
  expect(html.split(KIT_ID).length).toBe(
    readFileSync(join(FOLDER, 'huiwen.html'), 'utf8').split(KIT_ID).length,
  );
  await page.close();
}

async function downloaded(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return {
    name: (download as Download).suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

/** Opened in LibreOffice and saved again. */
function throughOffice({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  if (MISSING) {
    console.log(`${MISSING}，交回的文件没有另存。`);
    return { name, bytes };
  }
  const from = join(FOLDER, 'third.docx');
  writeFileSync(from, bytes);
  convert('docx', join(FOLDER, 'saved'), [from]);
  return { name, bytes: new Uint8Array(readFileSync(join(FOLDER, 'saved/third.docx'))) };
}

async function sheetOf(bytes: Uint8Array, { unit, facts, own }: BranchAnswers) {
  const { 整改清单: _, ...rest } = facts;
  const texts = Object.entries(rest).map(([name, fact]) => [
    name,
    Array.isArray(fact) ? fact.join('\n') : String(fact),
  ]);
  const organ = String(facts.发文机关);
  const filled = await fillKitSheet(bytes, {
    填报: [{ ...Object.fromEntries(texts), 机关简称: unit, ...own }],
    整改清单: problems(NUMBERS[4][5]).map((row) => ({ 单位: organ, ...row })),
  });
  return { name: `${unit}.xlsx`, bytes: filled };
}

/** The words of the report of the office, as a draft: its own facts are still to be filled in. */
async function reportOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^写成《所属各党支部/ }).click();
  await page.waitForURL(/branch-life-report-centre/);
  await page.getByText(`应到党员共${SUMS.应到}人`).first().waitFor();
  await page.getByRole('button', { name: /^下载 Word 文件/ }).click();
  const draft = await downloaded(page, () => page.getByRole('button', { name: '先下载草稿' }).click());
  return docxText(draft.bytes);
}
