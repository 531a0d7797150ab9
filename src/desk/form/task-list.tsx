// The topics as a list of tasks, by stage of the meeting, each with how far it is and what was found in it.

import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Finding } from '../../core/checks/finding.ts';
import type { FactPath, Facts } from '../../core/facts/fact.ts';
import { STAGES } from '../../core/facts/field.ts';
import { countFindings, firstToSee } from '../model/count-findings.ts';
import type { Interview } from '../model/interview-type.ts';
import type { Topic } from '../model/topics.ts';
import { openTopic } from './open-topic.ts';
import { PlaceLink, placeName } from './place-link.tsx';
import { type TopicStatus, topicStatus } from './topic-status.ts';

export function LiveTasks({ interview }: { interview: Interview }): JSX.Element {
  const { topics, model, missing, checks, mode, topic } = interview;
  const before = useRef<readonly Task[]>([]);
  // Nearly no key changes a status: the list is drawn again only for one that does.
  const tasks = useComputed(() => {
    const next = tasksOf(topics, model.facts.value, missing.value, checks.value?.list.value ?? []);
    if (JSON.stringify(next) !== JSON.stringify(before.current)) before.current = next;
    return before.current;
  });
  return (
    <TaskList
      tasks={tasks.value}
      current={mode.value === 'topics' ? topic.value : undefined}
      onOpen={(id) => openTopic(interview, id)}
    />
  );
}

/** A topic with what is to be said of it. */
type Task = {
  readonly id: string;
  readonly stage: string;
  readonly name: string;
  readonly status: TopicStatus;
  readonly errors: number;
  readonly look: number;
  /** Places that stand as last year. */
  readonly lastYear: number;
  /** Where the first of these findings is. */
  readonly place: FactPath | undefined;
};

export function tasksOf(
  topics: readonly Topic[],
  facts: Facts,
  missing: ReadonlySet<string>,
  findings: readonly Finding[],
): readonly Task[] {
  const byField = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const name = finding.paths[0]?.[0];
    byField.set(name, [...(byField.get(name) ?? []), finding]);
  }
  return topics.map((topic) => {
    const own = topic.fields.flatMap(({ name }) => byField.get(name) ?? []);
    const { errors, look, lastYear } = countFindings(own);
    const filled = topicStatus(topic, facts, missing);
    const status: TopicStatus =
      lastYear && filled.kind === 'done' ? { kind: 'begun', text: '待核对' } : filled;
    const place = (firstToSee(own) ?? own.find(({ rule }) => rule === 'last-year'))?.paths[0];
    return { id: topic.id, stage: topic.stage, name: topic.group, status, errors, look, lastYear, place };
  });
}

type Props = {
  readonly tasks: readonly Task[];
  readonly current?: string | undefined;
  /** Without it nothing leads anywhere, as on the page before there is a form. */
  readonly onOpen?: (id: string) => void;
};

export function TaskList({ tasks, current, onOpen }: Props): JSX.Element {
  const open = useSignal(false);
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
          const own = tasks.filter((task) => task.stage === stage);
          if (!own.length) return null;
          return (
            <li key={stage}>
              {own.some(({ name }) => name !== stage) ? <p class="stage">{stage}</p> : null}
              <ol>
                {own.map((task) => (
                  <li key={task.id}>
                    <TaskLink
                      id={task.id}
                      current={task.id === current}
                      onOpen={
                        onOpen &&
                        (() => {
                          open.value = false;
                          onOpen(task.id);
                        })
                      }
                    >
                      <span class="task-name">{task.name}</span>{' '}
                      <span class={`status ${task.status.kind}`}>{task.status.text}</span>
                    </TaskLink>
                    <FindingCount
                      task={task}
                      onFollow={() => {
                        open.value = false;
                      }}
                    />
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

type LinkProps = {
  readonly id: string;
  readonly current: boolean;
  readonly onOpen: (() => void) | undefined;
  readonly children: ComponentChildren;
};

function TaskLink({ id, current, onOpen, children }: LinkProps): JSX.Element {
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

type CountProps = { readonly task: Task; readonly onFollow: () => void };

/** Leads to the first of what was found. */
function FindingCount({ task, onFollow }: CountProps): JSX.Element | null {
  const { name, errors, look, lastYear, place } = task;
  if (!(look || lastYear) || !place) return null;
  const text = errors ? `${errors} 处须改` : look ? `${look} 处请核对` : `${lastYear} 处沿用上年`;
  return (
    <p class={errors ? 'count error' : 'count'}>
      <PlaceLink path={place} label={`${text}（${name}），到${placeName(place)}`} onFollow={onFollow}>
        {text}
      </PlaceLink>
    </p>
  );
}
