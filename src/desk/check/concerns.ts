// What may be forgotten when a final paper goes out: nothing of it stops the paper, all of it is named once.

import type { Finding } from '../../core/checks/finding.ts';
import { countFindings } from '../model/count-findings.ts';

export type Concerns = {
  /** 3 处示例的内容、2 处请核对 */
  readonly names: string;
  /** What is said of each. */
  readonly open: readonly string[];
};

/** Undefined where nothing is open. */
export function concernsOf(findings: readonly Finding[]): Concerns | undefined {
  const open = findings.filter(({ severity, accepted }) => severity === 'warning' && accepted === undefined);
  const { look, sample, lastYear } = countFindings(open);
  const names = [
    sample ? `${sample} 处还是示例的内容` : '',
    lastYear ? `${lastYear} 处沿用上年没有核对` : '',
    look ? `${look} 处请核对` : '',
  ].filter(Boolean);
  if (!names.length) return undefined;
  return { names: names.join('、'), open: open.map(({ id, message }) => `${id} ${message}`) };
}
