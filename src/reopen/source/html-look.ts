// How text on the clipboard looks, by the tags and the style it is written with.

import { htmlAttribute } from './html-tokens.ts';
import type { Look, RawAlign } from './raw-blocks.ts';

export type HtmlLook = Look & {
  readonly align?: RawAlign;
  readonly hidden?: boolean;
  /** Line ends are kept. */
  readonly kept?: boolean;
};

const ALIGNED: Readonly<Record<string, RawAlign>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  left: 'left',
  start: 'left',
  justify: 'left',
};
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
/** A pixel of CSS is three quarters of a point. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75 };

export function htmlLook(name: string, attributes: string, above: HtmlLook): HtmlLook {
  const style = attributes ? declarationsIn(attributes) : new Map<string, string>();
  const align =
    ALIGNED[(style.get('text-align') ?? htmlAttribute(attributes, 'align') ?? '').toLowerCase()] ??
    (name === 'center' ? 'center' : undefined);
  const weight = style.get('font-weight');
  const bold = weight ? /bold|[6-9]00/.test(weight) : BOLD.has(name) || undefined;
  const font = (
    style.get('mso-fareast-font-family') ??
    style.get('font-family') ??
    htmlAttribute(attributes, 'face')
  )
    ?.split(',')[0]
    ?.replace(/["']/g, '')
    .trim();
  const [, number = '', unit = ''] = /^([\d.]+)(pt|px)$/.exec(style.get('font-size') ?? '') ?? [];
  const size = Number(number) * (POINTS[unit] ?? 0);
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const hidden = style.get('display') === 'none' || style.get('mso-hide') === 'all';
  return {
    ...above,
    ...(align && { align }),
    ...(bold !== undefined && { bold }),
    ...(font && !/^(?:inherit|initial|var\()/.test(font) && { font }),
    ...(size > 0 && { size }),
    ...((name === 'u' || /\bunderline\b/.test(line)) && { underlined: true }),
    ...(hidden && { hidden }),
    ...((name === 'pre' || /^pre/.test(style.get('white-space') ?? '')) && { kept: true }),
  };
}

/** Declarations by their names. */
export function declarationsIn(attributes: string): ReadonlyMap<string, string> {
  const style = htmlAttribute(attributes, 'style');
  return new Map(
    (style ?? '').split(';').map((each) => {
      const colon = each.indexOf(':');
      return [each.slice(0, Math.max(0, colon)).trim().toLowerCase(), each.slice(colon + 1).trim()];
    }),
  );
}
