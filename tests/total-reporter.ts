// The real totals of a run in one line, kept in a file so that CI can print it last.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const OUT = join(import.meta.dirname, 'output');

export default class TotalReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1;
      }
      if (module.state() === 'failed' && module.errors().length) counts.failed += 1;
    }
    const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, 'total.txt'), `${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
  }
}
