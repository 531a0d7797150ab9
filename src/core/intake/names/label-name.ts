// The name of a blank that a form labels, and of a placeholder that a program named: the label's own words.

import type { Fact } from '../../facts/fact.ts';
import type { FieldType } from '../../facts/field.ts';
import { isName } from '../../facts/name.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import { labelOf } from '../text/form-cells.ts';
import type { BlankKind } from '../text/recognised.ts';
import { LABELS } from './name-cues.ts';

export type Named = {
  readonly name: string;
  readonly known: boolean;
  readonly type: FieldType;
  /** Where it is not the fact of the vocabulary after all. */
  readonly own: FieldType;
  readonly why: string;
};

const ONE_PLACE = new Set(['text', 'long', 'organ', 'person', 'list', 'date', 'int']);
/** 审核： asks who. */
const DOES = /^(?:整理|审核|主持|签发|校对|拟稿|核稿|制表|填表|填报|审批|批准|复核|经办)$/;

export function labelName(label: string, kind: BlankKind, own: FieldType, words: Vocabulary): Named {
  const plain = label.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 20);
  const called = LABELS[plain] ?? (DOES.test(plain) ? `${plain}人` : plain);
  const known = words.get(called);
  if (known && ONE_PLACE.has(known.type))
    return { name: called, known: true, type: known, own, why: `“${label}”说的是“${called}”` };
  const name = /时间$/.test(called) ? called.replace(/时间$/, '日期和时间') : called;
  const free = words.has(name) || !isName(name) ? `${name}${kind === 'name' ? '名单' : '内容'}` : name;
  const long: FieldType = /内容|事项|意见|情况|记录|决议|议程|摘要|备注/.test(called)
    ? { type: 'long' }
    : own;
  const type = kind === 'number' && long.type === 'text' ? ({ type: 'int' } as const) : long;
  return { name: free, known: false, type, own: type, why: `照“${label}”起的名称` };
}

/** What stands in a cell, as a fact of the name that its label gives. */
export function labelledFact(
  label: string,
  kind: BlankKind,
  said: string,
  words: Vocabulary,
): Pick<Named, 'name' | 'known' | 'type'> & { readonly sample: Fact } {
  const { name, known, type } = labelName(label, kind, { type: 'text' }, words);
  if (!known) return { name, known, type: { type: 'text' }, sample: said };
  if (type.type === 'text' || type.type === 'long' || type.type === 'organ')
    return { name, known, type, sample: said };
  if (type.type === 'list')
    return { name, known, type, sample: said.split(/[、，]/).filter((each) => each.trim()) };
  return { name: `${name}内容`, known: false, type: { type: 'text' }, sample: said };
}

/** `${startTime}`, `{{name}}`, `«Title»`: the same one is the same fact wherever it stands. */
export function placeholder({ style, text }: Pick<BlankMark, 'style' | 'text'>): string | undefined {
  return style === 'hint' && /^(?:\$?\{|«)/.test(text) ? text.replace(/\s/g, '') : undefined;
}

/** What the words beside a placeholder call it, wherever else it stands; one in Chinese names itself. */
export function placeholderLabels(
  blanks: readonly { readonly paragraph: number; readonly mark: BlankMark }[],
  paragraphs: readonly { readonly text: string }[],
): ReadonlyMap<string, string> {
  const called = new Map<string, string>();
  for (const { paragraph, mark } of blanks) {
    const token = placeholder(mark);
    if (!token || called.has(token)) continue;
    const { text = '' } = paragraphs[paragraph] ?? {};
    const own = token.replace(/[^\p{L}\p{N}]/gu, '');
    const beside = labelOf(/([^\t，。；]{2,16})[：:]?[\t 　]*$/.exec(text.slice(0, mark.start))?.[1]);
    const labelled = /[\t：:][ 　]*$/.test(text.slice(0, mark.start)) ? beside : '';
    const label = /\p{Script=Han}/u.test(own) ? own : labelled;
    if (label) called.set(token, label);
  }
  return called;
}
