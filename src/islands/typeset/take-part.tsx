// The way out: a .docx that carries nothing of the file the text came from.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import {
  DEFAULT_SCHEME,
  FONT_SCHEME_NAMES,
  FONT_SCHEMES,
  type FontSchemeName,
} from '../../core/style/fonts.ts';
import { downloadDocx } from '../../desk/export/download.ts';
import { dayOf } from '../../desk/export/go-out.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { TypesetModel } from './typeset-model.ts';

export function TakePart({ model }: { readonly model: TypesetModel }): JSX.Element {
  const scheme = useSignal<FontSchemeName>(DEFAULT_SCHEME);
  const said = useSignal('');
  async function take(): Promise<void> {
    const document = model.document.peek();
    if (!document) return;
    said.value = '正在生成……';
    try {
      const day = dayOf(new Date());
      const { name } = await downloadDocx(document, { scheme: scheme.peek(), author: '', draft: false, day });
      said.value = `已下载“${name}”。`;
    } catch (error) {
      said.value = error instanceof Error ? error.message : String(error);
    }
  }
  return (
    <section aria-labelledby="typeset-take">
      <h2 id="typeset-take">下载</h2>
      <p>共 {model.pages.value.length} 页。</p>
      <p class="field-box">
        <label for="typeset-scheme">字体</label>{' '}
        <select
          id="typeset-scheme"
          value={scheme.value}
          onChange={({ currentTarget }) => {
            scheme.value = FONT_SCHEME_NAMES.find((name) => name === currentTarget.value) ?? DEFAULT_SCHEME;
          }}
        >
          {FONT_SCHEME_NAMES.map((name) => (
            <option key={name} value={name}>
              {FONT_SCHEMES[name].label}
            </option>
          ))}
        </select>
      </p>
      <p class="actions">
        <button type="button" class="primary" onClick={(event) => isFirstPress(event) && void take()}>
          下载 Word 文件
        </button>
      </p>
      <p role="status">{said.value}</p>
      <p class="hint">下载的文件不带原来那份的作者、批注、修订和链接。</p>
    </section>
  );
}
