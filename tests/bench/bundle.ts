// page.ts as one script for a page of the browser.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const OUT = join(import.meta.dirname, '../output/bench');

/** Path of the script. */
export async function bundle(): Promise<string> {
  mkdirSync(OUT, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      lib: {
        entry: join(import.meta.dirname, 'page.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'page.js',
      },
    },
  });
  return join(OUT, 'page.js');
}
