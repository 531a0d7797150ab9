// Erasing everything: said first what goes, then done with one more press.

import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { StoredModel } from './stored-model.ts';

type Props = { readonly model: StoredModel; readonly asking: Signal<boolean> };

export function EraseBox({ model, asking }: Props): JSX.Element {
  const withFiles = useSignal(true);
  const first = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLElement>(null);
  const open = asking.value;
  useEffect(() => {
    // Not the button that erases: one more Enter would be no answer.
    if (open) box.current?.focus();
  }, [open]);
  if (!open)
    return (
      <p class="actions">
        <button
          type="button"
          ref={first}
          onClick={() => {
            asking.value = true;
          }}
        >
          全部清除
        </button>
      </p>
    );
  return (
    <section class="erase-box" aria-label="全部清除" tabIndex={-1} ref={box}>
      <p>
        上面列出的将全部清除，不能恢复。要留下的，请先到<a href="../drafts/">“我的草稿”</a>
        导出备份：草稿、历史版本、最近删除的草稿和单位信息都在备份里，读不出来的也原样在里面；填写方式、预览大小一类的选择不在。别的会文页面还开着的，请先关闭，否则在那里接着填写，又会存下来。
      </p>
      {model.siteFiles.value ? (
        <p>
          <label>
            <input
              type="checkbox"
              checked={withFiles.value}
              onChange={(event) => {
                withFiles.value = event.currentTarget.checked;
              }}
            />
            连同断网时用的网页一起清除（再打开会文要联网）
          </label>
        </p>
      ) : null}
      <p class="actions">
        <button
          type="button"
          onClick={async (event) => {
            if (!isFirstPress(event)) return;
            await model.erase(withFiles.value);
            asking.value = false;
          }}
        >
          确认全部清除
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            asking.value = false;
            setTimeout(() => first.current?.focus());
          }}
        >
          不清除
        </button>
      </p>
    </section>
  );
}
