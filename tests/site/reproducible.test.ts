// Anybody can check that a published site comes from these sources: in another folder, time zone and language, without
// what earlier builds have left, the same commit gives the same bytes. The second build is one for a sub-path: but for the error
// page, which names it, and the worker, which names the error page's sum, it is the same too.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WORKER_FILE } from '../../src/offline/version.ts';
import { ERROR_PAGE } from '../../src/published/error-page.ts';
import { brokenLinks } from './broken-links.ts';
import { buildSite } from './build-site.ts';
import { DIST, filesIn } from './dist.ts';

const ROOT = join(DIST, '..');
const SOURCES = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

type Sums = Readonly<Record<string, string>>;

function sumsIn(root: string): Sums {
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
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((each) => !/^\.(?!bin)/.test(each)))
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

const BELOW = '/tools/huiwen/';
const elsewhere = copySources();
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));
buildSite({
  root: elsewhere,
  base: BELOW,
  env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
});
const OTHER = join(elsewhere, 'dist');

test('two builds give the same bytes', () => {
  const here = sumsIn(DIST);
  const there = sumsIn(OTHER);
  expect(Object.keys(here).length).toBeGreaterThan(50);
  const named = [ERROR_PAGE, WORKER_FILE];
  const others = (sums: Sums) => Object.entries(sums).filter(([file]) => !named.includes(file));
  expect(others(there)).toEqual(others(here));

  const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
  expect(read(OTHER, ERROR_PAGE)).toContain(BELOW);
  expect(read(OTHER, ERROR_PAGE).replaceAll(BELOW, '/')).toBe(read(DIST, ERROR_PAGE));
  const worker = (root: string, sums: Sums) => {
    const script = read(root, WORKER_FILE);
    const own = [sums[ERROR_PAGE] ?? 'no sum', /\bid:[`'"]([0-9a-f]{12})[`'"]/.exec(script)?.[1] ?? 'no id'];
    for (const each of own) expect(script).toContain(each);
    return own.reduce((left, each) => left.replace(each, '…'), script);
  };
  expect(worker(OTHER, there)).toBe(worker(DIST, here));
});

test('links below a sub-path lead somewhere', () => expect(brokenLinks(OTHER, BELOW)).toEqual([]));
