// In what order templates are listed: one kind of meeting after the other, the one for everybody first, then the plainest name.

import { PAPER_MEETINGS } from '../core/template/template.ts';
import type { Entry } from './content.ts';

export function inListOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(
    ({ template: a }, { template: b }) =>
      PAPER_MEETINGS.indexOf(a.meeting) - PAPER_MEETINGS.indexOf(b.meeting) ||
      Number(isForAll(b.title)) - Number(isForAll(a.title)) ||
      a.title.length - b.title.length,
  );
}

function isForAll(title: string): boolean {
  return title.endsWith('（常用）');
}
