// Bad content, one folder a fault: what a case replaces in the base, and the exact sentences its author then reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Problem, printProblem } from '../../src/core/source/problem.ts';
import { type Files, readContent } from '../../src/site/content.ts';

const CASES = join(import.meta.dirname, '../cases');
const BAD = join(CASES, 'bad');

/** Content files below a folder, by path such as `content/templates/a.md`. */
function readTree(folder: string): Files {
  const entries = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

const base = readTree(join(CASES, 'base'));

/** The base with the files of a case in their places; an empty file takes one away. */
function withCase(name: string): Files {
  const files = { ...base, ...readTree(join(BAD, name)) };
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''));
}

function problemsOf(files: Files): readonly Problem[] {
  const content = readContent(files, '2026-11-21');
  return content.ok ? [] : content.problems;
}

/** Whether a problem names a line of a file, or the folder where a file lacks something. */
function hasPlace({ file, line }: Problem, files: Files): boolean {
  const text = files[file];
  if (text === undefined) return line === 1 && Object.keys(files).some((path) => path.startsWith(`${file}/`));
  return line >= 1 && line <= text.split('\n').length;
}

test('the base has no fault', () => {
  expect(problemsOf(base).map(printProblem)).toEqual([]);
});

describe.each(readdirSync(BAD).sort())('%s', (name) => {
  const files = withCase(name);

  test('says what is wrong', () => {
    const expected = readFileSync(join(BAD, name, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(problemsOf(files).map(printProblem)).toEqual(expected);
  });

  test('has a place and a Chinese sentence for each fault', () => {
    const problems = problemsOf(files);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !hasPlace(problem, files))).toEqual([]);
    expect(problems.filter(({ message }) => !/^(?=.*\p{Script=Han}{2})[^\n]+$/u.test(message))).toEqual([]);
  });
});
