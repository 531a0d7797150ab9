// Plain text as a source: every line a paragraph, offsets of the text as read.
import { expect, test } from 'vitest';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { decodeText } from '../../src/reopen/decode-text.ts';

const ROWS: readonly (readonly [text: string, paragraphs: readonly string[]])[] = [
  ['', ['']],
  ['一行', ['一行']],
  ['标题\n正文。\n', ['标题', '正文。', '']],
  ['标题\r\n\r\n正文。', ['标题', '', '正文。']],
  ['序号\t事项\n1\t走访', ['序号\t事项', '1\t走访']],
];

test.each(ROWS)('%j', (text, paragraphs) => {
  const source = plainSource(text);
  expect(source.text).toBe(text);
  expect(source.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});

const LINES = '会议记录\n到会人员齐全，记录在后面。';
const utf8 = (text: string) => new TextEncoder().encode(text);
test.each<[what: string, bytes: Uint8Array, text: string | undefined]>([
  ['whole', utf8(LINES), LINES],
  ['without its last byte', utf8(LINES).slice(0, -1), LINES.slice(0, -1)],
  ['without its last two bytes', utf8(LINES).slice(0, -2), LINES.slice(0, -1)],
  // 单位 and a lone byte in GB18030 are no UTF-8 that was cut off.
  ['in another encoding', Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0x0a, 0xe4, 0xbd]), '单位\n浣'],
  [
    'broken in its middle',
    Uint8Array.from([...utf8(LINES).slice(0, 40), 0xff, 0, ...utf8(LINES)]),
    undefined,
  ],
])('a text %s is read as far as it goes', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});
