// What the user can do with the draft on the desk as a whole: name it, begin or copy another, go back to an earlier state.

import { nextYearRules } from '../../core/facts/next-year.ts';
import type { Draft } from '../../storage/draft.ts';
import { NEW_DRAFT, showInAddress } from '../../storage/draft-hash.ts';
import { copyNames, draftName } from '../../storage/draft-name.ts';
import { listDrafts, saveDraft } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { newId } from '../../storage/new-id.ts';
import { type Outdated, outdatedBy } from '../../storage/template-store.ts';
import type { Version } from '../../storage/version.ts';
import type { Keeper } from './keeper-type.ts';
import { nextYearDraft, PLAIN_COPY, whatMovedOn } from './next-year-draft.ts';
import { amongOthers, ownWork } from './own-work.ts';
import { progressOf } from './progress.ts';
import { takeContents } from './take-draft.ts';
import { typedSince } from './typed-since.ts';

/** What is said of a draft with nothing in it holds no longer than that. */
export const SAID_WHILE_EMPTY = {
  already: '这已经是空白的一份，填写后自动保存。',
  begun: '这是空白的一份，原来的在“我的草稿”里。',
  nothing: '还没有填写，不用复制。',
} as const;

const NOT_SAVED = '这份草稿还没有存上，请先下载草稿备份，免得换了一份找不回来。';

export function rename({ state, changed }: Keeper, name: string): void {
  if (name.trim() === state.head.peek().name) return;
  state.head.value = { ...state.head.peek(), name: name.trim() };
  changed();
}

export async function startNew(keeper: Keeper): Promise<void> {
  if (keeper.state.saveState.peek().kind === 'empty') {
    keeper.notice.value = SAID_WHILE_EMPTY.already;
    return;
  }
  if (!(await keeper.save())) {
    keeper.notice.value = NOT_SAVED;
    return;
  }
  keeper.begin();
  showInAddress(NEW_DRAFT);
  keeper.notice.value = SAID_WHILE_EMPTY.begun;
}

type Made = { readonly draft: Draft; readonly said: string };
type Make = (draft: Draft, others: readonly Draft[]) => Made;

export function duplicate(keeper: Keeper): Promise<void> {
  return copyOnce(keeper, (draft, others) => {
    const names = copyNames(draft, '副本', others.map(draftName));
    const { within: _, ...alone } = ownWork(draft, keeper.state);
    const copy = { ...alone, ...names, id: newId(), createdAt: Date.now(), revision: 1 };
    return { draft: copy, said: PLAIN_COPY };
  });
}

export function duplicateForNextYear(keeper: Keeper): Promise<void> {
  return copyOnce(keeper, (draft, others) => {
    const next = nextYearDraft(
      ownWork(draft, keeper.state),
      nextYearRules(keeper.state.latest.fields),
      others,
      Date.now(),
    );
    const whole = draft.within ? '只复制了这一件；要复制整次会议，请到会议那一页。' : '';
    return { draft: next, said: whatMovedOn(next, draft.facts) + whole };
  });
}

/** Keepers that are copying: a second press meanwhile makes no second copy. */
const copying = new WeakSet<Keeper>();

async function copyOnce(keeper: Keeper, make: Make): Promise<void> {
  if (copying.has(keeper)) return;
  copying.add(keeper);
  await copyDesk(keeper, make);
  copying.delete(keeper);
}

async function copyDesk(keeper: Keeper, make: Make): Promise<void> {
  if (keeper.state.saveState.peek().kind === 'empty') {
    keeper.notice.value = SAID_WHILE_EMPTY.nothing;
    return;
  }
  if (!(await keeper.save())) {
    keeper.notice.value = NOT_SAVED;
    return;
  }
  const typed = typedSince(keeper.state);
  const draft = { ...keeper.state.toDraft(), progress: progressOf(keeper.state) };
  try {
    const { draft: copy, said } = make(draft, (await listDrafts()).drafts);
    await saveDraft(copy, undefined);
    await keeper.put(copy, typed);
    await keeper.recount();
    if (keeper.isSaved()) keeper.settle();
    keeper.notice.value = `已经复制，现在填写的是“${draftName(copy)}”，原来的没有变动。${said}`;
  } catch (error) {
    keeper.notice.value = `没有复制成功：${sentenceOf(error)}`;
  }
}

/** The present is kept as a version first, so that restoring can itself be undone. */
export async function restoreVersion(keeper: Keeper, version: Version): Promise<void> {
  const { state } = keeper;
  let outdated: Outdated | undefined;
  try {
    outdated = await outdatedBy(version.revised, state.latest);
  } catch (error) {
    keeper.notice.value = `没有恢复成：${sentenceOf(error)}`;
    return;
  }
  keeper.keepVersion('恢复前');
  takeContents(state, amongOthers(version, state), outdated?.pinned ?? state.latest);
  keeper.outdated.value = outdated;
  keeper.changed();
  const shared = state.head.peek().within ? '这次会议共用的内容也恢复了，别的文书跟着变。' : '';
  keeper.notice.value = `已恢复。${shared}恢复前的内容也存为一个历史版本。`;
}

/** What was changed in Word has been taken over. */
export function forgetForeign({ state, changed }: Keeper): void {
  const { foreign: _, ...head } = state.head.peek();
  state.head.value = head;
  changed();
}

/** The published template in place of the one the draft was begun with. */
export function takeLatest(keeper: Keeper): void {
  const { state } = keeper;
  keeper.keepVersion('换用新模板前');
  takeContents(state, state.toDraft(), state.latest);
  keeper.outdated.value = undefined;
  keeper.changed();
  keeper.notice.value = '已换用新模板。换用前的内容存为一个历史版本。';
}
