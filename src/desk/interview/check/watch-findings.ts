// What the checks say about the draft: for the lists a moment after the last key, for a download at once.

import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Finding } from '../../../core/checks/finding.ts';
import type { Facts } from '../../../core/facts/fact.ts';
import type { Template } from '../../../core/template/template.ts';
import { thresholdsOf } from '../../profile/thresholds-of.ts';
import type { Unit } from '../../profile/unit.ts';
import type { Answered, Checks, FieldFindings } from '../interview-type.ts';
import { whenReleased } from '../when-released.ts';
import { checkDraft, findingsByField } from './check-draft.ts';
import { type Counts, countFindings } from './count-findings.ts';

/** Milliseconds without a key before the findings are worked out anew. */
const PAUSE = 300;
const NONE: FieldFindings = { own: [], also: [] };

export function watchFindings(model: Answered, template: Template, sample: Facts, unit: Unit): Checks {
  const { document, accepted, facts, off } = model;

  function now(): readonly Finding[] {
    const filled = document.peek();
    return filled
      ? checkDraft(template, facts.peek(), off.peek(), filled, accepted.peek(), sample, unit)
      : [];
  }

  function tell(): void {
    const found = now();
    batch(() => {
      list.value = found;
      counts.value = countFindings(found);
    });
  }

  const list = signal<readonly Finding[]>([]);
  const counts = signal<Counts | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = 0;
  const stop = effect(() => {
    // What they go by may change without a key: reasons, limits of the unit, fonts.
    if (!document.value || !accepted.value || !thresholdsOf(unit) || !unit.scheme.value) return;
    clearTimeout(timer);
    timer = setTimeout(() => whenReleased(tell), pause);
    pause = PAUSE;
  });

  let before: ReadonlyMap<string, FieldFindings> | undefined;
  const byField = computed(() => {
    before = findingsByField(list.value, before);
    return before;
  });
  const known = new Map<string, ReadonlySignal<FieldFindings>>();
  return {
    list,
    now,
    counts,
    stop() {
      stop();
      clearTimeout(timer);
    },
    of(name) {
      const found = known.get(name) ?? computed(() => byField.value.get(name) ?? NONE);
      known.set(name, found);
      return found;
    },
  };
}
