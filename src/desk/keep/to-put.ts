// What a replacement of all facts puts there: in a paper of a meeting the example takes no place of what the papers share, and
// clearing leaves it, for the other papers are made of it too.

import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { pick, whoseIn } from '../../core/meeting/whose.ts';
import type { Keeper } from './keeper-type.ts';

const SPARED = { filled: '示例只填进空着的各项', cleared: '清空了这一件自己的内容' };

/** Whether a sentence tells of what a press spared: it goes when the press is undone. */
export function saysSpared(notice: string): boolean {
  return Object.values(SPARED).some((beginning) => notice.startsWith(beginning));
}

/** Keeps what was there among the earlier versions and says what it spared. */
export function toPut(keeper: Keeper, next: Facts, sample: Facts | undefined): Facts {
  const { state, notice, keepVersion } = keeper;
  const fills = Object.keys(next).length > 0;
  keepVersion(fills ? '填入前' : '清空前');
  if (!sample || !state.head.peek().within) return next;
  const whose = whoseIn(state.template.peek().fields);
  const spared = pick(
    state.facts.peek(),
    (name) => whose(name) === '会议' && isTyped(state.facts.peek()[name], sample[name]),
  );
  const count = Object.keys(spared).length;
  if (count)
    notice.value = fills
      ? `${SPARED.filled}；这次会议共用的 ${count} 项已经填了，没有动。`
      : `${SPARED.cleared}；这次会议共用的 ${count} 项别的文书也在用，没有清空。`;
  return { ...next, ...spared };
}

/** What came from the sample gives way with it. */
function isTyped(fact: Facts[string] | undefined, fiction: Facts[string] | undefined): boolean {
  return isGiven(fact) && JSON.stringify(fact) !== JSON.stringify(fiction);
}
