// Papers on their way to templates, in this browser. Every call rejects with a StorageFault where the browser refuses.

import { keysFrom, readMany } from './database.ts';
import { inTime } from './fault.ts';
import { type Intake, restoreIntake } from './intake.ts';
import type { Key, KeyStart } from './keys.ts';
import { together } from './together.ts';

const INTAKE: KeyStart<'intake'> = 'intake:';

const keyOf = (id: string): Key<'intake'> => `${INTAKE}${id}`;

/** Last saved first; what another release wrote and this one cannot read stays where it is. */
export async function listIntakes(): Promise<readonly Intake[]> {
  const values = await inTime(async () => readMany(await keysFrom(INTAKE)));
  const intakes = values.flatMap((value) => restoreIntake(value) ?? []);
  return intakes.sort((a, b) => b.savedAt - a.savedAt);
}

/** Steps one can go back after a reload. */
const KEPT_STEPS = 50;

export function saveIntake(intake: Intake): Promise<void> {
  const { now, past, future } = intake.decided;
  const decided = { now, past: past.slice(-KEPT_STEPS), future: future.slice(-KEPT_STEPS) };
  return together(async (table) => table.put(keyOf(intake.id), { ...intake, decided }));
}

export function removeIntake(id: string): Promise<void> {
  return together(async (table) => table.remove(keyOf(id)));
}
