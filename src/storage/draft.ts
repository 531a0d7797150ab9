// What is stored of a draft, and the one function that takes stored or foreign data back in as one.

import { type Facts, isGiven } from '../core/facts/fact.ts';
import type { LastYear } from '../core/facts/last-year.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { count, moment, restoreTexts, textEntries, textIn } from './restore-shape.ts';

export type Progress = {
  /** Names the form asks for. */
  readonly asked: number;
  readonly given: number;
  /** Blanks of the text; unknown until its pages were made once. */
  readonly gaps?: number;
};

/** The text of a reopened .docx that was changed by hand, paragraph by paragraph. */
export type Foreign = { readonly fileName: string; readonly text: readonly string[] };

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

/** Who wrote a copy and after how many changes: tells copies of one draft apart. */
export type Stamp = {
  /** Counts the changes, so that the newer of two copies is known. */
  readonly revision: number;
  /** The open page that wrote it. */
  readonly tab: string;
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
  };

const KIND = 'huiwen-draft';
const VERSION = 3;
/** Characters; the desk takes 60. */
export const LONGEST_NAME = 120;

/** A valid draft, or undefined; never throws, whatever is given. */
export function restoreDraft(data: unknown): Draft | undefined {
  if (!isMapping(data) || data.kind !== KIND || isFromNewerVersion(data)) return undefined;
  const { template, revised, revision, savedAt } = data;
  if (typeof data.version !== 'number' || data.version < 1) return undefined;
  if (typeof template !== 'string' || !template || typeof revised !== 'string') return undefined;
  if (typeof revision !== 'number' || typeof savedAt !== 'number') return undefined;
  const foreign = restoreForeign(data.foreign);
  const turn = count(data.turn);
  return {
    kind: KIND,
    version: VERSION,
    // The first two versions kept one draft a template, under the template's name.
    id: soundId(textIn(data.id) || template) || 'draft',
    name: shortName(textIn(data.name)),
    ...(textIn(data.mark) ? { mark: textIn(data.mark) } : {}),
    template,
    revised,
    ...restoreContents(data),
    revision: count(revision),
    tab: textIn(data.tab),
    createdAt: moment(data.createdAt ?? savedAt),
    savedAt: moment(savedAt),
    ...(turn ? { turn } : {}),
    progress: restoreProgress(data.progress),
    ...(foreign ? { foreign } : {}),
  };
}

/** Whether a later release of this program wrote it, so that it must neither be read nor overwritten. */
export function isFromNewerVersion(data: unknown): boolean {
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

function restoreProgress(data: unknown): Progress {
  const { asked, given, gaps } = isMapping(data) ? data : {};
  return {
    asked: count(asked),
    given: Math.min(count(given), count(asked)),
    ...(typeof gaps === 'number' && gaps >= 0 ? { gaps: count(gaps) } : {}),
  };
}

function restoreForeign(data: unknown): Foreign | undefined {
  if (!isMapping(data) || typeof data.fileName !== 'string') return undefined;
  return { fileName: data.fileName, text: restoreTexts(data.text) };
}

/** A name that came from elsewhere fits into a line. */
function shortName(name: string): string {
  const letters = [...name.slice(0, 2 * LONGEST_NAME + 2)];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}……` : name;
}

/** An id stands in addresses, which hold no half of a character. */
function soundId(id: string): string {
  return id.replace(/\p{Cs}|\p{Cc}/gu, '');
}
