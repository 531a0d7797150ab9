// The topics as a list of tasks, by stage of the meeting, each with how far it is and what was found in it.

import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { Finding } from '../../core/checks/finding.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { STAGES } from '../../core/facts/field.ts';
import { countFindings } from './check/count-findings.ts';
import type { Interview } from './interview-type.ts';
import { openTopic } from './open-topic.ts';
import { topicStatus } from './topic-status.ts';
import type { Topic } from './topics.ts';

export function LiveTasks({ interview }: { interview: Interview }): JSX.Element {
  const { topics, model, missing, checks, mode, topic } = interview;
  return (
    <TaskList
      topics={topics}
      facts={model.facts.value}
      missing={missing.value}
      findings={checks.value?.list.value ?? []}
      current={mode.value === 'topics' ? topic.value : undefined}
      onOpen={(id) => openTopic(interview, id)}
    />
  );
}

type Props = {
  readonly topics: readonly Topic[];
  readonly facts: Facts;
  readonly missing: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly current?: string | undefined;
  /** Without it nothing leads anywhere, as on the page before there is a form. */
  readonly onOpen?: (id: string) => void;
};

export function TaskList({ topics, facts, missing, findings, current, onOpen }: Props): JSX.Element {
  const open = useSignal(false);
  const tasks = topics.map((topic) => ({ topic, status: topicStatus(topic, facts, missing) }));
  const left = tasks.filter(({ status }) => status.kind === 'none' || status.kind === 'begun').length;
  return (
    <nav class={open.value ? 'tasks open' : 'tasks'} aria-label="各部分">
      <button
        type="button"
        class="quiet tasks-button"
        disabled={!onOpen}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        各部分（{left ? `还有 ${left} 部分没填完` : '都已填完'}）
      </button>
      <ol>
        {STAGES.map((stage) => {
          const own = tasks.filter(({ topic }) => topic.stage === stage);
          if (!own.length) return null;
          return (
            <li key={stage}>
              {own.some(({ topic }) => topic.group !== stage) ? <p class="stage">{stage}</p> : null}
              <ol>
                {own.map(({ topic, status }) => (
                  <li key={topic.id}>
                    <Task
                      id={topic.id}
                      current={topic.id === current}
                      onOpen={
                        onOpen &&
                        (() => {
                          open.value = false;
                          onOpen(topic.id);
                        })
                      }
                    >
                      <span class="task-name">{topic.group}</span>{' '}
                      <span class={`status ${status.kind}`}>{status.text}</span>{' '}
                      <FindingCount findings={findings} topic={topic} />
                    </Task>
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

type TaskProps = {
  readonly id: string;
  readonly current: boolean;
  readonly onOpen: (() => void) | undefined;
  readonly children: ComponentChildren;
};

function Task({ id, current, onOpen, children }: TaskProps): JSX.Element {
  if (!onOpen) return <span class="task">{children}</span>;
  return (
    <a
      class="task"
      href={`#${id}`}
      aria-current={current ? 'step' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </a>
  );
}

type CountProps = { readonly findings: readonly Finding[]; readonly topic: Topic };

function FindingCount({ findings, topic }: CountProps): JSX.Element | null {
  const own = findings.filter(({ paths }) => topic.fields.some(({ name }) => name === paths[0]?.[0]));
  const { errors, look } = countFindings(own);
  if (!look) return null;
  return (
    <span class={errors ? 'count error' : 'count'}>{errors ? `${errors} 处须改` : `${look} 处请核对`}</span>
  );
}
