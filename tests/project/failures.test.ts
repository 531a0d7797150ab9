// Whoever has only the end of a log still learns what failed: real runs that fail in every way are read from their end.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstLines, sayFailures } from '../failures.ts';
import { endOf, type Part, partOf, readPart } from '../totals.ts';

const TESTS = join(import.meta.dirname, '..');
const ROOT = join(TESTS, '..');
const HEAD = "import { beforeAll, describe, expect, test } from 'vitest';\n";
const FILES: Readonly<Record<string, string>> = {
  'red.test.ts': `${HEAD}describe('outer', () => {
    test('is one', () => expect(2, 'two is not one').toBe(1));
    test('is two', () => expect(2).toBe(2));
  });`,
  'hook.test.ts': `${HEAD}describe('with a hook', () => {
    beforeAll(() => { throw new RangeError('no table today'); });
    test('never run', () => undefined);
  });`,
  'broken.test.ts': `throw new Error('cannot be loaded');`,
  'beside.test.ts': `${HEAD}test('green itself', async () => {
    Promise.reject(new Error('lost promise'));
    await new Promise((resolve) => setImmediate(resolve));
  });`,
};

let folder = '';
beforeAll(async () => {
  await mkdir(join(TESTS, 'output'), { recursive: true });
  folder = await mkdtemp(join(TESTS, 'output/failing-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'vitest.config.ts'), 'export default {};');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('tests, hooks, files and errors outside them are said with file and first lines', async () => {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const part = join(folder, 'part.json');
  const args = ['run', '--root', folder, '--maxWorkers', '1', '--reporter', join(TESTS, 'total-reporter.ts')];
  const code = await new Promise((resolve) => {
    const env = { ...process.env, HUIWEN_PART: part, VITEST: undefined };
    execFile(process.execPath, [vitest, ...args], { env }, (error) => resolve(error?.code));
  });
  expect(code).toBe(1);
  const written = readPart(part);
  expect([written?.passed, written?.skipped, written?.failures.length]).toEqual([2, 1, 4]);
  const said = sayFailures(written?.failures ?? []);
  const at = (name: string) => join(folder, name).slice(ROOT.length + 1);
  for (const line of [
    `${at('red.test.ts')}  outer > is one\n    AssertionError: two is not one: expected 2 to be 1`,
    `在 ${at('red.test.ts')}:3`,
    `${at('hook.test.ts')}  with a hook\n    RangeError: no table today`,
    `${at('broken.test.ts')}  文件本身\n    cannot be loaded`,
    '不在哪个测试里\n    lost promise',
  ])
    expect(said).toContain(line);
  expect(said).not.toContain('is two');
});

test('an error shows its first lines without colours, and its first place of ours', () => {
  const stack = (file: string) => ({ method: '', file, line: 7, column: 1 });
  const message = `\u001b[31mlocator.click: Timeout\u001b[39m\n\n${[1, 2, 3, 4, 5, 6, 7].join('\n')}`;
  const stacks = [stack(join(ROOT, 'node_modules/a.js')), stack(join(ROOT, 'tests/e2e/a.ts'))];
  expect(firstLines({ name: 'Error', message, stacks }).split('\n')).toEqual([
    ...['locator.click: Timeout', '1', '2', '3', '4', '5', '…', '在 tests/e2e/a.ts:7'],
  ]);
});

const red = { project: 'unit', file: 'a.test.ts', name: 'a', errors: ['b'] };
const written: Part = { passed: 3, skipped: 0, failures: [], seconds: 1, files: [] };
const killed = { code: null, signal: 'SIGKILL', last: ['heap out of memory'] };

test.each([
  ['ends well', written, { code: 0, signal: null, last: [] }, 3, []],
  ['has said why it ends badly', { ...written, failures: [red] }, { ...killed, code: 1 }, 3, ['a']],
  ['is killed', undefined, killed, 0, ['site 这个进程被 SIGKILL 终止，最后写的是']],
  [
    'ends badly after its tests',
    written,
    { ...killed, code: 7, signal: null },
    3,
    ['site 这个进程以 7 结束，最后写的是'],
  ],
] as const)('a process that %s', (_, part, end, passed, names) => {
  const got = partOf('site', part, end);
  expect([got.passed, got.failures.map(({ name }) => name)]).toEqual([passed, names]);
  if (!got.failures.includes(red) && names.length)
    expect(sayFailures(got.failures)).toContain('\n    heap out of memory');
});

test('what failed stands before the total line, which is the last of both runs', async () => {
  const failed = { ...written, failures: [red] };
  expect(endOf([failed, written])).toBe('没有通过的（1）\n[unit] a.test.ts  a\n    b\n\n6 passed, 1 failed');
  expect(endOf([written])).toBe('3 passed, 0 failed');
  const ci = await readFile(join(ROOT, '.ci/run'), 'utf8');
  expect(ci.trimEnd().split('\n').slice(-2)).toEqual([
    'cat tests/output/total.txt || status=1',
    'exit "$status"',
  ]);
});
