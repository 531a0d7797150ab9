// Why a final paper was refused: every blank and every error, by stage of the meeting, each leading to its field.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { blocking, countOf } from '../../core/checks/finding.ts';
import type { Interview } from '../model/interview-type.ts';
import { FindingItem } from './finding-item.tsx';
import { byStage, GapLinks, isGap } from './finding-list.tsx';

type Props = {
  readonly interview: Interview;
  /** What was asked for. */
  readonly act: string;
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
        {counts.join('，')}，正式稿暂不能{act}
      </h3>
      <p>点名称可到对应的填写处。也可以先{act}草稿，待填处在草稿里有标记。</p>
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
