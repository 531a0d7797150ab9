// What was filled in goes into a file only where that was asked for, and only in the session in which it was.
import { expect, test } from 'vitest';
import { readDocx } from '../../src/reopen/read-docx.ts';
import { openChromium } from '../site/chromium.ts';
import {
  type Desk,
  downloadFinal,
  field,
  fillSample,
  openDeskForTest,
  openMore,
  savedAt,
} from './desk-page.ts';
import { partsOf } from './read-docx.ts';
import { record } from './record.ts';

const browser = await openChromium();
const box = (desk: Desk) => desk.page.getByLabel('把填写内容存入文件');

test('off at first, on when ticked, off again when the page is opened anew', async () => {
  const desk = await openDeskForTest(browser, record.template.id);
  await fillSample(desk);
  await openMore(desk);
  expect(await box(desk).isChecked()).toBe(false);
  const plain = await downloadFinal(desk);
  expect(Object.keys(partsOf(plain.bytes)).filter((path) => path.startsWith('customXml'))).toEqual([]);

  await desk.page.getByText('收到文件的人能取出全部填写内容，包括没有印出来的').waitFor();
  await box(desk).check();
  const carrying = await downloadFinal(desk);
  await desk.page.getByText('填写内容也在文件里').waitFor();
  const opened = readDocx(carrying.bytes);
  const { id, revised } = record.template;
  expect(opened).toMatchObject({ kind: 'facts', template: id, revised });
  expect(JSON.stringify(opened)).toContain(String(record.sample.发文机关));

  await savedAt(desk);
  await desk.page.reload();
  await desk.downloadButton.waitFor();
  await expect.poll(() => field(desk, '发文机关').inputValue()).toBe(record.sample.发文机关);
  await openMore(desk);
  expect(await box(desk).isChecked()).toBe(false);
  const again = await downloadFinal(desk);
  expect(Object.keys(partsOf(again.bytes)).filter((path) => path.startsWith('customXml'))).toEqual([]);
  expect(desk.complaints).toEqual([]);
});
