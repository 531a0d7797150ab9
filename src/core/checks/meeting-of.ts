// Which kind of meeting a draft is about: its template's, or what is chosen where the template is for both.

import { MEETINGS } from '../template/template.ts';
import type { DraftToCheck } from './rule.ts';

export function meetingOf({
  template,
  values,
}: Pick<DraftToCheck, 'template' | 'values'>): (typeof MEETINGS)[number] | undefined {
  const said = template.meeting === '通用' ? values.text('会议种类')?.value : template.meeting;
  return MEETINGS.find((meeting) => meeting === said);
}
