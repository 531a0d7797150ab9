// The lists of a meeting as spreadsheets, those that have rows.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { fileName } from '../../core/document/file-name.ts';
import { isGiven } from '../../core/facts/fact.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { listSheet } from '../../core/sheet/list-sheet.ts';
import { LISTS, type ListSpec } from '../../core/sheet/lists.ts';
import { fetchWords } from '../../published/read-words.ts';
import { meetingFileName } from '../../storage/meeting-title.ts';

export function ListFiles({ meeting }: { readonly meeting: Meeting }): JSX.Element | null {
  const said = useSignal('');
  const lists = LISTS.filter((list) =>
    ('of' in list ? [list.of] : list.figures).some((name) => isGiven(meeting.facts[name])),
  );
  if (!lists.length) return null;
  return (
    <>
      <h3>清单存成电子表格</h3>
      <p class="actions">
        {lists.map((list) => (
          <button
            key={list.name}
            type="button"
            class="quiet"
            onClick={async () => {
              said.value = await saveList(list, meeting);
            }}
          >
            {list.name}
          </button>
        ))}
      </p>
      <p role="status">{said.value}</p>
    </>
  );
}

/** What came of it, in a sentence. */
async function saveList(list: ListSpec, meeting: Meeting): Promise<string> {
  try {
    const [words, { toXlsx, XLSX_TYPE }, { saveAs }] = await Promise.all([
      fetchWords('../'),
      import('../../render/xlsx.ts'),
      import('file-saver'),
    ]);
    const sheet = words && listSheet(list, [...words.vocabulary.values()], meeting.facts);
    if (!sheet) return '导出表格的功能没有加载成功，请检查网络，再试一次。';
    const name = fileName(`${meetingFileName(meeting)}${list.name}`, 'xlsx');
    saveAs(new Blob([Uint8Array.from(await toXlsx([sheet]))], { type: XLSX_TYPE }), name);
    return `已下载“${name}”。`;
  } catch (error) {
    return `“${list.name}”没有生成（${error instanceof Error ? error.message : String(error)}）。填写的内容都在，请再试一次。`;
  }
}
