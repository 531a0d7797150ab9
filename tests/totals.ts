// What a run of tests comes to: how many passed and failed, and where the time went, file by file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TOTAL = join(import.meta.dirname, 'output/total.txt');
/** Files shown by name; the others are short. */
const SHOWN = 25;

type FileTime = { readonly file: string; readonly project: string; readonly seconds: number };

/** One process of tests. */
export type Part = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly files: readonly FileTime[];
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const column = (seconds: number) => seconds.toFixed(1).padStart(7);

/** `N passed, N failed`, and how many were skipped when any were. */
function totalOf(parts: readonly Part[]): string {
  const count = (of: 'passed' | 'failed' | 'skipped') => sum(parts.map((part) => part[of]));
  const skipped = count('skipped');
  return `${count('passed')} passed, ${count('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** The longest files, the sum of each project, and how long each process took. */
function whereTimeGoes(parts: readonly Part[]): string {
  const files = parts.flatMap((part) => part.files).sort((a, b) => b.seconds - a.seconds);
  const projects = [...Map.groupBy(files, ({ project }) => project)];
  return [
    `时间用在哪里（秒，最长的 ${Math.min(SHOWN, files.length)} 个文件）`,
    ...files.slice(0, SHOWN).map(({ seconds, file }) => `${column(seconds)}  ${file}`),
    '各组相加',
    ...projects.map(
      ([project, own]) =>
        `${column(sum(own.map(({ seconds }) => seconds)))}  ${project}，${own.length} 个文件`,
    ),
    `从开始到结束${parts.map(({ seconds }) => ` ${(seconds / 60).toFixed(1)} 分`).join('，')}`,
  ].join('\n');
}

/** Prints both, the total last, and keeps it for whoever reads the log afterwards. */
export function tell(parts: readonly Part[]): void {
  const total = totalOf(parts);
  mkdirSync(dirname(TOTAL), { recursive: true });
  writeFileSync(TOTAL, `${total}\n`);
  console.log(`\n${whereTimeGoes(parts)}\n\n${total}`);
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
