import { defineConfig } from 'vitest/config';

// Three projects: `unit` needs nothing, `proof` writes and measures files, `site` builds the site once and opens it.
const shared = {
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 300_000,
  // What a page shows comes when its program has been fetched and the machine gets to it.
  expect: { poll: { timeout: 15_000 } },
  setupFiles: ['tests/fixed-seed.ts'],
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/total-reporter.ts'],
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/{core,content,project,build}/**/*.test.ts'] } },
      { test: { ...shared, name: 'proof', include: ['tests/proof/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/{site,e2e,browsers}/**/*.test.ts'],
          globalSetup: ['tests/site/serve-site.ts'],
          // Side by side they slow each other down, and what waits for a browser waits too long.
          fileParallelism: false,
        },
      },
    ],
  },
});
