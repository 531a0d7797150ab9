// The head of a meeting: what it is, how far its papers are, what is due now, and the ways down to the parts of the page.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dayAt } from '../../core/facts/date.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { sayStanding } from '../../core/meeting/paper-standing.ts';
import { papersDue } from '../../core/meeting/papers-due.ts';
import { sayDays, wantedDay } from '../../core/meeting/say-days.ts';
import { openBasics } from './basics-part.tsx';
import { FieldLink } from './field-link.tsx';
import { jumpTo } from './jump-to.ts';
import type { PaperEntry, PaperSight } from './paper-item.tsx';
import { sayStandings } from './say-meeting.ts';

type Props = {
  readonly meeting: Meeting;
  readonly title: string;
  readonly entries: readonly PaperEntry[];
  readonly sights: ReadonlyMap<string, PaperSight>;
  /** Parts of the page as they are called, by the id of their heading. */
  readonly parts: readonly (readonly [string, string])[];
  /** Papers that may leave as they are. */
  readonly ready: number;
  /** The cursor was on what is gone. */
  readonly arrived: boolean;
};

export function MeetingHead(props: Props): JSX.Element {
  const { meeting, title, entries, sights, parts, ready, arrived } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, []);
  const today = dayAt(new Date());
  const day = wantedDay(meeting, today);
  const due = papersDue(
    entries.map((entry) => {
      const sight = sights.get(entry.template);
      const standing = sight?.kind === 'seen' ? sight.standing : undefined;
      return { ...entry, standing, state: standing?.state };
    }),
  );
  return (
    <>
      <h2 class="meeting-name" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="meeting-day">
        {sayDays(meeting, today)}
        {day ? (
          <button type="button" class="quiet" onClick={() => openBasics(day)}>
            填{day}
          </button>
        ) : null}
      </p>
      <p role="status">
        {sayStandings(
          entries.map(({ template }) => template),
          sights,
        )}
      </p>
      {due.length ? (
        <p>
          现在该办的：
          {due.map(({ template, title: name, standing }, at) => (
            <span key={template}>
              {at ? '、' : null}
              <FieldLink meeting={meeting.id} template={template} path={standing?.lacks[0]?.path}>
                {name}
              </FieldLink>
              {standing ? `（${sayStanding(standing)}）` : null}
            </span>
          ))}
        </p>
      ) : null}
      <nav class="jumps" aria-label="本页">
        {parts.map(([id, name]) => (
          <button key={id} type="button" class="quiet" onClick={() => jumpTo(id)}>
            {name}
          </button>
        ))}
        <button type="button" onClick={() => jumpTo('all-files')}>
          去下载（备好 {ready} 件）
        </button>
      </nav>
    </>
  );
}
