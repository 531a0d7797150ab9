// What a paragraph and its text look like, as declarations Word, WPS and LibreOffice read from a pasted page.

import type { Paragraph, Run } from '../core/document/document.ts';
import type { FontClass, FontScheme } from '../core/style/fonts.ts';
import { RED_RULE_SPACE, type RoleStyle, styleOf } from '../core/style/roles.ts';

type Declarations = readonly (readonly [property: string, value: string])[];

export function toCss(declarations: Declarations): string {
  return declarations.map(([property, value]) => `${property}:${value}`).join(';');
}

/** Twips as points. */
export function pt(twips: number): string {
  return `${Number((twips / 20).toFixed(2))}pt`;
}

type Look = Omit<Paragraph, 'kind' | 'runs'>;

/** The `mso-` names are Word's own, and the only ones that say indents in 字, exact lines and no space around digits. */
export function paragraphCss(look: Look): Declarations {
  const style: RoleStyle = styleOf(look.role);
  const { left = 0, right = 0, hanging } = look.indent ?? {};
  const size = look.size ?? style.size;
  const first = look.indent ? 0 : style.firstLine;
  const align = look.tabs ? 'left' : (look.align ?? style.align);
  return [
    ['margin', `${pt(look.before ?? 0)} ${pt(right)} 0pt ${pt(left)}`],
    ['text-indent', pt(hanging === undefined ? first * size * 10 : -hanging)],
    ...(first ? ([['mso-char-indent-count', `${first}.0`]] as const) : []),
    ['text-align', align === 'both' ? 'justify' : align],
    ...(align === 'both' ? ([['text-justify', 'inter-ideograph']] as const) : []),
    ['line-height', pt(look.line ?? style.line)],
    ['mso-line-height-rule', 'exactly'],
    ['text-autospace', 'none'],
    ['mso-pagination', 'none'],
    ['mso-layout-grid-align', 'none'],
    ['punctuation-wrap', 'simple'],
    ...(style.outline === undefined ? [] : ([['mso-outline-level', String(style.outline + 1)]] as const)),
    ...(look.tabs ? ([['tab-stops', look.tabs.map(pt).join(' ')]] as const) : []),
    ...(look.pageBreakBefore ? ([['page-break-before', 'always']] as const) : []),
    ...(look.keepNext ? ([['page-break-after', 'avoid']] as const) : []),
    ...(look.ruleBelow
      ? ([
          ['border-bottom', 'solid red 1.0pt'],
          ['padding-bottom', `${RED_RULE_SPACE}.0pt`],
        ] as const)
      : []),
  ];
}

/** Text of a paragraph, or one run of it. */
export function textCss(look: Look, scheme: FontScheme, run?: Run): Declarations {
  const style: RoleStyle = styleOf(look.role);
  const font: FontClass = run?.font ?? style.font;
  const face: FontScheme['faces'][FontClass] = scheme.faces[font];
  const family = `'${face.name}'`;
  return [
    ['font-family', family],
    ...(['ascii', 'hansi', 'fareast', 'bidi'] as const).map(
      (slot) => [`mso-${slot}-font-family`, family] as const,
    ),
    ['font-size', `${(look.size ?? style.size) / 2}pt`],
    ['font-weight', face.bold ? 'bold' : 'normal'],
    ['letter-spacing', style.spacing ? pt(style.spacing) : 'normal'],
    ['color', run?.gap ? '#C00000' : style.color ? `#${style.color}` : '#000000'],
    ...(run?.gap ? ([['background', '#FFF2CC']] as const) : []),
  ];
}
