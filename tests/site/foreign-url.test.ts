// No address of another host in what is published. The build stops at one; here the published files are looked at again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXCEPTIONS, foreignAddresses } from '../../src/build/foreign-address.ts';
import { DIST, filesIn } from './dist.ts';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

test.each(filesIn(DIST).filter((file) => !file.endsWith('.docx')))('%s', (file) =>
  expect(foreignAddresses(file, read(file))).toEqual([]),
);

test('every exception is still needed', () => {
  const all = filesIn(DIST, '.html', '.js', '.css', '.svg').map(read).join('\n');
  expect(EXCEPTIONS.map(({ start }) => start).filter((start) => !all.includes(start))).toEqual([]);
});
