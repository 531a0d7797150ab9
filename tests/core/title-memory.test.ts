// A title found before is the title found anew, whatever was filled in between.
import { expect, test } from 'vitest';
import { titleLines } from '../../src/core/document/title-lines.ts';
import { linesOf } from '../../src/core/document/title-memory.ts';
import { content } from '../content/load-content.ts';

const TITLE = '中共某某市应急管理局直属机关委员会关于召开2025年度专题民主生活会情况的报告';
const ORGANS = [[], ['中共某某市应急管理局直属机关委员会'], ['中共某某市'], ['应急管理局']] as const;
const [first, second] = content.entries.map(({ template }) => template);

test('lines come of the names that are known, however often and in whatever order they are asked for', () => {
  const asked = [...ORGANS, ...ORGANS].flatMap((organs) => [
    { organs },
    { organs, theme: '专题民主生活会情况' },
  ]);
  for (const template of [first, second]) {
    if (!template) throw new Error('two templates are needed');
    for (const known of asked) expect(linesOf(template, TITLE, known)).toEqual(titleLines(TITLE, known));
  }
  expect(new Set(asked.map((known) => titleLines(TITLE, known).join('\n'))).size).toBeGreaterThan(1);
});

test('a title is searched once, and again only after many others', () => {
  if (!first) throw new Error('a template is needed');
  const known = { organs: [] };
  const lines = linesOf(first, TITLE, known);
  expect(linesOf(first, TITLE, known)).toBe(lines);
  for (let year = 1950; year < 2050; year++) linesOf(first, `关于${year}年度情况的报告`, known);
  expect(linesOf(first, TITLE, known)).not.toBe(lines);
  expect(linesOf(first, TITLE, known)).toEqual(lines);
});
