// Random tests whose runs are dear are done by shares: a commit does one of them, always the same, the next perhaps another, and
// `HUIWEN_WHOLE=1` does all. So no commit meets a case that the whole has not met.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { isWhole } from './whole.ts';

const SHARES = 4;

/** The last digits of the commit; 0 where there is none. */
function turn(): number {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  return Number.parseInt(stdout?.trim().slice(-4) || '0', 16) || 0;
}

export type Share = { readonly seed: number; readonly numRuns: number };

/** How to run a test that has so many runs in all: once with each. */
export function sharesOf(runs: number, whole = isWhole(), commit = turn()): readonly Share[] {
  const first = fc.readConfigureGlobal()?.seed ?? 0;
  const all = Array.from({ length: SHARES }, (_, at) => ({ seed: first + at, numRuns: runs / SHARES }));
  return whole ? all : all.slice(commit % SHARES).slice(0, 1);
}
