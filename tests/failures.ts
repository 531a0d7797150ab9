// What failed, so that it can be said again at the end of a run: a log may be cut, and its beginning is what goes.
import { join, relative } from 'node:path';
import type { SerializedError, TestModule } from 'vitest/node';

const ROOT = join(import.meta.dirname, '..');
/** Lines of an error shown; playwright's go on for pages. */
const LINES = 6;
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

export type Failure = {
  readonly project: string;
  readonly file: string;
  /** Of the test or the suite; what happened where there is none. */
  readonly name: string;
  readonly errors: readonly string[];
};

/** The first lines of an error, and where in our own files it was thrown. */
export function firstLines({ name, message, stacks }: SerializedError): string {
  const lines = message
    .replace(COLOURS, '')
    .split('\n')
    .filter((line) => line.trim());
  const own = stacks?.find(({ file }) => file.startsWith(ROOT) && !file.includes('node_modules'));
  const said = lines.slice(0, LINES).map((line) => line.slice(0, 300));
  const cut = lines.length > LINES ? ['…'] : [];
  const where = own ? [`在 ${relative(ROOT, own.file)}:${own.line}`] : [];
  return [
    `${name && name !== 'Error' ? `${name}: ` : ''}${said[0] ?? ''}`,
    ...said.slice(1),
    ...cut,
    ...where,
  ].join('\n');
}

/** Every test, hook and file that failed, and every error that belongs to none of them. */
export function failuresOf(
  modules: readonly TestModule[],
  errors: readonly SerializedError[],
): readonly Failure[] {
  const inModules = modules.flatMap((module) => {
    const at = { project: module.project.name, file: relative(ROOT, module.moduleId) };
    const failure = (name: string, of: readonly SerializedError[]) => ({
      ...at,
      name,
      errors: of.map(firstLines),
    });
    const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length);
    const tests = [...module.children.allTests('failed')];
    return [
      ...(module.errors().length ? [failure('文件本身', module.errors())] : []),
      ...suites.map((suite) => failure(suite.fullName, suite.errors())),
      ...tests.map((test) => failure(test.fullName, test.result().errors ?? [])),
    ];
  });
  return [
    ...inModules,
    ...errors.map((error) => ({
      project: '',
      file: '',
      name: '不在哪个测试里',
      errors: [firstLines(error)],
    })),
  ];
}

/** One after another, as they stand before the total. */
export function sayFailures(failures: readonly Failure[]): string {
  const said = failures.map(({ project, file, name, errors }) => {
    const where = [project && `[${project}]`, file].filter(Boolean).join(' ');
    const lines = errors.join('\n').split('\n');
    return [[where, name].filter(Boolean).join('  '), ...lines.map((line) => `    ${line}`)].join('\n');
  });
  return [`没有通过的（${failures.length}）`, ...said].join('\n');
}
