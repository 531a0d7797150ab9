// One meeting: the facts its papers share, and of each paper what is its own.

import type { Facts } from '../facts/fact.ts';
import type { LastYear } from '../facts/last-year.ts';

export const MEETING_KINDS = ['民主生活会', '组织生活会', '组织生活会和民主评议党员'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Who wrote a copy and after how many changes: tells copies of one meeting apart. */
export type Stamp = {
  /** Counts the changes, so that the newer of two copies is known. */
  readonly revision: number;
  /** The open page that wrote it. */
  readonly tab: string;
};

export type Progress = {
  /** Names the form asks for. */
  readonly asked: number;
  readonly given: number;
  /** Blanks of the text; unknown until its pages were made once. */
  readonly gaps?: number;
};

/** The text of a reopened .docx that was changed by hand, paragraph by paragraph. */
export type Foreign = {
  readonly fileName: string;
  readonly text: readonly string[];
  /** What else was in the file and was not taken, in a sentence. */
  readonly hidden?: string;
};

/** When a paper last left, and what it was made of. */
export type Taken = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A hash of each fact it asks for, by name; empty for one that was not given. */
  readonly of: Readonly<Record<string, string>>;
};

export type PaperState = {
  /** Revision date of the template it is written with. */
  readonly revised: string;
  /** Its own alone: title, addressee, date of the paper. */
  readonly facts: Facts;
  /** Names of the parts the user switched off; their facts are kept. */
  readonly off: readonly string[];
  /** Reasons for which findings were accepted, by finding id. */
  readonly accepted: Readonly<Record<string, string>>;
  /** What of its own came from last year and is still to be looked at. */
  readonly lastYear?: LastYear;
  readonly progress: Progress;
  readonly foreign?: Foreign;
  readonly taken?: Taken;
};

export type Papers = Readonly<Record<string, PaperState>>;

export type Meeting = Stamp & {
  readonly kind: 'huiwen-meeting';
  readonly version: 4;
  /** Key of the meeting in this browser. */
  readonly id: string;
  /** As the user called it; empty for a name made of the facts. */
  readonly name: string;
  /** Tells a copy without a name of its own from what it is a copy of: 副本. */
  readonly mark?: string;
  /** Of a lone paper nobody has said. */
  readonly meeting?: MeetingKind;
  /** What its papers share. Also those none of them has a place for: nothing typed is dropped. */
  readonly facts: Facts;
  readonly lastYear?: LastYear;
  /** Ids of the papers wanted; until someone chose, those its dossier begins with. */
  readonly chosen?: readonly string[];
  /** Those begun, by id of their template. */
  readonly papers: Papers;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly savedAt: number;
  /** Its place among the meetings of this browser by when they were written, which no clock can disturb. */
  readonly turn?: number;
};

/** A paper that was begun by itself, of no meeting yet. */
export function isLone({ meeting, chosen, papers }: Pick<Meeting, 'meeting' | 'chosen' | 'papers'>): boolean {
  return meeting === undefined && chosen === undefined && Object.keys(papers).length < 2;
}
