// 机关: the name of an organ, which a unit keeps from year to year.

import { joinLines } from '../../source/line-ends.ts';
import type { OrganType } from '../field.ts';
import { hasLimits, LIMIT_KEYS, readLimits } from './limits.ts';
import type { Scalar } from './scalar.ts';
import { readWords } from './words.ts';

export const organ: Scalar<OrganType> = {
  title: '机关',
  keys: LIMIT_KEYS,
  define: (definition, say) => ({ type: 'organ', ...readLimits(definition, say) }),
  isShaped: hasLimits,
  kind: 'text',
  read: readWords,
  views: [],
  tidy: (typed) => typed,
  fromCell: (cell) => joinLines(cell, ''),
  lineEnds: 'joined',
  hasBullets: true,
  isWritten: true,
  nextYear: () => '保留',
  describe: () => '机关',
};
