// A text on a page and what was found in it: looked through in slices, and what is shown is always of the text that is shown.
import { expect, test } from 'vitest';
import { afterEditing } from '../../src/core/proof/decide.ts';
import { prepareRules } from '../../src/core/proof/prepare.ts';
import { proofread } from '../../src/core/proof/suggestions.ts';
import { createProofLook } from '../../src/desk/proof/proof-look.ts';
import { content } from '../content/load-content.ts';

const rules = prepareRules(content.proofreading);
const LONG = Array.from({ length: 600 }, (_, at) => `${at}号作了布署，要求各支部认真学习，并按排专人。`).join(
  '\n',
);

test.each([
  ['会上作了布署，还按排了学习。', '会上又作了布署，还按排了学习。', ['布署', '按排']],
  ['会上作了布署，还按排了学习。', '会上作了部署，还按排了学习。', ['按排']],
  ['会上作了布署，还按排了学习。', '会上作了布署，还按排了学习和讨论。', ['布署', '按排']],
  ['会上作了布署。', '会上作了布署。', ['布署']],
  ['会上作了布署。布署', '会上作了布署', ['布署']],
  ['会上作了布署，还按排了学习。', '另外一份完全不同的材料，没有写错什么。', undefined],
])('%s → %s', (before, now, left) => {
  const moved = afterEditing(proofread(before, rules), before, now);
  expect(moved?.map(({ wrong }) => wrong)).toEqual(left);
  for (const { start, end, wrong } of moved ?? []) expect(now.slice(start, end)).toBe(wrong);
});

test('a newer text ends the look at the one before', async () => {
  const look = createProofLook();
  look.put(look.withText(LONG));
  const first = look.look(rules);
  look.put(look.withText('已按布署办理。'));
  await Promise.all([first, look.look(rules)]);
  expect(look.open.peek().map(({ start, wrong }) => [start, wrong])).toEqual([[2, '布署']]);
});

test('what is decided while a text is looked through stays decided', async () => {
  const look = createProofLook();
  look.put(look.withText(LONG));
  await look.look(rules);
  const all = look.open.peek();
  expect(all).toHaveLength(1_200);
  const [one, two] = all;
  if (!one || !two) throw new Error('nothing found');
  look.put(look.withCorrected([one]));
  const again = look.look(rules);
  look.put(look.withPassed(two));
  expect(look.open.peek()).toHaveLength(1_198);
  await again;
  expect(look.open.peek()).toHaveLength(1_198);
  expect(look.now.peek().state.text.startsWith('0号作了部署')).toBe(true);
  look.put(look.withHidden(two));
  expect(new Set(look.open.peek().map(({ wrong }) => wrong))).toEqual(new Set(['布署']));
});

test('a list goes on over a text of which one stretch was typed anew, and ends at another text', async () => {
  const look = createProofLook();
  look.put(look.withText('会上作了布署。'));
  await look.look(rules);
  look.put(look.withText('会上又作了布署。'));
  expect(look.open.peek().map(({ start }) => start)).toEqual([5]);
  look.put(look.withText('各支部的学习情况另行通知，请按时参加。'));
  expect(look.now.peek().found).toBeUndefined();
  expect(look.open.peek()).toEqual([]);
});
