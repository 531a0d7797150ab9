// One meeting: its papers before, on and after its day, whom to ask, and all of them as files.

import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { dayAt } from '../../core/facts/date.ts';
import type { NextYearRules } from '../../core/facts/next-year.ts';
import { daysOf, stageOn } from '../../core/meeting/due.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { dossierOf, wantedOf } from '../../core/meeting/wanted-of.ts';
import { askedByStage } from '../../core/meeting/whom-to-ask.ts';
import type { LoneType } from '../../desk/shell/lone-field.tsx';
import { meetingTitle } from '../../storage/meeting-title.ts';
import { AskPart } from './ask-part.tsx';
import { BasicsPart } from './basics-part.tsx';
import { BetweenPart } from './between-part.tsx';
import { DownloadPart } from './download-part.tsx';
import { isWhole } from './is-whole.ts';
import { KindQuestion } from './kind-question.tsx';
import { MeetingHead } from './meeting-head.tsx';
import type { MeetingModel } from './meeting-model.ts';
import { MorePart } from './more-part.tsx';
import type { PublishedPapers } from './published-papers.ts';
import { stagePapers } from './stage-papers.ts';
import { StagePart } from './stage-part.tsx';
import { templatesAtHand } from './templates-at-hand.ts';
import { createPaperWatch } from './watch-papers.ts';

type Props = {
  readonly model: MeetingModel;
  readonly meeting: Meeting;
  readonly published: PublishedPapers;
  readonly fields: readonly LoneType[];
  readonly rules: NextYearRules;
};

export function OneMeeting({ model, meeting, published, fields, rules }: Props): JSX.Element {
  const atHand = useMemo(() => templatesAtHand('../', published), [published]);
  const watch = useMemo(() => createPaperWatch(atHand), [atHand]);
  const stages = stagePapers(meeting, published, new Date());
  const wanted = wantedOf(meeting, dossierOf(meeting, published.dossiers));
  useEffect(() => void watch.look(meeting, wanted), [watch, meeting]);
  const sights = watch.sights.value;
  const title = meetingTitle(meeting);
  const entries = stages.flatMap((stage) => stage.wanted);
  const lacking = stages.flatMap(({ stage, wanted: here }) =>
    here.flatMap(({ template, title: paper }) => {
      const sight = sights.get(template);
      return sight?.kind === 'seen' ? [{ template, title: paper, stage, lacks: sight.standing.lacks }] : [];
    }),
  );
  const want = (template: string, wish: boolean) =>
    model.change(
      (now) => {
        const before = wantedOf(now, dossierOf(now, published.dossiers));
        const rest = before.filter((each) => each !== template);
        return { ...now, chosen: wish ? [...rest, template] : rest };
      },
      wish
        ? `已加上“${nameOf(template)}”。`
        : `已去掉“${nameOf(template)}”，填过的内容还在，随时可以再加上。`,
    );
  const nameOf = (template: string) =>
    new Map(Object.entries(published.papers)).get(template)?.title ?? template;
  const parts = stages.map(
    ({ stage, wanted: here }) => [`stage-${stage}`, `${stage}（${here.length}）`] as const,
  );
  return (
    <>
      <MeetingHead
        {...{ meeting, title, entries, sights }}
        parts={entries.length ? [...parts, ['ask', '要问的人'], ['between', '各件之间']] : []}
        ready={entries.filter(({ template }) => isWhole(sights.get(template))).length}
        arrived={model.arrived()}
      />
      <BasicsPart model={model} meeting={meeting} fields={fields} dossiers={published.dossiers} />
      {meeting.meeting ? null : <KindQuestion model={model} dossiers={published.dossiers} />}
      {stages.map((stage) => (
        <StagePart key={stage.stage} meeting={meeting.id} sights={sights} onWant={want} {...stage} />
      ))}
      <AskPart
        meeting={meeting.id}
        title={title}
        stages={askedByStage(lacking)}
        now={stageOn(daysOf(meeting), dayAt(new Date()))}
        pending={lacking.length < entries.length}
      />
      <BetweenPart meeting={meeting.id} between={watch.between.value} titleOf={nameOf} />
      <DownloadPart
        meeting={meeting}
        entries={entries}
        sights={sights}
        atHand={atHand}
        unwanted={stages.flatMap(({ others }) =>
          others.flatMap(({ title: name, paper }) => (paper?.chosen ? [name] : [])),
        )}
        onTaken={model.taken}
      />
      <MorePart {...{ model, meeting, published, rules }} />
      <p class="said" role="status">
        {model.said.value}
      </p>
    </>
  );
}
