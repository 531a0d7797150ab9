// A paper that is on its way to a template, as it is kept: its text as it was read, what was decided, and the way back.

import { type Decisions, UNDECIDED } from '../core/intake/confirm/decisions.ts';
import { restoreDecisions } from '../core/intake/confirm/restore-decisions.ts';
import { beginUndoable, type Step, type Undoable } from '../core/intake/confirm/undoable.ts';
import type { SourceNote, SourceParagraph, SourceText, TextSpan } from '../core/intake/text/source.ts';
import {
  type Check,
  isBoolean,
  isNumber,
  isText,
  listOf,
  maybe,
  oneOf,
  shaped,
} from '../core/source/shape.ts';
import { isMapping } from '../core/source/yaml-shape.ts';

export type Intake = {
  readonly kind: 'huiwen-intake';
  readonly version: 1;
  readonly id: string;
  /** Of the file, or 粘贴的文字. */
  readonly name: string;
  readonly source: SourceText;
  readonly decided: Undoable<Decisions>;
  /** The template it became. */
  readonly made?: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
};

export function newIntake(id: string, name: string, source: SourceText, now: number): Intake {
  const decided = beginUndoable(UNDECIDED);
  return { kind: 'huiwen-intake', version: 1, id, name, source, decided, savedAt: now };
}

const isSpan = shaped<TextSpan>({ start: isNumber, end: isNumber });
export const isSource: Check = shaped<SourceText>({
  text: isText,
  paragraphs: listOf(
    shaped<SourceParagraph>({
      start: isNumber,
      end: isNumber,
      align: maybe(oneOf(['left', 'center', 'right', 'justify'])),
      font: maybe(isText),
      size: maybe(isNumber),
      bold: maybe(isBoolean),
      outline: maybe(isNumber),
      autoNumber: maybe(isNumber),
      underlined: maybe(listOf(isSpan)),
      cell: maybe(
        shaped<NonNullable<SourceParagraph['cell']>>({ table: isNumber, row: isNumber, column: isNumber }),
      ),
    }),
  ),
  notes: listOf(shaped<SourceNote>({ kind: isText, count: isNumber, message: isText })),
});

/** Undefined where the text itself is not there any more; never throws. */
export function restoreIntake(data: unknown): Intake | undefined {
  if (!isMapping(data) || data.kind !== 'huiwen-intake' || data.version !== 1) return undefined;
  const { id, name, source, made, savedAt } = data;
  if (typeof id !== 'string' || typeof name !== 'string' || !isSource(source)) return undefined;
  return {
    ...{ kind: 'huiwen-intake', version: 1, id, name },
    source: source as SourceText,
    decided: restoreUndoable(data.decided),
    ...(typeof made === 'string' ? { made } : {}),
    savedAt: typeof savedAt === 'number' ? savedAt : 0,
  };
}

function restoreUndoable(data: unknown): Undoable<Decisions> {
  if (!isMapping(data)) return beginUndoable(UNDECIDED);
  return {
    now: restoreDecisions(data.now),
    past: stepsOf(data.past),
    future: stepsOf(data.future),
  };
}

function stepsOf(data: unknown): readonly Step<Decisions>[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((step: unknown) =>
    isMapping(step) && typeof step.said === 'string'
      ? [{ state: restoreDecisions(step.state), said: step.said }]
      : [],
  );
}
