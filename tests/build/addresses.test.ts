// Addresses of the build: from the root to relative, and from relative to pages of the single file.
import { describe, expect, test } from 'vitest';
import { safeName } from '../../src/build/file-names.ts';
import { relativeAddress } from '../../src/build/relative-address.ts';
import { pageAsked, queryFor, targetOf } from '../../src/one-file/address.ts';

describe('relativeAddress', () => {
  test.each([
    ['/', '/', 'index.html', './'],
    ['/', '/', 'guides/a/index.html', '../../'],
    ['/#guides', '/', 'index.html', './#guides'],
    ['/#guides', '/', 'offline/index.html', '../#guides'],
    ['/guides/a/', '/', 'guides/a/index.html', './'],
    ['/guides/b/', '/', 'guides/a/index.html', '../b/'],
    ['/assets/a.js', '/', 'index.html', './assets/a.js'],
    ['/assets/a.js', '/', 'guides/a/index.html', '../../assets/a.js'],
    ['/t/assets/a.js', '/t/', 'guides/a/index.html', '../../assets/a.js'],
    ['/t/', '/t/', 'guides/a/index.html', '../../'],
    ['/vocabulary/?a=/b#发文机关', '/', 'index.html', './vocabulary/?a=/b#发文机关'],
    ['/other/', '/t/', 'index.html', '/other/'],
    ['//host/a.js', '/', 'index.html', '//host/a.js'],
    ['#main', '/', 'index.html', '#main'],
    ['../b/', '/', 'guides/a/index.html', '../b/'],
    ['https://example.org/', '/', 'index.html', 'https://example.org/'],
  ])('%s below %s on %s: %s', (address, base, page, expected) =>
    expect(relativeAddress(address, base, page)).toBe(expected),
  );
});

describe('safeName', () => {
  test.each([
    ['desk', 'desk'],
    ['_id_', 'id'],
    ['_id_@_@astro', 'id'],
    ['index.astro_astro_type_script_index_0_lang', 'index'],
    ['FileSaver.min', 'filesaver-min'],
    ['.hidden', 'hidden'],
    ['astronomy', 'astronomy'],
    ['页', 'part'],
    ['', 'part'],
  ])('%s: %s', (name, expected) => expect(safeName(name)).toBe(expected));
});

describe('targetOf', () => {
  test.each([
    ['../../', 'guides/a/', { file: '', hash: '' }],
    ['../b/#c', 'guides/a/', { file: 'guides/b/', hash: '#c' }],
    ['./guides/a/', '', { file: 'guides/a/', hash: '' }],
    ['../templates/x/#draft=%E4%B8%80', 'drafts/', { file: 'templates/x/', hash: '#draft=%E4%B8%80' }],
    ['./blank.docx', 'templates/x/', { file: 'templates/x/blank.docx', hash: '' }],
    ['../../../../', 'guides/a/', { file: '', hash: '' }],
    ['#sample', 'templates/x/', undefined],
    ['?guides/a/', '', undefined],
    ['https://example.org/guides/a/', '', undefined],
    ['mailto:a@example.org', '', undefined],
    ['blob:null/1', '', undefined],
    ['%E4%BC%', '', undefined],
    ['http://', '', undefined],
  ])('%s on the page “%s”', (link, page, expected) => expect(targetOf(link, page)).toEqual(expected));
});

test.each([
  ['', ''],
  ['?', ''],
  ['?guides/a/', 'guides/a/'],
  ['?%E4%BC%9A/', '会/'],
  ['?%E4%BC%', ''],
])('pageAsked %s', (search, page) => expect(pageAsked(search)).toBe(page));

test('queryFor leads back to the page', () => {
  expect(queryFor('guides/a/', '#b')).toBe('?guides/a/#b');
  expect(pageAsked(queryFor('guides/a/'))).toBe('guides/a/');
});
