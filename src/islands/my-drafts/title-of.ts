// The title of a draft's template, or what a meeting is. Ids come from files, and may be names that every object knows.

import { isLone, type Meeting } from '../../core/meeting/meeting.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import type { TemplateTitles } from './drafts-model.ts';

/** Undefined when the site has no such template any more. */
export function titleOf(titles: TemplateTitles, template: string): string | undefined {
  const title = new Map(Object.entries(titles)).get(template);
  // Drafts keep the text of a template of one's own.
  return title ?? (isPrivateId(template) ? '自己的模板（已删除）' : undefined);
}

/** Undefined of a lone paper whose template the site has no more. */
export function titleOfMeeting(titles: TemplateTitles, meeting: Meeting): string | undefined {
  const [template = '', ...more] = Object.keys(meeting.papers);
  if (isLone(meeting)) return titleOf(titles, template);
  return `${meeting.meeting ?? '一次会'}，${template ? `${more.length + 1} 份文书` : '还没有动笔的文书'}`;
}
