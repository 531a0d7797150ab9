// npm run bench:kill: kills the browser with SIGKILL twenty times in the middle of typing, always the same profile, and says
// how much of what was typed was lost each time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWhileTyping } from '../e2e/killed-browser.ts';
import { report } from '../e2e/report.ts';
import { DIST } from '../site/dist.ts';
import { serveFolder } from '../site/serve-folder.ts';

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
