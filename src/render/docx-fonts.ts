// Fonts as the file names them: a theme and a table of our own, so that no program asks for fonts nobody chose.

import { FONT_CLASSES, type FontScheme } from '../core/style/fonts.ts';
import { HEADER, W } from './docx-xml.ts';

type FontFacts = {
  /** What a machine without it may have instead. */
  readonly other: string;
  readonly panose: string;
  readonly pitch: 'fixed' | 'variable';
  readonly family: 'modern' | 'auto' | 'script';
};

const SQUARE = { pitch: 'fixed', family: 'modern' } as const;
/** Charset 86 is GB 2312; panose numbers as Word writes them for these fonts. */
const FACTS: Readonly<Record<string, FontFacts>> = {
  仿宋_GB2312: { ...SQUARE, other: '仿宋', panose: '02010609030101010101' },
  楷体_GB2312: { ...SQUARE, other: '楷体', panose: '02010609030101010101' },
  方正小标宋简体: { other: '宋体', panose: '02010601030101010101', pitch: 'variable', family: 'script' },
  仿宋: { ...SQUARE, other: 'FangSong', panose: '02010609060101010101' },
  楷体: { ...SQUARE, other: 'KaiTi', panose: '02010609060101010101' },
  黑体: { ...SQUARE, other: 'SimHei', panose: '02010609060101010101' },
  宋体: { other: 'SimSun', panose: '02010600030101010101', pitch: 'variable', family: 'auto' },
};

/** Tells Word by what to choose where a font of the scheme is missing. */
export function fontTableXml({ faces }: FontScheme): string {
  const names = [...new Set(FONT_CLASSES.map((font) => faces[font].name))];
  const fonts = names.map((name) => {
    const facts = FACTS[name];
    if (!facts) return `<w:font w:name="${name}"><w:charset w:val="86"/></w:font>`;
    const { other, panose, pitch, family } = facts;
    return [
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/>`,
      `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
    ].join('');
  });
  return `${HEADER}<w:fonts xmlns:w="${W}">${fonts.join('')}</w:fonts>`;
}

/** A theme that names the same fonts: WPS asks for missing theme fonts even where no style uses them. */
export function themeXml({ faces }: FontScheme): string {
  const font = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface="${name}"/><a:cs typeface=""/>`;
  const colour = (tag: string, value: string) => `<a:${tag}><a:srgbClr val="${value}"/></a:${tag}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const thrice = (xml: string) => xml.repeat(3);
  return [
    `${HEADER}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Huiwen"><a:themeElements>`,
    '<a:clrScheme name="Huiwen">',
    colour('dk1', '000000') + colour('lt1', 'FFFFFF') + colour('dk2', '000000') + colour('lt2', 'FFFFFF'),
    ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((tag) =>
      colour(tag, '000000'),
    ),
    '</a:clrScheme><a:fontScheme name="Huiwen">',
    `<a:majorFont>${font(faces.小标宋.name)}</a:majorFont><a:minorFont>${font(faces.仿宋.name)}</a:minorFont>`,
    `</a:fontScheme><a:fmtScheme name="Huiwen"><a:fillStyleLst>${thrice(fill)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${thrice(`<a:ln w="6350">${fill}</a:ln>`)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${thrice(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  ].join('');
}
