// Counts a run and says where its time went; as one of several processes (`HUIWEN_PART`) it hands that over instead.
import { join, relative } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { failuresOf } from './failures.ts';
import { type Part, tell, writePart } from './totals.ts';

const ROOT = join(import.meta.dirname, '..');

export default class TotalReporter implements Reporter {
  #begun = performance.now();

  onTestRunStart(): void {
    this.#begun = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (of: (typeof states)[number]) => states.filter((state) => state === of).length;
    const files = modules.map((module) => {
      const { duration, collectDuration, setupDuration, prepareDuration } = module.diagnostic();
      return {
        file: relative(ROOT, module.moduleId),
        project: module.project.name,
        seconds: (duration + collectDuration + setupDuration + prepareDuration) / 1000,
        cpu: module.meta().cpu ?? 0,
      };
    });
    const part: Part = {
      passed: count('passed'),
      skipped: count('skipped'),
      failures: failuresOf(modules, errors),
      seconds: (performance.now() - this.#begun) / 1000,
      files,
    };
    if (process.env.HUIWEN_PART) writePart(process.env.HUIWEN_PART, part);
    else tell([part]);
  }
}
