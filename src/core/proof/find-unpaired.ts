// Brackets that open and do not close, or close and did not open, within a paragraph and those next to it; quotations have rules of their own.

import type { Slip } from './slip.ts';

/** Of one pair in full and half width: the same place. */
const OPEN = '（〔【(';
const CLOSE = '）〕】)';
const ANY = /[（(〔【）)〕】\n]/g;
/** 1） and a) count points. */
const COUNTS = /(?:^|[\s。；：，、])[\da-zA-Z一二三四五六七八九十]{1,3}$/;
/** In half width they may be part of a formula or a face. */
const PROSE = /[\u4e00-\u9fa5”》）]$/;
/** What is in brackets may close some lines below. */
const LINES = 12;

type Mark = { readonly at: number; readonly pair: number; readonly opens: boolean; readonly line: number };

export function findUnpaired(text: string): readonly Slip[] {
  const lone: Mark[] = [];
  const open: Mark[] = [];
  const counts = OPEN.split('').map(() => 0);
  let line = 0;
  const drop = () => {
    const mark = open.pop();
    if (mark) counts[mark.pair] = (counts[mark.pair] ?? 0) - 1;
    return mark;
  };
  for (const { 0: sign, index: at } of text.matchAll(ANY)) {
    if (sign === '\n') {
      for (let left = drop(); left; left = drop()) lone.push(left);
      line++;
      continue;
    }
    const opens = OPEN.includes(sign);
    const pair = (opens ? OPEN : CLOSE).indexOf(sign) % (OPEN.length - 1);
    if (opens) {
      open.push({ at, pair, opens, line });
      counts[pair] = (counts[pair] ?? 0) + 1;
    } else if (counts[pair]) {
      for (let own = drop(); own && own.pair !== pair; own = drop()) lone.push(own);
    } else if (!countsPoints(text, at, sign)) lone.push({ at, pair, opens, line });
  }
  for (let left = drop(); left; left = drop()) lone.push(left);
  return overLines(lone.sort((a, b) => a.at - b.at)).map(({ at, opens }) => slip(text, at, opens));
}

function countsPoints(text: string, at: number, sign: string): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return COUNTS.test(before) || (sign === ')' && !PROSE.test(before));
}

/** What opens in one line and closes in one soon after is a pair. */
function overLines(lone: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of lone) {
    const last = kept[kept.length - 1];
    const near = last?.opens && last.pair === mark.pair && mark.line - last.line <= LINES;
    if (near && mark.line > last.line && !mark.opens) kept.pop();
    if (mark.opens || !near || mark.line === last?.line) kept.push(mark);
  }
  return kept;
}

function slip(text: string, at: number, opens: boolean): Slip {
  const sign = text.charAt(at);
  const twice = text.charAt(opens ? at + 1 : at - 1) === sign;
  const start = twice && !opens ? at - 1 : at;
  const why = `${opens ? '后面' : '前面'}没有同“${sign}”成对的一半`;
  const told = { rule: '前后：成对', level: '疑似', why } as const;
  return twice ? { ...told, start, end: start + 2, right: sign } : { ...told, start, end: at + 1 };
}
