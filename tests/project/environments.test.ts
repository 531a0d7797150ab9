// Where code runs is told to the compiler: the core gets the language alone, the worker no page, the browser no Node.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const COMPILER = join(ROOT, 'node_modules/typescript-native/bin/tsc');

/** Lines of a program the compiler of an environment refuses. */
function refused(environment: string, lines: readonly string[]): readonly string[] {
  const folder = join(ROOT, 'tests/output/environments', environment);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'probe.ts'), `${lines.join('\n')}\nexport {};\n`);
  const include = ['probe.ts', '../../../../types/core.d.ts'].slice(0, environment === 'core' ? 2 : 1);
  const config = { extends: `../../../../tsconfig.${environment}.json`, include };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const wrong = new Set([...told(folder).matchAll(/probe\.ts\((\d+),/g)].map(([, line]) => Number(line)));
  return lines.filter((_, at) => wrong.has(at + 1));
}

/** What the compiler says; it ends with an error where something is wrong. */
function told(folder: string): string {
  try {
    return execFileSync(process.execPath, [COMPILER, '--noEmit', '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return String(Object(error).stdout);
  }
}

const NODE = ["void import('node:fs');", 'void process.env;'];
const PAGE = ['void document.title;', 'void localStorage;', 'void window;'];
const WORKER = ['void new URL("https://a.b").href;', 'void crypto.subtle;', 'void fetch;'];
/** In browsers that are served, not in all of them. */
const YOUNG = [
  'void [1].findLast(Boolean);',
  'void [1].toSorted();',
  'void Object.hasOwn({}, "a");',
  'void /a/d;',
  'void /a/.exec("a")?.indices;',
];
const ANYWHERE = ['void [1].at(0);', 'void new TextEncoder().encode("a");', 'void atob("");'];

test.each([
  ['core', [...NODE, ...PAGE, ...WORKER, 'void setTimeout;', ...YOUNG]],
  ['worker', [...NODE, ...PAGE, ...YOUNG]],
  ['browser', [...NODE, ...YOUNG]],
] as const)('%s', (environment, wrong) => {
  const all = [...NODE, ...PAGE, ...WORKER, 'void setTimeout;', ...YOUNG, ...ANYWHERE];
  expect(refused(environment, all)).toEqual(wrong);
});
