// One meeting in the list: what it is, its papers, and what can be done with all of it.

import type { JSX } from 'preact';
import { dayAt } from '../../core/facts/date.ts';
import { mayCarryOn } from '../../core/meeting/may-carry-on.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { sayDays } from '../../core/meeting/say-days.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { printMoment } from '../../desk/keep/print-moment.ts';
import { meetingHash } from '../../storage/meeting-hash.ts';
import type { MeetingActions } from './meeting-actions.ts';

type Props = {
  readonly meeting: Meeting;
  /** What it is called in this list: those of one name are counted. */
  readonly name: string;
  readonly actions: MeetingActions;
};

export function MeetingItem({ meeting, name, actions }: Props): JSX.Element {
  const today = dayAt(new Date());
  const begun = Object.keys(meeting.papers).length;
  const button = (label: string, work: (meeting: Meeting) => Promise<void>) => (
    <button
      type="button"
      class="quiet"
      aria-label={`${label} ${name}`}
      onClick={(event) => isFirstPress(event) && work(meeting)}
    >
      {label}
    </button>
  );
  return (
    <li class="draft-item">
      <h2>{name}</h2>
      <p>{meeting.meeting ?? '还没有说是哪一种会'}</p>
      <p class="meta">{sayDays(meeting, today)}</p>
      <p class="meta">
        {begun ? `已经动笔 ${begun} 件文书` : '还没有动笔的文书'}，{printMoment(meeting.savedAt)}保存
      </p>
      <p class="actions">
        <a class="button" href={`../meeting/${meetingHash(meeting.id)}`} aria-label={`打开会议 ${name}`}>
          打开会议
        </a>
        {button('复制', actions.copyMeeting)}
        {mayCarryOn(meeting, today) ? button('复制成下一年度', actions.carryOn) : null}
        {button('删除', actions.discardMeeting)}
      </p>
    </li>
  );
}
