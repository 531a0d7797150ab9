// Titles and organs named two ways in one text: a character off, or another sort of committee.

import type { Likeness } from './alike.ts';
import { type Apart, type NamePlace, oneApart } from './one-apart.ts';
import type { Slip } from './slip.ts';

const TITLE = /《([^《》\n]{8,60})》/g;
const ORGAN = /中共[\u4e00-\u9fa5]{4,30}?(?:委员会|党组)/g;
/** Names that differ in these are two. */
const TELLS =
  /[\d〇零一二三四五六七八九十百两首甲乙丙丁东西南北中上下前后左右内外新老旧大小省市区县州镇乡村男女]/;
/** Of shorter names one character not alike may tell one from the other. */
const SURE_LENGTH = 12;
/** Titles named one beside the other are two. */
const BESIDE = 4;
const LOOKS = 20;

export function findTwoWays(text: string, likeness: Likeness): readonly Slip[] {
  const titles = [...text.matchAll(TITLE)].map(({ 1: name = '', index }) => ({ name, start: index + 1 }));
  const organs = [...text.matchAll(ORGAN)].map(({ 0: name, index }) => ({ name, start: index }));
  return [titles, organs].flatMap((names) => oneApart(names).flatMap((pair) => told(pair, likeness)));
}

function told({ odd, usual, differ: [own, other] }: Apart, likeness: Likeness): readonly Slip[] {
  const [seen] = usual;
  if (
    !seen ||
    TELLS.test(own + other) ||
    odd.slice(0, LOOKS).some((each) => usual.slice(0, LOOKS).some((one) => areBeside(each, one)))
  )
    return [];
  const isSlip = !own || !other || likeness(own, other) !== undefined;
  if (!isSlip && seen.name.length < SURE_LENGTH) return [];
  const isUsual = usual.length > 1 && odd.length === 1;
  return odd.map(({ name, start }) => ({
    ...{ start, end: start + name.length, rule: '前后：名称', level: isSlip ? '疑似' : '提示' },
    why: `同一份文字里又写作“${seen.name}”`,
    ...(isUsual ? { right: seen.name } : {}),
  }));
}

function areBeside(one: NamePlace, other: NamePlace): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start - first.start - first.name.length <= BESIDE;
}
