// The interview over one draft: topics, where the user is in them, and what is still wanted.

import { computed, effect, signal, untracked } from '@preact/signals';
import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import type { Checks, Interview, Mode, Pane } from '../model/interview-type.ts';
import { topicsOf } from '../model/topics.ts';
import type { Unit } from '../model/unit.ts';
import type { DeskModel } from './create-draft-model.ts';
import { keepMode, keptHints, keptMode } from './kept-mode.ts';

/** `asked` names the fields with a blank in the empty paper of today's template, for the time before the paper is fetched. */
export function createInterview(
  model: DeskModel,
  template: Template,
  sample: Facts,
  asked: readonly string[],
  unit: Unit,
): Interview {
  const topics = topicsOf(template.fields);
  const mode = signal<Mode>(keptMode());
  const checks = signal<Checks | undefined>(undefined);
  const stop = effect(() => {
    const paper = model.paper.value;
    if (paper)
      checks.value = untracked(() => checks.peek() ?? paper.watchFindings(model, template, sample, unit));
  });
  const missing = computed<ReadonlySet<string>>(() =>
    model.document.value
      ? new Set([...model.gapPaths.value].map((path) => path.split('.')[0] ?? path))
      : new Set(asked),
  );
  return {
    model,
    template,
    topics,
    mode,
    choose(next) {
      mode.value = next;
      keepMode(next);
    },
    hints: signal(keptHints()),
    topic: signal(topics[0]?.id ?? ''),
    pane: signal<Pane>('fill'),
    back: signal(undefined),
    asked: computed(() => {
      const empty = model.paper.value?.fill(template, {}).gaps.map(({ path }) => String(path[0]));
      return new Set(empty ?? asked);
    }),
    missing,
    parts: computed(() => model.paper.value?.optionalParts(template) ?? []),
    checks,
    said: signal(''),
    stop() {
      stop();
      checks.peek()?.stop();
    },
  };
}
