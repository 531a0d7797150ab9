// At the head of a topic: how much of it stands as last year, and one button for all of it.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Facts } from '../../core/facts/fact.ts';
import { countOpen, type LastYear } from '../../core/facts/last-year.ts';
import type { Answered, Interview } from '../model/interview-type.ts';
import type { Topic } from '../model/topics.ts';
import { lookAt } from './look-at.ts';

type Props = { readonly topic: Topic; readonly interview: Interview };

export function TopicMark({ topic, interview: { model } }: Props): JSX.Element {
  const { group } = topic;
  const place = useRef<HTMLDivElement>(null);
  /** What was open before the button was pressed. */
  const before = useSignal<LastYear | undefined>(undefined);
  const count = useComputed(() => openIn(topic, model)).value;
  const undo = before.value;
  return (
    <div ref={place} tabIndex={-1} role="status" class="last-year-place">
      {count ? (
        <p class="last-year-topic">
          本部分有 {count} 处<strong class="last-year">沿用上年</strong>，还没有核对。
          <button
            type="button"
            class="quiet"
            aria-label={`本部分都已核对：${group}`}
            onClick={() => {
              const now = model.lastYear.peek();
              before.value = Object.fromEntries(
                topic.fields.flatMap(({ name }) => (now[name] === undefined ? [] : [[name, now[name]]])),
              );
              lookAt(
                model,
                topic.fields.map(({ name }) => [name]),
              );
              place.current?.focus({ preventScroll: true });
            }}
          >
            本部分都已核对
          </button>
        </p>
      ) : undo ? (
        <p class="last-year-topic">
          已记下：本部分都已核对。
          <button
            type="button"
            class="quiet"
            aria-label={`撤销核对：${group}`}
            onClick={() => {
              model.lookedAt({ ...model.lastYear.peek(), ...undo });
              before.value = undefined;
              place.current?.focus({ preventScroll: true });
            }}
          >
            撤销
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** Parts that are switched off are not in the paper. */
function openIn({ fields }: Topic, { answers, lastYear, off }: Answered): number {
  const open: Record<string, Facts[string]> = {};
  const facts: Record<string, Facts[string]> = {};
  for (const { name } of fields) {
    const before = lastYear.value[name];
    if (before === undefined || off.value.has(name)) continue;
    const fact = answers.get(name)?.value;
    open[name] = before;
    if (fact !== undefined) facts[name] = fact;
  }
  return countOpen(facts, open);
}
