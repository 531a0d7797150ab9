// Which blanks are one fact. When unsure they are two: a wrong merge prints a false fact, a wrong split asks once more.

import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind } from '../text/recognised.ts';
import { placeholder } from './label-name.ts';
import { isOwnUnit } from './name-thing.ts';

export type AskedFact = {
  readonly mark: BlankMark;
  readonly kind: BlankKind;
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
  readonly name: string;
  readonly known: boolean;
  /** What it is for certain. */
  readonly same?: string;
};

const ORGAN =
  /^ ?\p{Script=Han}{0,4}?(?:党工委|党委|党组|党总支|党支部|支部|街道|小学|中学|公司|单位|航空|[省市县区镇乡局委办部厅处科院校])/u;
const NAMED_HINT =
  /(?:名称|姓名|单位|时间|日期|地点|年度|年份|机关|部门|职务|简称|主题|全称)[】\]］〕}）)]*$/;

/** A word for the fact: blanks of one word are the same; without one it stands alone. */
function factOf(each: AskedFact): string | undefined {
  const { mark, kind, before, after, name, same } = each;
  if (same) return same;
  if (/^上次(?:民主|组织)生活会年份$/.test(name)) return name;
  if (kind === 'date' && (/年度?$/.test(mark.text) || (!mark.text && /^度/.test(after))))
    return /度$/.test(mark.text) || /^度/.test(after)
      ? `年度 ${mark.text.replace('度', '').replace(/^[xX×*○]{2,4}年?$/, '')}`
      : undefined;
  const token = placeholder(mark);
  // Each task has its own limit, however the papers call it.
  if (kind === 'date' && mark.style === 'hint' && /^(?:之?前|以前|底前)/.test(after)) return undefined;
  if (token) return `记号 ${token}`;
  if (mark.style === 'hint') return NAMED_HINT.test(mark.text) ? mark.text : undefined;
  if (name === '单位名称' && isOwnUnit(before, after)) return '本单位';
  if (kind === 'organ') {
    const word = ORGAN.exec(after)?.[0];
    // 区XX局 is another one than XX局.
    const outer = /(?:[省市县区镇乡]|直属)$/.exec(before)?.[0] ?? '';
    return word ? `机关 ${mark.text.trim() || 'x'} ${outer} ${word.trim()}` : undefined;
  }
  if (kind === 'name') {
    const post = /(?:书记|局长|主任|主席|部长|镇长|乡长|县长|市长|区长|院长|校长|处长|科长|组长)$/.exec(
      before,
    )?.[0];
    const whose = post && before.slice(-6 - post.length);
    return whose ? `人 ${mark.text} ${whose}` : undefined;
  }
  if (kind === 'other') return sameWords(each);
  return undefined;
}

/** One place is promoted throughout a paper, a notice says at once what it is on; else a long run of the same words has to follow. */
function sameWords({ name, mark, before, after }: AskedFact): string | undefined {
  if (name === '本地名称') return name;
  if (/^(?:工作|活动|会议)名称$/.test(name) && /(?:关于|现就|现将)(?:做好|开展)?$/.test(before))
    return `事项 ${name} ${mark.text}`;
  const run = /^\p{Script=Han}{10}/u.exec(after)?.[0];
  return run && `内容 ${name} ${run}`;
}

/** The name of each blank, in order: the same for one fact, another for each other. */
export function distinctNames(asked: readonly AskedFact[]): string[] {
  const listed = inLists(asked);
  const facts = new Map<string, string>();
  const taken = new Map<string, number>();
  return asked.map((each, index) => {
    const fact = listed.has(index) ? each.same : factOf(each);
    const known = fact === undefined ? undefined : facts.get(fact);
    if (known !== undefined) return known;
    const name = unused(each.name, taken);
    if (fact !== undefined) facts.set(fact, name);
    return name;
  });
}

/** 会议日期, 会议日期2, …; linear however many there are. */
function unused(name: string, taken: Map<string, number>): string {
  const times = (taken.get(name) ?? 0) + 1;
  taken.set(name, times);
  if (times === 1) return name;
  const next = `${name}${times}`;
  if (taken.has(next)) return unused(name, taken);
  taken.set(next, 1);
  return next;
}

/** Neighbours in one 、-list are different things. */
function inLists(asked: readonly AskedFact[]): Set<number> {
  const listed = new Set<number>();
  for (let i = 1; i < asked.length; i++) {
    const [before, here] = [asked[i - 1], asked[i]];
    if (!before || !here || before.paragraph !== here.paragraph || here.mark.start - before.mark.end > 14)
      continue;
    const joint = before.after.slice(0, here.mark.start - before.mark.end);
    if (!/^[^，。；：]{0,12}、[^，。；：]{0,4}$/.test(joint) || before.kind !== here.kind) continue;
    listed.add(i - 1);
    listed.add(i);
  }
  return listed;
}
