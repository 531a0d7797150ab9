// The form a template makes: topic after topic on one page, or one topic at a time.

import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Interview } from '../model/interview-type.ts';
import type { Topic } from '../model/topics.ts';
import { FieldRow } from './field-row.tsx';
import { latePrograms } from './late-programs.ts';
import { ModeSwitch } from './mode-switch.tsx';

type Props = { readonly interview: Interview };

export function Form({ interview }: Props): JSX.Element {
  const { topics, pane } = interview;
  const hidden = useComputed(() => pane.value === 'check');
  return (
    <form
      class="form"
      onSubmit={(event) => event.preventDefault()}
      aria-label="填写"
      autocomplete="off"
      data-without={interview.leftOut}
      hidden={hidden}
    >
      <ModeSwitch interview={interview} />
      {topics.map((topic, index) => (
        <TopicFields key={topic.id} interview={interview} topic={topic} index={index} />
      ))}
    </form>
  );
}

type TopicProps = Props & { readonly topic: Topic; readonly index: number };

function TopicFields({ interview, topic, index }: TopicProps): JSX.Element {
  const late = latePrograms.value;
  const { id, stage, group, fields } = topic;
  const hidden = useComputed(() => interview.mode.value === 'topics' && interview.topic.value !== id);
  return (
    <fieldset class="topic" data-topic={id} hidden={hidden}>
      <legend>
        <h3 id={id} tabIndex={-1}>
          {stage === group ? null : <span class="stage">{stage}</span>} {group}
        </h3>
      </legend>
      {late ? <late.TopicMark topic={topic} interview={interview} /> : null}
      {fields.map((field) => (
        <FieldRow key={field.name} field={field} interview={interview} />
      ))}
      {interview.mode.value === 'topics' && late ? (
        <late.TopicSteps interview={interview} index={index} />
      ) : null}
    </fieldset>
  );
}
