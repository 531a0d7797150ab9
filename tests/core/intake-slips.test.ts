// Slips in the text that stays fixed: found by the proofreading rules, mended or left one by one, kept where the rules are not at hand.
import { expect, test } from 'vitest';
import { paperAsDecided } from '../../src/core/intake/confirm/as-decided.ts';
import type { Decided, Paper } from '../../src/core/intake/confirm/confirm.ts';
import { type Decisions, UNDECIDED } from '../../src/core/intake/confirm/decisions.ts';
import { findSlips } from '../../src/core/intake/confirm/find-slips.ts';
import {
  acceptFixed,
  acceptRest,
  fixedItems,
  mendFixed,
  restOf,
} from '../../src/core/intake/confirm/fixed-words.ts';
import { itemShown } from '../../src/core/intake/confirm/item-shown.ts';
import { setRole } from '../../src/core/intake/confirm/structure.ts';
import { madeOf } from '../../src/core/intake/template/made-of.ts';
import { prepareRules } from '../../src/core/proof/prepare.ts';
import { createProofing } from '../../src/islands/intake/proofing.ts';
import { content } from '../content/load-content.ts';
import { paperOf } from './confirm-paper.ts';

const rules = prepareRules(content.proofreading);

function proofread(...lines: readonly string[]): Paper {
  const paper = paperOf(...lines);
  const steps = findSlips(paper.found, rules);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return { ...paper, slips: step.value };
}
function ok(taken: Decided): Decisions {
  if ('refused' in taken) throw new Error(taken.refused);
  return taken.decisions;
}
const slipsOf = (paper: Paper, decisions = UNDECIDED) =>
  fixedItems(paper, decisions).filter(({ slip }) => slip);
const shown = (paper: Paper, decisions = UNDECIDED) =>
  slipsOf(paper, decisions).map(({ text, slip, places }) => `${text}→${slip?.right ?? ''} ${places.length}`);
const texts = (paper: Paper, decisions: Decisions) =>
  paperAsDecided(paper, decisions).found.paragraphs.map(({ text }) => text);

const PAPER = proofread(
  '#标题 关于召开民主生活会的报告',
  '#层次标题1 一、惯彻落实情况',
  '惯彻要求，〖惯彻|做法|标记|other〗到位，坦城相见。晴澜街道参加。',
);

test('are pointed out in the fixed text, not in what is filled, the same ones once', () => {
  expect(shown(PAPER)).toEqual(['惯彻→贯彻 2', '坦城相见→坦诚相见 1']);
  expect(slipsOf(PAPER).every(({ why }) => why.length > 3)).toBe(true);
});

test('a line that was struck out has none', () => {
  const body = PAPER.found.paragraphs[2]?.start ?? -1;
  expect(shown(PAPER, ok(setRole(PAPER, UNDECIDED, body, '不要')))).toEqual(['惯彻→贯彻 1']);
});

test('are mended or left one by one, never with all the rest', () => {
  const [first, second] = slipsOf(PAPER);
  let decisions = ok(acceptRest(PAPER, UNDECIDED));
  expect(restOf(fixedItems(PAPER, decisions))).toEqual([]);
  expect(slipsOf(PAPER, decisions).map(({ seen }) => seen)).toEqual([false, false]);
  expect(texts(PAPER, decisions)).toEqual(PAPER.found.paragraphs.map(({ text }) => text));
  decisions = ok(mendFixed(PAPER, decisions, first?.id ?? '', '贯彻'));
  decisions = ok(acceptFixed(PAPER, decisions, second?.id ?? ''));
  expect(texts(PAPER, decisions).slice(1)).toEqual([
    '一、贯彻落实情况',
    '贯彻要求，惯彻到位，坦城相见。晴澜街道参加。',
  ]);
  // The blank moved along.
  const [blank] = paperAsDecided(PAPER, decisions).found.blanks;
  expect(blank && texts(PAPER, decisions)[2]?.slice(blank.from, blank.to)).toBe('惯彻');
});

test('what was decided holds without the rules, and not where other words stand now', () => {
  const decisions = ok(mendFixed(PAPER, UNDECIDED, slipsOf(PAPER)[0]?.id ?? '', '贯彻'));
  const { slips: _slips, ...without } = PAPER;
  expect(texts(without, decisions)[1]).toBe('一、贯彻落实情况');
  expect(shown(without, decisions)).toEqual(['惯彻→ 2']);
  const other = paperOf('#标题 关于召开民主生活会的报告', '#层次标题1 一、关于落实情况', '没有。');
  expect(shown(other, decisions)).toEqual([]);
});

test('a sentence to confirm says what was mended in it', () => {
  const paper = proofread('#标题 关于召开民主生活会的报告', '会议开得坦城，取得了显著成效。');
  const decisions = ok(mendFixed(paper, UNDECIDED, slipsOf(paper)[0]?.id ?? '', '坦诚'));
  const made = madeOf({ ...paper, source: { text: paperOf('').text, paragraphs: [], notes: [] } }, decisions);
  expect(JSON.stringify(made)).not.toContain('坦城');
});

test.each<[string, string[]]>([
  ['时间：15:30，比例为3:1，网址为http://example.cn。', []],
  ['1.向上级所取材料。', []],
  ['共发放征求意见表xx份,收回xx份。', [',→， 1']],
])('%s', (line, found) => {
  expect(shown(proofread('#标题 关于召开民主生活会的报告', line))).toEqual(found);
});

test('rules that did not come are asked for again, and a paper that changed meanwhile is let alone', async () => {
  const { signal } = await import('@preact/signals');
  const open = { ...paperOf('惯彻'), source: { text: '惯彻', paragraphs: [], notes: [] } };
  const paper = signal<typeof open | undefined>(open);
  let comes = false;
  const proofing = createProofing(paper, async () => {
    if (!comes) throw new Error('no rules');
    return [];
  });
  await proofing.proofread();
  expect(proofing.proofing.peek()).toBe('没有加载');
  comes = true;
  await proofing.proofread();
  expect(proofing.proofing.peek()).toBe('');
  expect(paper.peek()).toEqual({ ...open, slips: [] });
  paper.value = { ...open };
  const asked = proofing.proofread();
  paper.value = undefined;
  await asked;
  expect(paper.peek()).toBeUndefined();
});

test.each<[string, Parameters<typeof itemShown>[1], string, string]>([
  ['wrong signs', slip('坦城', 2, '坦诚'), '坦城', '坦诚'],
  ['signs that are too many', slip('，', 4, ''), '，', '（删去）'],
  ['a sign that is left out', slip('', 8, '的'), '认真听', '认真听的'],
  ['one that was put there', { ...slip('', 8, '的'), mended: '的' }, '认真听', '认真听的'],
  ['one left out behind a stop', slip('', 11, '：'), '认真听意见。', '认真听意见。：'],
  ['words put in the place of others', { ...slip('坦城', 2, '坦诚'), mended: '真诚' }, '坦城', '真诚'],
  ['words that were taken out', { ...slip('，', 4, ''), mended: '' }, '，', '（删去）'],
  ['one left out at the head of a line', slip('', 0, '的'), '', '的'],
  ['a claim with its ends', { ...slip('，气氛好。', 0, ''), claim: true, slip: undefined }, '气氛好', ''],
])('%s in the list', (_, item, from, to) => {
  expect(itemShown({ paragraphs: [{ text: '会上坦城，认真听意见。' }] }, item)).toEqual({ from, to });
});

function slip(text: string, from: number, right: string): Parameters<typeof itemShown>[1] {
  const place = { id: '', paragraph: 0, from, to: from + text.length, start: 0, end: 0, text, why: '' };
  return { text, slip: { right }, mended: undefined, places: [place] };
}
