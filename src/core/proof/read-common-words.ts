// The list of common words as it is written: words between spaces, by what of them is told.

import { notAllowed } from '../source/nearest-name.ts';
import { describe, isMapping, type Mapping } from '../source/yaml-shape.ts';
import { LONGEST_WORD, TOLD } from './common-words.ts';
import type { RuleBook } from './prepare.ts';

const HAN_ONLY = /^[\u4e00-\u9fff]+$/;

/** `later` are words every character of which is told, and that go with what is likely. */
const LISTS = [...TOLD, 'later'] as const;
const KEYS: readonly string[] = ['source', ...LISTS];

export function readCommonWords(value: unknown, say: (message: string) => void): RuleBook['common'] {
  const given: Mapping = isMapping(value) ? value : {};
  const { source } = given;
  if (typeof source !== 'string') say('words 里要写 source');
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) say(notAllowed(key, '键', KEYS));
  const seen = new Set<string>();
  const [both = [], first = [], second = [], known = [], later = []] = LISTS.map((told) => {
    const text = given[told] ?? '';
    if (typeof text !== 'string') say(`${told} 应为文字，现为${describe(text)}`);
    const words = String(text).split(/\s+/).filter(Boolean);
    for (const word of words) {
      if (seen.has(word)) say(`“${word}”写了两次`);
      seen.add(word);
      if (!HAN_ONLY.test(word)) say(`“${word}”：常用词只写汉字`);
      if (word.length < 2 || word.length > LONGEST_WORD) say(`“${word}”：常用词是两个到${LONGEST_WORD}个字`);
      if ((told === 'first' || told === 'second') && word.length !== 2)
        say(`“${word}”：${told} 里是两个字的词`);
    }
    return words;
  });
  return {
    words: { both, first, second, known },
    later,
    source: String(source),
  };
}
