// In what order templates are listed: one kind of meeting after the other, the one for everybody first, then the plainest name.

import type { Entry } from './content.ts';

export function inListOrder(entries: readonly Entry[]): readonly Entry[] {
  const meetings = [...new Set(entries.map(({ template }) => template.meeting))];
  return [...entries].sort(
    ({ template: a }, { template: b }) =>
      meetings.indexOf(a.meeting) - meetings.indexOf(b.meeting) ||
      Number(isForAll(b.title)) - Number(isForAll(a.title)) ||
      a.title.length - b.title.length,
  );
}

function isForAll(title: string): boolean {
  return title.endsWith('（常用）');
}
