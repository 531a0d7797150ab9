// styles.xml of our own: named styles a clerk can edit in Word, headings by Word's own names, no theme fonts, no surprises.

import { FONT_CLASSES, type FontClass, type FontScheme } from '../core/style/fonts.ts';
import { ROLE_NAMES, type Role, type RoleStyle, styleOf } from '../core/style/roles.ts';
import { HEADER, W } from './docx-xml.ts';

/**
 * Style id of a role. The title of an attachment is a heading of the first level, which screen readers and tables of
 * contents know only by that style; its looks are those of a title, by a character style.
 */
export function styleId(role: Role): string {
  return `Huiwen-${role === 'attachmentTitle' ? 'heading1' : role}`;
}

/** Character style of a role that looks otherwise than its paragraph style. */
export function textStyleId(role: Role): string | undefined {
  return role === 'attachmentTitle' ? 'Huiwen-attachmentTitle' : undefined;
}

/** Style id of a font class as a character style, for runs that differ from their paragraph. */
export function fontStyleId(font: FontClass): string {
  return `Huiwen-font-${FONT_CLASSES.indexOf(font)}`;
}

const GAP_STYLE = 'Huiwen-gap';

/** A mark for a blank in text of another character style. */
export function gapStyleId(within: string | undefined): string {
  return within ? `${within}-gap` : GAP_STYLE;
}

const GAP_LOOK = '<w:color w:val="C00000"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>';

/** Names of styles that Word has itself, and finds headings by; whatever else we name is ours. */
const BUILT_IN = /^(?:Title|heading \d)$/;
/** Styles no clerk sets by hand. */
const OURS_ALONE: readonly Role[] = ['blank', 'pageNumber', 'draft'];
/** After these, Enter begins a paragraph of text. */
const LEAD_TO_TEXT: readonly Role[] = [
  'title',
  'addressee',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'attachmentLabel',
  'blank',
];

/** All four slots carry the Chinese font, so that quotes, dashes and digits stay in it; the hint settles ambiguous marks. */
function fontsXml(font: FontClass, { faces }: FontScheme): string {
  const { name, bold } = faces[font];
  const slots = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((slot) => `w:${slot}="${name}"`).join(' ');
  return `<w:rFonts w:hint="eastAsia" ${slots}/>${bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>'}`;
}

function paragraphStyle(role: Role, scheme: FontScheme): string {
  const style: RoleStyle = styleOf(role);
  const { name, size, align, firstLine, line, outline } = style;
  const indent = firstLine
    ? `<w:ind w:firstLineChars="${firstLine * 100}" w:firstLine="${firstLine * size * 10}"/>`
    : '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
  const next = LEAD_TO_TEXT.includes(role) ? `<w:next w:val="${styleId('body')}"/>` : '';
  const gallery = OURS_ALONE.includes(role)
    ? '<w:uiPriority w:val="99"/><w:semiHidden/>'
    : `<w:uiPriority w:val="${ROLE_NAMES.indexOf(role) + 1}"/><w:qFormat/>`;
  return [
    `<w:style w:type="paragraph"${BUILT_IN.test(name) ? '' : ' w:customStyle="1"'} w:styleId="${styleId(role)}">`,
    `<w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next}${gallery}`,
    `<w:pPr><w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>${indent}<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    `</w:pPr><w:rPr>${textLook(style, scheme)}</w:rPr></w:style>`,
  ].join('');
}

function textLook({ font, color, spacing, size }: RoleStyle, scheme: FontScheme): string {
  return [
    `${fontsXml(font, scheme)}<w:color w:val="${color ?? '000000'}"/>`,
    `<w:spacing w:val="${spacing}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
}

function characterStyle(id: string, name: string, look: string, basedOn?: string): string {
  const basis = basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '';
  return [
    `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${basis}`,
    `<w:uiPriority w:val="40"/><w:rPr>${look}</w:rPr></w:style>`,
  ].join('');
}

/** The two character styles of a role that looks otherwise than its paragraph style. */
function textStyles(role: Role, scheme: FontScheme): string {
  const id = textStyleId(role);
  if (!id) return '';
  const { name }: RoleStyle = styleOf(role);
  return [
    characterStyle(id, name, textLook(styleOf(role), scheme)),
    characterStyle(gapStyleId(id), `${name}待填`, GAP_LOOK, id),
  ].join('');
}

/** What a clerk inserts into the paper begins plain: no indent, and lines as high as what stands on them. */
const PLAIN =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>';
/** Word's own styles stay out of the gallery until a clerk asks for them. */
const LATENT =
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>';

export function stylesXml(scheme: FontScheme): string {
  const { size } = styleOf('body');
  const own = ROLE_NAMES.filter((role) => !textStyleId(role));
  return [
    `${HEADER}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>${fontsXml('仿宋', scheme)}`,
    `<w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/>',
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>',
    `</w:pPr></w:pPrDefault></w:docDefaults>${LATENT}${PLAIN}`,
    ...own.map((role) => paragraphStyle(role, scheme)),
    ...ROLE_NAMES.map((role) => textStyles(role, scheme)),
    ...FONT_CLASSES.map((font) => characterStyle(fontStyleId(font), `${font}字体`, fontsXml(font, scheme))),
    characterStyle(GAP_STYLE, '待填', GAP_LOOK),
    '</w:styles>',
  ].join('');
}
