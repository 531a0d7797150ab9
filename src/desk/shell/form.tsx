// The form a template makes: topic after topic on one page, or one topic at a time.

import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Paper } from '../late/load-paper.ts';
import type { Interview } from '../model/interview-type.ts';
import type { Topic } from '../model/topics.ts';
import { FieldRow } from './field-row.tsx';
import { ModeSwitch } from './mode-switch.tsx';

type Props = { readonly interview: Interview; readonly paper: Paper | undefined };

export function Form({ interview, paper }: Props): JSX.Element {
  const { topics, pane } = interview;
  const hidden = useComputed(() => pane.value === 'check');
  return (
    <form
      class="form"
      onSubmit={(event) => event.preventDefault()}
      aria-label="填写"
      autocomplete="off"
      data-hints={interview.hints}
      hidden={hidden}
    >
      <ModeSwitch interview={interview} />
      {topics.map((topic, index) => (
        <TopicFields key={topic.id} interview={interview} paper={paper} topic={topic} index={index} />
      ))}
    </form>
  );
}

type TopicProps = Props & { readonly topic: Topic; readonly index: number };

function TopicFields({ interview, paper, topic, index }: TopicProps): JSX.Element {
  const { id, stage, group, fields } = topic;
  const hidden = useComputed(() => interview.mode.value === 'topics' && interview.topic.value !== id);
  return (
    <fieldset class="topic" data-topic={id} hidden={hidden}>
      <legend>
        <h3 id={id} tabIndex={-1}>
          {stage === group ? null : <span class="stage">{stage}</span>} {group}
        </h3>
      </legend>
      {paper ? <paper.TopicMark topic={topic} interview={interview} /> : null}
      {fields.map((field) => (
        <FieldRow key={field.name} field={field} interview={interview} paper={paper} />
      ))}
      {interview.mode.value === 'topics' && paper ? (
        <paper.TopicSteps interview={interview} index={index} />
      ) : null}
    </fieldset>
  );
}
