// R20, for the agenda: what a group sent from above was to do at the meeting, against whether it came.

import type { NameOf } from '../names.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';

type Group = { readonly group: string; readonly came: NameOf<'flag'> };

const GROUPS: readonly Group[] = [
  { group: '督导组', came: '督导组到会' },
  { group: '指导组', came: '指导组到会' },
];

/** Items one sentence leads to. */
const LINKED = 20;

export const AGENDA: Rule = {
  id: 'R20',
  severity: 'warning',
  description: '议程里写到督导组、指导组的，组里有人到会。',
  find: ({ values }: DraftToCheck) => GROUPS.flatMap((group) => absent(values, group)),
};

function absent(values: DraftToCheck['values'], { group, came }: Group): readonly RuleFinding[] {
  if (!values.asks(came) || values.on(came)) return [];
  // Before the meeting nobody knows who comes.
  if (values.asks('会议日期') && !values.date('会议日期')) return [];
  const items = values.items('议程').filter(({ value }) => value.includes(group));
  const [first] = items;
  if (!first) return [];
  return [
    {
      key: `议程:${group}`,
      paths: [...items.slice(0, LINKED).map(({ path }) => path), [came]],
      message: `“议程”里写着“${first.value}”，“${came}”却没有勾选，正文也就不写${group}讲的话。到会的请勾选；没有到会的，请改写或者删去这项议程。`,
    },
  ];
}
