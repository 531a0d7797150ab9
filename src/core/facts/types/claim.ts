// 声明: a sentence the user vouches for by ticking it.

import { isText, isTexts } from '../../source/shape.ts';
import { optionalText, textList } from '../../source/yaml-shape.ts';
import type { ClaimType } from '../field.ts';
import type { Compound } from './compound.ts';

export const claim: Compound<ClaimType> = {
  title: '声明',
  keys: ['statement', 'needs'],
  define: (definition, say) => {
    const { statement = '' } = optionalText(definition, ['statement'] as const, say);
    if (!statement) say('声明要写明 statement：使用者勾选时确认的那句话', 'statement');
    return { type: 'claim', statement, needs: textList(definition.needs, 'needs', say) };
  },
  isShaped: ({ statement, needs }) => isText(statement) && isTexts(needs),
  views: [],
  isCounted: false,
  nextYear: () => '不沿用',
  describe: () => '声明',
};
