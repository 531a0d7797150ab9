// npm run bench:scale: builds a site of 50 and one of 1,000 generated templates and compares the time per template.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { content } from '../content/load-content.ts';

const ROOT = join(import.meta.dirname, '../..');
const SIZES = [50, 1000] as const;

/** A copy of the project whose templates are the real ones, repeated under new ids. */
function project(size: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'huiwen-scale-'));
  for (const file of ['src', 'public', 'content', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'content/templates'), { recursive: true });
  for (let i = content.entries.length; i < size; i++) {
    const id = content.entries[i % content.entries.length]?.template.id ?? '';
    for (const ending of ['.md', '.sample.yml']) {
      const text = readFileSync(join(ROOT, `content/templates/${id}${ending}`), 'utf8');
      writeFileSync(join(folder, `content/templates/${id}-${i}${ending}`), text);
    }
  }
  return folder;
}

function secondsToBuild(size: number): number {
  const folder = project(size);
  const start = performance.now();
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}

const times = SIZES.map((size) => ({ size, seconds: secondsToBuild(size) }));
for (const { size, seconds } of times) {
  console.log(`${size} 个模板：${seconds.toFixed(1)} 秒，每个 ${((seconds / size) * 1000).toFixed(0)} 毫秒`);
}
const [small, large] = times;
if (small && large) {
  const ratio = large.seconds / large.size / (small.seconds / small.size);
  console.log(`每个模板的时间，${large.size} 个是 ${small.size} 个的 ${ratio.toFixed(2)} 倍`);
}
