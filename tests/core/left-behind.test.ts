// What another year or unit left behind, rule by rule: a sample with one thing changed, and the sentence about it or none.
import { describe, expect, test } from 'vitest';
import { readDated } from '../../src/core/checks/read-dated.ts';
import { content } from '../content/load-content.ts';
import { findingsOf } from './check-case.ts';

type Row = readonly [what: string, change: Readonly<Record<string, unknown>>, said: string | undefined];

const TEMPLATE = 'democratic-life-report-subdistrict';

function saidBy(rule: string, change: Row[1], template = TEMPLATE) {
  return findingsOf({ template, change }).filter((each) => each.rule === rule);
}

describe('too early', () => {
  test.each<Row>([
    [
      'a plenum of the year after',
      { 会议主题: '学习贯彻党的二十届五中全会精神' },
      '写到“党的二十届五中全会”，2026年10月召开',
    ],
    [
      'a book that came out after the study',
      { 学习书目: ['《习近平关于树立和践行正确政绩观论述摘编》'] },
      '2026年出版',
    ],
    ['a plenum already held', { 会议主题: '学习贯彻党的二十届四中全会精神' }, undefined],
    ['a plenum to come', { 会议主题: '以实际行动迎接党的二十届五中全会' }, undefined],
    ['a plenum that was never held', { 会议主题: '学习贯彻党的十九届八中全会精神' }, '没有开过这次全会'],
    ['one nobody can know of yet', { 会议主题: '党的二十一届二中全会' }, undefined],
  ])('%s', (_, change, said) => {
    const found = saidBy('too-early', change);
    if (said === undefined) expect(found).toEqual([]);
    else expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  });
  test('stops the final until a reason is given', () => {
    const change = { 会议主题: '学习贯彻党的二十届五中全会精神' };
    const [found] = saidBy('too-early', change);
    expect(found).toMatchObject({ severity: 'error', acceptable: true });
    const accepted = { [found?.id ?? '']: '会前已经公布' };
    const [kept] = findingsOf({ template: TEMPLATE, change, accepted }).filter(
      ({ rule }) => rule === 'too-early',
    );
    expect(kept?.accepted).toBe('会前已经公布');
  });
});

describe('the files of dated things', () => {
  test.each([
    ['kind: 书\nsource: 某处\nthings: [{name: 甲, words: [某某某某某], day: 2020-01-01}]', 'kind 应为'],
    ['kind: 著作\nthings: [{name: 甲, words: [某某某某某], day: 2020-01-01}]', '出处'],
    ['kind: 著作\nsource: 某处\nthings: [{name: 甲, words: [短], day: 2020-01-01}]', '太短'],
    ['kind: 著作\nsource: 某处\nthings: [{name: 甲, words: [某某某某某], day: 2020-13}]', 'day 应为'],
    ['kind: 著作\nsource: 某处\nthings: [{name: 甲, words: [某某某某某], day: 2020-01, 页: 3}]', '页'],
    ['kind: 著作\nsource: 某处\nthings: [某]', '每一条'],
    ['kind: 著作\nsource: 某处', 'things'],
  ])('%s', (text, said) => {
    const read = readDated([{ file: 'content/dated/a.yml', text }]);
    expect(read.ok ? '' : read.problems.map(({ message }) => message).join()).toContain(said);
  });
  test('there are many, and no name twice', () => {
    const names = content.dated.things.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(new Set(names).size).toBe(names.length);
  });
});
