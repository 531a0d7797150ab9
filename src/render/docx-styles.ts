// styles.xml, settings and theme of our own: named styles a clerk can edit in Word, no theme fonts, no surprises.

import { FONT_CLASSES, type FontClass, type FontScheme } from '../core/style/fonts.ts';
import { ROLE_NAMES, type Role, type RoleStyle, styleOf } from '../core/style/roles.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Style id of a role; the body is Word's own Normal style. */
export function styleId(role: Role): string {
  return role === 'body' ? 'Normal' : `Huiwen-${role}`;
}

/** Style id of a font class as a character style, for runs that differ from their paragraph. */
export function fontStyleId(font: FontClass): string {
  return `Huiwen-font-${FONT_CLASSES.indexOf(font)}`;
}

export const GAP_STYLE = 'Huiwen-gap';

/** All four slots carry the Chinese font, so that quotes, dashes and digits stay in it; the hint settles ambiguous marks. */
function fontsXml(font: FontClass, { faces }: FontScheme): string {
  const { name, bold } = faces[font];
  const slots = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((slot) => `w:${slot}="${name}"`).join(' ');
  return `<w:rFonts w:hint="eastAsia" ${slots}/>${bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>'}`;
}

function paragraphStyle(role: Role, scheme: FontScheme): string {
  const style: RoleStyle = styleOf(role);
  const { name, font, size, align, firstLine, spacing, line, outline, color } = style;
  const basis = role === 'body' ? '' : '<w:basedOn w:val="Normal"/><w:qFormat/>';
  const indent = firstLine
    ? `<w:ind w:firstLineChars="${firstLine * 100}" w:firstLine="${firstLine * size * 10}"/>`
    : '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
  return [
    `<w:style w:type="paragraph"${role === 'body' ? ' w:default="1"' : ' w:customStyle="1"'} w:styleId="${styleId(role)}">`,
    `<w:name w:val="${name}"/>${basis || '<w:qFormat/>'}`,
    `<w:pPr><w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>${indent}<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    `</w:pPr><w:rPr>${fontsXml(font, scheme)}<w:color w:val="${color ?? '000000'}"/>`,
    `<w:spacing w:val="${spacing}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  ].join('');
}

function characterStyle(font: FontClass, scheme: FontScheme): string {
  return [
    `<w:style w:type="character" w:customStyle="1" w:styleId="${fontStyleId(font)}"><w:name w:val="${font}字体"/>`,
    `<w:qFormat/><w:rPr>${fontsXml(font, scheme)}</w:rPr></w:style>`,
  ].join('');
}

export function stylesXml(scheme: FontScheme): string {
  const { line, size } = styleOf('body');
  return [
    `${HEADER}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>${fontsXml('仿宋', scheme)}`,
    `<w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/>',
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    ...ROLE_NAMES.map((role) => paragraphStyle(role, scheme)),
    ...FONT_CLASSES.map((font) => characterStyle(font, scheme)),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${GAP_STYLE}"><w:name w:val="待填"/><w:qFormat/>`,
    '<w:rPr><w:color w:val="C00000"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/></w:rPr></w:style>',
    '</w:styles>',
  ].join('');
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

export function settingsXml(): string {
  const compat = (name: string, value: string) =>
    `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
  return [
    `${HEADER}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="640"/><w:evenAndOddHeaders/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    `<w:compat>${compat('compatibilityMode', '15')}</w:compat>`,
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
  ].join('');
}
