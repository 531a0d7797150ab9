// What every process of a run would work out anew is worked out by the first and read by the others; tests/run.ts gives the
// run a folder. Files run by themselves share nothing, and nothing stays for the next run.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** `Value` is plain data, maps among it. */
export function keptInRun<Value>(name: string, make: () => Value, folder = process.env.HUIWEN_RUN): Value {
  if (!folder) return make();
  const file = join(folder, name);
  try {
    return deserialize(readFileSync(file));
  } catch {
    // Nobody has made it yet.
  }
  const made = make();
  const own = `${file}.${process.pid}`;
  writeFileSync(own, serialize(made));
  // Whoever reads meanwhile finds all of it or nothing.
  renameSync(own, file);
  return made;
}
