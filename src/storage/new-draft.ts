// A draft that begins: empty, or with what a reopened file brings.

import type { Draft } from './draft.ts';
import { newId } from './new-id.ts';

type Begun = Pick<Draft, 'template' | 'revised'> &
  Partial<Pick<Draft, 'name' | 'facts' | 'off' | 'accepted' | 'lastYear' | 'foreign' | 'within'>>;

/** To be stored with `saveDraft(draft, undefined)`. `now` in milliseconds since 1970. */
export function newDraft(begun: Begun, now: number): Draft {
  return {
    kind: 'huiwen-draft',
    version: 3,
    id: newId(),
    name: '',
    facts: {},
    off: [],
    accepted: {},
    revision: 0,
    tab: '',
    createdAt: now,
    savedAt: now,
    progress: { asked: 0, given: 0 },
    ...begun,
  };
}
