// A template of one's own: its head comes as plain values, and what only a published one needs may be missing.
import { expect, test } from 'vitest';
import { compileTemplate } from '../../src/core/template/compile-template.ts';
import type { Origin } from '../../src/core/template/front-matter.ts';
import { problemsOf, vocabularyOf } from './compile-text.ts';

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
