// One meeting on its page: read by its address, changed and stored, read again when another page stores it.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { loadMeeting } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { newId } from '../../storage/new-id.ts';
import { saveMeeting } from '../../storage/save-meeting.ts';
import { hearOthers, tellOthers } from '../../storage/tabs.ts';

type Shown =
  | { readonly kind: 'reading' }
  /** None is asked for: a new one may begin. */
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unread'; readonly sentence: string }
  | { readonly kind: 'open'; readonly meeting: Meeting };

export type MeetingModel = {
  readonly shown: ReadonlySignal<Shown>;
  readonly said: ReadonlySignal<string>;
  readonly fault: ReadonlySignal<string | undefined>;
  /** Reads the one with this id. */
  readonly open: (id: string) => Promise<void>;
  /** Stores a new one. True when it is stored. */
  readonly begin: (meeting: Meeting) => Promise<boolean>;
  /** `change` is made of what is stored by then. */
  readonly change: (change: (meeting: Meeting) => Meeting, said: string) => Promise<void>;
  readonly say: (text: string) => void;
  /** Hears what other pages store; gives the way to stop. */
  readonly follow: () => void;
};

export function createMeetingModel(): MeetingModel {
  const shown = signal<Shown>({ kind: 'reading' });
  const said = signal('');
  const fault = signal<string | undefined>(undefined);
  const tab = newId();

  async function open(id: string): Promise<void> {
    if (!id) {
      shown.value = { kind: 'none' };
      return;
    }
    try {
      const meeting = await loadMeeting(id);
      shown.value = meeting ? { kind: 'open', meeting } : { kind: 'missing' };
    } catch (error) {
      shown.value = { kind: 'unread', sentence: sentenceOf(error) };
    }
  }

  async function store(meeting: Meeting, before: Meeting | undefined): Promise<boolean> {
    const next = { ...meeting, tab, revision: meeting.revision + 1, savedAt: Date.now() };
    const base = before && { tab: before.tab, revision: before.revision };
    if (!(await saveMeeting(next, base))) return false;
    tellOthers({ id: next.id, revision: next.revision, tab });
    shown.value = { kind: 'open', meeting: next };
    return true;
  }

  async function attempt<T>(work: () => Promise<T>, failed: T): Promise<T> {
    fault.value = undefined;
    try {
      return await work();
    } catch (error) {
      fault.value = sentenceOf(error);
      return failed;
    }
  }

  return {
    shown,
    said,
    fault,
    open,
    begin: (meeting) => attempt(() => store(meeting, undefined), false),
    change: (change, done) =>
      attempt(async () => {
        const now = shown.peek();
        if (now.kind !== 'open') return;
        // Another page may have stored it since: what it stored is read, and the change made of that.
        for (let tries = 0; tries < 3; tries += 1) {
          const before = tries ? await loadMeeting(now.meeting.id) : now.meeting;
          if (!before) {
            shown.value = { kind: 'missing' };
            return;
          }
          if (await store(change(before), before)) {
            said.value = done;
            return;
          }
        }
        said.value = '别的页面正在改这次会议，这一步没有存上，请再试一次。';
      }, undefined),
    say(text) {
      said.value = text;
    },
    follow() {
      hearOthers(({ id, tab: other }) => {
        const now = shown.peek();
        if (now.kind === 'open' && now.meeting.id === id && other !== tab) void open(id);
      });
    },
  };
}
