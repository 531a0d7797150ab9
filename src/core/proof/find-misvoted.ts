// Votes of one paragraph against those who were there, and those who were there against those who were due.

import { missummed as slip, sum } from './missummed.ts';
import type { Slip } from './slip.ts';

const LABEL =
  '[“]?(?:赞成|同意|反对|不同意|不赞成|弃权|好|较好|一般|较差|差|优秀|合格|基本合格|不合格|满意|基本满意|不满意)[”]?(?:的)?(?:为|有)?';
const VOTES = new RegExp(
  `(?<![不满基本较良友])${LABEL} ?\\d{1,4} ?[票人名张](?:[，、,；;] ?(?:和)?${LABEL} ?\\d{1,4} ?[票人名张]){1,4}`,
  'g',
);
const THERE = /(有效(?:票|表决票|选票|测评票)?|收回|回收|实到)[^，。；\d]{0,10}?(\d{1,4}) ?[人名位票张份]/g;
/** Some may not have voted, and the paper says so. */
const NOT_VOTED = /未按|未投|未表决|没有投|废票|无效|回避|空白|弃投|表决权/;
const SENTENCES = 160;

const ATTENDED =
  /应到[^，。；\d\n]{0,8}(\d{1,4}) ?[人名位][，、,]实到[^，。；\d\n]{0,8}(\d{1,4}) ?[人名位](?:[，、,](?:请假|因[公事病]请假|缺席)[^，。；\d\n]{0,4}(\d{1,4}) ?[人名位](?![，、,][^，。；\d]{0,6}\d))?/g;

export function findMisvoted(text: string): readonly Slip[] {
  return [...votes(text), ...attended(text)];
}

function* votes(text: string): Generator<Slip> {
  for (const { 0: said, index } of text.matchAll(VOTES)) {
    const near = text.slice(Math.max(0, index - SENTENCES), index);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const bases = [...before.matchAll(THERE)];
    const base = bases[bases.length - 1];
    if (!base || NOT_VOTED.test(before + text.slice(index, index + said.length + 20))) continue;
    const total = sum(said.match(/\d+/g) ?? []);
    const names = said.match(new RegExp(LABEL, 'g')) ?? [];
    // Two of three may be all that is told.
    const isWhole = names.length > 2 || total > Number(base[2]);
    if (total !== Number(base[2]) && isWhole)
      yield slip(index, said, `合起来是${total}，前面写的是“${base[0]}”`);
  }
}

function* attended(text: string): Generator<Slip> {
  for (const { 0: said, 1: due, 2: there, 3: away, index } of text.matchAll(ATTENDED)) {
    if (Number(there) > Number(due)) yield slip(index, said, `实到${there}，比应到${due}多`);
    else if (away !== undefined && sum([there, away]) !== Number(due))
      yield slip(index, said, `实到和请假加起来是${sum([there, away])}，应到是${due}`);
  }
}
