// The text of a page that found its draft changed by another page goes on as a draft of its own, out of its meeting.

import type { WhoseOf } from '../../core/meeting/whose.ts';
import type { Draft } from '../../storage/draft.ts';
import { copyNames, draftName } from '../../storage/draft-name.ts';
import { saveDraft } from '../../storage/draft-store.ts';
import { newId } from '../../storage/new-id.ts';
import { dropJournalOf } from '../../storage/read-journals.ts';

export function divergedCopy(draft: Draft): Draft & { readonly mark: string } {
  const { within: _, ...alone } = draft;
  return { ...alone, id: newId(), ...copyNames(draft, '另一页面的修改', []) };
}

export async function keepCopy(draft: Draft, whose: WhoseOf): Promise<Draft> {
  const copy = divergedCopy(draft);
  await saveDraft(copy, undefined, 'last', whose);
  dropJournalOf(draft);
  return copy;
}

export function copySentence(draft: Draft, copy: Draft): string {
  return `这份草稿在另一个页面也在修改。两边都已保存：那一份仍叫“${draftName(draft)}”，这里的另存为“${draftName(copy)}”。`;
}

export const AGAIN =
  '这份草稿在另一个页面删除了。这里接着写的已经重新存上；删除时的内容在“我的草稿”的“最近删除”里。';
