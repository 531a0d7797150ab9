// The built site as files: what is on the disk, and every page with its address.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

export const DIST = join(import.meta.dirname, '../../dist');

/** Paths below `root` with forward slashes; only those with one of the extensions, when any are named. */
export function filesIn(root: string, ...extensions: readonly string[]): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !extensions.length || extensions.includes(extname(file)))
    .sort();
}

export type BuiltPage = {
  readonly file: string;
  /** Path below the base, such as `/guides/a/`. */
  readonly address: string;
  readonly html: string;
};

export function pagesIn(root: string): BuiltPage[] {
  return filesIn(root, '.html').map((file) => ({
    file,
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(root, file), 'utf8'),
  }));
}

/** What a host that compresses sends for these files, in kB of 1000 bytes. */
export function gzipKb(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);
  return bytes.reduce((total, size) => total + size, 0) / 1000;
}
