// A paper of what happened asks for no planned day, time or place, one of what is to come for none that was held.
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

const planned = [...content.vocabulary.values()].flatMap(({ name, plans }) =>
  plans ? [{ name, plans }] : [],
);
const PLANNED: ReadonlySet<string> = new Set(planned.map(({ name }) => name));
const HELD: ReadonlySet<string> = new Set(planned.map(({ plans }) => plans));

/** Templates of a stage that ask for one of these names. */
function asking(stage: string, names: ReadonlySet<string>): readonly string[] {
  return content.entries
    .filter(({ template }) => template.stage === stage && template.fields.some(({ name }) => names.has(name)))
    .map(({ template }) => template.id)
    .sort();
}

test('the vocabulary says which names are planned, and papers before the meeting use them', () => {
  expect([...PLANNED]).toEqual(['拟开会日期', '拟开会时间', '拟开会地点']);
  expect(asking('会前', PLANNED)).toContain('democratic-life-notice');
});

test('no paper of what happened asks for a planned name', () => {
  expect(asking('会后', PLANNED)).toEqual([]);
});

test('no paper before the meeting asks for what was held', () => {
  expect(asking('会前', HELD)).toEqual([]);
});

test.each([
  ['参评党员', '会上清点人数以后宣布', '优秀不超过'],
  ['党员总数', '优秀不超过7名', '会上清点'],
])('a ballot that counts on %s says %s', (base, said, unsaid) => {
  const ballot = content.entries.find(({ template }) => template.id === 'member-ballot');
  if (!ballot) throw new Error('there is no ballot');
  const facts = { ...ballot.sample, 优秀比例基数: base, 党员总数: 21, 参评党员数: 20 };
  const text = toText(fill(ballot.template, facts));
  expect(text).toContain(said);
  expect(text).not.toContain(unsaid);
});
