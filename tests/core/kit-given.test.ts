// What the office gave is no matter of the branch: it neither wrote it nor can it change it. With its file in hand it is told to whom.
import { expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Kit } from '../../src/core/kit/kit.ts';
import { sourceOf } from '../../src/core/template/template-source.ts';
import { createDraftModel } from '../../src/desk/shell/create-draft-model.ts';
import { toHandIn } from '../../src/islands/kit/hand-in.ts';
import { kitUnit } from '../../src/islands/kit/kit-interview.ts';
import { content } from '../content/load-content.ts';

const entry = content.entries.find(({ template }) => template.id === 'branch-life-report');
if (!entry) throw new Error('no branch-life-report');
const { template, text } = entry;

const kitWith = (given: Facts, from = '某局机关党委'): Kit => ({
  ...{ id: 'k1', title: '报告', from, due: '', contact: '', given, ask: [], units: [] },
  template: { ...template, feeds: template.feeds ?? [], source: sourceOf(text, content.partials) },
  thresholds: DEFAULT_THRESHOLDS,
});

test.each<[string, Facts, Facts, string]>([
  ['given by the office', { 上级党组织: '中共某局委员会' }, {}, 'hint'],
  ['written by the branch', {}, { 上级党组织: '中共某局委员会' }, 'warning'],
])('what the paper does not print, %s', (_, given, own, severity) => {
  const open = { kit: kitWith(given), template };
  const standing = kitUnit(open, createDraftModel(template)).profile.value?.facts ?? {};
  const facts = { ...given, ...own };
  const found = check({
    ...{ template, facts, standing, document: fill(template, facts), accepted: {} },
    ...{ thresholds: DEFAULT_THRESHOLDS, today: { year: 2026, month: 1, day: 20 } },
  });
  const said = found.filter(({ rule, message }) => rule === 'unprinted' && message.includes('上级党组织'));
  expect(said.map((each) => each.severity)).toEqual([severity]);
});

test.each([
  ['某局机关党委', '已下载“甲”。请把这个文件交回某局机关党委。'],
  ['', '已下载“甲”。请把这个文件交回发下来的单位。'],
])('handed back to “%s”', (from, sentence) => {
  const open = { kit: kitWith({}, from), template };
  const done = { kind: 'done', gist: '已下载。', sentence: '已下载“甲”。' } as const;
  expect(toHandIn(done, open)).toMatchObject({ kind: 'done', sentence });
  expect(toHandIn({ kind: 'refused', way: 'docx' }, open)).toEqual({ kind: 'refused', way: 'docx' });
});
