// Which sources dist/ was built from, so that the tests build it again only when it is not what they would build.
// `begin` before a build and `end` after it write the mark; a source or a built file changed since makes it worthless.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const MARK = join(ROOT, 'node_modules/.cache/huiwen/build.json');
const SOURCES = ['*.json', 'astro.config.mjs', '{content,public,scripts,src}/**'];

type Mark = { readonly sources: string; readonly dist?: string };

/** Of names and bytes; node_modules is what package-lock.json says. */
function sumOf(patterns: readonly string[], more = ''): string {
  const files = globSync(patterns, { cwd: ROOT }).filter((file) => statSync(join(ROOT, file)).isFile());
  const hash = createHash('sha256').update(more);
  for (const file of files.sort()) {
    const bytes = readFileSync(join(ROOT, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

const sumOfSources = (base: string) => sumOf(SOURCES, `${base} ${process.version}`);
const sumOfDist = () => sumOf(['dist/**']);

function readMark(): Mark | undefined {
  try {
    return JSON.parse(readFileSync(MARK, 'utf8'));
  } catch {
    return undefined;
  }
}

function write(mark: Mark): void {
  mkdirSync(dirname(MARK), { recursive: true });
  writeFileSync(MARK, JSON.stringify(mark));
}

export function beginBuild(base = '/'): void {
  write({ sources: sumOfSources(base) });
}

/** Nothing is marked when a source was changed meanwhile. */
export function endBuild(base = '/'): void {
  const sources = sumOfSources(base);
  if (readMark()?.sources === sources) write({ sources, dist: sumOfDist() });
  else rmSync(MARK, { force: true });
}

/** Whether dist/ is what a build at the root would give now. */
export function isBuilt(): boolean {
  const mark = readMark();
  return mark?.dist !== undefined && mark.sources === sumOfSources('/') && mark.dist === sumOfDist();
}

if (import.meta.main) {
  if (process.argv[2] === 'begin') beginBuild(process.env.HUIWEN_BASE);
  else endBuild(process.env.HUIWEN_BASE);
}
