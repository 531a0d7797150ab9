// 选项: one of some words, or words of one's own where that is said.

import { joinLines } from '../../source/line-ends.ts';
import { nearestName } from '../../source/nearest-name.ts';
import { isBoolean, isText, isTexts, maybe, recordOf } from '../../source/shape.ts';
import { isMapping, type Mapping, type Say, textList } from '../../source/yaml-shape.ts';
import { cleanText } from '../clean-text.ts';
import type { Fact } from '../fact.ts';
import type { ChoiceType } from '../field.ts';
import type { Read, Scalar } from './scalar.ts';
import { readWords } from './words.ts';

export const choice: Scalar<ChoiceType> = {
  title: '选项',
  keys: ['options', 'open', 'renamed'],
  define,
  isShaped: ({ options, open, renamed }) =>
    isTexts(options) && maybe(isBoolean)(open) && maybe(recordOf(isText))(renamed),
  kind: 'text',
  read,
  views: [],
  tidy: (typed) => typed,
  fromCell: (cell) => joinLines(cell, ''),
  lineEnds: 'joined',
  hasBullets: false,
  isWritten: false,
  nextYear: (_, stage) => (stage === '依据' || stage === '文书' ? '保留' : '核对'),
  describe: ({ options, open }) => `选项：${options.join('、')}${open ? '，或者自己写' : ''}`,
};

/** The longest words of one's own in place of an option. */
const LONGEST_OPTION = 40;

function read({ options, open }: ChoiceType, fact: Fact): Read {
  // Nearly always an option as it stands.
  if (typeof fact === 'string' && options.includes(fact))
    return { value: { kind: 'text', text: fact }, told: [] };
  const closed = `请从“${options.join('”“')}”中选一项`;
  if (typeof fact !== 'string') return { message: closed };
  const { text, told } = cleanText(fact);
  const typed = text.replace(/\s+/g, ' ').trim();
  const option = options.find((each) => each === typed || each === typed.replace(/[。，、；;,.]+$/, ''));
  if (option) return { value: { kind: 'text', text: option }, told };
  if (open) return readWords({ type: 'text', max: LONGEST_OPTION }, fact);
  const right = nearestName(typed, options);
  return { message: closed, ...(right ? { right } : {}) };
}

function define(definition: Mapping, say: Say): ChoiceType {
  const options = unequal(textList(definition.options, 'options', say), say);
  if (definition.open !== undefined && definition.open !== true)
    say('open 只写 true：除了这些选项，还可以自己写', 'open');
  const type = { type: 'choice', options, ...(definition.open ? { open: true as const } : {}) } as const;
  if (definition.renamed === undefined) return type;
  const renamed = new Map<string, string>();
  for (const [was, now] of isMapping(definition.renamed) ? Object.entries(definition.renamed) : []) {
    if (options.includes(was)) say(`“${was}”现在还是一个选项，不能当作旧的说法`, 'renamed');
    else if (typeof now !== 'string' || !options.includes(now))
      say(`renamed 里“${was}”要改成 options 里的一项`, 'renamed');
    else renamed.set(was, now);
  }
  if (!isMapping(definition.renamed)) say('renamed 写成 {旧的说法: 现在的选项}', 'renamed');
  return { ...type, renamed: Object.fromEntries(renamed) };
}

function unequal(options: readonly string[], say: Say): readonly string[] {
  const twice = options.find((option, index) => options.indexOf(option) !== index);
  if (twice !== undefined) say(`options 里“${twice}”写了两次`, 'options');
  return options;
}
