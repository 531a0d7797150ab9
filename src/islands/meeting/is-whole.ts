// Whether a paper of a meeting may leave as a final paper, and why not.

import type { PaperSight } from './paper-item.tsx';

/** And nothing in it is last year's unseen. */
export function isWhole(sight: PaperSight | undefined): boolean {
  if (sight?.kind !== 'seen') return false;
  const { lacks, wrong, open } = sight.standing;
  return !lacks.length && !wrong.length && !open;
}

export function whyOut(sight: PaperSight | undefined): string {
  if (sight?.kind !== 'seen') return '还没有生成';
  const { lacks, wrong, open } = sight.standing;
  if (lacks.length) return `缺 ${lacks.length} 项`;
  if (wrong.length) return `有 ${wrong.length} 处要改`;
  return open ? `沿用上年 ${open} 处没有核对` : '没有放进来';
}
