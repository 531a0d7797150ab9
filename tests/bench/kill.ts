// npm run bench:kill: kills the browser with SIGKILL twenty times in the middle of typing, always the same profile, and says
// how much of what was typed was lost each time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { fieldOn, opened, openOwnBrowser } from '../e2e/killed-browser.ts';
import { report } from '../e2e/report.ts';
import { DIST } from '../site/dist.ts';
import { serveFolder } from '../site/serve-folder.ts';

/** The site's own parts of a killing: where to type, and the text there. */
type Place = {
  readonly url: string;
  readonly label: string;
  /** Folder of the browser's profile, the same before and after. */
  readonly profile: string;
};

type Loss = {
  readonly typed: number;
  readonly kept: number;
  /** The text in the field afterwards. */
  readonly found: string;
  /** Milliseconds from the first key that was lost to the end; 0 when nothing was. */
  readonly lost: number;
};

const KILLS = 20;
const LIMIT = 2000;

const { port, close } = await serveFolder({ root: DIST });
const profile = mkdtempSync(join(tmpdir(), 'huiwen-killed-'));
const place = {
  url: `http://127.0.0.1:${port}/templates/${report.template.id}/`,
  label: '会议主题',
  profile,
};
const losses: number[] = [];
for (let kill = 1; kill <= KILLS; kill++) {
  const { typed, kept, lost, found } = await killWhileTyping(place, 2500 + ((kill * 731) % 5000));
  losses.push(lost);
  console.log(`第 ${kill} 次：键入 ${typed} 字，留下 ${kept} 字，丢失最近 ${lost} 毫秒的内容`);
  if (!kept) console.log(`  打开后看到的是：${found}`);
}
await close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
const worst = Math.max(...losses);
console.log(`${KILLS} 次中丢失最多的一次：${worst} 毫秒；上限 ${LIMIT} 毫秒`);
process.exit(worst <= LIMIT ? 0 : 1);

/** Types for so long, kills the browser between two keys, and looks what is there when it is opened again. */
async function killWhileTyping({ url, label, profile }: Place, milliseconds: number): Promise<Loss> {
  const { page, kill } = await openOwnBrowser(profile, findChromium());
  await page.goto(url);
  await opened(page);
  const field = fieldOn(page, label);
  await field.fill('');
  let typed = '';
  const times: number[] = [];
  const begun = Date.now();
  while (Date.now() - begun < milliseconds) {
    // Differs from what an earlier killing has typed into the same profile.
    const letter = typed ? String.fromCharCode(97 + (typed.length % 26)) : `${begun}`;
    await page.keyboard.insertText(letter);
    for (const _ of letter) times.push(Date.now());
    typed += letter;
    await page.waitForTimeout(40 + ((begun + typed.length * 37) % 120));
  }
  const died = Date.now();
  await kill();

  const again = await openOwnBrowser(profile, findChromium());
  await again.page.goto(url);
  await opened(again.page);
  const found = await fieldOn(again.page, label).inputValue();
  await again.kill();
  const kept = typed.startsWith(found) ? found.length : 0;
  const firstLost = times[kept];
  return { typed: typed.length, kept, found, lost: firstLost === undefined ? 0 : died - firstLost };
}
