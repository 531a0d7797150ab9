// Anybody can check that a published site comes from these sources: in another folder, time zone and language, without
// what earlier builds have left, the same commit gives the same bytes.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { DIST, filesIn } from './dist.ts';

const ROOT = join(DIST, '..');
const SOURCES = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

function sumsIn(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(root).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

/** The sources in a folder of their own; packages are linked one by one, so that no cache comes along. */
function copySources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huiwen-elsewhere-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((each) => !/^\.(?!bin)/.test(each)))
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

test('two builds give the same bytes', { timeout: 300_000 }, () => {
  const elsewhere = copySources();
  buildSite({
    root: elsewhere,
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  const sums = sumsIn(DIST);
  expect(Object.keys(sums).length).toBeGreaterThan(50);
  expect(sumsIn(join(elsewhere, 'dist'))).toEqual(sums);
});
