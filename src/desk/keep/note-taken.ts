// A final paper went out: its meeting notes what it was made of.

import { takenOf } from '../../core/meeting/taken.ts';
import { noteTaken } from '../../storage/meeting-store.ts';
import { without } from '../model/draft-facts.ts';
import type { DraftState } from '../model/draft-state.ts';

export async function noteTakenHere({ head, template, facts, off }: DraftState): Promise<void> {
  const { id, revised, fields } = template.peek();
  const taken = takenOf(fields, without(facts.peek(), off.peek()), Date.now());
  await noteTaken(head.peek().id, { [id]: { revised, taken } });
}
