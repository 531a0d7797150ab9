// Looks at the papers of a meeting one after the other, then at what they say against each other, whenever the meeting has changed; the page answers meanwhile.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { PaperToCheck } from '../../core/checks/between/between.ts';
import { DEFAULT_THRESHOLDS } from '../../core/checks/thresholds.ts';
import { dayAt } from '../../core/facts/date.ts';
import { countOpen, openPlaces } from '../../core/facts/last-year.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { isBlankForm, standingOf } from '../../core/meeting/paper-standing.ts';
import { changedSinceTaken } from '../../core/meeting/taken.ts';
import { OwnFault } from '../../own/own-at-hand.ts';
import { fetchSample } from '../../published/fetch-sample.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import { lookAtPaper } from './look-at-paper.ts';
import { type Between, lookBetween } from './look-between.ts';
import { paperInHand } from './paper-in-hand.ts';
import type { PaperSight } from './paper-item.tsx';
import type { TemplatesAtHand } from './templates-at-hand.ts';

export type PaperWatch = {
  readonly sights: ReadonlySignal<ReadonlyMap<string, PaperSight>>;
  /** What they say against each other; undefined until all have been looked at once. */
  readonly between: ReadonlySignal<Between | undefined>;
  /** What was seen of papers that are looked at again stays until they are. */
  readonly look: (meeting: Meeting, wanted: readonly string[]) => Promise<void>;
};

const NO_TEMPLATE: PaperSight = {
  kind: 'unseen',
  sentence: '本站已没有这个模板；填过的内容都在，会随备份导出。',
};

export function createPaperWatch(atHand: TemplatesAtHand): PaperWatch {
  const sights = signal<ReadonlyMap<string, PaperSight>>(new Map());
  const between = signal<Between | undefined>(undefined);
  let round = 0;

  async function look(meeting: Meeting, wanted: readonly string[]): Promise<void> {
    round += 1;
    const mine = round;
    const profile = await loadProfile();
    const held: PaperToCheck[] = [];
    for (const template of wanted) {
      const sight = await see(meeting, template, profile.profile, held).catch(
        (error): PaperSight => ({
          kind: 'unseen',
          sentence:
            error instanceof OwnFault
              ? error.message
              : '这件文书的模板没有加载成功，请检查网络，再刷新页面；填过的内容都在。',
        }),
      );
      if (mine !== round) return;
      sights.value = new Map(sights.peek()).set(template, sight);
    }
    const found = await lookBetween(meeting, held, () => mine === round);
    if (found) between.value = found;
  }

  async function see(
    meeting: Meeting,
    id: string,
    profile: Awaited<ReturnType<typeof loadProfile>>['profile'],
    held: PaperToCheck[],
  ): Promise<PaperSight> {
    const paper = await paperInHand(meeting, id, profile, atHand);
    if (!paper) return NO_TEMPLATE;
    const { template, facts, accepted, lastYear, note } = paper;
    const { document, wrong, sampled } = await lookAtPaper({
      template,
      facts,
      // Without it nothing is taken for the sample's.
      sample: await fetchSample('../', id).catch(() => ({})),
      accepted,
      thresholds: profile?.thresholds ?? DEFAULT_THRESHOLDS,
      today: dayAt(new Date()),
    });
    held.push({ template, facts, document });
    const taken = new Map(Object.entries(meeting.papers)).get(id)?.taken;
    const open = openPlaces(facts, lastYear);
    const standing = standingOf({
      gaps: document.gaps,
      fields: template.fields,
      blank: isBlankForm(document),
      // What last year's left at odds, as a number moved on and its date not, is looked at with the rest of last year's.
      wrong: wrong.filter(({ path }) => !open.some(([name]) => name === path?.[0])),
      open: countOpen(facts, lastYear),
      openAt: open[0],
      takenAt: taken?.at,
      changed: changedSinceTaken(meeting, id),
    });
    return { kind: 'seen', standing, sampled, ...(note ? { note } : {}) };
  }

  return { sights, between, look };
}
