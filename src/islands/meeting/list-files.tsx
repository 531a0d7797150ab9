// The lists of a meeting as spreadsheets, those that have rows.

import type { JSX } from 'preact';
import { isGiven } from '../../core/facts/fact.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { LISTS } from '../../core/sheet/lists.ts';
import { ListButtons } from '../../desk/export/list-buttons.tsx';
import { saveList } from '../../desk/export/save-list.ts';
import { fetchWords } from '../../published/read-words.ts';
import { meetingFileName } from '../../storage/meeting-title.ts';

export function ListFiles({ meeting }: { readonly meeting: Meeting }): JSX.Element {
  const { facts } = meeting;
  const lists = LISTS.filter((list) =>
    ('of' in list ? [list.of] : list.figures).some((name) => isGiven(facts[name])),
  );
  const fields = async () => {
    const words = await fetchWords('../');
    return words && [...words.vocabulary.values()];
  };
  return (
    <ListButtons
      lists={lists}
      onSave={(list) => saveList(list, { facts, fields, title: meetingFileName(meeting) })}
    />
  );
}
