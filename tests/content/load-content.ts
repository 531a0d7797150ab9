// The real content of the project, compiled, for tests that go through every template.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Content, contentOrThrow, type Files } from '../../src/site/content.ts';
import { keptInRun } from '../kept-in-run.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Every .md and .yml below a folder, by path relative to `root`. */
export function readFiles(folder: string, root: string): Files {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:md|yml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

export const content: Content = keptInRun('content', () =>
  contentOrThrow(readFiles(join(ROOT, 'content'), ROOT), new Date().toISOString().slice(0, 10)),
);
