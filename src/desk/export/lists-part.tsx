// The lists of the draft on the desk as spreadsheets.

import type { JSX } from 'preact';
import { listsIn } from '../../core/sheet/lists.ts';
import { without } from '../model/draft-facts.ts';
import type { DraftModel } from '../model/draft-model.ts';
import { ListButtons } from './list-buttons.tsx';
import { saveList } from './save-list.ts';

export function ListsPart({ model }: { readonly model: DraftModel }): JSX.Element | null {
  const facts = without(model.facts.value, model.off.value);
  const { fields } = model.template.value;
  const lists = listsIn(fields, facts);
  const title = model.document.value?.title.replace(/【待填：[^】]*】/g, '') ?? '';
  return lists.length ? (
    <section>
      <ListButtons
        lists={lists}
        onSave={(list) => saveList(list, { facts, fields: async () => fields, title: title && `${title} ` })}
      />
    </section>
  ) : null;
}
