// How much is left, in one line that is read aloud when it changes, a moment after the last key.

import type { JSX } from 'preact';
import type { Interview } from './interview-type.ts';

export function ProgressLine({ interview }: { interview: Interview }): JSX.Element {
  const { model, checks, asked, said } = interview;
  const blanks = model.document.value?.gaps.length ?? asked.value.size;
  const { gaps = blanks, errors = 0, look = 0, sample = 0, lastYear = 0 } = checks.value?.counts.value ?? {};
  const sentence = [
    gaps ? `还有 ${gaps} 处待填` : errors ? '已填齐' : '已填齐，可以下载正式稿',
    errors ? `${errors} 处须改` : '',
    look > errors ? `${look - errors} 处请核对` : '',
    lastYear ? `${lastYear} 处沿用上年没有核对` : '',
    sample ? `${sample} 处还是示例的内容` : '',
  ];
  return (
    <p class="progress" role="status">
      {sentence.filter(Boolean).join('，')}
      {said.value ? <span class="said">{said.value}</span> : null}
    </p>
  );
}
