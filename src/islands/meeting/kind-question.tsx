// Which meeting it is, asked again where nobody has said it yet: one press, and its papers are there.

import type { JSX } from 'preact';
import { asKind } from '../../core/meeting/as-kind.ts';
import type { Dossier } from '../../core/meeting/dossier.ts';
import { MEETING_KINDS } from '../../core/meeting/meeting.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { MeetingModel } from './meeting-model.ts';

type Props = { readonly model: MeetingModel; readonly dossiers: readonly Dossier[] };

export function KindQuestion({ model, dossiers }: Props): JSX.Element {
  return (
    <>
      <p>还没有说是哪一种会。选了，才列得出通常有哪些文书：</p>
      <p class="actions">
        {MEETING_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={(event) =>
              isFirstPress(event) &&
              void model.change((now) => asKind(now, kind, dossiers), `是${kind}，文书列在下面。`)
            }
          >
            {kind}
          </button>
        ))}
      </p>
    </>
  );
}
