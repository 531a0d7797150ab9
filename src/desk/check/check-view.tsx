// The view for checking: what was found, and every answer by name as the paper prints it, with a way to change it and back.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openPlacesOf } from '../../core/facts/last-year.ts';
import { sayFigure } from '../form/figure-of.ts';
import { PlaceLink } from '../form/place-link.tsx';
import { printAnswer } from '../form/print-answer.ts';
import type { Interview } from '../model/interview-type.ts';
import type { AskedField, Topic } from '../model/topics.ts';
import type { ProofPart } from '../proof/proof-part.tsx';
import { afterPaint } from '../timing/after-paint.ts';
import type { CopiedPart } from './copied-part.tsx';
import { FindingList } from './finding-list.tsx';
import { printCheck } from './print-check.ts';

/** Lines of one answer shown; the form holds them all. */
const LINES = 100;

/** Topics drawn in one task. */
const AT_ONCE = 2;

export function CheckView({ interview }: { interview: Interview }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const [Copied, setCopied] = useState<typeof CopiedPart>();
  const [Proof, setProof] = useState<typeof ProofPart>();
  const { topics } = interview;
  // What was found comes first; of a long paper a few topics at a time, each in a task of its own. On the way back all are there, to
  // lead to their place.
  const [drawn, setDrawn] = useState(() => (interview.back.peek() === undefined ? 0 : topics.length));
  const isWhole = drawn >= topics.length;
  useEffect(() => (isWhole ? undefined : afterPaint(() => setDrawn(drawn + AT_ONCE))), [drawn, isWhole]);
  useEffect(() => {
    const from = interview.back.peek();
    interview.back.value = undefined;
    const place = from ? document.getElementById(from) : null;
    place?.scrollIntoView({ block: 'center' });
    (place ?? heading.current)?.focus({ preventScroll: !!place });
    // Without them everything else is still shown.
    import('../proof/proof-part.tsx').then(
      (part) => setProof(() => part.ProofPart),
      () => undefined,
    );
    import('./copied-part.tsx').then(
      (part) => setCopied(() => part.CopiedPart),
      () => undefined,
    );
  }, []);
  const follow = (from: string) => () => {
    interview.back.value = from;
  };
  return (
    <section class="check" aria-labelledby="check-title">
      <div class="check-head">
        <h2 id="check-title" tabIndex={-1} ref={heading}>
          检查和核对
        </h2>
        <button type="button" class="quiet" disabled={!isWhole} onClick={printCheck}>
          打印核对表
        </button>
      </div>
      <FindingList interview={interview} onFollow={follow('findings-title')} />
      {Proof ? <Proof interview={interview} onFollow={follow('proof-title')} /> : null}
      {Copied ? <Copied interview={interview} onFollow={follow('copied-title')} /> : null}
      <h3>全部内容</h3>
      {topics.slice(0, drawn).map((topic) => (
        <TopicAnswers key={topic.id} topic={topic} interview={interview} follow={follow} />
      ))}
    </section>
  );
}

type TopicProps = {
  readonly topic: Topic;
  readonly interview: Interview;
  readonly follow: (from: string) => () => void;
};

function TopicAnswers({ topic, interview, follow }: TopicProps): JSX.Element {
  const { stage, group, fields } = topic;
  return (
    <>
      <h4>
        {stage === group ? null : <span class="stage">{stage}</span>} {group}
      </h4>
      <dl class="answers">
        {fields.map((field) => {
          const id = `change-${field.name}`;
          return (
            <div key={field.name}>
              <dt>{field.name}</dt>
              <dd class="answer">
                <Answer field={field} interview={interview} />
              </dd>
              <dd class="change">
                <PlaceLink path={[field.name]} id={id} label={`修改${field.name}`} onFollow={follow(id)}>
                  修改
                </PlaceLink>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

function Answer({ field, interview }: { field: AskedField; interview: Interview }): JSX.Element {
  const { model, missing } = interview;
  const figure = sayFigure(field, interview);
  const lines = figure === undefined ? printAnswer(field, model.answers.get(field.name)?.value) : [figure];
  const isOff = model.off.value.has(field.name);
  const fact = model.answers.get(field.name)?.value;
  const fromLastYear = openPlacesOf(field.name, fact, model.lastYear.value[field.name]).length > 0;
  if (!lines.length) {
    if (missing.value.has(field.name)) return <strong class="wrong">待填</strong>;
    return (
      <span class="unfilled">{field.type === 'claim' || field.type === 'bool' ? '未勾选' : '未填写'}</span>
    );
  }
  return (
    <>
      {lines.slice(0, LINES).map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {lines.length > LINES ? <p>共 {lines.length} 项，其余的请到填写处看。</p> : null}
      {missing.value.has(field.name) ? <p class="wrong">其中有待填或需要改的地方</p> : null}
      {fromLastYear ? <p class="last-year">沿用上年，还没有核对</p> : null}
      {isOff ? <p class="unfilled">（不写入报告）</p> : null}
    </>
  );
}
