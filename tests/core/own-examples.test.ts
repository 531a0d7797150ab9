import { expect, test } from 'vitest';
import { exampleOf } from '../../src/site/own-examples.ts';

test.each([
  ['nothing', undefined, undefined],
  ['a text', '中共某校支部委员会', '中共某校支部委员会'],
  ['a number', 12, '12'],
  ['the first two lines of a list', ['甲', '乙', '丙'], '甲；乙'],
  ['rows are no line', [{ 问题: '甲' }], undefined],
  ['a tick is no line', true, undefined],
  ['a long text, cut between characters', `${'长'.repeat(39)}😀文`, `${'长'.repeat(39)}😀…`],
])('%s', (_, sample, wanted) => {
  expect(exampleOf(sample)).toBe(wanted);
});
