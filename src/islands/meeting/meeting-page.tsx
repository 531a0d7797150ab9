// The page of a meeting: the one its address names, or a new one.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { NextYearRules } from '../../core/facts/next-year.ts';
import { withKind } from '../../core/meeting/kind-facts.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import type { LoneType } from '../../desk/shell/lone-field.tsx';
import { ownPapers } from '../../own/own-papers.ts';
import { meetingHash, meetingInHash } from '../../storage/meeting-hash.ts';
import { newId } from '../../storage/new-id.ts';
import { BegunMeetings } from './begun-meetings.tsx';
import { createMeetingModel } from './meeting-model.ts';
import { type MeetingBegun, NewMeeting } from './new-meeting.tsx';
import { OneMeeting } from './one-meeting.tsx';
import type { PublishedPapers } from './published-papers.ts';

type Props = {
  readonly published: PublishedPapers;
  readonly fields: readonly LoneType[];
  /** What becomes of answers next year. */
  readonly rules: NextYearRules;
};

export function MeetingPage({ published: site, fields, rules }: Props): JSX.Element {
  const model = useMemo(createMeetingModel, []);
  const own = useSignal<PublishedPapers['papers']>({});
  useEffect(() => {
    void ownPapers().then((papers) => {
      own.value = Object.fromEntries([...papers].map(([id, paper]) => [id, { ...paper, text: '' }]));
    });
  }, []);
  const published = useMemo(() => ({ ...site, papers: { ...site.papers, ...own.value } }), [site, own.value]);
  useEffect(() => {
    const open = () => void model.open(meetingInHash(location.hash).id);
    open();
    model.follow();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [model]);
  const shown = model.shown.value;
  return (
    <div class="meeting-page" translate={false}>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault.value}
        </p>
      ) : null}
      {shown.kind === 'reading' ? <p role="status">正在读取……</p> : null}
      {shown.kind === 'unread' ? (
        <p class="wrong" role="alert">
          {shown.sentence}
        </p>
      ) : null}
      {shown.kind === 'missing' ? (
        <p role="alert">
          没有找到网址里的那次会议：可能已经删除，或者在别的浏览器里。到
          <a href="../drafts/">“我的草稿”</a>看看，或者在下面新建一次。
        </p>
      ) : null}
      {shown.kind === 'none' ? (
        <>
          <p class="lead">
            一次会前前后后的文书放在一起：同一件事只填一次，每份都用。只存在这个浏览器里，不上传，见
            <a href="../your-text/">您的文字在哪里</a>。
          </p>
          <BegunMeetings />
        </>
      ) : null}
      {shown.kind === 'none' || shown.kind === 'missing' ? (
        <NewMeeting
          fields={fields.filter(({ name }) => name !== '会议日期')}
          onBegin={async (begun) => {
            const meeting = meetingFrom(begun, Date.now());
            const stored = await model.begin(meeting);
            if (stored) location.hash = meetingHash(meeting.id);
            return stored;
          }}
        />
      ) : null}
      {shown.kind === 'open' ? (
        <OneMeeting
          key={shown.meeting.id}
          model={model}
          meeting={shown.meeting}
          published={published}
          fields={fields}
          rules={rules}
        />
      ) : null}
    </div>
  );
}

/** An empty choice of kind keeps the meeting a meeting all the same: nothing is chosen yet. */
function meetingFrom({ meeting, facts }: MeetingBegun, now: number): Meeting {
  return {
    kind: 'huiwen-meeting',
    version: 4,
    id: newId(),
    name: '',
    ...(meeting ? { meeting } : { chosen: [] }),
    facts: withKind(facts, meeting),
    papers: {},
    revision: 0,
    tab: '',
    createdAt: now,
    savedAt: now,
  };
}
