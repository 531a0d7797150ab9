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
  const next = `${root}-next`;
  const gone = `${root}-gone`;
  rmSync(gone, { recursive: true, force: true });
  deployFirst(next);
  const named = filesIn(join(next, 'assets')).map((file) => [file, file.replace('.', '.2')] as const);
  for (const [before, after] of named) renameSync(join(next, 'assets', before), join(next, 'assets', after));
  for (const file of filesIn(next, '.html', '.js', '.css')) {
    const path = join(next, file);
    let text = readFileSync(path, 'utf8');
    for (const [before, after] of named) text = text.replaceAll(before, after);
    writeFileSync(path, text.replaceAll(OLD_WORD, NEW_WORD));
  }
  await writeWorker(next, 'es2020');
  // In one step: a browser asks for the worker at any moment, and half a version would spoil the one it keeps.
  renameSync(root, gone);
  renameSync(next, root);
  rmSync(gone, { recursive: true, force: true });
}

/** Files of the first version that the second has no more. */
export function goneIn(root: string): string[] {
  const now = new Set(filesIn(root).map((file) => `${basename(dirname(file))}/${basename(file)}`));
  return filesIn(DIST).filter((file) => !now.has(`${basename(dirname(file))}/${basename(file)}`));
}
