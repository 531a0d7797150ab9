// The draft being written, as the rooms of the desk see it; `shell/create-draft-model.ts` makes it.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Document } from '../../core/document/document.ts';
import type { Fact, Facts } from '../../core/facts/fact.ts';
import type { Page } from '../../core/layout/page.ts';
import type { Template } from '../../core/template/template.ts';
import type { Reason } from '../../storage/version.ts';
import type { DraftHead, SaveState } from './draft-state.ts';
import type { Around } from './held-paste.ts';

export type DraftModel = Around & {
  /** The template the draft is written with: the published one, or an earlier revision the draft was begun with. */
  readonly template: ReadonlySignal<Template>;
  /** Id, name and what was reopened; facts and the rest have signals of their own. */
  readonly draft: ReadonlySignal<DraftHead>;
  readonly answers: ReadonlyMap<string, Signal<Fact | undefined>>;
  readonly facts: ReadonlySignal<Facts>;
  /** Facts the template does not ask for, among them the lists of the meeting's other papers. */
  readonly left: ReadonlySignal<Facts>;
  /** Names of the parts switched off: their facts are kept, the paper is made without them. */
  readonly off: ReadonlySignal<ReadonlySet<string>>;
  readonly switchPart: (name: string, on: boolean) => void;
  /** Reasons for which findings were accepted, by finding id. */
  readonly accepted: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Without a reason the finding stands again. */
  readonly accept: (finding: string, reason: string | undefined) => void;
  /** What came from last year's draft and is still to be looked at. */
  readonly lastYear: ReadonlySignal<Facts>;
  readonly lookedAt: (left: Facts) => void;
  readonly document: ReadonlySignal<Document | undefined>;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
  /** Paths of the blanks the text still asks for. */
  readonly gapPaths: ReadonlySignal<ReadonlySet<string>>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** The facts before the last replacement of all of them, for undoing it. */
  readonly replaced: ReadonlySignal<Facts | undefined>;
  /** Runs `act` when no button is held: a press must end on the control it began on. */
  readonly whenReleased: (act: () => void) => void;
  readonly load: () => Promise<void>;
  readonly answer: (name: string, fact: Fact | undefined) => void;
  /** With the sample of the template where it fills in or takes away an example: then what a meeting shares stays. */
  readonly replaceAll: (facts: Facts, sample?: Facts) => void;
  readonly undoReplace: () => void;
  /** As it stands now, among its earlier versions. */
  readonly keepVersion: (reason: Reason) => void;
  /** Fetches what helps with filling and brings the pages up to the last key; true when it is there. */
  readonly takeLate: () => Promise<boolean>;
  /** Brings document and pages, which follow a frame behind, up to the last key. */
  readonly flush: () => void;
  /** What helps with filling could not be fetched. */
  readonly lateFailed: ReadonlySignal<boolean>;
  /** Stores what there is now; `saveState` says what came of it. */
  readonly save: () => Promise<void>;
  /** To be called while the page is being left. */
  readonly leave: () => void;
};
