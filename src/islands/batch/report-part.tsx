// The sheet with its problems without any paper: where a column is wrong in every row, one corrects it there.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { REPORT_NAME } from '../../core/batch/file-names.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { BatchModel } from './batch-model.ts';
import { troubleOf } from './row-troubles.ts';

const NO_PROGRAM = '导出表格的功能没有加载成功，请检查网络，再按一次。';

export function ReportPart({ model }: { readonly model: BatchModel }): JSX.Element {
  const said = useSignal('');
  async function download(): Promise<void> {
    const fields = model.setting.peek()?.template.fields ?? [];
    said.value = '正在写……';
    try {
      const [{ saveAs }, { XLSX_TYPE }] = await Promise.all([
        import('file-saver'),
        import('../../render/xlsx.ts'),
      ]).catch(() => {
        throw new Error(NO_PROGRAM);
      });
      const lines = model.lines.peek();
      const bytes = await model.report(
        lines.flatMap((line) => troubleOf(line, fields)),
        lines,
      );
      saveAs(new Blob([Uint8Array.from(bytes)], { type: XLSX_TYPE }), REPORT_NAME);
      said.value = '已下载。第一列是每行的问题，改好保存，再放进来。';
    } catch (error) {
      said.value = error instanceof Error ? error.message : String(error);
    }
  }
  const busy = model.checking.value !== undefined;
  return (
    <>
      <p class="actions">
        <button
          type="button"
          class="quiet"
          aria-disabled={busy}
          onClick={(event) => (isFirstPress(event) && !busy ? void download() : undefined)}
        >
          下载标了问题的表
        </button>
      </p>
      <p role="status">{said.value}</p>
    </>
  );
}
