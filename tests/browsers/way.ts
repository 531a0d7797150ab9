// What a clerk comes for, wherever the site lies and whatever the browser: home, search, template, facts by label, findings,
// preview, Word file, and the draft after a reload.
import { expect } from 'vitest';
import { partOf } from '../e2e/read-docx.ts';
import { valueAt, write } from './controls.ts';
import type { Driver } from './driver.ts';
import { expectedSheets, facts, MISTAKE, template } from './facts.ts';
import { leave, press, putCursor, reads, until } from './hand.ts';
import { typeFacts } from './type-facts.ts';

export type Outcome = {
  /** word/document.xml of the file, and of the one made again after the reload. */
  readonly xml: string;
  readonly again: string;
  readonly name: string;
  readonly secure: boolean;
  /** What the browser says it is. */
  readonly agent: string;
};

const COMPLETE = '已填齐，可以下载正式稿';
const SAVED = '已保存在本机浏览器';

export async function goWay(driver: Driver, home: string): Promise<Outcome> {
  await driver.open(home);
  await putCursor(driver, 'input[type=search]');
  await driver.type(template.title);
  await press(driver, '[role=search] li a, search li a', template.title);
  await reads(driver, '填入示例');

  await typeFacts(driver, template.fields, facts);
  await write(driver, { name: MISTAKE.name }, MISTAKE.value);
  await leave(driver);
  await reads(driver, MISTAKE.said);
  await write(driver, { name: MISTAKE.name }, String(facts[MISTAKE.name]));
  await leave(driver);
  await reads(driver, COMPLETE);
  await showsPages(driver);

  await reads(driver, SAVED);
  const file = await download(driver);
  await driver.reload();
  await reads(driver, COMPLETE);
  expect(await valueAt(driver, { name: '会议地点' })).toBe(facts.会议地点);
  await showsPages(driver);
  const again = await download(driver);
  return {
    xml: partOf(file.bytes, 'word/document.xml'),
    again: partOf(again.bytes, 'word/document.xml'),
    name: file.name,
    secure: await driver.run(() => isSecureContext, null),
    agent: await driver.run(() => navigator.userAgent, null),
  };
}

/** Waits for the preview to show what Node lays out, text by text. */
async function showsPages(driver: Driver): Promise<void> {
  const sheets = () =>
    [...document.querySelectorAll('.preview .sheet')].map((sheet) =>
      [...sheet.querySelectorAll('text')].map((text) => text.textContent ?? ''),
    );
  await until(
    driver,
    'a preview of all pages',
    (expected) =>
      [...document.querySelectorAll('.preview .sheet')]
        .map((sheet) => [...sheet.querySelectorAll('text')].map((text) => text.textContent).join('|'))
        .join('\n') === expected,
    expectedSheets.map((texts) => texts.join('|')).join('\n'),
  ).catch(async () => expect(await driver.run(sheets, null)).toEqual(expectedSheets));
}

/** What is filled in is the sample, which is asked about once a visit. */
function download(driver: Driver) {
  return driver.saved(async () => {
    await press(driver, 'button', '下载 Word 文件');
    await reads(driver, '仍要下载吗');
    await press(driver, 'button', '仍要下载');
  });
}
