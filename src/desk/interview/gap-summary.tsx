// Why a final paper was refused: every blank by name, each leading to its field.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Gap } from '../../core/document/document.ts';
import { pathId } from '../../core/facts/fact.ts';
import { fieldId } from './field-id.ts';
import { focusField } from './focus-field.ts';

type Props = {
  readonly gaps: readonly Gap[];
  /** What was asked for. */
  readonly act?: '下载' | '打印';
  readonly onDraft: () => void;
  readonly onClose: () => void;
};

export function GapSummary({ gaps, act = '下载', onDraft, onClose }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="gap-summary" ref={box} tabIndex={-1} aria-labelledby="gap-title">
      <h3 id="gap-title">
        还有 {gaps.length} 处没有填好，正式稿暂不能{act}
      </h3>
      <p>点名称可到对应的填写处。也可以先{act}草稿，待填处在草稿里有标记。</p>
      <ul>
        {gaps.map((gap) => {
          const id = fieldId(pathId(gap.path));
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(id);
                }}
              >
                {gapLabel(gap)}
              </a>
              {gap.message ? `：${gap.message}` : null}
            </li>
          );
        })}
      </ul>
      <p class="actions">
        <button type="button" onClick={onDraft}>
          先{act}草稿
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          关闭
        </button>
      </p>
    </section>
  );
}

/** 整改事项第 2 项的责任单位 */
function gapLabel({ path, name }: Gap): string {
  const [field, index] = path;
  return typeof index === 'number' ? `${field}第 ${index + 1} 项${name === field ? '' : `的${name}`}` : name;
}
