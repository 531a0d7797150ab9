// A word from page to page of this site among those open at the same time, on a subject of its own.

import type { Key } from './keys.ts';
import { inLocal } from './web-storage.ts';

export type News = {
  readonly tell: (data: object) => void;
  /** Gives the way to hear no more. */
  readonly hear: (take: (data: unknown) => void) => () => void;
};

/** By BroadcastChannel, else by an entry of localStorage that comes and goes; without both each page finds out when it saves. */
export function createNews(subject: Key<'draftNews' | 'profileNews'>): News {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(subject);
  return {
    tell(data) {
      if (channel) channel.postMessage(data);
      // Where that is refused each page finds out when it saves.
      else
        inLocal((table) => {
          table.setItem(subject, JSON.stringify({ ...data, at: Date.now() }));
          table.removeItem(subject);
        }, undefined);
    },
    hear(take) {
      if (channel) {
        const message = ({ data }: MessageEvent<unknown>) => take(data);
        channel.addEventListener('message', message);
        return () => channel.removeEventListener('message', message);
      }
      const entry = ({ key, newValue }: StorageEvent) => {
        if (key !== subject || !newValue) return;
        try {
          take(JSON.parse(newValue));
        } catch {
          // Not ours.
        }
      };
      addEventListener('storage', entry);
      return () => removeEventListener('storage', entry);
    },
  };
}
