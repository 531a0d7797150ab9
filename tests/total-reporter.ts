// Counts a run and says where its time went; as one of several processes (`HUIWEN_PART`) it hands that over instead.
import { join, relative } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { type Part, tell, writePart } from './totals.ts';

const ROOT = join(import.meta.dirname, '..');

export default class TotalReporter implements Reporter {
  #begun = performance.now();

  onTestRunStart(): void {
    this.#begun = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    // What went wrong outside a test is a failure too.
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1;
      }
      if (module.state() === 'failed' && module.errors().length) counts.failed += 1;
    }
    const files = modules.map((module) => {
      const { duration, collectDuration, setupDuration, prepareDuration } = module.diagnostic();
      return {
        file: relative(ROOT, module.moduleId),
        project: module.project.name,
        seconds: (duration + collectDuration + setupDuration + prepareDuration) / 1000,
      };
    });
    const part: Part = { ...counts, seconds: (performance.now() - this.#begun) / 1000, files };
    if (process.env.HUIWEN_PART) writePart(process.env.HUIWEN_PART, part);
    else tell([part]);
  }
}
