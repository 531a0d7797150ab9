// What a run of tests comes to: how many passed and failed, and where the time went, file by file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Failure, sayFailures } from './failures.ts';

const OUTPUT = join(import.meta.dirname, 'output');
/** Files shown by name; the others are short. */
const SHOWN = 25;

type FileTime = {
  readonly file: string;
  readonly project: string;
  readonly seconds: number;
  /** Seconds of a processor; 0 where nothing tells. */
  readonly cpu: number;
};

/** One process of tests. */
export type Part = {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  readonly seconds: number;
  readonly files: readonly FileTime[];
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const column = (seconds: number) => seconds.toFixed(1).padStart(7);

/** `N passed, N failed`, and how many were skipped when any were. */
function totalOf(parts: readonly Part[]): string {
  const count = (of: (part: Part) => number) => sum(parts.map(of));
  const skipped = count((part) => part.skipped);
  const failed = count(({ failures }) => failures.length);
  return `${count((part) => part.passed)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** The dearest files, the sum of each project, and how long each process took. */
function whereTimeGoes(parts: readonly Part[]): string {
  const files = parts.flatMap((part) => part.files).sort((a, b) => b.cpu - a.cpu || b.seconds - a.seconds);
  const projects = [...Map.groupBy(files, ({ project }) => project)];
  return [
    `时间用在哪里（处理器的秒、钟上的秒，最费的 ${Math.min(SHOWN, files.length)} 个文件）`,
    ...files.slice(0, SHOWN).map(({ cpu, seconds, file }) => `${column(cpu)}${column(seconds)}  ${file}`),
    '各组相加',
    ...projects.map(
      ([project, own]) =>
        `${column(sum(own.map(({ cpu }) => cpu)))}${column(sum(own.map(({ seconds }) => seconds)))}  ${project}，${own.length} 个文件`,
    ),
    `从开始到结束${parts.map(({ seconds }) => ` ${(seconds / 60).toFixed(1)} 分`).join('，')}`,
  ].join('\n');
}

/** The part of a process that has ended: that it ended badly is told even when no test of it failed. */
export function partOf(
  name: string,
  written: Part | undefined,
  end: { readonly code: number | null; readonly signal: string | null; readonly last: readonly string[] },
): Part {
  const part = written ?? { passed: 0, skipped: 0, failures: [], seconds: 0, files: [] };
  if (end.code === 0 || part.failures.length) return part;
  const how = end.signal ? `被 ${end.signal} 终止` : `以 ${end.code} 结束`;
  const failure = { project: '', file: '', name: `${name} 这个进程${how}，最后写的是`, errors: end.last };
  return { ...part, failures: [failure] };
}

/** What failed, and the total last: the end of a log is what is still there. */
export function endOf(parts: readonly Part[]): string {
  const failures = parts.flatMap((part) => part.failures);
  return `${failures.length ? `${sayFailures(failures)}\n\n` : ''}${totalOf(parts)}`;
}

/** Prints where the time went, and the end; keeps the end for whoever reads the log afterwards. */
export function tell(parts: readonly Part[]): void {
  const end = endOf(parts);
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, 'total.txt'), `${end}\n`);
  console.log(`\n${whereTimeGoes(parts)}\n\n${end}`);
}

export function writePart(file: string, part: Part): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(part));
}

/** Undefined when the process ended without one. */
export function readPart(file: string): Part | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
