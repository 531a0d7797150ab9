// A module and all it imports as one script for a page of the browser.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const OUT = join(import.meta.dirname, '../output/bench');

/** Path of the script; `entry` is the file of the module. */
export async function bundle(entry: string): Promise<string> {
  const fileName = `${basename(entry).replace(/\.tsx?$/, '')}.js`;
  mkdirSync(OUT, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      lib: {
        entry,
        formats: ['iife'],
        name: 'bench',
        fileName: () => fileName,
      },
    },
  });
  return join(OUT, fileName);
}
