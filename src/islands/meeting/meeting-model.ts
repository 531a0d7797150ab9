// One meeting on its page: read by its address, changed and stored, read again when another page stores it.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { NextYearRules } from '../../core/facts/next-year.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import type { WhoseOf } from '../../core/meeting/whose.ts';
import { listMeetings, loadMeeting, whyUnread } from '../../storage/draft-store.ts';
import { answeredAfterAll, sentenceOf } from '../../storage/fault.ts';
import { meetingHash } from '../../storage/meeting-hash.ts';
import { addMeeting, joinPaper, type Left, nextYearMeeting, noteTaken } from '../../storage/meeting-store.ts';
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
  /** Whether what is shown took the place of another on this page, where the cursor was. */
  readonly arrived: () => boolean;
  /** Reads the one with this id. */
  readonly open: (id: string) => Promise<void>;
  /** Stores a new one. True when it is stored. */
  readonly begin: (meeting: Meeting) => Promise<boolean>;
  /** `change` is made of what is stored by then. */
  readonly change: (change: (meeting: Meeting) => Meeting, said: string) => Promise<void>;
  /** Notes which papers left, and made of what. */
  readonly taken: (papers: Readonly<Record<string, Left>>) => Promise<void>;
  /** A lone paper comes in; `fromLone` as for `joinPaper`. */
  readonly join: (lone: string, whose: WhoseOf, fromLone: ReadonlySet<string>) => Promise<void>;
  /** Stores the same for next year, and opens it. */
  readonly carryOn: (rules: NextYearRules) => Promise<void>;
  /** Hears what other pages store; gives the way to stop. */
  readonly follow: () => void;
};

const UNREAD = {
  newer:
    '这次会议是更新版本的会文存的，本页读不出来。它还在这个浏览器里，没有改动：请关掉本站的其他页面，再刷新这一页。',
  damaged:
    '这次会议的记录没有写完或者已经损坏，读不出来。它还在这个浏览器里，没有改动：到“我的草稿”存一份备份，里面有它的原样。',
} as const;

const JOINED = {
  joined: '已并入。原来单独的那份在“最近删除”里还留着。',
  gone: '没有找到那份草稿，可能已经在别的页面并入或者删除。',
} as const;

export function createMeetingModel(): MeetingModel {
  const shown = signal<Shown>({ kind: 'reading' });
  const said = signal('');
  const fault = signal<string | undefined>(undefined);
  const tab = newId();
  let shownId: string | undefined;
  let arrived = false;

  /** What was said was said of another. */
  function turnTo(id: string): void {
    if (id === shownId) return;
    said.value = '';
    fault.value = undefined;
    arrived = shownId !== undefined;
    shownId = id;
  }

  async function open(id: string): Promise<void> {
    turnTo(id);
    if (!id) {
      shown.value = { kind: 'none' };
      return;
    }
    try {
      const meeting = await loadMeeting(id);
      const unread = meeting ? undefined : await whyUnread(id);
      if (meeting) shown.value = { kind: 'open', meeting };
      else shown.value = unread ? { kind: 'unread', sentence: UNREAD[unread] } : { kind: 'missing' };
    } catch (error) {
      shown.value = { kind: 'unread', sentence: sentenceOf(error) };
      void answeredAfterAll(error)?.then(() => open(id));
    }
  }

  async function store(meeting: Meeting, before: Meeting | undefined): Promise<boolean> {
    const next = { ...meeting, tab, revision: meeting.revision + 1, savedAt: Date.now() };
    const base = before && { tab: before.tab, revision: before.revision };
    if (!(await saveMeeting(next, base))) return false;
    tellOthers({ id: next.id, revision: next.revision, tab });
    turnTo(next.id);
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
    arrived: () => arrived,
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
    taken: (papers) =>
      attempt(async () => {
        const now = shown.peek();
        if (now.kind !== 'open') return;
        await noteTaken(now.meeting.id, papers);
        await open(now.meeting.id);
      }, undefined),
    join: (lone, whose, fromLone) =>
      attempt(async () => {
        const now = shown.peek();
        if (now.kind !== 'open') return;
        const { id } = now.meeting;
        const result = await joinPaper({ id, lone, whose, fromLone, tab, now: Date.now() });
        said.value = JOINED[result.kind];
        if (result.kind === 'joined') {
          tellOthers({ id, revision: result.meeting.revision, tab });
          shown.value = { kind: 'open', meeting: result.meeting };
        }
      }, undefined),
    carryOn: (rules) =>
      attempt(async () => {
        const now = shown.peek();
        if (now.kind !== 'open') return;
        const { meetings } = await listMeetings();
        const next = nextYearMeeting(now.meeting, rules, meetings, Date.now());
        await addMeeting({ ...next, tab });
        await open(next.id);
        location.hash = meetingHash(next.id);
        said.value =
          '这是下一年度的一份，上年的那份没有动。年度已推后，声明都已取消；日期先改成今年的，其余沿用上年，打开各件逐项核对。';
      }, undefined),
    follow() {
      hearOthers(({ id, tab: other }) => {
        const now = shown.peek();
        if (now.kind === 'open' && now.meeting.id === id && other !== tab) void open(id);
      });
    },
  };
}
