// What can be done in the list with a meeting as a whole.

import type { NextYearRules } from '../../core/facts/next-year.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { discardDraft } from '../../storage/discard-store.ts';
import { listMeetings } from '../../storage/draft-store.ts';
import { addMeeting, copyOfMeeting, nextYearMeeting } from '../../storage/meeting-store.ts';
import { meetingTitle } from '../../storage/meeting-title.ts';

export type MeetingActions = {
  readonly copyMeeting: (meeting: Meeting) => Promise<void>;
  readonly carryOn: (meeting: Meeting) => Promise<void>;
  readonly discardMeeting: (meeting: Meeting) => Promise<void>;
};

/** Does it, lists anew and says what it gives. */
type Act = (work: () => Promise<string>, undo?: () => Promise<void>) => Promise<void>;

export function meetingActions(
  act: Act,
  rules: NextYearRules,
  tab: string,
  takeBack: (id: string) => Promise<void>,
): MeetingActions {
  return {
    copyMeeting: (meeting) =>
      act(async () => {
        const { meetings } = await listMeetings();
        const copy = copyOfMeeting(meeting, meetings, Date.now());
        await addMeeting({ ...copy, tab });
        return `已复制为“${meetingTitle(copy)}”，年份、日期、人数和声明都照原样。`;
      }),
    carryOn: (meeting) =>
      act(async () => {
        const { meetings } = await listMeetings();
        const next = nextYearMeeting(meeting, rules, meetings, Date.now());
        await addMeeting({ ...next, tab });
        return `已复制为“${meetingTitle(next)}”：声明都已取消勾选，其余内容沿用上年，打开各件逐项核对。`;
      }),
    discardMeeting: (meeting) =>
      act(
        async () => {
          await discardDraft(meeting.id, Date.now());
          return `已删除“${meetingTitle(meeting)}”和它的全部文书。`;
        },
        () => takeBack(meeting.id),
      ),
  };
}
