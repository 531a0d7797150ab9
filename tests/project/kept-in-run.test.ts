// What a run keeps for its processes is what each of them would have made.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { content } from '../content/load-content.ts';
import { keptInRun } from '../kept-in-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiwen-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const never = () => {
  throw new Error('made again');
};

test('content comes back as it is read', () => {
  expect(keptInRun('content', () => content, folder)).toBe(content);
  expect(keptInRun('content', never, folder)).toStrictEqual(content);
});

test.each<[what: string, value: unknown]>([
  ['a map', new Map([['甲', [1, 2]]])],
  ['an answer left out', { 甲: undefined }],
  ['half of a character', '\ud800'],
])('%s comes back', (what, value) => {
  keptInRun(what, () => value, folder);
  expect(keptInRun(what, never, folder)).toStrictEqual(value);
});

test('what is one thing at two places stays one', () => {
  const one = { 甲: 1 };
  keptInRun('shared', () => [one, one], folder);
  const [first, second] = keptInRun<readonly unknown[]>('shared', never, folder);
  expect(first).toBe(second);
});

test('without a folder it is made each time', () => {
  let times = 0;
  const make = () => ++times;
  expect([keptInRun('number', make, ''), keptInRun('number', make, '')]).toEqual([1, 2]);
});

test('what could not be made is not kept, and half a file is made again', () => {
  expect(() => keptInRun('bad', never, folder)).toThrow('made again');
  writeFileSync(join(folder, 'half'), new Uint8Array([0xff]));
  expect(keptInRun('half', () => '全', folder)).toBe('全');
  expect(readdirSync(folder).filter((name) => name.startsWith('bad'))).toEqual([]);
});

test('processes that begin at once make it once', async () => {
  const made = join(folder, 'made.txt');
  const module = pathToFileURL(join(import.meta.dirname, '../kept-in-run.ts')).href;
  const script = `
    import { appendFileSync } from 'node:fs';
    import { keptInRun } from ${JSON.stringify(module)};
    const [folder, made] = process.argv.slice(1);
    const make = () => {
      appendFileSync(made, 'x');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
      return '乙';
    };
    console.log(keptInRun('at once', make, folder));`;
  const run = () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder, made]);
  const said = await Promise.all([run(), run(), run()]);
  expect(said.map(({ stdout }) => stdout.trim())).toEqual(['乙', '乙', '乙']);
  expect(readFileSync(made, 'utf8')).toBe('x');
});

test('nobody waits for a process that has ended', () => {
  writeFileSync(join(folder, 'left.begun'), String(spawnSync(process.execPath, ['-e', '']).pid));
  expect(keptInRun('left', () => '丙', folder)).toBe('丙');
});
