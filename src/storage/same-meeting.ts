// Whether two copies of a meeting say the same, wherever each has its facts.

import type { Meeting } from '../core/meeting/meeting.ts';
import { paperOf } from './paper-of.ts';
import { sameContents } from './version.ts';

export function sameMeeting(a: Meeting, b: Meeting): boolean {
  const templates = Object.keys({ ...a.papers, ...b.papers });
  if (!templates.length && JSON.stringify(a.facts) !== JSON.stringify(b.facts)) return false;
  return (
    a.meeting === b.meeting &&
    templates.every((template) => {
      const [here, there] = [paperOf(a, template), paperOf(b, template)];
      return here && there && sameContents(here, there);
    })
  );
}
