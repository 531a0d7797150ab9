// What happens around the desk: another page stores this draft, the address asks for another draft, the page is left.

import { effect } from '@preact/signals';
import { draftInHash, showInAddress } from '../../storage/draft-hash.ts';
import { loadDraft } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { writeJournal } from '../../storage/journal.ts';
import { hearOthers } from '../../storage/tabs.ts';
import type { Keeper } from './keeper-type.ts';
import { typedSince } from './typed-since.ts';

const NEWS = '另一个页面修改了这份草稿，这里已换成最新的内容。';

export function watchPage(keeper: Keeper): void {
  const { state, isSaved } = keeper;

  hearOthers(async ({ id }) => {
    void keeper.recount();
    if (id !== state.head.peek().id || !isSaved()) return;
    const newer = await loadDraft(id, state.latest).catch(() => undefined);
    // A key pressed meanwhile: then both are kept when it is saved.
    if (!newer || !isSaved() || id !== state.head.peek().id) return;
    if (newer.tab === state.base?.tab && newer.revision === state.base.revision) return;
    // A paper that was taken out of the meeting stays here until something is typed into it.
    if (newer.within?.fresh && !state.head.peek().within?.fresh) return;
    try {
      if (newer.revised === state.template.peek().revised) {
        if (keeper.hear(newer)) keeper.notice.value = NEWS;
        keeper.settle();
        return;
      }
      await keeper.put(newer, typedSince(state));
      keeper.settle();
      keeper.notice.value = NEWS;
    } catch (error) {
      keeper.settle(sentenceOf(error));
    }
  });

  addEventListener('hashchange', async () => {
    const wanted = draftInHash(location.hash);
    if (!wanted || wanted === state.head.peek().id || !(await keeper.save())) return;
    // Saving has put the address of what was saved in its place.
    showInAddress(wanted);
    keeper.begin();
    await keeper.open();
  });

  /** Leaving loses something only where neither storage nor journal took it. */
  const warn = (event: BeforeUnloadEvent) => {
    if (isSaved() || writeJournal(state.toDraft(), state.base)) return;
    event.preventDefault();
    event.returnValue = '填写的内容还没有存上';
  };
  effect(() => {
    const { kind } = state.saveState.value;
    if (kind === 'saving' || kind === 'failed') addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  });
}
