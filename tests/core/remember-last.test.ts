// Files are read again when one of them, its name or their number has changed, and only then.
import { expect, test } from 'vitest';
import type { Source } from '../../src/core/source/problem.ts';
import { rememberLast } from '../../src/core/source/remember-last.ts';

const BASE: readonly Source[] = [
  { file: 'a.yml', text: '甲' },
  { file: 'b.yml', text: '乙' },
];

/** How often the files were read after each of these was asked for. */
function timesRead(...asked: readonly (readonly Source[])[]): number[] {
  let times = 0;
  const read = rememberLast((sources) => {
    times += 1;
    return sources.map(({ file, text }) => `${file}：${text}`).join('；');
  });
  return asked.map((sources) => {
    expect(read(sources)).toBe(sources.map(({ file, text }) => `${file}：${text}`).join('；'));
    return times;
  });
}

test.each<[what: string, asked: readonly (readonly Source[])[], read: readonly number[]]>([
  ['the same', [BASE, BASE], [1, 1]],
  ['the same text from elsewhere', [BASE, BASE.map((source) => ({ ...source }))], [1, 1]],
  ['another text', [BASE, [{ file: 'a.yml', text: '丙' }, ...BASE.slice(1)]], [1, 2]],
  ['another name', [BASE, [{ file: 'c.yml', text: '甲' }, ...BASE.slice(1)]], [1, 2]],
  ['one less', [BASE, BASE.slice(1)], [1, 2]],
  ['one more', [BASE.slice(1), BASE], [1, 2]],
  ['another order', [BASE, BASE.toReversed()], [1, 2]],
  ['a change undone', [BASE, BASE.slice(1), BASE], [1, 2, 2]],
  ['none', [[], BASE, []], [1, 2, 2]],
])('%s', (_, asked, read) => {
  expect(timesRead(...asked)).toEqual(read);
});

test('what was asked for long ago is let go', () => {
  const others = Array.from({ length: 10 }, (_, at) => [{ file: 'a.yml', text: `${at}` }]);
  expect(timesRead(BASE, ...others, BASE).at(-1)).toBe(12);
});
