// A changed paragraph as it is shown: the same at both ends, and what stands in place of what between them.
import { expect, test } from 'vitest';
import { changedParts } from '../../src/core/compare/changed-parts.ts';
import { compareText } from '../../src/core/compare/compare-text.ts';

test.each([
  [
    '会议于三月召开，查摆问题五条。',
    '会议于四月召开，查摆问题五条。',
    ['会议于', '三', '四', '月召开，查摆问题五条。'],
  ],
  [
    '会议于三月召开，查摆问题五条。',
    '会议于三月召开，查摆问题五条',
    ['会议于三月召开，查摆问题五条', '。', '', ''],
  ],
  ['查摆问题五条，已整改。', '共查摆问题五条，已整改。', ['', '', '共', '查摆问题五条，已整改。']],
  // A character of two units is not cut in half.
  ['𠮷林同志参加了会议。', '𠮟林同志参加了会议。', ['', '𠮷', '𠮟', '林同志参加了会议。']],
])('%s → %s', (before, after, parts) => {
  const [difference] = compareText([before], [after]);
  if (difference?.kind !== 'changed') throw new Error(`${difference?.kind}`);
  expect(Object.values(changedParts(difference))).toEqual(parts);
});
