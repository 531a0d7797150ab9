// What a reader did about suggestions: corrected, passed over, hidden; places stay right, and what was decided stays decided.
import { expect, test } from 'vitest';
import {
  afterCorrecting,
  beginProof,
  correct,
  hideRule,
  openSuggestions,
  type ProofState,
  passOver,
} from '../../src/core/proof/decide.ts';
import { prepareRules } from '../../src/core/proof/prepare.ts';
import { proofread, type Suggestion } from '../../src/core/proof/suggestions.ts';
import { content } from '../content/load-content.ts';

const rules = prepareRules(content.proofreading);
const TEXT = '会上作了布署，𠮷林厂也作了布署。各支部按布署落实，原因有三，一是布署晚。';
const found = (state: ProofState) => openSuggestions(state, proofread(state.text, rules));
const first = (state: ProofState): Suggestion => {
  const [each] = found(state);
  if (!each) throw new Error('nothing found');
  return each;
};

test('corrects one, then all of its kind, past rare characters', () => {
  const begun = beginProof(TEXT);
  expect(found(begun).map(({ wrong }) => wrong)).toEqual(['布署', '布署', '布署', '布署']);
  const once = correct(begun, [first(begun)]);
  expect(once.text).toBe(TEXT.replace('布署', '部署'));
  expect(once.tried).toEqual(new Set([first(begun).rule]));
  const all = correct(once, found(once));
  expect(all.text).toBe(TEXT.replaceAll('布署', '部署'));
  expect(found(all)).toEqual([]);
});

test('what was passed over stays so when something before it is corrected, and only there', () => {
  const begun = beginProof(TEXT);
  const third = found(begun)[2];
  if (!third) throw new Error('no third');
  const passed = passOver(begun, third);
  expect(found(passed)).toHaveLength(3);
  expect(found(correct(passed, [first(passed)]))).toHaveLength(2);
});

test('a kind is hidden everywhere', () => {
  const begun = beginProof(TEXT);
  expect(found(hideRule(begun, first(begun)))).toEqual([]);
});

test('what only the writer can put right is left as it is', () => {
  const state = beginProof('甲乙丙');
  const unsure = { ...first(beginProof(TEXT)), start: 1, end: 2, wrong: '乙', right: undefined };
  expect(correct(state, [unsure]).text).toBe('甲乙丙');
});

test('what the text no longer says is not corrected', () => {
  const begun = beginProof(TEXT);
  const [one, two] = found(begun);
  if (!one || !two) throw new Error('nothing found');
  const other = { ...begun, text: `经研究，${TEXT}` };
  expect(correct(other, [one, two])).toEqual(other);
});

test('the rest stand where they are found in the corrected text', () => {
  const begun = beginProof('会上作了布署，。各支部按布署落实，截止年底，共3-5次。再接再励，再作布署。');
  const all = found(begun);
  expect(all.length).toBeGreaterThan(3);
  for (const chosen of [...all.map((each) => [each]), all.slice(1, 3)]) {
    const rest = afterCorrecting(all, chosen);
    const { text } = correct(begun, chosen);
    expect(rest).toHaveLength(all.length - chosen.length);
    for (const { start, end, wrong } of rest) expect(text.slice(start, end)).toBe(wrong);
  }
  const unsure = { ...first(begun), right: undefined };
  expect(afterCorrecting([unsure], [unsure])).toEqual([unsure]);
});
