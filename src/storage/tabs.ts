// Word between the pages of this site that are open at the same time: which draft was just stored, and by whom.

import type { Stamp } from '../core/meeting/meeting.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { restoreStamp } from './draft.ts';
import { createNews } from './news.ts';

export type DraftNews = Stamp & { readonly id: string };

const news = createNews('huiwen:saved');

export function tellOthers(stored: DraftNews): void {
  news.tell(stored);
}

export function hearOthers(hear: (stored: DraftNews) => void): void {
  news.hear((data) => {
    const stamp = restoreStamp(data);
    if (stamp && isMapping(data) && typeof data.id === 'string') hear({ ...stamp, id: data.id });
  });
}
