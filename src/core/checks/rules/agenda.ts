// The agenda against what is said of the meeting: a group sent from above comes, what is studied together has its item.

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

export const STUDY_ON_THE_AGENDA: Rule = {
  id: 'study-item',
  severity: 'warning',
  description: '会上集体学习的，议程里有学习这一项。',
  find: ({ values }: DraftToCheck) => {
    const [studied, agenda] = [values.items('会上学习内容'), values.items('议程')];
    const [first, start] = [studied[0], agenda[0]];
    if (!first || !start || agenda.some(({ value }) => STUDY.test(value))) return [];
    const message = `“会上学习内容”填了，“议程”里没有学习这一项。请在议程的开头添上，如“集体学习”；会上没有安排学习的，清空“会上学习内容”。`;
    return [{ key: '议程', paths: [start.path, first.path], message }];
  },
};

const STUDY = /学习|领学|传达|观看|重温/;

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
