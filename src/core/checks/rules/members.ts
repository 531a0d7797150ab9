// Lists of members that do not tell who is who: other lists speak of them by post or name.

import type { Facts } from '../../facts/fact.ts';
import { branchIn, cellIn, finder, type Member, rowsIn, teamIn } from '../../members/members.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const MEMBERS: Rule = {
  id: 'members',
  severity: 'hint',
  description: '名册里姓名相同的人分得清，书记只有一人，意见清单里写的成员在名册上。',
  find: ({ template, facts }) => {
    // Where the form has the list: there it can be mended.
    const asks = (list: string) => template.fields.some(({ name }) => name === list);
    return [
      ...(asks('班子名册') ? ofTeam(facts) : []),
      ...(asks('党员名册') ? sameNames('党员名册', '姓名', branchIn(facts)) : []),
      ...(asks('意见清单') ? strangers(facts) : []),
    ];
  },
};

function ofTeam(facts: Facts): readonly RuleFinding[] {
  const team = teamIn(facts);
  const leading = team.filter(({ leads }) => leads);
  const several: readonly RuleFinding[] =
    leading.length > 1
      ? [
          {
            key: '书记',
            paths: leading.map(({ row }) => ['班子名册', row, '是否书记']),
            message: `“班子名册”第 ${linesOf(leading)} 行都是书记。主持工作的只有一人，请核对。`,
          },
        ]
      : [];
  return [...sameNames('班子名册', '姓名', team), ...several];
}

/** Two of one name are told apart by a mark of their own. */
function sameNames(list: string, column: string, members: readonly Member[]): readonly RuleFinding[] {
  const byName = new Map<string, Member[]>();
  for (const member of members)
    if (member.name) byName.set(member.name, [...(byName.get(member.name) ?? []), member]);
  return [...byName].flatMap(([name, same]) =>
    same.length > 1
      ? [
          {
            key: `${list}:${name}`,
            paths: same.map(({ row }) => [list, row, column]),
            message: `“${list}”第 ${linesOf(same)} 行的姓名都是“${name}”。是两个人的，请在姓名后面加“（大）”“（小）”一类的记号；是一个人的，请删去一行。`,
          },
        ]
      : [],
  );
}

/** An opinion on a member nobody on the list is. */
function strangers(facts: Facts): readonly RuleFinding[] {
  const members = teamIn(facts);
  if (!members.length) return [];
  const find = finder(members);
  return rowsIn(facts, '意见清单').flatMap((row, index) => {
    const word = cellIn(row, '对象类别') === '成员' ? cellIn(row, '对象') : '';
    if (!word || find(word)) return [];
    const message = `“意见清单”第 ${index + 1} 行的对象是“${word}”，“班子名册”里没有。两处的写法要一致，请核对。`;
    return [{ key: `意见清单:${index}`, paths: [['意见清单', index, '对象']], message }];
  });
}

function linesOf(members: readonly Member[]): string {
  return members.map(({ row }) => row + 1).join('、');
}
