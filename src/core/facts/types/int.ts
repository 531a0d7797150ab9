// 整数: a whole number, with the unit it counts in.

import { isText, maybe } from '../../source/shape.ts';
import { optionalText } from '../../source/yaml-shape.ts';
import { shorten } from '../as-typed.ts';
import { cleanText } from '../clean-text.ts';
import type { Fact } from '../fact.ts';
import type { IntType } from '../field.ts';
import { chineseCount, chineseNumeral } from '../numeral.ts';
import { readCount } from '../read-count.ts';
import { COUNT_QUESTIONS } from './counts.ts';
import { hasLimits, LIMIT_KEYS, readLimits } from './limits.ts';
import type { Prints } from './prints.ts';
import type { Read, Scalar } from './scalar.ts';

export const numberPrints: Prints<'number'> = {
  plain: ({ number, percent }) => (percent ? `${roundedPercent(number)}%` : String(number)),
  views: new Map([
    ['汉字', ({ number }) => chineseNumeral(number)],
    ['量', ({ number }) => chineseCount(number)],
  ]),
};

/** One decimal place, and more where the rest would look like none or all. */
function roundedPercent(number: number): number {
  for (const places of [10, 100, 1000, 10_000]) {
    const rounded = Math.round(number * places) / places;
    if (rounded === number || (rounded !== 0 && rounded !== 100)) return rounded;
  }
  return number;
}

export const int: Scalar<IntType> = {
  title: '整数',
  keys: ['unit', ...LIMIT_KEYS],
  define: (definition, say) => ({
    type: 'int',
    ...readLimits(definition, say),
    ...optionalText(definition, ['unit'] as const, say),
  }),
  isShaped: (data) => hasLimits(data) && maybe(isText)(data.unit),
  kind: 'number',
  read: readInt,
  views: [...numberPrints.views.keys(), ...COUNT_QUESTIONS.keys()],
  tidy: tidyInt,
  fromCell: fromIntCell,
  lineEnds: 'joined',
  hasBullets: false,
  isWritten: true,
  nextYear: ({ unit }) => (unit === '年' ? '推年' : '核对'),
  describe: ({ unit }) => `整数${unit ? `（${unit}）` : ''}`,
};

function readInt(type: IntType, fact: Fact): Read {
  if (typeof fact !== 'string' && typeof fact !== 'number')
    return { message: `“${shorten(String(fact))}”不是整数，请只写数字，不写单位` };
  const count = readCount(type, fact);
  if ('message' in count) return count;
  return {
    value: { kind: 'number', number: count.number },
    told: typeof fact === 'string' ? cleanText(fact).told : [],
  };
}

/** Whatever its limits: a number out of them is a number all the same. */
function tidyInt(typed: string, unit?: string): string {
  const count = readCount({ type: 'int', min: -Infinity, ...(unit ? { unit } : {}) }, typed);
  return 'number' in count ? String(count.number) : typed;
}

function fromIntCell(cell: string, { unit = '' }: IntType): Fact {
  const plain = cell.replace(/\s/g, '');
  const bare = unit && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const whole = /^\d{1,3}(?:[,，]\d{3})+$/.test(bare)
    ? bare.replace(/[,，]/g, '')
    : bare.replace(/\.0+$/, '');
  const digits = tidyInt(whole, unit);
  return /^(?:0|[1-9]\d{0,8})$/.test(digits) ? Number(digits) : cell;
}
