// Numbers of one sentence that do not add up: parts against the whole they are parts of.

import { missummed as slip, sum } from './missummed.ts';
import type { Slip } from './slip.ts';

const ITEM = '[^，。；、：\\d\\n（）()]{1,20}?\\d{1,5}[个条项件]';
const IN_ALL = new RegExp(
  `(?<![\\d，、])${ITEM}(?:[、，]${ITEM}){1,6}[，,]?(?:共|共计|合计|总计)(\\d{1,5})([个条项件])`,
  'g',
);
const WHOLE = new RegExp(
  `(\\d{1,5})([个条项件])[^，。；\\d\\n]{0,10}[，,（(]其中[：:，,]?(${ITEM}(?:[、，；]${ITEM}){1,8})(?=[。；）)\\n]|$)`,
  'g',
);
const SEXES =
  /(\d{1,4})[人名][^。；\d\n]{0,8}?[，,（(]其中[：:，,]?(男[^，。；、\d\n]{0,4}(\d{1,4})[人名][、，,]女[^，。；、\d\n]{0,4}(\d{1,4})[人名]|正式党员(\d{1,4})[人名][、，,]预备党员(\d{1,4})[人名])/g;
/** Of a plan more than all may be done. */
const SHARE =
  /占(?![^，。；\n]{0,12}(?:计划|目标|任务|预算|年初|上年|去年))[^，。；、\d\n]{0,12}(\d{3,4}(?:\.\d{1,2})?)[%％]/g;

export function findMissummed(text: string): readonly Slip[] {
  return [...inAll(text), ...parts(text), ...halves(text), ...shares(text)];
}

function* inAll(text: string): Generator<Slip> {
  for (const { 0: said, 1: total, 2: unit = '', index } of text.matchAll(IN_ALL)) {
    const numbers = said.match(/\d+[个条项件]/g)?.slice(0, -1) ?? [];
    const added = sum(numbers.map((each) => each.slice(0, -1)));
    if (numbers.every((each) => each.endsWith(unit)) && added !== Number(total))
      yield slip(index, said, `前面的数加起来是${added}，不是${total}`);
  }
}

function* parts(text: string): Generator<Slip> {
  for (const { 0: said, 1: whole, 2: unit = '', 3: listed = '', index } of text.matchAll(WHOLE)) {
    const numbers = listed.match(/\d+[个条项件]/g) ?? [];
    const added = sum(numbers.map((each) => each.slice(0, -1)));
    if (numbers.every((each) => each.endsWith(unit)) && added > Number(whole))
      yield slip(index, said, `“其中”的数加起来是${added}，比${whole}多`);
    else if (numbers.length > 2 && numbers.every((each) => each.endsWith(unit)) && added < Number(whole))
      yield { ...slip(index, said, `“其中”的数加起来是${added}，不到${whole}`), level: '提示' };
  }
}

function* halves(text: string): Generator<Slip> {
  for (const { 0: said, 1: whole, 3: a, 4: b, 5: c, 6: d, index } of text.matchAll(SEXES)) {
    const added = sum([a, b, c, d]);
    if (added !== Number(whole)) yield slip(index, said, `两部分加起来是${added}，不是${whole}`);
  }
}

function* shares(text: string): Generator<Slip> {
  for (const { 0: said, 1: share, index } of text.matchAll(SHARE))
    if (Number(share) > 100) yield slip(index, said, '占比超过了100%');
}
