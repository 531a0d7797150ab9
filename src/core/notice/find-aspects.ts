// The aspects a notice wants looked at: “带头……” after one another, “从……等几个方面”, “以下几个方面：一是……”, 六大纪律.

import { readNumeral } from '../facts/read-numeral.ts';
import { firstOfEach } from './find-theme.ts';
import { bare, withoutAspectWord } from './mark-text.ts';
import { type Proposal, propose } from './proposal.ts';

const COUNT = '([二两三四五六七八九十]|\\d{1,2})个';
const LEADING = /(?<!个)带头(?:(?!带头|[；;。\n]).)+/g;
const AROUND = new RegExp(
  `(?:从|围绕|对照|聚焦|紧扣)([^。；;\\n：:]{4,240}?)(?:等|这)?(?:${COUNT})?方面`,
  'g',
);
const BELOW = new RegExp(`${COUNT}方面[^。：:\\n]{0,20}[：:。]\\s*`, 'g');
const NUMBERED =
  /(?:^|[；;。，：:\s])(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、](?!\d))\s*([^；;。\n]{2,160})/g;
const DISCIPLINES = /(?:[\u4e00-\u9fff]{2}纪律、){2,}[\u4e00-\u9fff]{2}纪律/g;
/** What the number of the next one leaves at the end of one. */
const NEXT_NUMBER =
  /[，、；]?(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、])\s*$/;
const AFTERWARDS =
  /(?:等|这)(?:[二两三四五六七八九十]|\d{1,2})个.*$|(?:[二两三四五六七八九十]|\d{1,2})个(?:方面|带头).*$|，(?:查摆|检视|查找|联系|结合|深入|逐).*$/;
/** How far the marks between two of one run may reach. */
const GAP = 14;
const LONGEST = 120;

export function findAspects(text: string): readonly Proposal[] {
  const found = [...leading(text), ...below(text), ...around(text), ...disciplines(text)];
  const apart = found.filter(
    (each, at) => !found.slice(0, at).some(({ from, to }) => each.from < to && from < each.to),
  );
  return firstOfEach(apart).slice(0, 6);
}

function leading(text: string): readonly Proposal[] {
  const runs: RegExpExecArray[][] = [];
  for (const match of text.matchAll(LEADING)) {
    const last = runs.at(-1)?.at(-1);
    const follows = last && match.index - (last.index + last[0].length) <= GAP;
    if (follows) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return runs
    .filter(({ length }) => length >= 3)
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      const items = run.map(([said]) => aspect(said));
      const length = last.index + last[0].length - first.index;
      return [propose(whose(text, first.index), items, first.index, length)];
    });
}

function below(text: string): readonly Proposal[] {
  return [...text.matchAll(BELOW)].flatMap((match) => {
    const many = numberOf(match[1]);
    const from = match.index + match[0].length;
    const items = [...text.slice(from, from + 1500).matchAll(NUMBERED)].slice(0, many);
    const last = items.at(-1);
    const named = items.map(([, said = '']) => aspect(said.replace(/方面.*$/, '')));
    if (!last || named.length !== many || named.some((item) => !fits(item))) return [];
    return [propose(whose(text, match.index), named, from, last.index + last[0].length)];
  });
}

function around(text: string): readonly Proposal[] {
  return [...text.matchAll(AROUND)].flatMap((match) => {
    const [whole, said = '', count] = match;
    const items = listed(said, numberOf(count));
    return items ? [propose(whose(text, match.index), items, match.index, whole.length)] : [];
  });
}

/** The things a list names, where they are as many as it says they are. */
function listed(said: string, many: number | undefined): readonly string[] | undefined {
  const after = said.split(/从|围绕|对照|聚焦/).at(-1) ?? said;
  const ways = [said, said.slice(said.lastIndexOf('，') + 1), after].flatMap((list) => {
    const items = list.split('、').map(aspect);
    const joined = /^(.+)(?:以及|和|与|及)(.+)$/.exec(items.at(-1) ?? '');
    return [items, joined ? [...items.slice(0, -1), joined[1] ?? '', joined[2] ?? ''] : items];
  });
  return ways.find(
    (items) =>
      items.every((item) => fits(item) && !item.includes('，')) &&
      (many === undefined ? items.length >= 3 : items.length === many),
  );
}

function disciplines(text: string): readonly Proposal[] {
  return [...text.matchAll(DISCIPLINES)]
    .slice(0, 1)
    .map(({ 0: said, index }) => propose(whose(text, index), said.split('、'), index, said.length));
}

function aspect(said: string): string {
  const own = said.replace(NEXT_NUMBER, '').replace(AFTERWARDS, '');
  // The end of a quotation that holds all of them.
  return withoutAspectWord(bare(own.replace(/^([^“”]*(?:“[^“”]*”[^“”]*)*)”.*$/, '$1')));
}

function fits(item: string): boolean {
  return item.length >= 2 && item.length <= LONGEST;
}

function numberOf(count: string | undefined): number | undefined {
  if (!count) return undefined;
  return /^\d/.test(count) ? Number(count) : count === '两' ? 2 : readNumeral(count);
}

/** By who is spoken of last before it in the sentence. */
function whose(text: string, at: number): Proposal['names'] {
  const before = text.slice(Math.max(0, at - 120), at);
  const clause = before.slice(before.search(/[^。；\n]*$/));
  if (/(?:支部|支委会?|班子)[和与、及](?:党员|成员|个人)/.test(clause))
    return ['班子对照方面', '个人对照方面'];
  const last = [...clause.matchAll(/党员(?!领导)|个人|成员|班子(?!成员)|支部|支委/g)].at(-1)?.[0] ?? '班子';
  return /党员|个人|成员/.test(last) ? ['个人对照方面', '班子对照方面'] : ['班子对照方面', '个人对照方面'];
}
