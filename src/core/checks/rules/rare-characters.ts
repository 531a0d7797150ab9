// Characters that the fonts of offices lack; in their place a reader sees another font or an empty box.

import { FONT_SCHEMES } from '../../style/fonts.ts';
import { rareCharacters } from '../gb2312.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Rule } from '../rule.ts';
import { sayPath } from '../say-path.ts';

/** Names as they are read aloud in a sentence. */
const SHOWN = 5;

export const RARE_CHARACTERS: Rule = {
  id: 'rare-character',
  severity: 'warning',
  description: '公文字体没有的字和符号：生僻字换用 Windows 自带的仿宋，表情一类的符号换成文字。',
  find: ({ leaves, fontScheme }) => {
    const lacking = FONT_SCHEMES[fontScheme].faces.仿宋.name;
    const small = lacking.endsWith('_GB2312');
    return oneByOne(leaves, ({ kind, path, text }) => {
      const { han, other } = kind === 'text' ? rareCharacters(text) : { han: [], other: [] };
      // The fonts of Windows hold the characters of the first plane.
      const signs = small ? other : other.filter((sign) => sign.length > 1);
      const sentences = [
        small && han.length
          ? `${sayPath(path)}里的${named(han)}不在 GB 2312 的 6763 个汉字之内，${lacking} 里没有。字体方案请选“${FONT_SCHEMES['Windows 自带'].label}”。`
          : '',
        signs.length
          ? `${sayPath(path)}里的${named(signs)}是公文字体里没有的符号，印出来是别的字体或者空框，请换成文字。`
          : '',
      ].filter(Boolean);
      return sentences.length ? [{ key: path.join('.'), paths: [path], message: sentences.join('') }] : [];
    });
  },
};

function named(characters: readonly string[]): string {
  return `“${characters.slice(0, SHOWN).join('”“')}”${characters.length > SHOWN ? '等' : ''}`;
}
