// Names and kinds of files that hosts of the last twenty years hand out: old IIS answers 404 to kinds it does not know,
// knows no case, and hides what begins with a dot or an underscore.
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, filesIn } from './dist.ts';

const NAME = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9]+)*$/;
const KINDS = ['.css', '.docx', '.html', '.js', '.svg', '.txt'];
const files = filesIn(DIST);

test('there are files', () => expect(files).toContain('index.html'));

test('every folder and file has a safe name', () =>
  expect(files.filter((file) => !file.split('/').every((part) => NAME.test(part)))).toEqual([]));

test('every file is of a kind every host knows', () =>
  expect(files.filter((file) => !KINDS.includes(extname(file)))).toEqual([]));

test('no two names differ in case alone', () =>
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length));

test('scripts and styles carry a hash', () => {
  const hashed = files.filter((file) => file.startsWith('assets/'));
  expect(hashed.length).toBeGreaterThan(10);
  expect(hashed.filter((file) => !/^assets\/[a-z0-9-]+\.[a-z0-9]{8}\.(?:js|css)$/.test(file))).toEqual([]);
});
