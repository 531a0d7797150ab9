// One meeting: its papers before, on and after its day, whom to ask, and all of them as files.

import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { NextYearRules } from '../../core/facts/next-year.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { dossierOf, wantedOf } from '../../core/meeting/wanted-of.ts';
import { whomToAsk } from '../../core/meeting/whom-to-ask.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { LoneType } from '../../desk/shell/lone-field.tsx';
import { meetingTitle } from '../../storage/meeting-title.ts';
import { AskPart } from './ask-part.tsx';
import { BasicsPart } from './basics-part.tsx';
import { BetweenPart } from './between-part.tsx';
import { DownloadPart } from './download-part.tsx';
import { JoinPart } from './join-part.tsx';
import type { MeetingModel } from './meeting-model.ts';
import type { PublishedPapers } from './published-papers.ts';
import { sayDays, sayStandings } from './say-meeting.ts';
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
  const lacking = entries.flatMap(({ template, title: paper }) => {
    const sight = sights.get(template);
    return sight?.kind === 'seen' ? [{ title: paper, lacks: sight.standing.lacks }] : [];
  });
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
  return (
    <>
      <h2 class="meeting-name">{title}</h2>
      <p class="meta">{sayDays(meeting)}</p>
      <p role="status">{sayStandings(wanted, sights)}</p>
      <p class="actions">
        <button
          type="button"
          class="quiet"
          onClick={(event) => isFirstPress(event) && void model.carryOn(rules)}
        >
          复制成下一年度
        </button>
      </p>
      <BasicsPart key={meeting.id} model={model} meeting={meeting} fields={fields} />
      <p class="said" role="status">
        {model.said.value}
      </p>
      {meeting.meeting ? null : <p>还没有说是哪一种会。在上面选了，才列得出通常有哪些文书。</p>}
      {stages.map((stage) => (
        <StagePart key={stage.stage} meeting={meeting.id} sights={sights} onWant={want} {...stage} />
      ))}
      <BetweenPart meeting={meeting.id} between={watch.between.value} titleOf={nameOf} />
      <DownloadPart
        meeting={meeting}
        entries={entries}
        sights={sights}
        atHand={atHand}
        onTaken={model.taken}
      />
      <JoinPart key={meeting.id} model={model} meeting={meeting} published={published} />
      <AskPart meeting={title} asked={whomToAsk(lacking)} pending={lacking.length < entries.length} />
    </>
  );
}
