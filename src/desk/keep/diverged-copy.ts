// The text of a page that found its draft changed by another page goes on as a draft of its own.

import type { Draft } from '../../storage/draft.ts';
import { copyNames } from '../../storage/draft-name.ts';
import { newId } from '../../storage/new-id.ts';

export function divergedCopy(draft: Draft): Draft & { readonly mark: string } {
  return { ...draft, id: newId(), ...copyNames(draft, '另一页面的修改', []) };
}
