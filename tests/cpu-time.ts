// Seconds of a processor each file costs, with the processes it starts: where others work beside it the time by the clock says little.
// A browser that ends takes some of its seconds along, so this is the least a file costs.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    cpu?: number;
  }
}

/** Hundredths of a second, by process, with those of its children that have ended; nothing where there is no /proc. */
function ticksByProcess(): ReadonlyMap<number, { readonly parent: number; readonly ticks: number }> {
  const known = new Map<number, { parent: number; ticks: number }>();
  for (const name of process.platform === 'linux' ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const words = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [, parent = 0] = words;
      const ticks = words.slice(11, 15).reduce((sum, each) => sum + each, 0);
      known.set(Number(name), { parent, ticks });
    } catch {
      // It has ended meanwhile.
    }
  }
  return known;
}

/** Of this process and all below it. */
function secondsSoFar(): number {
  const known = ticksByProcess();
  const isOurs = (pid: number): boolean =>
    pid === process.pid || (pid > 1 && isOurs(known.get(pid)?.parent ?? 0));
  let ticks = 0;
  for (const [pid, each] of known) if (isOurs(pid)) ticks += each.ticks;
  return ticks / 100;
}

const SO_FAR = Symbol.for('huiwen cpu so far');
const kept: typeof globalThis & { [SO_FAR]?: number } = globalThis;

// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the source of the function what it asks for.
afterAll(({}, suite) => {
  const now = secondsSoFar();
  suite.meta.cpu = Math.max(0, now - (kept[SO_FAR] ?? 0));
  kept[SO_FAR] = now;
});
