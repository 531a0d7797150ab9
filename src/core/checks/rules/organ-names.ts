// R16: one name for one organ and one post all through the paper.

import type { FactPath } from '../../facts/fact.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';
import { plainName, slips } from '../similar-names.ts';
import type { Known, Values } from '../values.ts';

export const ORGAN_NAMES: Rule = {
  id: 'R16',
  severity: 'warning',
  description: '同一机关、同一人的名称前后一致，不重复列出；主送机关不是本机关。',
  find: (draft) => [
    ...ownOrgan(draft),
    ...signature(draft),
    ...mark(draft),
    ...repeated(draft),
    ...nearlyEqual(draft),
    ...speakers(draft),
  ],
};

function found(key: string, paths: readonly FactPath[], message: string): RuleFinding {
  return { key, paths, message };
}

/** The names of the organ that writes. */
function own(values: Values): readonly Known<string>[] {
  return (['发文机关', '机关简称'] as const).flatMap((name) => values.text(name) ?? []);
}

function ownOrgan({ values }: DraftToCheck): readonly RuleFinding[] {
  const self = own(values);
  return (['主送机关', '抄送机关'] as const)
    .flatMap((name) => values.items(name))
    .flatMap(({ path, value }) => {
      const same = self.find((each) => plainName(each.value) === plainName(value));
      if (!same) return [];
      const message = `${sayPath(path)}“${value}”就是本机关（${sayPath(same.path)}）。文件不主送、不抄送本机关，请改写收文的机关。`;
      return [found(path.join('.'), [path, same.path], message)];
    });
}

function signature({ values }: DraftToCheck): readonly RuleFinding[] {
  const organ = values.text('发文机关');
  const signers = values.items('署名机关');
  if (!organ || !signers.length || signers.some(({ value }) => value === organ.value)) return [];
  const said = signers.map(({ value }) => value).join('、');
  const message = `“署名机关”是“${said}”，“发文机关”是“${organ.value}”。标题和署名用同一个名称，请核对。`;
  return [found('署名机关', [['署名机关'], organ.path], message)];
}

function mark({ values }: DraftToCheck): readonly RuleFinding[] {
  const head = values.text('发文机关标志');
  const organs = own(values);
  if (!head || !organs.length || !values.on('用版头')) return [];
  if (organs.some(({ value }) => head.value.includes(value))) return [];
  const message = `“发文机关标志”是“${head.value}”，里面没有“发文机关”的全称，也没有“机关简称”。请核对。`;
  return [found('发文机关标志', [head.path, ...organs.map(({ path }) => path)], message)];
}

const LISTS = ['通知发文机关', '主送机关', '抄送机关', '署名机关', '附件', '签发人'] as const;

function repeated({ values }: DraftToCheck): readonly RuleFinding[] {
  const branches = values.rows('所属支部').flatMap((row) => row.text('支部') ?? []);
  const lists = [...LISTS.map((name) => values.items(name)), branches];
  // What is sent to an organ need not be copied to it.
  lists.push([...values.items('主送机关'), ...values.items('抄送机关')]);
  const all = new Map<string, RuleFinding>();
  for (const items of lists) {
    const first = new Map<string, FactPath>();
    for (const { path, value } of items) {
      const before = first.get(plainName(value));
      const key = `${path.join('.')}:重复`;
      if (!before) first.set(plainName(value), path);
      else if (!all.has(key))
        all.set(
          key,
          found(key, [path, before], `${sayPath(path)}“${value}”与${sayPath(before)}重复，请删去一处。`),
        );
    }
  }
  return [...all.values()];
}

const TEXTS = ['发文机关', '上级党组织', '整改督办单位', '印发机关'] as const;

function nearlyEqual({ values }: DraftToCheck): readonly RuleFinding[] {
  const units = [...values.rows('整改清单'), ...values.rows('整改举措')].flatMap(
    (row) => row.text('责任单位') ?? [],
  );
  const names = [
    ...TEXTS.flatMap((name) => values.text(name) ?? []),
    ...LISTS.slice(0, 4).flatMap((name) => values.items(name)),
    ...values.rows('所属支部').flatMap((row) => row.text('支部') ?? []),
    ...units.flatMap(({ path, value }) => value.split(/[、，]/).map((part) => ({ path, value: part }))),
  ];
  const distinct = new Map<string, FactPath>();
  for (const { path, value } of names) if (!distinct.has(value)) distinct.set(value, path);
  const list = [...distinct];
  const said = new Map<string, RuleFinding>();
  for (const [before, after] of slips(list.map(([name]) => name))) {
    const [[first, firstPath] = ['', []], [name, path] = ['', []]] = [list[before], list[after]];
    const message = `${sayPath(path)}的“${name}”与${sayPath(firstPath)}的“${first}”只差一点。是同一个机关的，请用同一个名称；不是的，不用改。`;
    const key = `${path.join('.')}:${name}`;
    if (!said.has(key)) said.set(key, found(key, [path, firstPath], message));
  }
  return [...said.values()];
}

function speakers({ values }: DraftToCheck): readonly RuleFinding[] {
  const leaders = new Set(values.items('到会领导').map(({ value }) => value));
  if (!leaders.size) return [];
  return values.rows('讲话').flatMap((row) => {
    const speaker = row.text('讲话人');
    if (!speaker || leaders.has(speaker.value)) return [];
    const message = `${sayPath(speaker.path)}是“${speaker.value}”，“到会领导”里没有这个职务。同一人的写法要一致，请核对。`;
    return [found(speaker.path.join('.'), [speaker.path, ['到会领导']], message)];
  });
}
