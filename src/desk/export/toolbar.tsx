// What can be done with the draft: download it, fill in the sample, empty it; and the bar that stays in view.

import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import type { FontSchemeName } from '../../core/style/fonts.ts';
import type { DraftModel } from '../draft-model.ts';
import type { Interview } from '../interview/interview-type.ts';

type Props = {
  readonly model: DraftModel;
  readonly sample: Facts;
  readonly interview: Interview;
  /** What else stands in the bar. */
  readonly children: ComponentChildren;
  /** What else stands in the line under it. */
  readonly more: ComponentChildren;
};

export function Toolbar({ model, sample, interview, children, more }: Props): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const scheme = useSignal<FontSchemeName>('机关字库');
  const author = useSignal('');
  const refused = useSignal(false);
  const busy = useSignal(false);
  const failure = useSignal<string | undefined>(undefined);
  const paper = model.paper.value;

  async function download(draft: boolean) {
    if (busy.peek()) return;
    refused.value = false;
    failure.value = undefined;
    busy.value = true;
    await model.takePaper();
    try {
      const document = model.document.peek();
      if (!draft && model.paper.peek()?.blocking(interview.checks.peek()?.now() ?? []).length)
        refused.value = true;
      else if (document)
        await model.paper.peek()?.downloadDocx(document, {
          scheme: scheme.peek(),
          author: author.peek(),
          draft,
          today: new Date(),
        });
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    } finally {
      busy.value = false;
    }
  }

  return (
    <>
      <div class="bar">
        {children}
        <p class="actions">
          <button
            type="button"
            class="primary"
            ref={button}
            aria-disabled={busy.value}
            onClick={() => download(false)}
          >
            下载 Word 文件
          </button>
          <button type="button" aria-disabled={busy.value} onClick={() => download(true)}>
            下载草稿
          </button>
        </p>
      </div>
      <div class="toolbar">
        <p class="actions">
          <button type="button" class="quiet" onClick={() => model.replaceAll(sample)}>
            填入示例
          </button>
          <button
            type="button"
            class="quiet"
            disabled={!isGiven(model.facts.value)}
            onClick={() => model.replaceAll({})}
          >
            清空
          </button>
          {model.replaced.value && isGiven(model.replaced.value) ? (
            <button type="button" class="quiet" onClick={model.undoReplace}>
              撤销，恢复原来填的
            </button>
          ) : null}
        </p>
        <details class="options-box">
          <summary>文件选项</summary>
          {paper ? <paper.FileOptions scheme={scheme} author={author} /> : null}
        </details>
        {more}
      </div>
      {model.paperFailed.value ? (
        <p class="wrong" role="alert">
          没有取到排版和生成文件的程序。填写的内容都在，请检查网络后再试一次。
        </p>
      ) : null}
      {failure.value ? (
        <p class="wrong" role="alert">
          {failure.value}
        </p>
      ) : null}
      {refused.value && paper ? (
        <paper.StopSummary
          interview={interview}
          onDraft={() => download(true)}
          onClose={() => {
            refused.value = false;
            button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
