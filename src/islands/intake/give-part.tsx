// Where a paper comes in: pasted, dropped anywhere on the page, or chosen; and those that lie here from before.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PaperBox } from '../../desk/hands/paper-box.tsx';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { IntakeModel } from './intake-model.ts';

export function GivePart({ model }: { readonly model: IntakeModel }): JSX.Element {
  const over = useSignal(false);
  return (
    <section aria-labelledby="give-paper">
      <h2 id="give-paper">放进范文</h2>
      <div class="intake-drop" data-over={over.value}>
        <PaperBox
          id="paper"
          label="把整份文稿复制，粘贴在这里"
          act="识别内容"
          rows={8}
          onPaper={async ({ html, text }, press) => {
            if (isFirstPress(press)) void model.takePasted(text, html);
            return false;
          }}
          onFile={(file) => void model.takeFile(file)}
          onOver={(isOver) => {
            over.value = isOver;
          }}
        />
      </div>
      <Others model={model} />
    </section>
  );
}

function Others({ model }: { readonly model: IntakeModel }): JSX.Element | null {
  const others = model.others.value;
  const removed = model.removed.value;
  const section = useRef<HTMLElement>(null);
  const before = useRef(removed);
  useEffect(() => {
    // The button that was pressed is gone with its paper, or with what it put back.
    if (before.current !== removed && document.activeElement === document.body)
      section.current?.querySelector('button')?.focus();
    before.current = removed;
  }, [removed]);
  if (!others.length && !removed) return null;
  return (
    <section aria-labelledby="other-papers" ref={section}>
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
