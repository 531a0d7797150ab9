// A blank draft begins with what the profile and its template know. It is not stored before something is typed: opening is not writing.

import { batch, effect, untracked } from '@preact/signals';
import { isGiven } from '../../core/facts/fact.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import type { DeskParts } from '../model/desk-parts.ts';
import { blanksFor, prefill } from './prefill.ts';
import { takeProfile } from './take-profile.ts';

/** Fills every draft that comes onto the desk blank, once, and tells the names; one that was emptied stays empty. */
export function beginWithProfile(parts: DeskParts, tell: (names: readonly string[]) => void): () => void {
  const { model, unit } = parts;
  let stop: (() => void) | undefined;
  let ended = false;
  void loadProfile().then(({ profile }) => {
    takeProfile(unit, profile);
    if (ended) return;
    let known: string | undefined;
    stop = effect(() => {
      const { id } = model.draft.value;
      const given = isGiven(model.facts.value);
      const empty = model.saveState.value.kind === 'empty';
      if (id === known || !(given || empty)) return;
      known = id;
      untracked(() => tell(given ? [] : fillBlanks(parts)));
    });
  });
  return () => {
    ended = true;
    stop?.();
  };
}

/** Straight into the answers: a change would store the draft. */
function fillBlanks({ model, unit }: DeskParts): readonly string[] {
  const [template, facts, profile] = [model.template.peek(), model.facts.peek(), unit.profile.peek()];
  const names = blanksFor(template, facts, profile);
  const filled = prefill(template, facts, profile);
  batch(() => {
    for (const name of names) {
      const answer = model.answers.get(name);
      if (answer) answer.value = filled[name];
    }
  });
  if (names.length) void model.takeLate();
  return names;
}
