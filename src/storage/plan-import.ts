// What an import would do, decided before anything is written: nothing that is already here is overwritten.

import type { Draft } from './draft.ts';
import { copyNames, draftName } from './draft-name.ts';
import { isSoundId } from './new-id.ts';
import { sameContents } from './version.ts';

export type ImportStep = {
  readonly draft: Draft;
  /** `same`: it is here already and is skipped; `copy`: another draft has its place, it comes under a new name. */
  readonly kind: 'new' | 'copy' | 'same';
};

export function planImport(
  incoming: readonly Draft[],
  present: readonly Draft[],
  newId: () => string,
): readonly ImportStep[] {
  const ids = new Set(present.map(({ id }) => id));
  const names = present.map(draftName);
  return incoming.map((draft): ImportStep => {
    // A copy made by an earlier import has another id, but still the hour at which the work began.
    const here = present.some(
      (each) =>
        each.template === draft.template &&
        (each.id === draft.id || each.createdAt === draft.createdAt) &&
        sameContents(each, draft),
    );
    if (here) return { kind: 'same', draft };
    const copied = ids.has(draft.id);
    const id = copied || !isSoundId(draft.id) ? newId() : draft.id;
    ids.add(id);
    if (!copied) return { kind: 'new', draft: { ...draft, id } };
    const copy = { ...draft, id, ...copyNames(draft, '备份', names) };
    names.push(draftName(copy));
    return { kind: 'copy', draft: copy };
  });
}
