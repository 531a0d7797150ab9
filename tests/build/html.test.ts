// Pages are changed after Astro has written them: only what is meant to be changed is.
import { describe, expect, test } from 'vitest';
import { mapAttributes, mapTags } from '../../src/build/html.ts';
import { oneFileHtml } from '../../src/build/one-file-html.ts';
import { stateFile } from '../../src/build/state-file.ts';

const shout = (name: string, value: string) => (name === 'href' ? value.toUpperCase() : value);

describe('mapAttributes', () => {
  test.each([
    ['<a href="a">a</a>', '<a href="A">a</a>'],
    ['<a class="x" href="a" title="href=b">', '<a class="x" href="A" title="href=b">'],
    ['<p>href="a"</p>', '<p>href="a"</p>'],
    ['<p title="<a href=&quot;a&quot;>" href="b">', '<p title="<a href=&quot;a&quot;>" href="B">'],
    ['<a href="a&amp;b&quot;">', '<a href="A&amp;B&quot;">'],
    ['<script>let a = \'<a href="a">\'</script>', '<script>let a = \'<a href="a">\'</script>'],
    ['<style>a[href="a"]{}</style><i href="b"/>', '<style>a[href="a"]{}</style><i href="B"/>'],
    ['<!-- <a href="a"> --><br><a hidden href="b">', '<!-- <a href="a"> --><br><a hidden href="B">'],
    ['<a data-x=\'1\' href="a">', '<a data-x=\'1\' href="a">'],
  ])('%s', (html, expected) => expect(mapAttributes(html, shout)).toBe(expected));
});

test('mapTags sees every tag once, and a script with its text', () => {
  const seen: string[] = [];
  const html = '<a title="<b>"><!-- <c> --><script type="module">"<d>"</script><e/>';
  const same = mapTags(html, ({ name, text }) => {
    seen.push(`${name}${text === undefined ? '' : `: ${text}`}`);
    return undefined;
  });
  expect(same).toBe(html);
  expect(seen).toEqual(['a', 'script: "<d>"', 'e']);
});

test('stateFile fills in size and checksum and nothing else', () =>
  expect(
    stateFile('<dd data-file="size">-</dd><code data-file="sha-256"></code><p data-file="x">-</p>', {
      size: 1_234_567,
      sum: 'ab',
    }),
  ).toBe(
    '<dd data-file="size">1.23 MB（1234567 字节）</dd><code data-file="sha-256">ab</code><p data-file="x">-</p>',
  ));

test('a script cannot end its element or begin a comment', () => {
  const html = oneFileHtml({
    frame: '<html><head><meta charset="utf-8"></head><body></body></html>',
    icon: '<svg/>',
    styles: new Map(),
    packed: {},
    opener: 'const a = "</script><!--$&";',
    program: 'start();',
  });
  expect(html).toContain('<script type="module">const a = "<\\/script><\\!--$&";</script>');
});
