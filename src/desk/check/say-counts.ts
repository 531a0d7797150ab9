// How much is left, in the words of the bar.

import type { Counts } from '../model/count-findings.ts';

export function sayCounts({ gaps, errors, look, sample, lastYear }: Counts): string {
  const parts = [
    gaps ? `还有 ${gaps} 处待填` : errors ? '已填齐' : '已填齐，可以下载正式稿',
    errors ? `${errors} 处须改` : '',
    look > errors ? `${look - errors} 处请核对` : '',
    lastYear ? `${lastYear} 处沿用上年没有核对` : '',
    sample ? `${sample} 处还是示例的内容` : '',
  ];
  return parts.filter(Boolean).join('，');
}
