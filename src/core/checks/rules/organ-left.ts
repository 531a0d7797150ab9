// Organs of another unit: certain where last year's draft, the profile or the sample names them as the unit itself, likely where a
// text names another of the same kind.

import { isGiven } from '../../facts/fact.ts';
import type { Leaf } from '../leaves.ts';
import { leftAt } from '../left-behind.ts';
import { oneByOne } from '../one-by-one.ts';
import { BUREAUS, type OwnOrgans, ownOrgans } from '../own-organs.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { plainName } from '../similar-names.ts';

const HAN = '[\\u4e00-\\u9fff]';
/** What of a name tells a unit from all others: 晴澜街道. */
const PIECE = new RegExp(`(?<=[省市区县旗州]|^|中共)(${HAN}{2})(街道|镇|乡|社区|村|中学|小学|学院|医院)`);
/** A name told of as what was. */
const OF_BEFORE = /原(?:来的?|先的?)?[省市区县]?$|更名|前身|改制|撤并|曾/;
const SHORTEST = 4;
/** A body of another unit; the two characters before its kind are its name. */
const BODIES = /(?:街道|镇|乡|局|学|院)(?:党|政府|办事处|人大|纪委)/;
const BODY = new RegExp(
  `(${HAN})(${HAN})(街道|镇|乡|局|中学|小学|学院|医院)(党组|党委|党工委|党总支|党支部|政府|办事处|人大|纪委)`,
  'g',
);
/** These are no names: 各乡镇, 全街道, 所辖镇. */
const NO_NAME =
  /[各全本该我们乡城村集小大街县区市州省旗名强老新两三几多每些个辖属关边近弟他它和与及、的在到向对由从将把被让给等是有为以并也就某一二四五六七八九十级下上者干报经须习请含于]/;
/** Others' words, those who were asked, and what has a rule of its own. */
const SKIPPED: ReadonlySet<string> = new Set([
  '意见清单',
  '学习书目',
  '通知标题',
  '附件',
  '征求意见对象',
  '发文机关标志',
]);

export const ORGAN_LEFT: Rule = {
  id: 'organ-left',
  severity: 'warning',
  description: '键入的文字里没有上年、示例里的单位名称，也没有填的机关以外的同类单位。',
  find: (draft) => {
    const own = ownOrgans(draft);
    if (!own.name) return [];
    const others = otherUnits(draft);
    const sample = new Set(draft.sampleLeaves.map(({ text }) => text));
    return oneByOne(draft.leaves, (leaf): readonly RuleFinding[] => {
      if (leaf.kind !== 'text' || isOrganField(leaf)) return [];
      const former = others.find(({ word }) => isMeant(leaf.text, word));
      if (former) return sample.has(leaf.text) ? [] : [formerUnit(draft, leaf, former, own)];
      return SKIPPED.has(leaf.field.name) ? [] : another(draft, leaf, own);
    });
  },
};

/** Answers that are names of organs say who else is concerned. */
function isOrganField({ field }: Leaf): boolean {
  return field.type === 'organ' || (field.type === 'list' && field.of.type === 'organ');
}

type OtherUnit = {
  readonly word: string;
  readonly from: '上年的单位名称' | '单位的曾用名' | '示例里的单位';
  readonly mend: string;
};

/** The names by which this unit, or the one of the paper it was made from, was called. */
function otherUnits({ values, unitsOfLastYear, standing, sampleLeaves }: DraftToCheck): readonly OtherUnit[] {
  const full = values.text('发文机关')?.value ?? '';
  const short = values.text('机关简称')?.value ?? full;
  const known = [
    full,
    short,
    values.text('上级党组织')?.value,
    ...values.items('主送机关').map(({ value }) => value),
  ].join('\n');
  const named = (name: string, from: OtherUnit['from']): readonly OtherUnit[] => {
    const whole = { word: name, from, mend: name.startsWith('中') ? full : short };
    const piece = PIECE.exec(name)?.[0];
    const ownPiece = PIECE.exec(full)?.[0] ?? PIECE.exec(short)?.[0];
    return [whole, ...(piece ? [{ word: piece, from, mend: ownPiece ?? '' }] : [])];
  };
  const former = standing.曾用名;
  const formerNames = Array.isArray(former) ? former.filter((name) => typeof name === 'string') : [];
  const sampleNames = sampleLeaves.flatMap(({ field, text }) =>
    field.name === '发文机关' && text.startsWith('中共') ? [text] : [],
  );
  return [
    // The same unit may be called otherwise this year.
    ...(unitsOfLastYear.some((name) => plainName(name) === plainName(full)) ? [] : unitsOfLastYear).flatMap(
      (name) => named(name, '上年的单位名称'),
    ),
    ...formerNames.filter(isGiven).flatMap((name) => named(name.trim(), '单位的曾用名')),
    ...sampleNames.flatMap((name) => named(name, '示例里的单位')),
  ].filter(({ word }) => word.length >= SHORTEST && !known.includes(word));
}

function isMeant(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !isOfBefore(text, at);
}

function isOfBefore(text: string, at: number): boolean {
  return OF_BEFORE.test(text.slice(Math.max(0, at - 8), at));
}

function formerUnit(
  draft: DraftToCheck,
  leaf: Leaf,
  { word, from, mend }: OtherUnit,
  { name }: OwnOrgans,
): RuleFinding {
  return leftAt(draft, leaf, {
    key: word,
    certain: true,
    said: `写的是“${word}”，那是${from}，本单位是“${name}”。`,
    repair: mend ? leaf.text.replaceAll(word, mend) : undefined,
  });
}

/** Of the same kind as this unit, and named nowhere among its organs. */
function another(
  draft: DraftToCheck,
  leaf: Leaf,
  { kinds, organs, name }: OwnOrgans,
): readonly RuleFinding[] {
  if (!BODIES.test(leaf.text)) return [];
  for (const { 0: said, 1: first = '', 2: second = '', 3: kind = '', index } of leaf.text.matchAll(BODY)) {
    const word = kind === '中学' || kind === '小学' || kind === '学院' ? '校' : kind === '医院' ? '院' : kind;
    if (!kinds.includes(word) || isOfBefore(leaf.text, index)) continue;
    if (kind === '局' ? !BUREAUS.has(first + second) : NO_NAME.test(first + second)) continue;
    const unit = first + second + kind;
    if (organs.some((organ) => organ.name.includes(unit))) continue;
    const told = `写到“${said}”，填的机关里没有，本单位是“${name}”。请核对是不是别的单位的文稿留下的；说的就是它，不用改。`;
    return [leftAt(draft, leaf, { key: unit, certain: false, said: told })];
  }
  return [];
}
