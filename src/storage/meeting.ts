// The one function that takes stored or foreign data back in as a meeting: drafts of earlier releases are meetings with one paper.

import { isGiven } from '../core/facts/fact.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';
import { MEETING_KINDS, type Meeting, type PaperState, type Taken } from '../core/meeting/meeting.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import {
  type Draft,
  isNewerDraft,
  restoreContents,
  restoreDraft,
  restoreForeign,
  restoreProgress,
  shortName,
  soundId,
} from './draft.ts';
import { count, moment, restoreTexts, textEntries, textIn } from './restore-shape.ts';

const KIND = 'huiwen-meeting';
const VERSION = 4;

/** A valid meeting, or undefined; never throws, whatever is given. */
export function restoreMeeting(data: unknown): Meeting | undefined {
  const draft = restoreDraft(data);
  if (draft) return loneMeeting(draft);
  if (!isMapping(data) || data.kind !== KIND || data.version !== VERSION) return undefined;
  const { revision, savedAt } = data;
  const id = soundId(textIn(data.id));
  if (!id || typeof revision !== 'number' || typeof savedAt !== 'number') return undefined;
  const meeting = MEETING_KINDS.find((each) => each === data.meeting);
  const lastYear = restoreFacts(data.lastYear);
  const turn = count(data.turn);
  return {
    kind: KIND,
    version: VERSION,
    id,
    name: shortName(textIn(data.name)),
    ...(textIn(data.mark) ? { mark: textIn(data.mark) } : {}),
    ...(meeting ? { meeting } : {}),
    facts: restoreFacts(data.facts),
    ...(isGiven(lastYear) ? { lastYear } : {}),
    ...(Array.isArray(data.chosen) ? { chosen: restoreTexts(data.chosen) } : {}),
    papers: restorePapers(data.papers),
    revision: count(revision),
    tab: textIn(data.tab),
    createdAt: moment(data.createdAt ?? savedAt),
    savedAt: moment(savedAt),
    ...(turn ? { turn } : {}),
  };
}

/** Whether a later release of this program wrote it, so that it must neither be read nor overwritten. */
export function isFromNewerVersion(data: unknown): boolean {
  if (isNewerDraft(data)) return true;
  return isMapping(data) && data.kind === KIND && typeof data.version === 'number' && data.version > VERSION;
}

/** All facts lie with the meeting until its template is there to say which are the paper's own. */
export function loneMeeting(draft: Draft): Meeting {
  const { template, revised, facts, off, accepted, lastYear, progress, foreign, within: _, ...head } = draft;
  const paper = { revised, facts: {}, off, accepted, progress, ...(foreign ? { foreign } : {}) };
  return {
    ...head,
    kind: KIND,
    version: VERSION,
    facts,
    ...(isGiven(lastYear) ? { lastYear } : {}),
    papers: { [template]: paper },
  };
}

function restorePapers(data: unknown): Meeting['papers'] {
  const entries = isMapping(data) ? Object.entries(data) : [];
  return Object.fromEntries(
    entries.flatMap(([template, item]) => {
      const paper = template === '__proto__' ? undefined : restorePaper(item);
      return paper ? [[template, paper] as const] : [];
    }),
  );
}

function restorePaper(data: unknown): PaperState | undefined {
  if (!isMapping(data) || typeof data.revised !== 'string') return undefined;
  const foreign = restoreForeign(data.foreign);
  const taken = restoreTaken(data.taken);
  return {
    revised: data.revised,
    ...restoreContents(data),
    progress: restoreProgress(data.progress),
    ...(foreign ? { foreign } : {}),
    ...(taken ? { taken } : {}),
  };
}

function restoreTaken(data: unknown): Taken | undefined {
  if (!isMapping(data) || !moment(data.at)) return undefined;
  return { at: moment(data.at), of: textEntries(data.of) };
}
