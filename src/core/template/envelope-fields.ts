// The envelope of an official paper (addressee, closing, signature, date …) is not written in template text;
// these names of the vocabulary feed it, and which of them a template asks for follows from its direction and genre.

import { type CONTACT_TYPES, ENVELOPE_TYPES } from '../facts/well-known.ts';
import type { FrontMatter } from './template.ts';

export type EnvelopeName = keyof typeof ENVELOPE_TYPES | keyof typeof CONTACT_TYPES;

/** Whom to ask about a 请示: its note says it (党政机关公文处理工作条例, Art. 9 (14)). */
const CONTACT: readonly EnvelopeName[] = ['联系人', '联系电话'];
const ALL = Object.keys(ENVELOPE_TYPES) as EnvelopeName[];
const INTERNAL: readonly EnvelopeName[] = ['发文机关', '标题', '附件', '署名机关', '盖章方式', '成文日期'];

/** What is read out at a meeting is neither sent nor signed; a record or a form is signed by hand, where its text says so. */
const SPOKEN: readonly EnvelopeName[] = ['发文机关', '标题'];

/** A 请示 ends with words of its own; 签发人 stands only on papers that go up (党政机关公文处理工作条例, Art. 9 (6)). */
export function envelopeNames({
  direction,
  genre,
}: Pick<FrontMatter, 'direction' | 'genre'>): readonly EnvelopeName[] {
  if (genre === '发言材料' || genre === '记录' || genre === '表') return SPOKEN;
  if (direction === '内部') return INTERNAL;
  const asking = genre === '请示' ? [...ALL.filter((name) => name !== '结束语'), ...CONTACT] : ALL;
  return direction === '上行' ? asking : asking.filter((name) => name !== '签发人');
}
