import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';
import { PATIENCE } from './tests/patience.ts';

const shared = {
  environment: 'node' as const,
  // Nothing is measured by these: on a machine with much else to do a test of ten seconds takes some minutes.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // What a page shows comes when its program has been fetched and the machine gets to it.
  expect: { poll: { timeout: PATIENCE } },
  setupFiles: ['tests/fixed-seed.ts', 'tests/cpu-time.ts'],
};

/** What they stand on (the storage of a browser, its windows) listens on after a test: each file has a process of its own. */
const STATEFUL = [
  'desk-*',
  'draft-model',
  'drafts-model',
  'issue-again',
  'presses',
  'keys',
  'pin-template',
  'storage-*',
  'wipe',
].map((name) => `tests/core/${name}.test.ts`);

// `unit` and `state` need nothing, `proof` writes and measures files, `site` opens the built site. tests/run.ts runs the first two,
// the third and the last beside each other.
export default defineConfig({
  test: {
    reporters: ['default', './tests/total-reporter.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/{core,content,project,build}/**/*.test.ts'],
          exclude: STATEFUL,
          isolate: false,
        },
      },
      { test: { ...shared, name: 'state', include: STATEFUL } },
      // What is laid out, written or converted once is known to all files of a worker.
      {
        test: {
          ...shared,
          name: 'proof',
          include: ['tests/proof/**/*.test.ts'],
          isolate: false,
          setupFiles: [...shared.setupFiles, 'tests/proof/quick-layout.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/{site,e2e,browsers}/**/*.test.ts'],
          // Built and served once; files in one worker share its browser.
          isolate: false,
          globalSetup: ['tests/site/serve-site.ts'],
          // A page is waited for some of the time: three keep two cores busy.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
