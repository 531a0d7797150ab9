// The one that keeps the draft on the desk, as those see it who stand around; `keeper.ts` makes it.

import type { Signal } from '@preact/signals';
import type { Facts } from '../../core/facts/fact.ts';
import type { Draft } from '../../storage/draft.ts';
import type { Outdated } from '../../storage/template-store.ts';
import type { Reason } from '../../storage/version.ts';
import type { DraftState } from '../model/draft-state.ts';

export type Keeper = {
  readonly state: DraftState;
  /** Drafts in this browser, of all templates. */
  readonly count: Signal<number>;
  /** What the user should know of the draft just now. */
  readonly notice: Signal<string | undefined>;
  readonly outdated: Signal<Outdated | undefined>;
  readonly changed: () => void;
  /** The draft that would have been opened, but would make the page stand still. */
  readonly tooMuch: Signal<Draft | undefined>;
  /** Opens the draft the address asks for, else the last one of this template; one that is too much only when it is `wished`. */
  readonly open: (wished?: Draft) => Promise<void>;
  /** Puts a stored draft on the desk, with what was typed meanwhile. Rejects where its own template may be read later only. */
  readonly put: (draft: Draft, typed?: () => Facts | undefined) => Promise<void>;
  /** True when everything typed is stored. */
  readonly save: () => Promise<boolean>;
  readonly isSaved: () => boolean;
  /** What another page stored; true where it changed anything in this form. */
  readonly hear: (newer: Draft) => boolean;
  /** Says how things stand with storage. */
  readonly settle: (fault?: string) => void;
  readonly recount: () => Promise<void>;
  /** An empty draft of the published template on the desk; nothing is stored of it yet. */
  readonly begin: () => void;
  readonly keepVersion: (reason: Reason) => void;
};
