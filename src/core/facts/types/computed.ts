// 计算: a number that follows from others.

import { isText, maybe } from '../../source/shape.ts';
import { optionalText } from '../../source/yaml-shape.ts';
import type { ComputedType } from '../field.ts';
import { isFormula, readFormula } from '../formula.ts';
import type { Compound } from './compound.ts';
import { SCALARS } from './scalars.ts';

export const computed: Compound<ComputedType> = {
  title: '计算',
  keys: ['formula', 'unit'],
  define: (definition, say) => {
    const formula = readFormula(definition.formula, 'formula', say);
    return formula && { type: 'computed', formula, ...optionalText(definition, ['unit'] as const, say) };
  },
  isShaped: ({ formula, unit }) => isFormula(formula) && maybe(isText)(unit),
  views: SCALARS.int.views,
  isCounted: true,
  nextYear: () => '不沿用',
  describe: ({ unit }) => `计算${unit ? `（${unit}）` : ''}`,
};
