// Writes the 填报表 and hands it to the browser.

import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';

const NOT_MADE = '导出填报表的功能没有加载成功，请检查网络，再按一次。';

type Saved = { readonly ok: boolean; readonly sentence: string };

export async function saveFillSheet(
  template: Template,
  given: Facts,
  units: readonly string[],
): Promise<Saved> {
  try {
    const [{ fillBook }, { toFillXlsx }, { saveAs }, { XLSX_TYPE }, { fileName }] = await Promise.all([
      import('../../core/batch/fill-sheets.ts'),
      import('../../render/fill-xlsx.ts'),
      import('file-saver'),
      import('../../render/xlsx.ts'),
      import('../../core/document/file-name.ts'),
    ]);
    const bytes = await toFillXlsx(fillBook(template, given, units));
    const name = fileName(`${template.title}填报表`, 'xlsx');
    saveAs(new Blob([Uint8Array.from(bytes)], { type: XLSX_TYPE }), name);
    const rows = units.length ? `，${units.length} 个单位各有一行` : '';
    return { ok: true, sentence: `已下载“${name}”${rows}。` };
  } catch {
    return { ok: false, sentence: NOT_MADE };
  }
}
