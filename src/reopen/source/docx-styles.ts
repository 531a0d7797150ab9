// How paragraphs and text of a .docx look by their styles: each from the one it is based on, the first from the defaults of the file.

import type { Look, RawAlign } from './raw-blocks.ts';
import { attributeIn, child, children, switched, type XmlNode } from './xml-tree.ts';

export type TextLook = Look & { readonly hidden?: boolean };
export type ParagraphLook = TextLook & {
  readonly align?: RawAlign;
  readonly outline?: number;
  readonly list?: string;
  readonly level?: number;
};

export type Styles = {
  /** The style of that id; without one, that of ordinary paragraphs. */
  readonly paragraph: (id: string | undefined) => ParagraphLook;
  readonly text: (id: string | undefined) => TextLook;
  /** What is said beside the text itself. */
  readonly ownText: (properties: XmlNode | undefined) => TextLook;
};

const DEEPEST = 30;

export function stylesOf(root: XmlNode | undefined, themeFonts: ReadonlyMap<string, string>): Styles {
  const styles = child(root, 'styles');
  const byId = new Map<string, XmlNode>();
  let ordinary: string | undefined;
  for (const style of children(styles, 'style')) {
    const id = attributeIn(style, 'styleId') ?? '';
    byId.set(id, style);
    if (
      attributeIn(style, 'type') === 'paragraph' &&
      /^(?:1|true|on)$/.test(attributeIn(style, 'default') ?? '')
    )
      ordinary = id;
  }
  const ownText = (properties: XmlNode | undefined) => textLook(properties, themeFonts);
  const defaults = child(styles, 'docDefaults');
  const base: ParagraphLook = {
    ...ownText(child(child(defaults, 'rPrDefault'), 'rPr')),
    ...paragraphLook(child(child(defaults, 'pPrDefault'), 'pPr')),
  };
  const known = new Map<string, ParagraphLook>();
  const look = (id: string | undefined, start: ParagraphLook, depth = 0): ParagraphLook => {
    const style = id === undefined ? undefined : byId.get(id);
    if (!style || id === undefined || depth > DEEPEST) return start;
    const key = `${start === base ? 'p' : 't'}${id}`;
    const found = known.get(key);
    if (found) return found;
    const whole = {
      ...look(attributeIn(child(style, 'basedOn'), 'val'), start, depth + 1),
      ...ownText(child(style, 'rPr')),
      ...paragraphLook(child(style, 'pPr')),
    };
    known.set(key, whole);
    return whole;
  };
  const plain: ParagraphLook = {};
  return {
    paragraph: (id) => look(id !== undefined && byId.has(id) ? id : ordinary, base),
    text: (id) => look(id, plain),
    ownText,
  };
}

/** The fonts that stand behind the names of the theme. */
export function themeFontsOf(root: XmlNode | undefined): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  const scheme = child(child(child(root, ':theme'), ':themeElements'), ':fontScheme');
  for (const kind of ['major', 'minor']) {
    const set = child(scheme, `:${kind}Font`);
    const simplified = [...children(set, ':font')].find((font) => attributeIn(font, 'script') === 'Hans');
    const name = attributeIn(child(set, ':ea'), 'typeface') || attributeIn(simplified, 'typeface');
    if (name) fonts.set(`${kind}EastAsia`, name);
  }
  return fonts;
}

const ALIGNED: Readonly<Record<string, RawAlign>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  left: 'left',
  start: 'left',
  both: 'left',
  distribute: 'left',
};

/** What a pPr says, without its numbering's own format. */
export function paragraphLook(properties: XmlNode | undefined): Omit<ParagraphLook, keyof TextLook> {
  if (!properties) return {};
  const align = ALIGNED[attributeIn(child(properties, 'jc'), 'val') ?? ''];
  const outline = Number(attributeIn(child(properties, 'outlineLvl'), 'val') ?? Number.NaN);
  const numbered = child(properties, 'numPr');
  const list = attributeIn(child(numbered, 'numId'), 'val');
  const level = Number(attributeIn(child(numbered, 'ilvl'), 'val') ?? Number.NaN);
  return {
    ...(align && { align }),
    ...(Number.isInteger(outline) && { outline: outline + 1 }),
    ...(list !== undefined && { list }),
    ...(Number.isInteger(level) && { level }),
  };
}

function textLook(properties: XmlNode | undefined, themeFonts: ReadonlyMap<string, string>): TextLook {
  if (!properties) return {};
  const fonts = child(properties, 'rFonts');
  const theme = themeFonts.get(attributeIn(fonts, 'eastAsiaTheme') ?? '');
  const font = theme ?? attributeIn(fonts, 'eastAsia');
  const size = Number(attributeIn(child(properties, 'sz'), 'val') ?? Number.NaN) / 2;
  const bold = switched(properties, 'b');
  const underlined = switched(properties, 'u');
  const hidden = switched(properties, 'vanish');
  return {
    ...(font && { font }),
    ...(size > 0 && { size }),
    ...(bold !== undefined && { bold }),
    ...(underlined !== undefined && { underlined }),
    ...(hidden !== undefined && { hidden }),
  };
}
