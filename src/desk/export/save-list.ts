// A list as a spreadsheet on the user's disk: what writes it is fetched when it is asked for.

import { fileName } from '../../core/document/file-name.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Field } from '../../core/facts/field.ts';
import { listSheet } from '../../core/sheet/list-sheet.ts';
import type { ListSpec } from '../../core/sheet/lists.ts';

type Listed = {
  readonly facts: Facts;
  /** Undefined where they cannot be fetched. */
  readonly fields: () => Promise<readonly Field[] | undefined>;
  /** In front of the name of the file. */
  readonly title: string;
};

const NO_PROGRAM = '导出表格的功能没有加载成功，请检查网络，再试一次。';

/** What came of it, in a sentence. Never rejects. */
export async function saveList(list: ListSpec, { facts, fields, title }: Listed): Promise<string> {
  try {
    const [known, { toXlsx, XLSX_TYPE }, { saveAs }] = await Promise.all([
      fields(),
      import('../../render/xlsx.ts'),
      import('file-saver'),
    ]);
    if (!known) return NO_PROGRAM;
    const sheet = listSheet(list, known, facts);
    if (!sheet) return `“${list.name}”里还没有内容，填了再存。`;
    const name = fileName(`${title}${list.name}`, 'xlsx');
    saveAs(new Blob([Uint8Array.from(await toXlsx([sheet]))], { type: XLSX_TYPE }), name);
    return `已下载“${name}”。`;
  } catch (error) {
    return `“${list.name}”没有生成（${error instanceof Error ? error.message : String(error)}）。填写的内容都在，请再试一次。`;
  }
}
