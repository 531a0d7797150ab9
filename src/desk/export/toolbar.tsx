// What can be done with the draft: download it first of all, and behind 更多 every other way out.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import type { DraftModel } from '../draft-model.ts';
import type { Unit } from '../profile/unit.ts';
import { createExit } from './exit.ts';
import { More } from './more.tsx';
import { watchPrint } from './watch-print.ts';
import type { Way } from './way.ts';

type Props = {
  readonly model: DraftModel;
  readonly template: Template;
  readonly unit: Unit;
  readonly sample: Facts;
  /** Blanks of the empty draft, known before anything is fetched. */
  readonly emptyGaps: number;
};

export function Toolbar({ model, template, unit, sample, emptyGaps }: Props): JSX.Element {
  const exit = useMemo(() => createExit(model, unit), [model, unit]);
  useEffect(() => watchPrint(model), [model]);
  const pressed = useRef<HTMLElement | null>(null);
  const open = useSignal(false);
  const paper = model.paper.value;
  const gaps = model.document.value?.gaps;
  const left = gaps?.length ?? emptyGaps;
  const length = useComputed(() => {
    const [document, pages] = [model.document.value, model.pages.value];
    return document && pages && model.paper.value?.lengthLine(document, pages);
  });
  const busy = exit.busy.value;
  const manual = exit.manual.value;
  const refused = exit.refused.value;

  function take(way: Way, draft = false) {
    return (event: JSX.TargetedMouseEvent<HTMLElement>) => {
      pressed.current = event.currentTarget;
      void exit.take(way, draft);
    };
  }

  return (
    <div class="toolbar">
      <p class="actions">
        <button type="button" class="primary" aria-disabled={!!busy} onClick={take('docx')}>
          下载 Word 文件
        </button>
        <button
          type="button"
          class="more-button"
          aria-expanded={open.value}
          aria-controls="more"
          onClick={() => {
            open.value = !open.value;
          }}
        >
          更多
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
      <p class="progress">
        <span role="status">{left ? `还有 ${left} 处待填` : '已填齐，可以下载正式稿'}</span>
        {length.value ? <span class="length">{length}</span> : null}
      </p>
      <p class="outcome" role="status">
        {busy || exit.done.value}
      </p>
      {model.paperFailed.value ? (
        <p class="wrong" role="alert">
          没有取到排版和生成文件的程序。填写的内容都在，请检查网络后再试一次。
        </p>
      ) : null}
      {exit.failure.value ? (
        <p class="wrong" role="alert">
          {exit.failure.value}
        </p>
      ) : null}
      {refused && paper && gaps?.length ? (
        <paper.GapSummary
          gaps={gaps}
          act={refused === 'print' ? '打印' : '下载'}
          onDraft={() => void exit.take(refused, true)}
          onClose={() => {
            exit.refused.value = undefined;
            pressed.current?.focus();
          }}
        />
      ) : null}
      <More model={model} template={template} unit={unit} open={open.value} busy={!!busy} take={take} />
      {manual ? (
        <manual.Dialog
          onClose={() => {
            exit.manual.value = undefined;
            pressed.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
