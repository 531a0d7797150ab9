// The interview over one draft: topics, where the user is in them, and what is still wanted.

import { computed, effect, signal, untracked } from '@preact/signals';
import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import type { DraftModel } from '../model/draft-model.ts';
import type { Checks, Interview, Mode, Pane } from '../model/interview-type.ts';
import { topicsOf } from '../model/topics.ts';
import type { Unit } from '../model/unit.ts';
import { keepMode, keptLeftOut, keptMode } from './kept-mode.ts';
import { latePrograms } from './late-programs.ts';

/** `asked` names the fields with a blank in the empty paper of today's template, for the time before the programs are fetched. */
export function createInterview(
  model: DraftModel,
  template: Template,
  sample: Facts,
  asked: readonly string[],
  unit: Unit,
): Interview {
  const topics = topicsOf(template.fields);
  const mode = signal<Mode>(keptMode());
  const checks = signal<Checks | undefined>(undefined);
  const stop = effect(() => {
    const late = latePrograms.value;
    if (late)
      checks.value = untracked(() => checks.peek() ?? late.watchFindings(model, template, sample, unit));
  });
  const missing = computed<ReadonlySet<string>>(() =>
    model.document.value
      ? new Set([...model.gapPaths.value].map((path) => path.split('.')[0] ?? path))
      : new Set(asked),
  );
  return {
    model,
    template,
    sample,
    topics,
    mode,
    choose(next) {
      mode.value = next;
      keepMode(next);
    },
    leftOut: signal(keptLeftOut()),
    topic: signal(topics[0]?.id ?? ''),
    pane: signal<Pane>('fill'),
    back: signal(undefined),
    asked: computed(() => {
      const empty = latePrograms.value?.fill(template, {}).gaps.map(({ path }) => String(path[0]));
      return new Set(empty ?? asked);
    }),
    missing,
    parts: computed(() => latePrograms.value?.optionalParts(template) ?? []),
    checks,
    said: signal(''),
    stop() {
      stop();
      checks.peek()?.stop();
    },
  };
}
