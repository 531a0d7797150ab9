// The list of drafts in this browser and what can be done with each of them.

import { type ReadonlySignal, signal } from '@preact/signals';
import { isGiven } from '../../core/facts/fact.ts';
import type { NextYearRules } from '../../core/facts/next-year.ts';
import { isLone, type Meeting, type Stamp } from '../../core/meeting/meeting.ts';
import { divergedCopy } from '../../desk/keep/diverged-copy.ts';
import { nextYearDraft, PLAIN_COPY, whatMovedOn } from '../../desk/keep/next-year-draft.ts';
import { hasAny } from '../../storage/backup.ts';
import { discardDraft, emptyDiscarded, listDiscarded, takeBack } from '../../storage/discard-store.ts';
import type { Discarded } from '../../storage/discarded.ts';
import type { Draft } from '../../storage/draft.ts';
import { copyNames, draftName, namesInList } from '../../storage/draft-name.ts';
import { listMeetings, papersOf, saveDraft, takeInJournals } from '../../storage/draft-store.ts';
import { type Everything, NOTHING, readEverything } from '../../storage/everything.ts';
import { answeredAfterAll, sentenceOf } from '../../storage/fault.ts';
import { newId } from '../../storage/new-id.ts';
import type { ImportPlan } from '../../storage/plan-import.ts';
import type { Profile } from '../../storage/profile.ts';
import { readJournals } from '../../storage/read-journals.ts';
import { hearOthers, tellOthers } from '../../storage/tabs.ts';
import { takeIn } from '../../storage/take-in.ts';
import type { Version } from '../../storage/version.ts';
import { keepVersion } from '../../storage/version-store.ts';
import { wipe } from '../../storage/wipe.ts';
import { broughtIn, takenOut } from './backup-sentences.ts';
import { type MeetingActions, meetingActions } from './meeting-actions.ts';

/** Title of every published template, by id. */
export type TemplateTitles = Readonly<Record<string, string>>;

export type DraftsModel = MeetingActions & {
  /** Those with more than a lone paper, last written first. */
  readonly meetings: ReadonlySignal<readonly Meeting[]>;
  /** The lone ones. Undefined until they were read. */
  readonly drafts: ReadonlySignal<readonly Draft[] | undefined>;
  readonly unreadable: ReadonlySignal<number>;
  readonly discarded: ReadonlySignal<readonly Discarded[]>;
  /** What was done last, in words; with `undo` while it can be taken back. */
  readonly said: ReadonlySignal<{ readonly text: string; readonly undo?: () => Promise<void> }>;
  readonly fault: ReadonlySignal<string | undefined>;
  readonly load: () => Promise<void>;
  readonly rename: (draft: Draft, name: string) => Promise<void>;
  readonly duplicate: (draft: Draft) => Promise<void>;
  readonly duplicateForNextYear: (draft: Draft) => Promise<void>;
  readonly discard: (draft: Draft) => Promise<void>;
  readonly takeBack: (discarded: Discarded) => Promise<void>;
  readonly emptyDiscarded: () => Promise<void>;
  readonly restoreVersion: (draft: Draft, version: Version) => Promise<void>;
  /** All that a backup holds; nothing where the browser refuses, which is told. */
  readonly everything: () => Promise<Everything>;
  /** Hands it to `save`, which gives the number of files, and says that it is in them. */
  readonly takeOut: (save: (all: Everything) => Promise<number>) => Promise<void>;
  /** `profile` as it was chosen from the plan. */
  readonly bringIn: (plan: ImportPlan, profile: Profile | undefined) => Promise<void>;
  readonly wipe: () => Promise<void>;
};

/** `rules` say what becomes of answers next year. */
export function createDraftsModel(rules: NextYearRules): DraftsModel {
  const drafts = signal<readonly Draft[] | undefined>(undefined);
  const meetings = signal<readonly Meeting[]>([]);
  const unreadable = signal(0);
  const discarded = signal<readonly Discarded[]>([]);
  const said = signal<{ readonly text: string; readonly undo?: () => Promise<void> }>({ text: '' });
  const fault = signal<string | undefined>(undefined);
  const tab = newId();

  async function refresh(): Promise<void> {
    const listed = await listMeetings();
    discarded.value = await listDiscarded(Date.now());
    meetings.value = listed.meetings.filter((each) => !isLone(each));
    drafts.value = listed.meetings.filter(isLone).flatMap(papersOf);
    unreadable.value = listed.unreadable;
  }

  /** Does it, lists anew and says so; a refusal of the browser becomes a sentence. */
  async function act(work: () => Promise<string>, undo?: () => Promise<void>): Promise<void> {
    fault.value = undefined;
    try {
      const text = await work();
      await refresh();
      said.value = { text, ...(undo ? { undo } : {}) };
    } catch (error) {
      fault.value = sentenceOf(error);
      drafts.value ??= readJournals().map(({ draft }) => draft);
      // One that was only slow has it by now.
      void answeredAfterAll(error)?.then(() => act(async () => said.peek().text));
    }
  }

  /** A changed draft in place of the one that was listed, unless another page wrote it meanwhile. */
  async function replace(draft: Draft, change: Partial<Draft>, done: string): Promise<string> {
    const place = change.savedAt === undefined ? 'same' : 'last';
    const next = { ...draft, ...change, tab, revision: draft.revision + 1 };
    const base: Stamp = { tab: draft.tab, revision: draft.revision };
    const { kind } = await saveDraft(next, base, place);
    if (kind === 'diverged') return '这份草稿刚在另一个页面改过，没有改动它。已重新列出，请再试一次。';
    tellOthers({ id: next.id, revision: next.revision, tab });
    return done;
  }

  const inList = () => namesInList(drafts.peek() ?? []);
  const nameOf = (draft: Draft) => inList().get(draft.id) ?? draftName(draft);
  async function takeBackAgain(id: string): Promise<void> {
    const found = discarded.peek().find((each) => each.draft.id === id);
    if (found) await model.takeBack(found);
  }

  const model: DraftsModel = {
    ...meetingActions(act, rules, tab, takeBackAgain),
    meetings,
    drafts,
    unreadable,
    discarded,
    said,
    fault,
    async load() {
      hearOthers(() => void refresh().catch(() => {}));
      await act(async () => {
        await takeInJournals(divergedCopy);
        return '';
      });
    },
    rename: (draft, name) =>
      act(() => replace(draft, { name: name.trim() }, `已改名为“${draftName({ ...draft, name })}”。`)),
    duplicate: (draft) =>
      act(async () => {
        const now = Date.now();
        const names = copyNames(draft, '副本', [...inList().values()]);
        const { within: _, ...alone } = draft;
        const copy = { ...alone, ...names, id: newId(), createdAt: now, savedAt: now, tab };
        await saveDraft(copy, undefined);
        return `已复制为“${draftName(copy)}”。${PLAIN_COPY}`;
      }),
    duplicateForNextYear: (draft) =>
      act(async () => {
        const next = nextYearDraft(draft, rules, drafts.peek() ?? [], Date.now());
        await saveDraft({ ...next, tab }, undefined);
        return `已复制为“${draftName(next)}”，打开就能接着填。${whatMovedOn(next, draft.facts)}`;
      }),
    discard: (draft) =>
      act(
        async () => {
          const name = nameOf(draft);
          await discardDraft(draft.id, Date.now());
          return `已删除“${name}”。`;
        },
        () => takeBackAgain(draft.id),
      ),
    takeBack: (each) =>
      act(async () => {
        await takeBack(each, newId());
        return `“${draftName(each.draft)}”已恢复。`;
      }),
    emptyDiscarded: () =>
      act(async () => {
        await emptyDiscarded();
        return '最近删除的草稿已彻底删除。';
      }),
    restoreVersion: (draft, version) =>
      act(async () => {
        await keepVersion(draft, '恢复前');
        const { facts, off, accepted, lastYear = {}, revised } = version;
        const given = Object.values(facts).filter(isGiven).length;
        const { asked } = draft.progress;
        const kept = { facts, off, accepted, lastYear, revised };
        const change = { ...kept, savedAt: Date.now(), progress: { asked, given } };
        return replace(draft, change, '已恢复。恢复前的内容也存为一个历史版本。');
      }),
    async everything() {
      try {
        return await readEverything();
      } catch (error) {
        fault.value = sentenceOf(error);
        return NOTHING;
      }
    },
    takeOut: (save) =>
      act(async () => {
        const all = await readEverything();
        return hasAny(all) ? takenOut(all, await save(all)) : '还没有可以导出的内容。';
      }),
    bringIn: (plan, profile) =>
      act(async () => {
        await takeIn(plan, profile);
        return broughtIn(plan);
      }),
    wipe: () =>
      act(async () => {
        await wipe('drafts');
        return '这个浏览器里的草稿、历史版本和最近删除的草稿都已清除。';
      }),
  };
  return model;
}
