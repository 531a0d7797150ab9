// What can be done with the draft: fill in the sample, empty it, download it.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { FONT_SCHEME_NAMES, FONT_SCHEMES, type FontSchemeName } from '../../core/style/fonts.ts';
import type { DraftModel } from '../draft-model.ts';

type Props = {
  readonly model: DraftModel;
  readonly sample: Facts;
  /** Blanks of the empty draft, known before anything is fetched. */
  readonly emptyGaps: number;
};

export function Toolbar({ model, sample, emptyGaps }: Props): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const scheme = useSignal<FontSchemeName>('机关字库');
  const author = useSignal('');
  const refused = useSignal(false);
  const busy = useSignal(false);
  const failure = useSignal<string | undefined>(undefined);
  const paper = model.paper.value;
  const gaps = model.document.value?.gaps;
  const open = gaps?.length ?? emptyGaps;

  async function download(draft: boolean) {
    if (busy.peek()) return;
    refused.value = false;
    failure.value = undefined;
    busy.value = true;
    await model.takePaper();
    try {
      const document = model.document.peek();
      if (!draft && document?.gaps.length) refused.value = true;
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
    <div class="toolbar">
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
      <p class="progress" role="status">
        {open ? `还有 ${open} 处待填` : '已填齐，可以下载正式稿'}
      </p>
      <details class="options-box">
        <summary>文件选项</summary>
        <label>
          字体
          <select
            value={scheme.value}
            onInput={(event) => (scheme.value = schemeOf(event.currentTarget.value))}
          >
            {FONT_SCHEME_NAMES.map((name) => (
              <option key={name} value={name}>
                {FONT_SCHEMES[name].label}
              </option>
            ))}
          </select>
        </label>
        <label>
          文件作者（可以不填）
          <input
            type="text"
            value={author.value}
            onInput={(event) => (author.value = event.currentTarget.value)}
          />
        </label>
      </details>
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
      {refused.value && paper && gaps?.length ? (
        <paper.GapSummary
          gaps={gaps}
          onDraft={() => download(true)}
          onClose={() => {
            refused.value = false;
            button.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

function schemeOf(name: string): FontSchemeName {
  return FONT_SCHEME_NAMES.find((known) => known === name) ?? '机关字库';
}
