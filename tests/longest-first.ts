// Files that take longest are begun first, so that no worker is left alone with one at the end. Vitest knows them only from
// an earlier run, which a clean checkout has not had.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = [
  'matrix',
  'fails-once',
  'axe',
  'kit',
  'offline',
  'every-page',
  'one-file',
  'many',
  'profile',
  'reproducible',
  'gaps',
  'hands',
  'filled-paper',
  'hostile-pages',
  'drafts',
  'fill-by-label',
  'reload',
  'copy',
  'rows',
  'meeting',
  'interview',
  'reopen',
  'storage-faults',
  'damaged-draft',
  'paste',
  'kill',
  'late-programs',
  'targets',
  'lighthouse',
  'your-text',
  'hostile-input',
].map((name) => `/${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification) =>
  (LONGEST.findIndex((end) => moduleId.endsWith(end)) + 1 || LONGEST.length + 1) - 1;
const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // Projects stay together: files of one share their worker.
    return sorted.sort(
      (a, b) =>
        group(a) - group(b) ||
        (a.project.name < b.project.name ? -1 : a.project.name > b.project.name ? 1 : 0) ||
        rank(a) - rank(b),
    );
  }
}
