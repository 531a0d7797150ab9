// An import never overwrites: the same is skipped, another draft of that id becomes a copy.
import { expect, test } from 'vitest';
import type { Draft } from '../../src/storage/draft.ts';
import { NOTHING } from '../../src/storage/everything.ts';
import { loneMeeting } from '../../src/storage/meeting.ts';
import { planImport } from '../../src/storage/plan-import.ts';

const draft = (id: string, place: string, more: Partial<Draft> = {}): Draft => ({
  kind: 'huiwen-draft',
  version: 3,
  id,
  name: '甲',
  template: 'report',
  revised: '2026-11-21',
  facts: { 会议地点: place },
  off: [],
  accepted: {},
  revision: 1,
  tab: 't',
  createdAt: 1,
  savedAt: 1,
  progress: { asked: 1, given: 1 },
  ...more,
});

test.each<[string, Draft[], Draft[], string[]]>([
  ['into an empty browser', [draft('a', '一'), draft('b', '二')], [], ['new a 甲', 'new b 甲']],
  ['the same again', [draft('a', '一')], [draft('a', '一', { revision: 5, tab: 'u' })], ['same a 甲']],
  ['another state', [draft('a', '一')], [draft('a', '二')], ['copy new1 甲（备份）']],
  [
    'another state a second time',
    [draft('a', '一')],
    [draft('a', '二'), draft('x', '一', { name: '甲（备份）' })],
    ['same a 甲'],
  ],
  ['two states of one id', [draft('a', '一'), draft('a', '二')], [], ['new a 甲', 'copy new1 甲（备份）']],
  [
    'two copies',
    [draft('a', '一'), draft('a', '二')],
    [draft('a', '三')],
    ['copy new1 甲（备份）', 'copy new2 甲（备份2）'],
  ],
  ['an id that asks for an empty draft', [draft('new', '一')], [], ['new new1 甲']],
  ['an id that fits no address', [draft('a/../b', '一')], [], ['new new1 甲']],
  ['an id of a page', [draft('a'.repeat(5000), '一')], [], ['new new1 甲']],
  ['an id that was not kept, a second time', [draft('new', '一')], [draft('x', '一')], ['same new 甲']],
  [
    'equal words of another template',
    [draft('b', '一', { template: 'other' })],
    [draft('a', '一')],
    ['new b 甲'],
  ],
])('%s', (_, incoming, present, steps) => {
  let made = 0;
  const newId = () => {
    made += 1;
    return `new${made}`;
  };
  const all = (drafts: readonly Draft[]) => ({ ...NOTHING, drafts: drafts.map(loneMeeting) });
  const plan = planImport(all(incoming), all(present), newId);
  expect(plan.steps.map(({ kind, draft: { id, name } }) => `${kind} ${id} ${name}`)).toEqual(steps);
});
