// The single file as it lies in dist/: small, whole, closed, and described truly on the site and in the README.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type PackedPages, PROGRAM_ID } from '../../src/one-file/page.ts';
import { stretchReader } from '../../src/published/join-stretches.ts';
import { ALIKE_ID } from '../../src/published/read-data.ts';
import type { PackedTogether } from '../../src/published/unpack.ts';
import { DIST, filesIn, pagesIn } from './dist.ts';
import { isDesk } from './few-pages.ts';
import { contentsOf, metaOf, tagsOf, textOf } from './html-tags.ts';

const MEGABYTE = 1_000_000;
const bytes = readFileSync(join(DIST, 'huiwen.html'));
const html = bytes.toString('utf8');
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

function unpacked(id: string): unknown {
  const [, packed = ''] = new RegExp(`<template id="${id}">([^<]*)</template>`).exec(html) ?? [];
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));
}

/** As `start.ts` reads it. */
const packedPages = () => unpacked('pages') as PackedPages;

/** What is read on the page, its white space evened out. */
function wordsOf(page: string): string {
  const [main = ''] = contentsOf(page, 'main');
  return textOf(main.replace(/<(script|style|template)\b[^>]*>[\s\S]*?<\/\1>/gi, '')).replace(/\s+/g, ' ');
}

describe('size', () => {
  // Scripts, styles and guides, and of each template its page, its text and its blank file for a browser without scripts.
  test('at most 1 MB and 28 kB a template', () => {
    const templates = pagesIn(DIST).filter(({ address }) => isDesk(address)).length;
    expect(templates).toBeGreaterThan(20);
    expect(bytes.length).toBeLessThanOrEqual(MEGABYTE + templates * 28_000);
  });

  test('as the README states', () => {
    const row = read('../README.md')
      .split('\n')
      .find((line) => line.startsWith('| 单个文件 huiwen.html'));
    const stated = Number(/([\d.]+) MB/.exec(row ?? '')?.[1]);
    expect(Math.abs(stated - bytes.length / MEGABYTE), `${row} / ${bytes.length} B`).toBeLessThanOrEqual(
      0.05,
    );
  });
});

test('holds every page of the site', () => {
  const pages = pagesIn(DIST).map(({ file }) => file.replace(/(^|\/)index\.html$/, '$1'));
  expect(pages.length).toBeGreaterThan(20);
  expect(Object.keys(packedPages().pages).sort()).toEqual(
    pages.filter((page) => page !== 'huiwen.html').sort(),
  );
});

test('each with the words it has on the site', () => {
  const { pages, bodies } = packedPages();
  const text = stretchReader(bodies);
  expect(bodies).toHaveLength(Object.keys(pages).length);
  for (const [index, page] of Object.keys(pages).entries()) {
    const own = wordsOf(read(page.endsWith('.html') ? page : `${page}index.html`));
    expect(own.length, page).toBeGreaterThan(10);
    // This one speaks of the site or of the file, see tests/e2e/one-file.test.ts.
    if (page !== 'offline/') expect(wordsOf(text(index)), page).toBe(own);
  }
});

test.each([
  'search-index.js',
  'template-ids.js',
  'vocabulary.js',
  'proofreading.js',
  'proofreading-likely.js',
])('holds what the site publishes as %s', (file) =>
  expect(read(file)).toBe(`export default ${JSON.stringify(unpacked(file))};`),
);

test('holds the text of every template, packed together', () => {
  const { names, texts } = unpacked(ALIKE_ID) as PackedTogether;
  const text = stretchReader(texts);
  const files = filesIn(DIST, '.js').filter((file) => /^templates\/[^/]+\/text-/.test(file));
  expect(files.length).toBeGreaterThan(20);
  expect([...names].sort()).toEqual(files.map((file) => basename(file)).sort());
  for (const file of files) expect(read(file)).toBe(`export default ${text(names.indexOf(basename(file)))};`);
});

test('holds every style of the site', () => {
  const styles = contentsOf(html, 'style');
  const missing = filesIn(DIST, '.css').filter((file) => !styles.includes(read(file)));
  expect(missing).toEqual([]);
});

describe('is closed', () => {
  const policy = metaOf(html, 'content-security-policy') ?? '';

  test('its policy allows nothing but its own texts and data images', () => {
    const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    expect(sources.filter((source) => !/^'none'$|^data:$|^'sha256-[\w+/=]{44}'$/.test(source))).toEqual([]);
  });

  test('its policy allows the script that stands there and the program that it unpacks, no other', () => {
    const [opener = ''] = contentsOf(html, 'script');
    const hashes = [opener, String(unpacked(PROGRAM_ID))].map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(contentsOf(html, 'script')).toHaveLength(1);
    expect(policy).toContain(`script-src ${hashes.join(' ')};`);
  });

  test('it names no file', () => {
    const named = tagsOf(html).flatMap(({ attributes }) =>
      ['href', 'src', 'srcset', 'data'].flatMap((name) => attributes.get(name) ?? []),
    );
    expect(named.filter((address) => !address.startsWith('data:'))).toEqual([]);
  });

  test('its scripts import nothing', () => {
    const program = String(unpacked(PROGRAM_ID));
    expect(program.length).toBeGreaterThan(100_000);
    for (const script of [...contentsOf(html, 'script'), program])
      expect(script).not.toMatch(/\bfrom\s*["']\.|\bimport\s*["']|\bimport\(\s*["'`]/);
  });
});

describe('the page that offers it', () => {
  const page = read('offline/index.html');

  test('links to it', () =>
    expect(tagsOf(page).map(({ attributes }) => attributes.get('href'))).toContain('../huiwen.html'));

  test('states its size and its checksum', () => {
    expect(page).toContain(`${bytes.length} 字节`);
    expect(page).toContain(createHash('sha256').update(bytes).digest('hex'));
  });

  test('is linked from every page', () => {
    const without = pagesIn(DIST).filter(
      ({ file, html: text }) =>
        file !== 'huiwen.html' && !/href="[^"]*offline\/"|href="\.\/"[^>]*>离线使用/.test(text),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});
