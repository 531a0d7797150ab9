// The kind of a meeting as facts: its papers need not ask for what it tells.

import type { Facts } from '../facts/fact.ts';
import type { MeetingKind } from './meeting.ts';

/** The facts with those of the kind in place of what was there. */
export function withKind(facts: Facts, kind: MeetingKind | undefined): Facts {
  const { 会议种类: _, 合开民主评议: __, ...rest } = facts;
  if (!kind) return facts;
  if (kind === '民主生活会') return { ...rest, 会议种类: kind };
  return {
    ...rest,
    会议种类: '组织生活会',
    ...(kind === '组织生活会和民主评议党员' ? { 合开民主评议: true } : {}),
  };
}
