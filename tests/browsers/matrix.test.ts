// One way, one list of facts and a whole meeting, every place and every browser: the same Word files each time, those Node makes.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWhole } from '../whole.ts';
import { BROWSERS, mustHaveAll } from './browsers.ts';
import type { OpenBrowser } from './driver.ts';
import { expectedXml } from './facts.ts';
import { goIntake } from './intake-way.ts';
import { goMeeting } from './meeting-way.ts';
import { placesOf } from './pairs.ts';
import { PLACES } from './places.ts';
import { goWay } from './way.ts';

/** What came of each, for whoever reads the log; no test rests on the seconds. */
const MATRIX = join(import.meta.dirname, '../output/matrix.txt');
const rows: string[] = [];
afterAll(() => {
  mkdirSync(dirname(MATRIX), { recursive: true });
  writeFileSync(MATRIX, `${rows.join('\n')}\n`);
  console.log(rows.join('\n'));
});

for (const { name, path } of BROWSERS)
  if (!path && !mustHaveAll()) console.log(`没有 ${name}，它的一列没有测。npm run test:browsers 会取来。`);

if (!isWhole()) console.log('每个浏览器、每种放法各走一次；全部组合由 npm run test:browsers 来走。');

// A browser that is missing leaves its places to the others.
const present = BROWSERS.filter(({ path }) => path || mustHaveAll());
const turns = BROWSERS.map((each) => {
  const at = present.indexOf(each);
  return { ...each, places: at < 0 ? PLACES : placesOf(at, present.length, PLACES) };
});

test('every browser and every place has its turn', () => {
  for (const { places } of turns) expect(places.length).toBeGreaterThan(0);
  const visited = turns.filter(({ path }) => path || mustHaveAll()).flatMap(({ places }) => places);
  expect(new Set(visited)).toEqual(new Set(PLACES));
});

describe.each(turns)('$name', ({ name, agent, path, open, places }) => {
  let browser: OpenBrowser | undefined;
  beforeAll(async () => {
    browser = path ? await open(path) : undefined;
  });
  afterAll(() => browser?.close());

  test.skipIf(!path && !mustHaveAll()).each(places)('$name', async ({ name: place, secure, arrive }) => {
    if (!browser) throw new Error(`没有 ${name}，请先运行 node scripts/old-browsers.mjs`);
    const driver = await browser.newWindow();
    const start = Date.now();
    const { home, close } = await arrive(driver);
    try {
      const { xml, again, ...outcome } = await goWay(driver, home);
      await goMeeting(driver);
      // Once in the oldest and once from the file: what these pages need is the same everywhere.
      if (isWhole() || name === 'Chromium 80' || home.startsWith('file:')) await goIntake(driver);
      const sum = createHash('sha256').update(xml).digest('hex').slice(0, 12);
      rows.push(`${name} | ${place} | ${sum} | ${((Date.now() - start) / 1000).toFixed(1)} s`);
      expect(outcome).toMatchObject({ secure, agent: expect.stringContaining(agent) });
      expect(outcome.name).toMatch(/^中共.+报告\.docx$/);
      expect(driver.requests.filter((url) => !/^(?:blob|data):/.test(url) && !url.startsWith(home))).toEqual(
        [],
      );
      expect(driver.complaints).toEqual([]);
      expect(xml).toBe(expectedXml);
      expect(again).toBe(expectedXml);
    } finally {
      await close();
      await driver.close();
    }
  });
});
