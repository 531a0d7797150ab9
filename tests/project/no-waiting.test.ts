// Tests wait for facts: one that waits for time is slow on a quick machine and wrong on a slow one.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TESTS = join(import.meta.dirname, '..');
/** For so long, until nothing was fetched for a while, within so long. In brackets, lest this file be found. */
const TIME = /\bwait[F]orTimeout\(|'network[i]dle'|expect\(.*(?:D[a]te|performance)\.now\(\)/;

/** To `waitForFunction` the promise of such a function is a truth at once: it waits for nothing. */
const PROMISE = /\bwaitForFunction\(\s*a[s]ync\b/;

const files = globSync('{browsers,build,content,core,e2e,project,proof,site}/**/*.ts', { cwd: TESTS });

test.each([
  ['for time', TIME],
  ['for a promise instead of what it gives', PROMISE],
])('no test waits %s', (_what, shape) => {
  expect(files.length).toBeGreaterThan(150);
  const waiting = files.flatMap((file) =>
    readFileSync(join(TESTS, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (shape.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(waiting).toEqual([]);
});
