// Where a paper comes in: pasted, dropped anywhere on the page, or chosen; and those that lie here from before.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { takeDrops } from '../../file-drop/take-drops.ts';
import { MOST_SOURCE_TEXT, SOURCE_FILE_LIMIT } from '../../reopen/source/source-limits.ts';
import type { IntakeModel } from './intake-model.ts';

const MB = 1024 * 1024;
const WAN = 10_000;
/** Files that the site opens elsewhere stay with it. */
const NOT_OURS = /\.json$/i;

export function GivePart({ model }: { readonly model: IntakeModel }): JSX.Element {
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

  function read(): void {
    const typed = box.current?.value ?? '';
    const { html, text } = pasted.current;
    // Looks are those of what was pasted, as long as nothing was changed since.
    const same = html && typed.trim() === text.replace(/\r\n?/g, '\n').trim();
    void model.takePasted(typed, same ? html : '');
  }

  return (
    <section aria-labelledby="give-paper">
      <h2 id="give-paper">放进范文</h2>
      <div class="intake-drop" data-over={over.value}>
        <label for="paper-text">把整份文稿复制，粘贴在这里</label>
        <textarea
          ref={box}
          id="paper-text"
          rows={8}
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
              if (isFirstPress(event) && !empty.peek()) read();
            }}
          >
            看看里面有什么
          </button>
        </p>
        <p class="field-box">
          <label for="paper-file">或者选一个文件</label>{' '}
          <input
            id="paper-file"
            type="file"
            accept=".docx,.doc,.wps,.txt"
            aria-describedby="paper-file-hint"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void model.takeFile(file);
              currentTarget.value = '';
            }}
          />
        </p>
        <p class="hint" id="paper-file-hint">
          .docx、.doc、.txt，拖到这一页也行；最多 {MOST_SOURCE_TEXT / WAN} 万字、{SOURCE_FILE_LIMIT / MB}{' '}
          MB。只在这个浏览器里读，请勿放进涉密和工作秘密内容。
        </p>
      </div>
      <Others model={model} />
    </section>
  );
}

function Others({ model }: { readonly model: IntakeModel }): JSX.Element | null {
  const others = model.others.value;
  const removed = model.removed.value;
  if (!others.length && !removed) return null;
  return (
    <section aria-labelledby="other-papers">
      <h3 id="other-papers">以前放进来的</h3>
      {removed ? (
        <p role="status">
          已删除“{removed.source.text.trim().slice(0, 30)}”。
          <button
            type="button"
            class="quiet"
            onClick={(event) => isFirstPress(event) && void model.putBack()}
          >
            恢复
          </button>
        </p>
      ) : null}
      <ul class="intake-others">
        {others.map((each) => (
          <li key={each.id}>
            <span>
              {each.name}：{each.source.text.trim().slice(0, 30)}
              {each.made ? '（做成过模板）' : ''}
            </span>{' '}
            <button
              type="button"
              class="quiet"
              aria-label={`接着做“${each.source.text.trim().slice(0, 30)}”`}
              onClick={(event) => isFirstPress(event) && void model.open(each)}
            >
              接着做
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={`删除“${each.source.text.trim().slice(0, 30)}”`}
              onClick={(event) => isFirstPress(event) && void model.remove(each.id)}
            >
              删除
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
