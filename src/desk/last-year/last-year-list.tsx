// All that stands as last year, topic by topic, to be looked at one by one or a topic at once.

import type { JSX } from 'preact';
import { countOf, type Finding } from '../../core/checks/finding.ts';
import type { Fact, FactPath } from '../../core/facts/fact.ts';
import { PlaceLink } from '../form/place-link.tsx';
import { printAnswer } from '../form/print-answer.ts';
import type { Interview } from '../model/interview-type.ts';
import type { AskedField, Topic } from '../model/topics.ts';
import { lookAt } from './look-at.ts';

type Props = {
  readonly findings: readonly Finding[];
  readonly interview: Interview;
  readonly onFollow?: () => void;
};

/** Of one topic; the form holds them all. */
const MOST = 60;
/** Characters of an answer. */
const BRIEF = 60;

export function LastYearList({ findings, interview, onFollow }: Props): JSX.Element {
  const byName = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = String(finding.paths[0]?.[0]);
    byName.set(name, [...(byName.get(name) ?? []), finding]);
  }
  return (
    <>
      <h4 id="last-year-title" tabIndex={-1}>
        沿用上年（{countOf(findings)}）
      </h4>
      <p>从上一年度带来的，请按今年的情况核对；改过的、删去的不再列出。</p>
      {interview.topics.map((topic) => (
        <TopicPart
          key={topic.id}
          topic={topic}
          findings={topic.fields.flatMap(({ name }) => byName.get(name) ?? [])}
          interview={interview}
          {...(onFollow ? { onFollow } : {})}
        />
      ))}
    </>
  );
}

function TopicPart({ topic, findings, interview, onFollow }: Props & { readonly topic: Topic }) {
  if (!findings.length) return null;
  const { group, fields } = topic;
  const shown = findings.filter(({ count }) => !count).slice(0, MOST);
  const others = countOf(findings) - shown.length;
  return (
    <div class="by-stage last-year-part">
      <p class="stage">
        {group}
        <button
          type="button"
          class="quiet"
          aria-label={`本部分都已核对：${group}`}
          onClick={() => {
            lookAt(
              interview.model,
              fields.map(({ name }) => [name]),
            );
            document.getElementById('last-year-title')?.focus();
          }}
        >
          本部分都已核对
        </button>
      </p>
      <ul>
        {shown.map(({ id, paths }) => {
          const [path = []] = paths;
          const field = fields.find(({ name }) => name === path[0]);
          const link = path.length === 2 ? path.slice(0, 1) : path;
          return (
            <li key={id}>
              <PlaceLink path={link} label={labelOf(link)} {...(onFollow ? { onFollow } : {})}>
                {labelOf(link)}
              </PlaceLink>
              ：{field ? brief(field, interview.model.answers.get(field.name)?.value, link) : ''}
              <button
                type="button"
                class="quiet"
                aria-label={`今年仍是这样：${labelOf(link)}`}
                onClick={(event) => {
                  const own = event.currentTarget.closest('li');
                  const next = (own?.nextElementSibling ?? own?.previousElementSibling)?.querySelector(
                    'button',
                  );
                  lookAt(interview.model, [link.slice(0, 2)]);
                  (next ?? document.getElementById('last-year-title'))?.focus();
                }}
              >
                今年仍是这样
              </button>
            </li>
          );
        })}
      </ul>
      {others ? <p>其余 {others} 处请到填写处看。</p> : null}
    </div>
  );
}

/** 整改举措第 2 项 */
function labelOf([name = '', index]: FactPath): string {
  return typeof index === 'number' ? `${name}第 ${index + 1} 项` : String(name);
}

function brief(field: AskedField, fact: Fact | undefined, [, index]: FactPath): string {
  const own = Array.isArray(fact) && typeof index === 'number' ? [fact[index] ?? ''] : fact;
  const text = printAnswer(field, own)
    .join('、')
    .replace(typeof index === 'number' ? /^1\. / : '', '');
  return text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text;
}
