// 长文: paragraphs.

import type { LongType } from '../field.ts';
import { hasLimits, LIMIT_KEYS, readLimits } from './limits.ts';
import type { Scalar } from './scalar.ts';
import { readWords } from './words.ts';

export const long: Scalar<LongType> = {
  title: '长文',
  keys: LIMIT_KEYS,
  define: (definition, say) => ({ type: 'long', ...readLimits(definition, say) }),
  isShaped: hasLimits,
  kind: 'text',
  read: readWords,
  views: [],
  tidy: (typed) => typed,
  fromCell: (cell) => cell,
  lineEnds: 'kept',
  hasBullets: true,
  isWritten: true,
  nextYear: () => '核对',
  describe: () => '长文',
};
