// The 填报表 of the chosen template, to be filled by the units: the facts of one's own unit stand filled in where that is wanted.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import type { BatchModel } from './batch-model.ts';

const NOT_MADE = '没有取到写填报表的程序，请检查网络，再按一次。';

export function FillSheetPart({ model }: { readonly model: BatchModel }): JSX.Element | null {
  const withUnit = useSignal(false);
  const fault = useSignal('');
  const template = model.setting.value?.template;
  if (!template) return null;
  const download = async () => {
    fault.value = '';
    try {
      const [{ fillBook }, { toFillXlsx }, { saveAs }, { XLSX_TYPE }, { fileName }] = await Promise.all([
        import('../../core/batch/fill-sheets.ts'),
        import('../../render/fill-xlsx.ts'),
        import('file-saver'),
        import('../../render/xlsx.ts'),
        import('../../core/document/file-name.ts'),
      ]);
      const given = withUnit.peek() ? ((await loadProfile()).profile?.facts ?? {}) : {};
      const bytes = await toFillXlsx(fillBook(template, given));
      const name = fileName(`${template.title}填报表`, 'xlsx');
      saveAs(new Blob([Uint8Array.from(bytes)], { type: XLSX_TYPE }), name);
    } catch {
      fault.value = NOT_MADE;
    }
  };
  return (
    <div class="field-box">
      <p>还没有表格的，先下载这个模板的填报表，发给各单位填。</p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={withUnit.value}
            onChange={({ currentTarget }) => {
              withUnit.value = currentTarget.checked;
            }}
          />
          带入“单位信息”里的内容
        </label>
      </p>
      <p class="actions">
        <button type="button" onClick={(event) => (isFirstPress(event) ? void download() : undefined)}>
          下载填报表
        </button>
      </p>
      {fault.value ? (
        <p class="wrong" role="alert">
          {fault.value}
        </p>
      ) : null}
    </div>
  );
}
