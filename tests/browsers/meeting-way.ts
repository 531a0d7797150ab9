// A whole meeting, wherever the site lies and whatever the browser: five answers, a report that was written alone comes in, a fact is
// filled in another paper, all of them in one file, and the same for next year.
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Meeting } from '../../src/core/meeting/meeting.ts';
import { DATABASE } from '../../src/storage/key-table.ts';
import { restoreMeeting } from '../../src/storage/meeting.ts';
import { meetingTitle } from '../../src/storage/meeting-title.ts';
import { partOf } from '../e2e/read-docx.ts';
import { write } from './controls.ts';
import type { Driver } from './driver.ts';
import { facts, template } from './facts.ts';
import { leave, press, reads, until } from './hand.ts';
import { confidential, filesOf, oneLack, type Stands, standings } from './meeting-model.ts';

/** Another than the report's: it is asked which of the two is right. */
const ORGAN = '中共明川区晴澜街道委员会';
const SAVED = '已保存在本机浏览器';
const XML = 'word/document.xml';
const { title } = template;

/** `driver` stands on the desk of the report, which is whole and stored. */
export async function goMeeting(driver: Driver): Promise<void> {
  await press(driver, 'header a', '会议');
  await press(driver, 'form.new-meeting label', '民主生活会');
  await write(driver, { name: '年度' }, '2025');
  await write(driver, { name: '发文机关' }, ORGAN);
  await write(driver, { name: '拟开会日期' }, '2026-01-08');
  await press(driver, 'button', '看看要哪些文书');
  await standsAs(driver);

  await press(driver, 'summary', '并入一份单独写的草稿');
  await press(driver, 'button', await aloneHere(driver));
  await reads(driver, '有 1 项两份写得不一样');
  await press(driver, 'label', `那一份：${facts.发文机关}`);
  await press(driver, 'button', '照选的并入');
  await reads(driver, '已并入');
  const whole = await standsAs(driver);
  const meeting = await stored(driver);
  expect(meeting.facts).toMatchObject({ 发文机关: facts.发文机关, 会议地点: facts.会议地点 });
  expect(whole.find((each) => each.title === title)).toEqual({ title, state: '已取走' });

  const lack = await oneLack(meeting);
  await press(driver, '.paper-item h3 a', lack.title);
  await reads(driver, '上一件');
  await write(driver, { name: lack.name }, lack.text);
  await leave(driver);
  await reads(driver, SAVED);
  await press(driver, 'a', `《${meetingTitle(meeting)}》`);
  const after = await standsAs(driver);
  expect(after).not.toEqual(whole);
  const { facts: known, papers } = await stored(driver);
  expect({ ...known, ...papers[lack.template]?.facts }).toHaveProperty(lack.name, lack.text);

  await press(driver, 'button', '全选');
  const expected = await filesOf(await stored(driver));
  const apart = await confidential(await stored(driver));
  const { name, bytes } = await driver.saved(() =>
    press(driver, 'button', `全部下载（${expected.size - 1} 件）`),
  );
  expect(name).toMatch(/文书\.zip$/);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([...expected.keys()]);
  for (const [paper, made] of expected)
    expect(partOf(files[paper] ?? made.subarray(0, 0), XML), paper).toBe(partOf(made, XML));
  expect(apart.length).toBeGreaterThan(0);
  expect(Object.keys(files).filter((each) => apart.some((paper) => each.includes(paper)))).toEqual([]);
  await reads(driver, '和目录，在浏览器的下载里');

  await press(driver, 'button', '复制成下一年度');
  await reads(driver, '2026年度');
  const next = await standsAs(driver);
  expect(next.find((each) => each.title === title)?.state).toMatch(/^(?:沿用上年|缺|有)/);
}

/** Waits until every paper has been looked at; they stand as Node says of what is stored. */
async function standsAs(driver: Driver): Promise<readonly Stands[]> {
  const look = () => {
    const papers = [...document.querySelectorAll('.paper-item')].filter((each) => each.querySelector('h3'));
    const found = papers.map((each) => ({
      title: each.querySelector('h3')?.textContent ?? '',
      state: each.querySelector('.paper-state')?.textContent ?? '',
    }));
    return found.length && found.every(({ state }) => state !== '正在看……') ? found : null;
  };
  await expect
    .poll(async () => {
      const meeting = await stored(driver).catch(() => undefined);
      const there = await until(driver, 'the papers of the meeting', look, null);
      return meeting && JSON.stringify(there) === JSON.stringify(await standings(meeting));
    })
    .toBe(true);
  return until(driver, 'the papers of the meeting', look, null);
}

/** What the button calls the draft that was written alone. */
function aloneHere(driver: Driver): Promise<string> {
  return until(
    driver,
    'a draft to join',
    () => document.querySelector('.join-part button[aria-label^="并入"]')?.getAttribute('aria-label') ?? null,
    null,
  );
}

/** The meeting of this page as the browser keeps it. */
async function stored(driver: Driver): Promise<Meeting> {
  const found = await driver.run(
    (database) =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open(database.name);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const key = `draft:${location.hash.slice(1)}`;
          const reading = opening.result.transaction(database.table).objectStore(database.table).get(key);
          reading.onerror = () => fail(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify(reading.result ?? null));
          };
        };
      }),
    DATABASE,
  );
  const meeting = restoreMeeting(JSON.parse(found));
  if (!meeting) throw new Error(`no meeting is stored: ${found.slice(0, 200)}`);
  return meeting;
}
