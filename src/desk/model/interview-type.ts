// What the parts of the interview share: the draft as they see it, and where in the form the user is.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Finding } from '../../core/checks/finding.ts';
import type { Document } from '../../core/document/document.ts';
import type { Fact, Facts } from '../../core/facts/fact.ts';
import type { LastYear } from '../../core/facts/last-year.ts';
import type { OptionalPart } from '../../core/template/optional-parts.ts';
import type { Template } from '../../core/template/template.ts';
import type { Draft } from '../../storage/draft.ts';
import type { Reason } from '../../storage/version.ts';
import type { Counts } from './count-findings.ts';
import type { Around } from './held-paste.ts';
import type { Topic } from './topics.ts';

/** The part of the draft model that answers are read from and written to. */
export type Answered = Around & {
  readonly answers: ReadonlyMap<string, Signal<Fact | undefined>>;
  readonly facts: ReadonlySignal<Facts>;
  /** Facts the template does not ask for, among them the lists of the meeting's other papers. */
  readonly left: ReadonlySignal<Facts>;
  readonly off: ReadonlySignal<ReadonlySet<string>>;
  readonly switchPart: (name: string, on: boolean) => void;
  readonly accepted: ReadonlySignal<Readonly<Record<string, string>>>;
  readonly accept: (finding: string, reason: string | undefined) => void;
  /** What came from last year's draft and is still to be looked at. */
  readonly lastYear: ReadonlySignal<LastYear>;
  readonly lookedAt: (left: LastYear) => void;
  readonly document: ReadonlySignal<Document | undefined>;
  readonly gapPaths: ReadonlySignal<ReadonlySet<string>>;
  readonly draft: ReadonlySignal<Pick<Draft, 'id' | 'within'>>;
  /** As it stands now, among its earlier versions. */
  readonly keepVersion: (reason: Reason) => void;
  /** What helps with filling could not be fetched. */
  readonly lateFailed: ReadonlySignal<boolean>;
  /** Runs `act` when no button is held: a press must end on the control it began on. */
  readonly whenReleased: (act: () => void) => void;
  readonly answer: (name: string, fact: Fact | undefined) => void;
};

/** The whole form at once, or one topic after the other. */
export type Mode = 'whole' | 'topics';
/** What the form leaves out: hints where only names are looked at, empty fields that need no answer. */
export type LeftOut = 'hints' | 'optional';
/** What is looked at; `preview` only where there is no room for it beside the form. */
export type Pane = 'fill' | 'preview' | 'check';

/** Findings shown at one field: those of its own, and those shown at another field that speak of it too. */
export type FieldFindings = { readonly own: readonly Finding[]; readonly also: readonly Finding[] };

/** What the checks say of the draft. */
export type Checks = {
  /** A moment after the last key. */
  readonly list: ReadonlySignal<readonly Finding[]>;
  /** Undefined before the first check. */
  readonly counts: ReadonlySignal<Counts | undefined>;
  /** The same in words. */
  readonly line: ReadonlySignal<string | undefined>;
  readonly of: (name: string) => ReadonlySignal<FieldFindings>;
  /** Of the draft as it is at this moment. */
  readonly now: () => readonly Finding[];
  /** The same, worked out in slices. */
  readonly nowInSlices: () => Promise<readonly Finding[]>;
  readonly stop: () => void;
};

export type Interview = {
  readonly model: Answered;
  readonly template: Template;
  readonly sample: Facts;
  readonly topics: readonly Topic[];
  readonly mode: ReadonlySignal<Mode>;
  /** Kept for the next visit where the browser allows it. */
  readonly choose: (mode: Mode) => void;
  /** Words of LeftOut, apart by blanks. */
  readonly leftOut: Signal<string>;
  /** Id of the topic shown when they are shown one by one. */
  readonly topic: Signal<string>;
  readonly pane: Signal<Pane>;
  /** Id of the link in the list of answers that led to the form, for the way back. */
  readonly back: Signal<string | undefined>;
  /** Names of the fields an empty paper asks for. */
  readonly asked: ReadonlySignal<ReadonlySet<string>>;
  /** Names of the fields that still have a blank. */
  readonly missing: ReadonlySignal<ReadonlySet<string>>;
  readonly parts: ReadonlySignal<readonly OptionalPart[]>;
  /** Undefined until the checks are fetched. */
  readonly checks: ReadonlySignal<Checks | undefined>;
  /** One sentence for the line under the buttons, read aloud. */
  readonly said: Signal<string>;
  /** To be called when another interview takes its place. */
  readonly stop: () => void;
};
