// Part of npm run types: the compiler on every tsconfig, one for each place code runs in; tsconfig.json is the whole with its
// tests. Pages (.astro) are `astro check`'s: tsconfig.astro-pages.json names them alone, so that it does not do all this again.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
const configs = readdirSync(root).filter((file) => /^tsconfig(?:\.[a-z]+)?\.json$/.test(file));
const failed = configs.filter((config) => {
  const run = spawnSync(process.execPath, [compiler, '--noEmit', '-p', config], {
    cwd: root,
    stdio: 'inherit',
  });
  return run.status !== 0;
});
if (failed.length) {
  console.error(`类型有误：${failed.join('、')}`);
  process.exitCode = 1;
}
