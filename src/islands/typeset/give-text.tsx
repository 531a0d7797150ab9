// Where a text comes in: pasted, dropped anywhere on the page, or chosen as a file.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { takeDrops } from '../../file-drop/take-drops.ts';
import { MOST_SOURCE_TEXT, SOURCE_FILE_LIMIT } from '../../reopen/source/source-limits.ts';
import type { TypesetModel } from './typeset-model.ts';

const MB = 1024 * 1024;
const WAN = 10_000;
/** Files that the site opens elsewhere stay with it. */
const NOT_OURS = /\.json$/i;

export function GiveText({ model }: { readonly model: TypesetModel }): JSX.Element {
  const over = useSignal(false);
  const box = useRef<HTMLTextAreaElement>(null);
  /** What the clipboard had beside the plain text, and what of the box it stands for. */
  const pasted = useRef({ html: '', text: '' });
  const empty = useSignal(true);
  useEffect(
    () =>
      takeDrops({
        over: (isOver) => {
          over.value = isOver;
        },
        wanted: ([file]) => (file && !NOT_OURS.test(file.name) ? [file] : []),
        take: ([file]) => {
          if (file) void model.takeFile(file);
        },
      }),
    [model, over],
  );

  async function lay(): Promise<void> {
    const typed = box.current?.value ?? '';
    const { html, text } = pasted.current;
    // Looks are those of what was pasted, as long as nothing was changed since.
    const same = html && typed.trim() === text.replace(/\r\n?/g, '\n').trim();
    await model.takePasted({ html: same ? html : '', text: typed });
    if (model.fault.peek() || !box.current) return;
    box.current.value = '';
    empty.value = true;
  }

  return (
    <section class="typeset-give" data-over={over.value} aria-label="放进文字">
      <label for="typeset-text">把文字粘贴在这里，从 Word、WPS、网页复制来的都可以</label>
      <textarea
        ref={box}
        id="typeset-text"
        rows={model.paper.value ? 2 : 8}
        spellcheck={false}
        onPaste={({ clipboardData, currentTarget }) => {
          const alone = !currentTarget.value.trim();
          pasted.current = {
            html: alone ? (clipboardData?.getData('text/html') ?? '') : '',
            text: clipboardData?.getData('text/plain') ?? '',
          };
        }}
        onInput={({ currentTarget }) => {
          empty.value = !currentTarget.value.trim();
        }}
      />
      <p class="actions">
        <button
          type="button"
          aria-disabled={empty.value}
          onClick={(event) => {
            if (isFirstPress(event) && !empty.peek()) void lay();
          }}
        >
          排版
        </button>
      </p>
      <p class="field-box">
        <label for="typeset-file">或者选一个文件</label>{' '}
        <input
          id="typeset-file"
          type="file"
          accept=".docx,.doc,.wps,.txt"
          aria-describedby="typeset-file-hint"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void model.takeFile(file);
            currentTarget.value = '';
          }}
        />
      </p>
      <p class="hint" id="typeset-file-hint">
        .docx、.doc、.txt，拖到这一页也行；最多 {MOST_SOURCE_TEXT / WAN} 万字、{SOURCE_FILE_LIMIT / MB}{' '}
        MB。只在这个浏览器里读，请勿放进涉密和工作秘密内容。
      </p>
    </section>
  );
}
