// A sample fills every blank of its template, but not one that only another choice would print.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printProblem } from '../../src/core/source/problem.ts';
import { readContent } from '../../src/site/content.ts';
import { readFiles } from '../content/load-content.ts';

const BASE = join(import.meta.dirname, '../cases/base');
const TEMPLATE = 'content/templates/meeting-report.md';
const SAMPLE = 'content/templates/meeting-report.sample.yml';

/** The base content, its count of members printed for one way of meeting, and left out of the sample. */
function problemsWhen(way: '现场' | '视频') {
  const files = readFiles(join(BASE, 'content'), BASE);
  const read = readContent(
    {
      ...files,
      [TEMPLATE]: (files[TEMPLATE] ?? '').replace(
        '应到{{应到人数}}人',
        `{{#召开方式.${way}}}应到{{应到人数}}人{{/召开方式.${way}}}`,
      ),
      [SAMPLE]: (files[SAMPLE] ?? '').replace('应到人数: 9\n', ''),
    },
    '2026-11-28',
  );
  return read.ok ? [] : read.problems.map(printProblem);
}

describe('a name printed under one choice', () => {
  test('is filled where that is chosen', () => {
    expect(problemsWhen('现场').join()).toContain('示例没有填满：缺少“应到人数”');
  });
  test('may be left out where another is', () => {
    expect(problemsWhen('视频')).toEqual([]);
  });
});
