// The programs that keep drafts, fetched as soon as there is something to open or to keep.

import { type ReadonlySignal, signal } from '@preact/signals';
import { fetchOnce } from '../../published/fetch-once.ts';
import { anythingKept } from '../../storage/peek.ts';
import type { Kept } from '../keep/begin-keeping.ts';
import type { DeskCalls, DraftState } from '../model/draft-state.ts';

const fetchKeeping = fetchOnce(() => import('../keep/begin-keeping.ts'));

export type KeptModel = {
  readonly kept: ReadonlySignal<Kept | undefined>;
  /** Fetches the parts; a fetch that failed is told where saving is told, and tried again by the next call. */
  readonly take: () => Promise<void>;
  /** Opens the draft the address asks for, else the last one of the template; once, however often it is called. */
  readonly open: () => Promise<void>;
  readonly save: () => Promise<void>;
};

export function createKept(state: DraftState, desk: DeskCalls): KeptModel {
  const { saveState } = state;
  const kept = signal<Kept | undefined>(undefined);
  let opened: Promise<void> | undefined;

  async function take(): Promise<void> {
    try {
      const { beginKeeping } = await fetchKeeping();
      kept.value ??= beginKeeping(state, desk);
    } catch {
      saveState.value = {
        kind: 'failed',
        sentence: '保存草稿的功能没有加载成功。请检查网络，再试一次，或者刷新页面，填写的内容都在。',
      };
    }
  }

  function open(): Promise<void> {
    opened ??= openDraft();
    return opened;
  }

  async function openDraft(): Promise<void> {
    if (location.hash.startsWith('#draft=') || (await anythingKept())) {
      await take();
      const keeper = kept.peek()?.keeper;
      if (keeper) await keeper.open();
      else opened = undefined;
    } else if (saveState.peek().kind === 'loading') saveState.value = { kind: 'empty' };
  }

  return {
    kept,
    take,
    open,
    async save() {
      // What is typed while a draft is being opened is typed into it, and stored as that.
      await Promise.allSettled([open()]);
      await take();
      await kept.peek()?.keeper.save();
    },
  };
}
