// The text of a page that found its draft changed by another page goes on as a draft of its own.

import type { Draft } from '../../storage/draft.ts';
import { copyName, draftName } from '../../storage/draft-name.ts';
import { newId } from '../../storage/new-id.ts';

export function divergedCopy(draft: Draft): Draft {
  return { ...draft, id: newId(), name: copyName(draftName(draft), '另一页面的修改', []) };
}
