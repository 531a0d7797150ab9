// The site as it is deployed next time: every script and style under another name, a word changed on the pages.
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeWorker } from '../../src/build/offline-files.ts';
import { DIST, filesIn } from '../site/dist.ts';

export const OLD_WORD = '请勿录入涉密和工作秘密内容。';
export const NEW_WORD = '请勿录入任何涉密和工作秘密内容。';

/** Puts the site into `root` in place of what is there. */
export function deployFirst(root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(DIST, root, { recursive: true });
}

export async function deploySecond(root: string): Promise<void> {
  deployFirst(root);
  const named = filesIn(join(root, 'assets')).map((file) => [file, file.replace('.', '.2')] as const);
  for (const [before, after] of named) renameSync(join(root, 'assets', before), join(root, 'assets', after));
  for (const file of filesIn(root, '.html', '.js', '.css')) {
    const path = join(root, file);
    let text = readFileSync(path, 'utf8');
    for (const [before, after] of named) text = text.replaceAll(before, after);
    writeFileSync(path, text.replaceAll(OLD_WORD, NEW_WORD));
  }
  await writeWorker(root, 'es2020');
}

/** Files of the first version that the second has no more. */
export function goneIn(root: string): string[] {
  const now = new Set(filesIn(root).map((file) => `${basename(dirname(file))}/${basename(file)}`));
  return filesIn(DIST).filter((file) => !now.has(`${basename(dirname(file))}/${basename(file)}`));
}
