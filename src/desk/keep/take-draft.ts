// Puts a stored draft on the desk, to be written with a given revision of its template.

import { batch, signal } from '@preact/signals';
import type { Template } from '../../core/template/template.ts';
import type { Contents, Draft } from '../../storage/draft.ts';
import type { DraftHead, DraftState } from '../model/draft-state.ts';
import { place, placeMarks } from './place-facts.ts';

export function takeDraft(state: DraftState, draft: Draft, template: Template): void {
  const { revision, tab } = draft;
  batch(() => {
    takeContents(state, draft, template);
    state.head.value = headOf(draft);
  });
  state.revision = revision;
  state.savedRevision = revision;
  state.base = { revision, tab };
}

export function headOf({ id, name, mark, createdAt, foreign, within }: Draft): DraftHead {
  return {
    ...{ id, name, createdAt },
    ...(mark ? { mark } : {}),
    ...(foreign ? { foreign } : {}),
    ...(within ? { within } : {}),
  };
}

/** Facts the template has no place for stay with the draft. */
export function takeContents(state: DraftState, contents: Contents, template: Template): void {
  const { placed, left } = place(template, contents.facts);
  batch(() => {
    for (const { name } of template.fields) if (!state.answers.has(name)) state.answers.set(name, signal());
    state.template.value = template;
    state.set(placed);
    state.left.value = left;
    const { off, accepted } = placeMarks(template, contents);
    state.off.value = new Set(off);
    state.accepted.value = accepted;
    // Marks go with their answers to a name that was changed.
    const marks = place(template, contents.lastYear ?? {});
    state.lastYear.value = { ...marks.left, ...marks.placed };
    state.replaced.value = undefined;
  });
}
