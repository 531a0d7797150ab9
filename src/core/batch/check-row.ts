// One row of a batch as its paper: filled, checked by the rules of the desk, and what of it is held against other rows.

import { checkInSteps } from '../checks/check.ts';
import { type Finding, stopsFinal } from '../checks/finding.ts';
import type { Thresholds } from '../checks/thresholds.ts';
import { fill } from '../document/fill.ts';
import type { Facts } from '../facts/fact.ts';
import type { CalendarDate } from '../facts/value.ts';
import type { FontSchemeName } from '../style/fonts.ts';
import type { Template } from '../template/template.ts';
import type { BatchRow } from './batch-row.ts';
import { type TextKeys, textKeys } from './shared-text.ts';

export const ROW_STATES = ['可以生成', '有提醒', '有错误'] as const;
export type RowState = (typeof ROW_STATES)[number];

export type RowProblem = {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The name it is about, where it is about one. */
  readonly name?: string;
};

/** What the papers of a batch have in common. */
export type BatchSetting = {
  readonly template: Template;
  /** What rows may have been begun with, and left as it was. */
  readonly sample: Facts;
  /** What the unit keeps for every paper. */
  readonly standing: Facts;
  readonly thresholds: Thresholds;
  readonly fontScheme: FontSchemeName;
  readonly today: CalendarDate;
};

export type RowToCheck = Pick<BatchRow, 'facts' | 'unread' | 'accepted'>;

export type RowSeen = {
  readonly title: string;
  /** Blanks and faults, errors first. */
  readonly problems: readonly RowProblem[];
  readonly texts: readonly TextKeys[];
};

/** More of one row help nobody at once. */
const MOST_PROBLEMS = 60;

export function* checkRowInSteps(
  { template, ...rest }: BatchSetting,
  { facts, unread, accepted = {} }: RowToCheck,
): Generator<undefined, RowSeen> {
  const document = fill(template, facts);
  yield;
  const findings = yield* checkInSteps({ template, facts, document, accepted, ...rest });
  const found = findings
    .filter(({ severity }) => severity !== 'hint')
    .map((finding): RowProblem => {
      const name = finding.paths[0]?.[0];
      return {
        severity: stopsFinal(finding) ? 'error' : 'warning',
        message: withMeant(finding),
        ...(name === undefined ? {} : { name: String(name) }),
      };
    });
  // A cell that could not be read is said as such, and not as a blank besides.
  const cells = unread.map(({ name, row, column, text, why }): RowProblem => {
    const message = `第 ${row} 行第 ${column} 列“${name}”填的是“${text}”：${why}`;
    return { severity: 'error', message, name };
  });
  const said = new Set(unread.map(({ name }) => name));
  const others = found.filter(({ name, severity }) => severity !== 'error' || !said.has(name ?? ''));
  return {
    title: document.title,
    problems: inOrder([...cells, ...others]).slice(0, MOST_PROBLEMS),
    texts: textKeys(facts),
  };
}

/** A sheet has no button that puts the right value there. */
function withMeant({ message, repair }: Finding): string {
  const fact = repair?.fact;
  const meant = typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
  if (!meant || meant.length > 30 || message.includes(`“${meant}”`)) return message;
  return `${message.replace(/。$/, '')}；是不是“${meant}”？`;
}

function inOrder(problems: readonly RowProblem[]): readonly RowProblem[] {
  const of = (severity: RowProblem['severity']) => problems.filter((each) => each.severity === severity);
  return [...of('error'), ...of('warning')];
}

export function stateOfRow(problems: readonly RowProblem[]): RowState {
  if (problems.some(({ severity }) => severity === 'error')) return '有错误';
  return problems.length ? '有提醒' : '可以生成';
}

/** What the sheet still says of cells that could not be read, once the row was worked on in the desk. */
export function unreadStill(unread: BatchRow['unread'], before: Facts, after: Facts): BatchRow['unread'] {
  return unread.filter(({ name }) => JSON.stringify(before[name]) === JSON.stringify(after[name]));
}
