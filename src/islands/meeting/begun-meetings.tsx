// The meetings this browser holds already, before another is begun: most who come here come back to one.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { dayAt } from '../../core/facts/date.ts';
import { isLone, type Meeting } from '../../core/meeting/meeting.ts';
import { sayDays } from '../../core/meeting/say-days.ts';
import { listMeetings } from '../../storage/draft-store.ts';
import { meetingHash } from '../../storage/meeting-hash.ts';
import { meetingTitle } from '../../storage/meeting-title.ts';

/** The rest is in 我的草稿. */
const MOST = 5;

export function BegunMeetings(): JSX.Element | null {
  const begun = useSignal<readonly Meeting[]>([]);
  useEffect(() => {
    // Where nothing can be read a new one may begin all the same; the list of drafts says why.
    void listMeetings().then(
      ({ meetings }) => {
        begun.value = meetings.filter((each) => !isLone(each));
      },
      () => {},
    );
  }, []);
  const all = begun.value;
  if (!all.length) return null;
  return (
    <section aria-labelledby="begun">
      <h2 id="begun">接着做</h2>
      <ul class="begun-meetings">
        {all.slice(0, MOST).map((meeting) => (
          <li key={meeting.id}>
            <a href={meetingHash(meeting.id)}>{meetingTitle(meeting)}</a>
            <span class="meta">{sayDays(meeting, dayAt(new Date()))}</span>
          </li>
        ))}
      </ul>
      {all.length > MOST ? (
        <p>
          还有 {all.length - MOST} 次，在<a href="../drafts/">我的草稿</a>里。
        </p>
      ) : null}
    </section>
  );
}
