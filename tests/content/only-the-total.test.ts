// A unit that counted its opinions without dividing them enters the total alone: nothing else is asked, and nothing is said of a division.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

const DIVIDED = ['意见清单', '班子意见数', '成员意见数', '班子问题意见数', '成员问题意见数'];
const asking = content.entries
  .filter(({ template }) => template.fields.some(({ name }) => name === '意见总数'))
  .map((entry) => [entry.template.id, entry] as const);

describe.each(asking)('%s', (_, { template, sample }) => {
  const whole = Object.fromEntries(Object.entries(sample).filter(([name]) => !DIVIDED.includes(name)));
  const sentences = (total: number) =>
    toText(fill(template, { ...whole, 意见总数: total })).split(/[。；\n]/);

  test.each([1, 4567])('prints %d', (total) => {
    // In a table the figure stands in a cell of its own.
    if (template.genre === '表') {
      const rows = toText(fill(template, { ...whole, 意见总数: total })).split('\n');
      expect(rows.filter((row) => row.endsWith(`\t${total}`))).toHaveLength(1);
      return;
    }
    const figure = new RegExp(`意见.*(?<!\\d)${total}条`);
    const said = sentences(total).filter((sentence) => figure.test(sentence));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((sentence) => /对(?:领导)?班子|对成员|其中/.test(sentence))).toEqual([]);
    expect(fill(template, { ...whole, 意见总数: total }).gaps).toEqual([]);
  });

  test('asks for the total where there is none', () => {
    const asked = fill(template, whole).gaps.map(({ path }) => path[0]);
    expect(asked.filter((name) => DIVIDED.includes(String(name)))).toEqual([]);
  });
});

test('most reports ask for it', () => expect(asking.length).toBeGreaterThan(9));
