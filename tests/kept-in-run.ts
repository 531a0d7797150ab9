// What every process of a run would work out anew is worked out by the first and read by the others, which wait for it: they all begin
// at once. tests/run.ts gives the run a folder. Files run by themselves share nothing, and nothing stays for the next run.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Milliseconds between two looks at whether the first is done. */
const PAUSE = 50;

/** `Value` is plain data, maps among it. */
export function keptInRun<Value>(name: string, make: () => Value, folder = process.env.HUIWEN_RUN): Value {
  if (!folder) return make();
  const file = join(folder, name);
  const known = readKept<Value>(file);
  if (known) return known.value;
  const begun = `${file}.begun`;
  const isFirst = begin(begun);
  if (!isFirst) waitWhileMade(begun);
  try {
    const since = readKept<Value>(file);
    if (since) return since.value;
    const made = make();
    const own = `${file}.${process.pid}`;
    writeFileSync(own, serialize(made));
    // Whoever reads meanwhile finds all of it or nothing.
    renameSync(own, file);
    return made;
  } finally {
    if (isFirst) rmSync(begun, { force: true });
  }
}

function readKept<Value>(file: string): { readonly value: Value } | undefined {
  try {
    return { value: deserialize(readFileSync(file)) };
  } catch {
    // Nobody has made it yet.
    return undefined;
  }
}

/** Only one process makes the file that says who makes it. */
function begin(begun: string): boolean {
  try {
    writeFileSync(begun, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function waitWhileMade(begun: string): void {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  while (existsSync(begun) && isAtWork(begun)) Atomics.wait(nothing, 0, 0, PAUSE);
}

/** Not where its process has ended without making anything. */
function isAtWork(begun: string): boolean {
  try {
    return process.kill(Number(readFileSync(begun, 'utf8')), 0);
  } catch {
    return false;
  }
}
