// Everything the checks say, by what is to be done about it and by stage of the meeting.

import type { JSX } from 'preact';
import { countOf, type Finding, stopsFinal } from '../../core/checks/finding.ts';
import { pathId } from '../../core/facts/fact.ts';
import { STAGES } from '../../core/facts/field.ts';
import { PlaceLink } from '../form/place-link.tsx';
import { LastYearList } from '../last-year/last-year-list.tsx';
import { isLeft } from '../model/count-findings.ts';
import type { Interview } from '../model/interview-type.ts';
import { FindingItem } from './finding-item.tsx';

type Props = { readonly interview: Interview; readonly onFollow?: () => void };
type ListProps = Props & { readonly findings: readonly Finding[] };

export function FindingList({ interview, onFollow }: Props): JSX.Element {
  const findings = interview.checks.value?.list.value ?? [];
  const follow = onFollow ? { onFollow } : {};
  const gaps = findings.filter(isGap);
  const sample = findings.filter(({ rule }) => rule === 'sample');
  const lastYear = findings.filter(({ rule }) => rule === 'last-year');
  const others = findings.filter((finding) => !isGap(finding) && !isLeft(finding.rule));
  const portions = [
    { title: '必须改的', found: others.filter(stopsFinal) },
    { title: '请核对', found: others.filter(({ severity }) => severity === 'warning') },
    { title: '提示', found: others.filter(({ severity }) => severity === 'hint') },
    { title: '已说明理由保留的', found: others.filter(({ accepted }) => accepted !== undefined) },
  ];
  return (
    <section class="finding-list" aria-labelledby="findings-title">
      <h3 id="findings-title" tabIndex={-1}>
        检查结果
      </h3>
      {findings.length ? null : <p>没有发现要改的地方，也没有待填处。</p>}
      {gaps.length ? (
        <>
          <h4>待填（{countOf(gaps)}）</h4>
          <GapLinks findings={gaps} interview={interview} {...follow} />
        </>
      ) : null}
      {portions.map(({ title, found }) =>
        found.length ? (
          <div key={title}>
            <h4>
              {title}（{countOf(found)}）
            </h4>
            {byStage(interview, found).map(([stage, own]) => (
              <div key={stage} class="by-stage">
                <p class="stage">{stage}</p>
                <ul>
                  {own.map((finding) => (
                    <li key={finding.id}>
                      <FindingItem finding={finding} interview={interview} {...follow} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ) : null,
      )}
      {lastYear.length ? <LastYearList findings={lastYear} interview={interview} {...follow} /> : null}
      {sample.length ? (
        <>
          <h4>还是示例的内容（{countOf(sample)}）</h4>
          <p>请逐处换成本单位这一次的情况；确实相同的，可以照用。</p>
          <GapLinks findings={sample} interview={interview} {...follow} />
        </>
      ) : null}
    </section>
  );
}

/** A blank, or an answer that cannot be read, that the paper asks for. */
export function isGap({ rule, severity }: Finding): boolean {
  return rule === 'gap' && severity === 'error';
}

/** Links to blanks, and to what the sample left; what cannot be read says why. */
export function GapLinks({ findings, interview, onFollow }: ListProps): JSX.Element {
  return (
    <div class="gap-links">
      {byStage(interview, findings).map(([stage, own]) => (
        <div key={stage}>
          <span class="stage">{stage}</span>
          <ul aria-label={stage}>
            {own.flatMap(({ id, rule, paths, message, count }) =>
              (rule === 'sample' ? paths.slice(0, 1) : paths).map((path) => (
                <li key={`${id} ${pathId(path)}`}>
                  <PlaceLink path={path} {...(onFollow ? { onFollow } : {})} />
                  {!count && (rule === 'sample' || /还没有填写$/.test(message))
                    ? null
                    : message.replace(/^[^：]*：/, '：')}
                </li>
              )),
            )}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** In the order of the form. */
export function byStage(
  { topics }: Pick<Interview, 'topics'>,
  findings: readonly Finding[],
): readonly (readonly [stage: string, findings: readonly Finding[]])[] {
  const fields = topics.flatMap((topic) => topic.fields);
  const place = ({ paths }: Finding) => fields.findIndex(({ name }) => name === paths[0]?.[0]);
  const sorted = [...findings].sort((a, b) => place(a) - place(b));
  return [...STAGES, undefined].flatMap((stage) => {
    const own = sorted.filter((finding) => fields[place(finding)]?.stage === stage);
    return own.length ? [[stage ?? '全文', own] as const] : [];
  });
}
