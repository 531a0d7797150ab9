// Whatever would make a page ask another host for something stops the build; what people only read does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { foreignAddresses } from '../../src/build/foreign-address.ts';
import { ownAddressesOnly } from '../../src/build/own-addresses-only.ts';

describe('found', () => {
  test.each([
    ['a.js', 'fetch("https://example.com/a")', 'https://example.com/a'],
    ['a.js', 'import("//cdn.example.com/a.js")', '//cdn.example.com/a.js'],
    ['a.js', 'new WebSocket(`wss://example.com`)', 'wss://example.com'],
    ['a.js', 'const a = "http://schemas.example.com/"', 'http://schemas.example.com/'],
    ['a.css', '@import "https://example.com/a.css";', 'https://example.com/a.css'],
    ['a.css', 'a{src:url(//example.com/a.woff2)}', '//example.com/a.woff2'],
    ['a.css', 'a{background:url("https://example.com/a.png")}', 'https://example.com/a.png'],
    ['a.svg', '<image href="http://example.com/a.png"/>', 'http://example.com/a.png'],
    ['a.html', '<img src="https://example.com/a.png">', 'https://example.com/a.png'],
    ['a.html', '<img srcset="a.png 1x, //example.com/a.png 2x">', '//example.com/a.png'],
    ['a.html', '<script src="//example.com/a.js"></script>', '//example.com/a.js'],
    ['a.html', '<a href="http://example.com/">甲</a>', 'http://example.com/'],
    ['a.html', '<meta http-equiv="refresh" content="0;url=https://example.com/">', 'https://example.com/'],
    ['a.html', '<p style="background:url(https://example.com/a)">', 'https://example.com/a)'],
    ['a.html', '<script>fetch("https://example.com/")</script>', 'https://example.com/'],
    ['a.html', '<style>@import "https://example.com/";</style>', 'https://example.com/'],
  ])('%s: %s', (file, text, address) => expect(foreignAddresses(file, text)).toEqual([address]));
});

describe('left alone', () => {
  test.each([
    ['a.html', '<p>见 https://example.com/ 的说明</p>'],
    ['a.html', '<!-- <img src="https://example.com/a.png"> -->'],
    ['a.html', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['a.html', '<a href="../a/" title="a // b">甲</a>'],
    ['a.js', '// a comment\nconst a = 1 // another\n'],
    ['a.js', 'const a = "//"; const b = "a//b"'],
    ['a.js', 'const a = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"'],
    ['a.docx', 'https://example.com/'],
  ])('%s: %s', (file, text) => expect(foreignAddresses(file, text)).toEqual([]));
});

test('the build stops and names file and address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiwen-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'index.html'), '<p>https://example.com/</p>');
  writeFileSync(join(folder, 'a.js'), 'fetch("https://example.com/a")');
  const done = ownAddressesOnly().hooks['astro:build:done'];
  const run = () => done?.({ dir: pathToFileURL(`${folder}/`) } as Parameters<NonNullable<typeof done>>[0]);
  expect(run).toThrow(/只取自己的文件[\s\S]*a\.js 里有别处的地址 https:\/\/example\.com\/a$/);
  writeFileSync(join(folder, 'a.js'), 'fetch("a")');
  expect(run).not.toThrow();
});
