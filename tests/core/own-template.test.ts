// A template of one's own: its head comes as plain values, and what only a published one needs may be missing.
import { expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { fill } from '../../src/core/document/fill.ts';
import { compileTemplate } from '../../src/core/template/compile-template.ts';
import type { Origin } from '../../src/core/template/front-matter.ts';
import { content } from '../content/load-content.ts';
import { orThrow, problemsOf, vocabularyOf } from './compile-text.ts';

const HEAD = {
  title: '本街道的情况报告',
  genre: '报告',
  direction: '上行',
  meeting: '民主生活会',
  organs: ['党工委'],
  stage: '会后',
  sender: '街道党工委',
  receiver: '区委组织部',
  revised: '2026-11-21',
};
const PUBLISHED = { summary: '用途', sources: ['来源'], changes: ['2026-11-21 新编'] };

const messages = (origin: Origin, head: unknown, body = '# 试\n正文。') => {
  const text = { id: '自己的模板 1', origin, file: '自己的模板', head, body, bodyLine: 1 };
  return problemsOf(compileTemplate(text, { vocabulary: vocabularyOf('') })).map(({ message }) => message);
};

test.each<[what: string, origin: Origin, head: unknown, problems: readonly (string | RegExp)[]]>([
  ['without sources, changes and summary', 'own', HEAD, []],
  ['with all of them', 'own', { ...HEAD, ...PUBLISHED }, []],
  [
    'a published one without them',
    'published',
    HEAD,
    ['头部缺少 summary', 'sources 应为文字列表，至少一条', 'changes 应为文字列表，至少一条'],
  ],
  ['a published one with all of them', 'published', { ...HEAD, ...PUBLISHED }, []],
  ['with a summary that is no text', 'own', { ...HEAD, summary: 5 }, ['summary 应为文字，现为数字“5”']],
  ['with changes that are older', 'own', { ...HEAD, ...PUBLISHED, revised: '2026-11-22' }, [/不一致/]],
  ['without a title', 'own', { ...HEAD, title: undefined }, ['头部缺少 title']],
  ['with a key nobody knows', 'own', { ...HEAD, titel: '' }, [/没有“titel”这种键/]],
  ['a head that is no mapping', 'own', '报告', [/./, /./, /./, /./, /./, /./, /./, /./, /./]],
])('%s', (_, origin, head, problems) => {
  expect(messages(origin, head)).toEqual(
    problems.map((problem) => (typeof problem === 'string' ? problem : expect.stringMatching(problem))),
  );
});

test('its text is held to the same rules', () => {
  expect(messages('own', HEAD, '# 试\n{{没有的名称}}')).toEqual([
    expect.stringContaining('名称“没有的名称”没有声明'),
  ]);
});

test('what is filled into it is checked by the same rules', () => {
  const text = { id: '自己的', origin: 'own', file: '自己的', head: HEAD, bodyLine: 1 } as const;
  const body = '# 试\n应到{{应到人数}}人，实到{{实到人数}}人。';
  const template = orThrow(compileTemplate({ ...text, body }, content));
  const facts = { 发文机关: '某街道党工委', 应到人数: 5, 实到人数: 7 };
  const document = fill(template, facts);
  const today = { year: 2026, month: 11, day: 21 };
  const found = check({ template, facts, document, thresholds: DEFAULT_THRESHOLDS, accepted: {}, today });
  expect(found.filter(({ rule }) => rule === 'R1').map(({ paths }) => paths[0])).toEqual([['实到人数']]);
});
