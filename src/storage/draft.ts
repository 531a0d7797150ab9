// A paper as the desk has it: with all facts of its meeting and with its own. And what earlier releases stored, read as one.

import { type Facts, isGiven } from '../core/facts/fact.ts';
import type { LastYear } from '../core/facts/last-year.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';
import {
  type Foreign,
  MEETING_KINDS,
  type MeetingKind,
  type Progress,
  type Stamp,
} from '../core/meeting/meeting.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { count, moment, restoreTexts, textEntries, textIn } from './restore-shape.ts';

export type Contents = {
  /** Also those the template has no place for: nothing typed is dropped. */
  readonly facts: Facts;
  /** Names of the parts the user switched off; their facts are kept. */
  readonly off: readonly string[];
  /** Reasons for which findings were accepted, by finding id. */
  readonly accepted: Readonly<Record<string, string>>;
  /** What came from last year's draft and is still to be looked at. */
  readonly lastYear?: LastYear;
};

/** The meeting a paper belongs to, where there is more of it than that paper. */
export type PartOf = {
  readonly meeting?: MeetingKind;
  /** How many other papers of it were begun. */
  readonly others: number;
  /** Nothing is written of it yet. */
  readonly fresh?: boolean;
};

export type Draft = Contents &
  Stamp & {
    readonly kind: 'huiwen-draft';
    readonly version: 3;
    /** Key of the draft in this browser. */
    readonly id: string;
    /** As the user called it; empty for a name made of the facts. */
    readonly name: string;
    /** Tells a copy without a name of its own from what it is a copy of: 副本. */
    readonly mark?: string;
    readonly template: string;
    /** Revision date of the template the draft is written with. */
    readonly revised: string;
    /** Milliseconds since 1970. */
    readonly createdAt: number;
    readonly savedAt: number;
    /** Its place among the drafts of this browser by when they were written, which no clock can disturb. */
    readonly turn?: number;
    readonly progress: Progress;
    readonly foreign?: Foreign;
    readonly within?: PartOf;
  };

const KIND = 'huiwen-draft';
const VERSION = 3;
/** Characters; the desk takes 60. */
export const LONGEST_NAME = 120;

/** A valid draft, or undefined; never throws, whatever is given. */
export function restoreDraft(data: unknown): Draft | undefined {
  if (!isMapping(data) || data.kind !== KIND || isNewerDraft(data)) return undefined;
  const { template, revised, revision, savedAt } = data;
  if (typeof data.version !== 'number' || data.version < 1) return undefined;
  if (typeof template !== 'string' || !template || typeof revised !== 'string') return undefined;
  if (typeof revision !== 'number' || typeof savedAt !== 'number') return undefined;
  const foreign = restoreForeign(data.foreign);
  const within = restoreWithin(data.within);
  const turn = count(data.turn);
  return {
    kind: KIND,
    version: VERSION,
    // The first two versions kept one draft a template, under the template's name.
    id: soundId(textIn(data.id) || template) || 'draft',
    name: shortName(textIn(data.name)),
    ...(textIn(data.mark) ? { mark: textIn(data.mark) } : {}),
    template: soundTemplate(template),
    revised,
    ...restoreContents(data),
    revision: count(revision),
    tab: textIn(data.tab),
    createdAt: moment(data.createdAt ?? savedAt),
    savedAt: moment(savedAt),
    ...(turn ? { turn } : {}),
    progress: restoreProgress(data.progress),
    ...(foreign ? { foreign } : {}),
    ...(within ? { within } : {}),
  };
}

/** Whether a later release of this program wrote it, so that it must neither be read nor overwritten. */
export function isNewerDraft(data: unknown): boolean {
  return isMapping(data) && data.kind === KIND && typeof data.version === 'number' && data.version > VERSION;
}

export function restoreContents(data: Readonly<Record<string, unknown>>): Contents {
  const lastYear = restoreFacts(data.lastYear);
  return {
    facts: restoreFacts(data.facts),
    off: restoreTexts(data.off),
    accepted: textEntries(data.accepted),
    ...(isGiven(lastYear) ? { lastYear } : {}),
  };
}

export function restoreStamp(data: unknown): Stamp | undefined {
  if (!isMapping(data) || typeof data.tab !== 'string') return undefined;
  return { revision: count(data.revision), tab: data.tab };
}

export function restoreProgress(data: unknown): Progress {
  const { asked, given, gaps } = isMapping(data) ? data : {};
  return {
    asked: count(asked),
    given: Math.min(count(given), count(asked)),
    ...(typeof gaps === 'number' && gaps >= 0 ? { gaps: count(gaps) } : {}),
  };
}

export function restoreForeign(data: unknown): Foreign | undefined {
  if (!isMapping(data) || typeof data.fileName !== 'string') return undefined;
  const { fileName, hidden } = data;
  return { fileName, text: restoreTexts(data.text), ...(typeof hidden === 'string' ? { hidden } : {}) };
}

function restoreWithin(data: unknown): PartOf | undefined {
  if (!isMapping(data)) return undefined;
  const meeting = MEETING_KINDS.find((each) => each === data.meeting);
  return { others: count(data.others), ...(meeting ? { meeting } : {}) };
}

/** A name that came from elsewhere fits into a line. */
export function shortName(name: string): string {
  const letters = [...name.slice(0, 2 * LONGEST_NAME + 2)];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}……` : name;
}

/** Papers lie under their templates' names; stored as a key, this one would be lost as the prototype. */
function soundTemplate(template: string): string {
  return template === '__proto__' ? 'proto' : template;
}

/** An id stands in addresses, which hold no half of a character. */
export function soundId(id: string): string {
  return id.replace(/\p{Cs}|\p{Cc}/gu, '');
}
