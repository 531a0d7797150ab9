// 文本: a line or a sentence.

import type { TextType } from '../field.ts';
import { hasLimits, LIMIT_KEYS, readLimits } from './limits.ts';
import type { Scalar } from './scalar.ts';
import { fromTextCell, readWords } from './words.ts';

export const text: Scalar<TextType> = {
  title: '文本',
  keys: LIMIT_KEYS,
  define: (definition, say) => ({ type: 'text', ...readLimits(definition, say) }),
  isShaped: hasLimits,
  kind: 'text',
  read: readWords,
  views: [],
  tidy: (typed) => typed,
  fromCell: fromTextCell,
  lineEnds: 'joined',
  hasBullets: true,
  isWritten: true,
  nextYear: () => '核对',
  describe: () => '文本',
};
