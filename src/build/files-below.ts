// What a folder of the build holds.

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths below `root` with forward slashes, those with the ending, sorted. */
export function filesBelow(root: string, ending: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
