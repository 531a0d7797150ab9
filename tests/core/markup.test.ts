// Text into markup and back.
import { expect, test } from 'vitest';
import { decodeMarkup, escapeMarkup } from '../../src/core/source/markup.ts';

test.each([
  [`<a b="c" d='e'>&amp;`, '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;'],
  ['甲，😀', '甲，😀'],
  ['', ''],
])('%s', (text, markup) => {
  expect(escapeMarkup(text)).toBe(markup);
  expect(decodeMarkup(markup)).toBe(text);
});

test('leaves out what no markup can hold', () => {
  expect(escapeMarkup('甲\u0000\u0008\u000b\u001f\t\n\r\u007f\u0085乙')).toBe('甲\t\n\r\u007f\u0085乙');
});

test.each([
  ['&#20013;&#x6587;&#X4E00;', '中文一'],
  ['&#9999999;&#x110000;&#xffffff;', '&#9999999;&#x110000;&#xffffff;'],
  ['&#128512;', '😀'],
  ['&nbsp;&toString;&;&#;&#x;& amp;', '&nbsp;&toString;&;&#;&#x;& amp;'],
  ['&amp;lt;', '&lt;'],
])('%s stands for %s', (markup, text) => {
  expect(decodeMarkup(markup)).toBe(text);
});
