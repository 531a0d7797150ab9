// An empty draft begins with what the profile knows. It is not stored before something is typed: opening is not writing.

import { batch } from '@preact/signals';
import { isGiven } from '../../core/facts/fact.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import type { DraftModel } from '../draft-model.ts';
import type { DeskParts } from '../export/desk-parts.ts';
import { blanksFor } from './prefill.ts';
import { takeProfile } from './take-profile.ts';

/** Reads the profile; gives the names it filled in. */
export async function begin({ model, unit, template }: DeskParts): Promise<readonly string[]> {
  const profile = await loadProfile();
  takeProfile(unit, profile);
  await opened(model);
  if (!profile || isGiven(model.facts.peek())) return [];
  const names = blanksFor(template, model.facts.peek(), profile);
  batch(() => {
    for (const name of names) {
      const answer = model.answers.get(name);
      if (answer) answer.value = profile.facts[name];
    }
  });
  if (names.length) void model.takePaper();
  return names;
}

/** Resolves once it is known what the last visit left. */
function opened({ saveState }: DraftModel): Promise<void> {
  return new Promise((done) => {
    const stop = saveState.subscribe(({ kind }) => {
      if (kind === 'loading') return;
      done();
      queueMicrotask(() => stop());
    });
  });
}
