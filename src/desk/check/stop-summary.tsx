// Why a final paper, or the file of a branch, was refused: every blank and every error, by stage of the meeting, each leading to its field.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { blocking, countOf } from '../../core/checks/finding.ts';
import type { Interview } from '../model/interview-type.ts';
import { FindingItem } from './finding-item.tsx';
import { byStage, GapLinks, isGap } from './finding-list.tsx';

type Props = {
  readonly interview: Interview;
  /** What a final paper was asked for; without it, it was a file of the facts, of which there is no draft. */
  readonly act: string | undefined;
  readonly onDraft: () => void;
  readonly onClose: () => void;
};

/** Takes the cursor when it appears; gone once nothing stops the paper any more. */
export function StopSummary({ interview, act, onDraft, onClose }: Props): JSX.Element | null {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  // Read for its changes: what is shown is what the draft holds now.
  interview.checks.value?.list.value;
  interview.model.document.value;
  const found = blocking(interview.checks.value?.now() ?? []);
  if (!found.length) return null;
  const gaps = found.filter(isGap);
  const errors = found.filter((finding) => !isGap(finding));
  const counts = [
    gaps.length ? `还有 ${countOf(gaps)} 处没有填好` : '',
    errors.length ? `有 ${countOf(errors)} 处必须改` : '',
  ].filter(Boolean);
  return (
    <section class="stop-summary" ref={box} tabIndex={-1} aria-labelledby="stop-title">
      <h3 id="stop-title">
        {counts.join('，')}，{act ? `正式稿暂不能${act}` : '交回文件暂不能存'}
      </h3>
      <p>
        {act
          ? `点名称可到对应的填写处。也可以先${act}草稿，待填处在草稿里有标记。`
          : '点名称可到对应的填写处，填好、改好再存。'}
      </p>
      {byStage(interview, errors).map(([stage, own]) => (
        <div key={stage} class="by-stage">
          <p class="stage">{stage}</p>
          <ul>
            {own.map((finding) => (
              <li key={finding.id}>
                <FindingItem finding={finding} interview={interview} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {gaps.length ? <GapLinks findings={gaps} interview={interview} /> : null}
      <p class="actions">
        {act ? (
          <button type="button" onClick={onDraft}>
            先{act}草稿
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={onClose}>
          关闭
        </button>
      </p>
    </section>
  );
}
