// `npm test`: what computes (unit, state, proof) beside what mostly waits for a browser (site), each in a process of its own; their
// totals are one. Arguments go to both, so that `npm test -- tests/core/date.test.ts` runs one file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Part, readPart, tell } from './totals.ts';

const ROOT = join(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const NOTHING: Part = { passed: 0, failed: 0, skipped: 0, seconds: 0, files: [] };

/** Lines of both come as they are written, never one inside another. */
async function run(name: string, own: readonly string[]): Promise<Part> {
  const file = join(import.meta.dirname, `output/part-${name}.json`);
  rmSync(file, { force: true });
  const args = [VITEST, 'run', '--passWithNoTests', ...own, ...process.argv.slice(2)];
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colour, HUIWEN_PART: file },
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => console.log(line));
  const [code] = await once(child, 'close');
  const part = readPart(file) ?? NOTHING;
  // A process that ended badly is told even when no test of it failed.
  return code === 0 ? part : { ...part, failed: Math.max(part.failed, 1) };
}

const parts = await Promise.all([
  run('computing', ['--project', 'unit', '--project', 'state', '--project', 'proof', '--maxWorkers', '1']),
  run('waiting', ['--project', 'site']),
]);
tell(parts);
const good = parts.every(({ failed }) => failed === 0) && parts.some(({ passed }) => passed > 0);
process.exitCode = good ? 0 : 1;
