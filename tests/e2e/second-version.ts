// The site as it is deployed first, with the few pages that are opened so that it is soon kept, and as it is deployed next time:
// every script and style under another name, a word changed on the pages.
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { writeWorker } from '../../src/build/offline-files.ts';
import { DIST, filesIn } from '../site/dist.ts';
import { report } from './report.ts';

export const OLD_WORD = '请勿录入涉密和工作秘密内容。';
export const NEW_WORD = '请勿录入任何涉密和工作秘密内容。';

const OUTPUT = join(import.meta.dirname, '../output');
const FIRST = join(OUTPUT, 'first-version');
const SECOND = join(OUTPUT, 'second-version');

function copyFresh(from: string, to: string, keeps?: (path: string) => boolean): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, filter: (source) => keeps?.(relative(from, source)) ?? true });
}

/** The one guide, and of the pages without a folder of texts the one that goes missing. */
export const GUIDE = 'guides/how-a-report-looks';
export const LACKED = 'licences/index.html';
const KEPT = ['assets', `templates/${report.template.id}`, GUIDE, dirname(LACKED)];

async function writeFirst(): Promise<void> {
  copyFresh(DIST, FIRST, (path) => {
    const address = path.replaceAll('\\', '/');
    const isTop = !address.includes('/') && extname(address) !== '' && address !== 'huiwen.html';
    return (
      address === '' ||
      isTop ||
      KEPT.some((each) => `${each}/`.startsWith(`${address}/`) || address.startsWith(`${each}/`))
    );
  });
  await writeWorker(FIRST, 'es2020');
}

async function writeSecond(): Promise<void> {
  copyFresh(FIRST, SECOND);
  const named = filesIn(join(SECOND, 'assets')).map((file) => [file, file.replace('.', '.2')] as const);
  for (const [before, after] of named)
    renameSync(join(SECOND, 'assets', before), join(SECOND, 'assets', after));
  for (const file of filesIn(SECOND, '.html', '.js', '.css')) {
    const path = join(SECOND, file);
    let text = readFileSync(path, 'utf8');
    for (const [before, after] of named) text = text.replaceAll(before, after);
    writeFileSync(path, text.replaceAll(OLD_WORD, NEW_WORD));
  }
  await writeWorker(SECOND, 'es2020');
}

/** Once for all tests of a file. */
export async function writeVersions(): Promise<void> {
  await writeFirst();
  await writeSecond();
}

export function removeVersions(): void {
  for (const folder of [FIRST, SECOND]) rmSync(folder, { recursive: true, force: true });
}

/** Puts the first version into `root` in place of what is there. */
export const deployFirst = (root: string): void => copyFresh(FIRST, root);

/** The same with every template. */
export const deployWhole = (root: string): void => copyFresh(DIST, root);

export function deploySecond(root: string): void {
  const next = `${root}-next`;
  const gone = `${root}-gone`;
  rmSync(gone, { recursive: true, force: true });
  copyFresh(SECOND, next);
  // In one step: a browser asks for the worker at any moment, and half a version would spoil the one it keeps.
  renameSync(root, gone);
  renameSync(next, root);
  rmSync(gone, { recursive: true, force: true });
}

/** Files of the first version that the second has no more. */
export function goneIn(root: string): string[] {
  const now = new Set(filesIn(root).map((file) => `${basename(dirname(file))}/${basename(file)}`));
  return filesIn(FIRST).filter((file) => !now.has(`${basename(dirname(file))}/${basename(file)}`));
}
