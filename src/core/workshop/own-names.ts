// Names of one's own: what a new one begins as, and what it may be called.

import { checkName } from '../facts/name.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { OwnField } from '../template/own-field.ts';

/** What the word a name ends with tells of its type; else it is a text. */
const ENDINGS: readonly (readonly [RegExp, OwnField['type']])[] = [
  [/(?:日期|时点)$/, 'date'],
  [/时间$/, 'time'],
  [/时限$/, 'deadline'],
  [/(?:数|额|率|面积)$/, 'int'],
  [/(?:说明|情况|做法|内容|成效|体会)$/, 'long'],
];

/** `repeated` where the template has it as a section: it may be anything then, and a text does for all of it. */
export function newOwnField(name: string): OwnField {
  const type = ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'text';
  return { name, ...blankType(type) };
}

/** A type of the user's choice with what it cannot do without. */
export function blankType(type: OwnField['type']): OwnType {
  switch (type) {
    case 'choice':
      return { type, options: ['甲', '乙'] };
    case 'list':
      return { type, of: { type: 'text' } };
    case 'rows':
      return { type, columns: [{ name: '事项', type: 'text' }] };
    case 'claim':
      return { type, statement: '本单位确认属实', needs: [] };
    default:
      return { type };
  }
}
type OwnType = DistributiveOmit<OwnField, 'name' | 'hint' | 'example' | 'required' | 'shared'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Why a name will not do; undefined where it will. */
export function whyNotName(
  name: string,
  others: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  if (!name) return '名称是空的';
  if (vocabulary.has(name)) return `“${name}”是会文已有的名称，正文里直接写 {{${name}}}`;
  if (others.includes(name)) return `已经有一个“${name}”`;
  let wrong: string | undefined;
  checkName('名称', name, (message) => {
    wrong ??= message;
  });
  return wrong;
}

/** The text with one name for another, in tags alone. */
export function withNameInTags(text: string, wrong: string, right: string): string {
  return text.replace(
    /(\{\{[#^/]?)([^{}.\s]+)((?:\.[^{}\n]*)?\}\})/g,
    (tag, head: string, name: string, tail: string) => (name === wrong ? head + right + tail : tag),
  );
}
