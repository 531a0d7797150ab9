// The sheet for branches, downloaded with the names of those expected in it.

import { rowsField } from '../../core/collect/branch-row.ts';
import { fileName } from '../../core/document/file-name.ts';
import type { CollectModel } from './collect-model.ts';

/** What came of it, in a sentence. Never rejects. */
export async function saveBranchBook({ expected, fetchGathering }: CollectModel): Promise<string> {
  try {
    const [{ rollUp, vocabulary }, { branchBook }, { toFillXlsx }, { XLSX_TYPE }, { saveAs }] =
      await Promise.all([
        fetchGathering(),
        import('../../core/collect/branch-book.ts'),
        import('../../render/fill-xlsx.ts'),
        import('../../render/xlsx.ts'),
        import('file-saver'),
      ]);
    const book = branchBook(rollUp, rowsField(rollUp, vocabulary), expected.peek());
    const name = fileName(`${rollUp.title}填报表`, 'xlsx');
    saveAs(new Blob([Uint8Array.from(await toFillXlsx(book))], { type: XLSX_TYPE }), name);
    return `已下载“${name}”。`;
  } catch {
    return '导出表格的功能没有加载成功。请检查网络，再试一次。';
  }
}
