// What the checks say about the draft: for the lists a moment after the last key, for a download at once.

import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Finding } from '../../core/checks/finding.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import { finish } from '../../render/slices.ts';
import { type Counts, countFindings } from '../model/count-findings.ts';
import type { Answered, Checks, FieldFindings } from '../model/interview-type.ts';
import { thresholdsOf } from '../model/thresholds-of.ts';
import type { Unit } from '../model/unit.ts';
import { withFeeds } from '../model/with-feeds.ts';
import { BEFORE_CHECKS } from '../timing/times.ts';
import {
  asOfNow,
  checkDraft,
  checkDraftInSteps,
  findingsByField,
  isSame,
  shared,
  type ToCheck,
} from './check-draft.ts';
import { sayCounts } from './say-counts.ts';

const NONE: FieldFindings = { own: [], also: [] };

type Watched = Pick<
  Answered,
  'document' | 'accepted' | 'draft' | 'facts' | 'left' | 'off' | 'lastYear' | 'whenReleased'
>;

export function watchFindings(model: Watched, template: Template, sample: Facts, unit: Unit): Checks {
  const { document, accepted, off, lastYear } = model;
  const facts = computed(() => withFeeds(template, model.facts.value, model.left.value));

  const inMeeting = computed(() => ({
    ...unit.profile.value?.facts,
    ...shared(template.fields, facts.value),
  }));

  function toCheck(): ToCheck | undefined {
    const filled = document.peek();
    if (!filled) return undefined;
    const draft = { facts: facts.peek(), off: off.peek(), document: filled, accepted: accepted.peek() };
    const now = { ...asOfNow(unit), ...(model.draft.peek().within ? { standing: inMeeting.peek() } : {}) };
    return { ...draft, lastYear: lastYear.peek(), template, sample, ...now };
  }

  let last: { readonly draft: ToCheck; readonly found: readonly Finding[] } | undefined;

  /** What was found in the same draft before, as when a refused download shows why. */
  function known(draft: ToCheck): readonly Finding[] | undefined {
    return last && isSame(last.draft, draft) ? last.found : undefined;
  }

  /** Undefined as soon as `goesOn` says no. */
  async function findInSlices(goesOn: () => boolean): Promise<readonly Finding[] | undefined> {
    const draft = toCheck();
    if (!draft) return [];
    const found = known(draft) ?? (await finish(checkDraftInSteps(draft), goesOn));
    if (found) last = { draft, found };
    return found;
  }

  function now(): readonly Finding[] {
    const draft = toCheck();
    return draft ? (known(draft) ?? checkDraft(draft)) : [];
  }

  let turn = 0;

  /** A key pressed meanwhile is not held up; it makes a turn of its own. */
  async function tell(): Promise<void> {
    const own = ++turn;
    const found = await findInSlices(() => own === turn);
    if (!found) return;
    model.whenReleased(() => {
      if (own !== turn) return;
      batch(() => {
        list.value = found;
        counts.value = countFindings(found);
      });
    });
  }

  const list = signal<readonly Finding[]>([]);
  const counts = signal<Counts | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = 0;
  const stop = effect(() => {
    // What they go by may change without a key: reasons, limits of the unit, fonts.
    if (!document.value || !accepted.value || !lastYear.value || !thresholdsOf(unit) || !unit.scheme.value)
      return;
    clearTimeout(timer);
    turn++;
    timer = setTimeout(tell, pause);
    pause = BEFORE_CHECKS;
  });

  let before: ReadonlyMap<string, FieldFindings> | undefined;
  const byField = computed(() => {
    before = findingsByField(list.value, before);
    return before;
  });
  const ofFields = new Map<string, ReadonlySignal<FieldFindings>>();
  return {
    list,
    now,
    nowInSlices: async () => (await findInSlices(() => true)) ?? [],
    counts,
    line: computed(() => counts.value && sayCounts(counts.value)),
    stop() {
      stop();
      turn++;
      clearTimeout(timer);
    },
    of(name) {
      const found = ofFields.get(name) ?? computed(() => byField.value.get(name) ?? NONE);
      ofFields.set(name, found);
      return found;
    },
  };
}
