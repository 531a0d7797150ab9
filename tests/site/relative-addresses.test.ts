// No page knows where it lies: every address it names starts from the page itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdsAddress } from '../../src/build/relative-address.ts';
import { DIST, filesIn, pagesIn } from './dist.ts';
import { tagsOf } from './html-tags.ts';

const FROM_ROOT = /^\//;

describe.each(pagesIn(DIST))('$file', ({ file, html }) => {
  const addresses = tagsOf(html).flatMap(({ attributes }) =>
    [...attributes].filter(([name]) => holdsAddress(name)).map(([, value]) => value),
  );

  // Shown at any address, it can only start from the root; it needs no file to look right.
  if (file === '404.html')
    test('names no file at all', () =>
      expect(html).not.toMatch(/<link rel="stylesheet"|<script[^>]* src=|<img/));
  else
    test('names nothing from the root', () =>
      expect(addresses.filter((address) => FROM_ROOT.test(address))).toEqual([]));
});

test.each(filesIn(DIST, '.js', '.css').filter((file) => file.startsWith('assets/')))(
  '%s names other files only as neighbours',
  (file) => {
    const code = readFileSync(join(DIST, file), 'utf8');
    expect(code.match(/["'`(]\/?assets\/[^"'`)]*|url\(["']?\/[^)]*/g)).toBeNull();
  },
);
