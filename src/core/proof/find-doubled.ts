// One character typed twice (it ends or begins a common word, and without it both sides are clear), or a word of two.

import type { Vocables } from './common-words.ts';
import { isClear, isHanAt, SMALL, type WordPlaces } from './where-words.ts';

/** They end one word and begin the next (派出所所长, 目的的实现), or double by themselves (层层, 方方面面). */
const DOUBLE_BY_THEMSELVES = new Set(
  '国村市院局部组会省县区镇乡厅处科室所队站社厂校委长员人民方面层干净的是有以建持与法水信一生红出好真对认仅许工基构职病定标股全党习班行话放本身安医税街地志用名子年月日天事家多分高型钉气军交团',
);

/** They end one name and begin the next (党组织组织生活, 全体党员党员身份), or are said twice (再讨论讨论). */
const WORDS_SAID_TWICE = new Set(
  '组织 党员 中央 人民 国家 支部 党委 小组 部门 项目 年度 如何 讨论 研究 商量 学习 考虑 思考 了解 商议 议论'.split(
    ' ',
  ),
);

/** Behind any noun they are words by themselves. */
const BEHIND: ReadonlySet<string> = new Set('中内外上下前后里间');

/** Words by themselves between two others, and never said twice. */
const BETWEEN_WORDS: ReadonlySet<string> = new Set(
  '了要为到在前和与及对将由从把被就还次条份项于并也都而但以所向至',
);

type Found = { readonly start: number; readonly end: number };

export function findDoubled(
  text: string,
  { words }: Vocables,
  { begins, ends }: WordPlaces,
): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const word = isTwice(text, at) ? text.slice(at, at + 2) : '';
    if (word && words.has(word) && !isListed(text, at, word)) found.push({ start: at, end: at + 2 });
    if (text.charCodeAt(at) !== text.charCodeAt(at + 1) || !isHanAt(text, at)) continue;
    const seen = text.charAt(at);
    if (DOUBLE_BY_THEMSELVES.has(seen)) continue;
    const endsWord = ends[at + 1] === 1;
    const beginsWord = begins[at + 1] === 1;
    const isBefore = begins[at + 2] === 1 || isClear(text, at + 2);
    const isBehind = ends[at] === 1 || isClear(text, at - 1);
    // 我们要要以: of no word on either side. 受不了了 is said.
    const isBetween = BETWEEN_WORDS.has(seen) && isBefore && isBehind && text.charAt(at - 1) !== '不';
    if (endsWord === beginsWord && (endsWord || !isBetween)) continue;
    // 从从严治党到依规治党, 规划中中心城区: a word of one character before the next.
    if (beginsWord && seen !== '不' && (SMALL.has(seen) || BEHIND.has(seen))) continue;
    if (!(endsWord ? isBefore : isBehind) || isSaidTwice(text, at) || isPartOfWord(text, at, words)) continue;
    found.push({ start: at, end: at + 1 });
  }
  return found;
}

/** Two characters and the same again. */
function isTwice(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === text.charCodeAt(at + 2) && text.charCodeAt(at + 1) === text.charCodeAt(at + 3)
  );
}

/** 各支部支部书记, 本年度年度考核, 实践实践再实践. */
function isListed(text: string, at: number, word: string): boolean {
  return (
    WORDS_SAID_TWICE.has(word) ||
    text.startsWith(`再${word}`, at + 4) ||
    /[各本每该]/.test(text.charAt(at - 1))
  );
}

/** 认认真真, or three of one. */
function isSaidTwice(text: string, at: number): boolean {
  const pair = (from: number) =>
    from >= 0 && isHanAt(text, from) && text.charAt(from) === text.charAt(from + 1);
  return pair(at - 2) || pair(at + 2) || pair(at - 1) || pair(at + 1);
}

function isPartOfWord(text: string, at: number, words: ReadonlySet<string>): boolean {
  return [2, 3, 4].some((length) =>
    Array.from({ length: length - 1 }, (_, back) => at - back).some(
      (start) => start >= 0 && start + length >= at + 2 && words.has(text.slice(start, start + length)),
    ),
  );
}
