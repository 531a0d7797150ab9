// A person in a text whose post the roll gives to another: the name of last year's, or of another unit's.

import { branchIn, type Member, teamIn } from '../../members/members.ts';
import { leftAt } from '../left-behind.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const POSTS =
  '书记|组织委员|宣传委员|纪检委员|局长|镇长|乡长|主任|校长|院长|所长|站长|科长|股长|处长|部长|经理|组长';
/** 任组长 is no name. */
const POST = /长|书记|主任|委员/;
/** A post, a name, and what only follows a name. */
const NAMED = new RegExp(
  `((?:副|第一)?(?:${POSTS}))([${SURNAMES}][\\u4e00-\\u9fff]{1,2}?)(?:同志|主持|作了?(?:报告|发言|讲话|动员|点评)|带头|讲话|点评|出席|参加|宣读|代表)`,
  'g',
);
/** A post somebody held before, or holds elsewhere: 原局长, 区委书记. */
const OF_BEFORE = /(?:原(?![定拟计本因有先来])|前任|时任|曾任)[\u4e00-\u9fff]{0,8}$/;
const ELSEWHERE = /[省市区县州旗盟](?:纪|工|党)?委$/;

export const NAME_LEFT: Rule = {
  id: 'name-left',
  severity: 'warning',
  description: '正文里写了职务和姓名的，与名册上这个职务的人相同。',
  find: (draft) => {
    const members = [...teamIn(draft.facts), ...branchIn(draft.facts)].filter(
      ({ name, post }) => name && post,
    );
    if (!members.length) return [];
    const names = new Set(members.map(({ name }) => name));
    return oneByOne(draft.leaves, (leaf): readonly RuleFinding[] => {
      if (leaf.kind !== 'text') return [];
      return [...leaf.text.matchAll(NAMED)].flatMap(({ 1: post = '', 2: name = '', index }) => {
        const isKnown = names.has(name) || POST.test(name) || OF_BEFORE.test(leaf.text.slice(0, index));
        const holder = isKnown ? undefined : holderOf(members, post, leaf.text.slice(0, index));
        if (!holder) return [];
        const said = `写的是“${post}${name}”，名册上的${post}是“${holder.name}”。请核对是不是上一年或者别的单位的人。`;
        return [
          leftAt(draft, leaf, {
            key: post + name,
            certain: false,
            said,
            repair: leaf.text.replaceAll(post + name, post + holder.name),
          }),
        ];
      });
    });
  },
};

/** The only one of this post: 书记 is not 副书记, and that of a committee is the one of the committee named before it. */
function holderOf(members: readonly Member[], post: string, before: string): Member | undefined {
  const [elsewhere = ''] = ELSEWHERE.exec(before) ?? [];
  const holders = members.filter((member) =>
    member.post
      .split(/[、，,]/)
      .some((each) => each.endsWith(elsewhere + post) && !each.endsWith(`副${post}`)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
