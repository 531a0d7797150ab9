// What the checks say about the draft: for the lists a moment after the last key, for a download at once.

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Finding } from '../../core/checks/finding.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import type { DraftModel } from '../draft-model.ts';
import type { FieldFindings, Interview } from './interview-type.ts';

/** Milliseconds without a key before the findings are worked out anew. */
const PAUSE = 300;
const NONE: FieldFindings = { own: [], also: [] };

export function createFindings(
  model: DraftModel,
  template: Template,
  sample: Facts,
): Pick<Interview, 'findings' | 'findingsOf' | 'checkNow'> {
  const { document, paper, accepted } = model;

  function checkNow(): readonly Finding[] {
    const filled = document.peek();
    return filled
      ? (paper
          .peek()
          ?.checkDraft(template, model.facts.peek(), model.off.peek(), filled, accepted.peek(), sample) ?? [])
      : [];
  }

  const findings = signal<readonly Finding[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = false;
  effect(() => {
    if (!document.value || !accepted.value) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        findings.value = checkNow();
      },
      begun ? PAUSE : 0,
    );
    begun = true;
  });

  let before: ReadonlyMap<string, FieldFindings> | undefined;
  const byField = computed(() => {
    before = paper.value?.findingsByField(findings.value, before);
    return before;
  });
  const known = new Map<string, ReadonlySignal<FieldFindings>>();
  return {
    findings,
    checkNow,
    findingsOf(name) {
      const found = known.get(name) ?? computed(() => byField.value?.get(name) ?? NONE);
      known.set(name, found);
      return found;
    },
  };
}
