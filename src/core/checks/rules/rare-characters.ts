// Characters that the fonts of offices lack; in their place a reader sees another font or an empty box.

import { FONT_SCHEMES } from '../../style/fonts.ts';
import { rareCharacters } from '../gb2312.ts';
import type { Rule } from '../rule.ts';
import { sayPath } from '../say-path.ts';

/** Names as they are read aloud in a sentence. */
const SHOWN = 5;

export const RARE_CHARACTERS: Rule = {
  id: 'rare-character',
  severity: 'warning',
  description: '仿宋_GB2312 没有的字，换用 Windows 自带的仿宋。',
  find: ({ leaves, fontScheme }) => {
    const lacking = FONT_SCHEMES[fontScheme].faces.仿宋.name;
    if (!lacking.endsWith('_GB2312')) return [];
    return leaves.flatMap(({ kind, path, text }) => {
      const rare = kind === 'text' ? rareCharacters(text) : [];
      if (!rare.length) return [];
      const shown = rare.slice(0, SHOWN).join('”“');
      const message = `${sayPath(path)}里的“${shown}”${rare.length > SHOWN ? '等字' : ''}不在 GB 2312 的 6763 个汉字之内，${lacking} 里没有。字体方案请选“${FONT_SCHEMES['Windows 自带'].label}”。`;
      return [{ key: path.join('.'), paths: [path], message }];
    });
  },
};
