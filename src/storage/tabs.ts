// Word between the pages of this site that are open at the same time: which draft was just stored, and by whom.

import { restoreStamp, type Stamp } from './draft.ts';
import { isRecord } from './restore-shape.ts';

export type News = Stamp & { readonly id: string };

const NAME = 'huiwen:saved';
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

export function tellOthers(news: News): void {
  if (channel) channel.postMessage(news);
  else
    try {
      localStorage.setItem(NAME, JSON.stringify({ ...news, at: Date.now() }));
      localStorage.removeItem(NAME);
    } catch {
      // Then each page finds out when it saves.
    }
}

export function hearOthers(hear: (news: News) => void): void {
  const take = (data: unknown) => {
    const stamp = restoreStamp(data);
    if (stamp && isRecord(data) && typeof data.id === 'string') hear({ ...stamp, id: data.id });
  };
  if (channel) channel.addEventListener('message', ({ data }) => take(data));
  else
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== NAME || !newValue) return;
      try {
        take(JSON.parse(newValue));
      } catch {
        // Not ours.
      }
    });
}
