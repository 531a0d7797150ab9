// Units as they are typed into a list of them, and templates as a list offers them.
import { expect, test } from 'vitest';
import { inStages } from '../../src/desk/form/template-options.tsx';
import { inListOrder } from '../../src/site/template-order.ts';
import { unitsIn } from '../../src/storage/expected-units.ts';
import { content } from '../content/load-content.ts';

test.each<[typed: string, units: readonly string[]]>([
  ['甲党支部\n乙党支部\n\n 乙党支部 ', ['甲党支部', '乙党支部']],
  ['甲党支部、乙党总支、丙局', ['甲党支部', '乙党总支', '丙局']],
  ['甲党支部，乙党支部；丙党支部', ['甲党支部', '乙党支部', '丙党支部']],
  ['甲社区党委\t乙村党支部', ['甲社区党委', '乙村党支部']],
  ['甲党支部、', ['甲党支部']],
  // One unit, whose name has the mark.
  ['第一、二联合党支部', ['第一、二联合党支部']],
  ['机关、离退休干部党支部\n第三党支部', ['机关、离退休干部党支部', '第三党支部']],
])('%j', (typed, units) => expect(unitsIn(typed)).toEqual(units));

test('a list of templates goes with a meeting, and within a stage as the home page does', () => {
  const templates = inListOrder(content.entries).map(({ template }) => template);
  const groups = inStages(templates);
  expect(groups.map(({ stage }) => stage)).toEqual(['会前', '会中', '会后']);
  expect(groups.flatMap(({ named }) => named)).toHaveLength(templates.length);
  expect(groups.at(-1)?.named[0]?.title).toContain('（常用）');
});
