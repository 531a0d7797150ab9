// The other ways out, as plain buttons; the choices for files below them are fetched when this is opened.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { mayHaveProfile } from '../../storage/profile-mark.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Way } from './way.ts';

type Props = DeskParts & {
  readonly open: boolean;
  readonly busy: boolean;
  readonly take: (way: Way, draft?: boolean) => (event: JSX.TargetedMouseEvent<HTMLElement>) => void;
};

type Parts = typeof import('./choices.tsx');

export function More({ model, template, unit, open, busy, take }: Props): JSX.Element {
  const parts = useSignal<Parts | undefined>(undefined);
  const failed = useSignal(false);
  const filled = useSignal<readonly string[]>([]);

  async function load() {
    failed.value = false;
    try {
      parts.value = await import('./choices.tsx');
    } catch {
      failed.value = true;
    }
    return parts.peek();
  }

  useEffect(() => {
    if (mayHaveProfile())
      void load().then(async (known) => {
        if (known) filled.value = await known.begin(model, unit, template);
      });
  }, []);
  useEffect(() => {
    if (open) void load();
  }, [open]);

  const button = (text: string, way: Way, draft = false) => (
    <button type="button" aria-disabled={busy} onClick={take(way, draft)}>
      {text}
    </button>
  );
  const known = parts.value;
  return (
    <>
      {filled.value.length ? (
        <p class="outcome" role="status">
          已按单位信息填好 {filled.value.length} 项（{filled.value.join('、')}），可以修改。
        </p>
      ) : null}
      <section class="more" id="more" aria-label="更多" hidden={!open}>
        <p class="actions">
          {button('下载草稿', 'docx', true)}
          {button('打印或存为 PDF', 'print')}
          {button('复制到 Word/WPS', 'rich')}
          {button('复制纯文本', 'text')}
        </p>
        {known && open ? <known.Choices model={model} template={template} unit={unit} /> : null}
        {failed.value ? (
          <p class="wrong" role="alert">
            没有取到文件选项。填写的内容都在，请检查网络，再点一次“更多”。
          </p>
        ) : null}
      </section>
    </>
  );
}
