// `npm test`: what computes (unit and state; proof, whose files share what they have laid out) beside what mostly waits for a browser
// (site), each in a process of its own, so that none is left alone at the end; their totals are one. Arguments go to both, so that `npm test -- tests/core/date.test.ts` runs one file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Part, partOf, readPart, tell } from './totals.ts';

const ROOT = join(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
/** What one process works out and others need: see tests/kept-in-run.ts. */
const KEPT = mkdtempSync(join(tmpdir(), 'huiwen-run-'));
process.once('exit', () => rmSync(KEPT, { recursive: true, force: true }));
/** Lines kept of a process that ends badly. */
const LAST = 12;

/** Lines of both come as they are written, never one inside another. */
async function run(name: string, own: readonly string[]): Promise<Part> {
  const file = join(import.meta.dirname, `output/part-${name}.json`);
  rmSync(file, { force: true });
  const args = [VITEST, 'run', '--passWithNoTests', ...own, ...process.argv.slice(2)];
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colour, HUIWEN_PART: file, HUIWEN_RUN: KEPT },
  });
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      last.push(line);
      if (last.length > LAST) last.shift();
      console.log(line);
    });
  const [code, signal] = await once(child, 'close');
  return partOf(name, readPart(file), { code, signal, last });
}

const parts = await Promise.all([
  run('computing', ['--project', 'unit', '--project', 'state', '--maxWorkers', '1']),
  run('proving', ['--project', 'proof', '--maxWorkers', '1']),
  run('waiting', ['--project', 'site']),
]);
tell(parts);
const good = parts.every(({ failures }) => failures.length === 0) && parts.some(({ passed }) => passed > 0);
process.exitCode = good ? 0 : 1;
