// The envelope of an official paper (addressee, closing, signature, date …) is not written in template text;
// these names of the vocabulary feed it, and which of them a template asks for follows from its direction.

import type { Field } from '../facts/field.ts';
import type { Direction } from './template.ts';

/** Each envelope name with the type the vocabulary must give it. */
export const ENVELOPE_TYPES = {
  发文机关: 'organ',
  标题: 'long',
  主送机关: 'list',
  结束语: 'choice',
  附件: 'list',
  署名机关: 'list',
  盖章方式: 'choice',
  成文日期: 'date',
  附注: 'text',
  用版头: 'bool',
  发文机关标志: 'text',
  发文字号: 'text',
  签发人: 'list',
  用版记: 'bool',
  抄送机关: 'list',
  印发机关: 'organ',
  印发日期: 'date',
} as const satisfies Record<string, Field['type']>;

export type EnvelopeName = keyof typeof ENVELOPE_TYPES;

const ALL = Object.keys(ENVELOPE_TYPES) as EnvelopeName[];
const INTERNAL: readonly EnvelopeName[] = ['发文机关', '标题', '附件', '署名机关', '盖章方式', '成文日期'];

/** 签发人 stands only on papers that go up (党政机关公文处理工作条例, Art. 9 (6)). */
export function envelopeNames(direction: Direction): readonly EnvelopeName[] {
  if (direction === '内部') return INTERNAL;
  return direction === '上行' ? ALL : ALL.filter((name) => name !== '签发人');
}
