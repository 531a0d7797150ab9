// The look of the file lives in its styles: our fonts in every slot, 579 twips a line, −5 twips a character, nothing of Office.
import { describe, expect, test } from 'vitest';
import { all, at, type Element, val } from './package-xml.ts';
import { papers } from './papers.ts';
import { written } from './written.ts';

const FACES: Readonly<Record<string, readonly string[]>> = {
  机关字库: ['仿宋_GB2312', '楷体_GB2312', '黑体', '方正小标宋简体', '宋体'],
  'Windows 自带': ['仿宋', '楷体', '黑体', '宋体'],
};
const SLOTS = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'] as const;

type Look = {
  readonly font: string;
  readonly size: number;
  readonly line: number;
  readonly spacing: number;
  readonly firstLine?: number;
  readonly align?: string;
  readonly outline?: number;
};
const text = { font: '仿宋', size: 32, line: 579, spacing: -5, align: 'both' } as const;
const title = { font: '小标宋', size: 44, line: 579, spacing: 0, align: 'center' } as const;

/** Style id with the look that GB/T 9704 gives it; sizes in half-points, lengths in twips. */
const LOOKS: Readonly<Record<string, Look>> = {
  'Huiwen-body': { ...text, firstLine: 200 },
  'Huiwen-title': { ...title, outline: 0 },
  'Huiwen-addressee': text,
  'Huiwen-heading1': { ...text, font: '黑体', firstLine: 200, outline: 0 },
  'Huiwen-heading2': { ...text, font: '楷体', firstLine: 200, outline: 1 },
  'Huiwen-heading3': { ...text, firstLine: 200, outline: 2 },
  'Huiwen-heading4': { ...text, firstLine: 200, outline: 3 },
  'Huiwen-attachmentNote': { ...text, align: 'left' },
  'Huiwen-signature': { ...text, align: 'right', spacing: 0 },
  'Huiwen-date': { ...text, align: 'right', spacing: 0 },
  'Huiwen-annotation': { ...text, firstLine: 200 },
  'Huiwen-attachmentLabel': { ...text, font: '黑体' },
  'Huiwen-blank': text,
  'Huiwen-tableHead': { ...text, font: '黑体', size: 24, line: 360, spacing: 0, align: 'center' },
  'Huiwen-tableCell': { ...text, size: 24, line: 360, spacing: 0, align: 'left' },
  'Huiwen-imprint': { ...text, size: 28, line: 420, spacing: 0, align: 'left' },
  'Huiwen-pageNumber': { ...text, font: '宋体', size: 28, line: 280, spacing: 0, align: 'right' },
};
const NAMES = ['仿宋', '楷体', '黑体', '小标宋', '宋体'];

/** One paper in each scheme: styles do not depend on the paper. */
const schemes = papers('headed').slice(0, Object.keys(FACES).length);
const schemeName = (name: string) => name.split(', ').at(-1) ?? '';
/** The font name of a class in a scheme. */
const face = (scheme: string, font: string) =>
  scheme === '机关字库' ? FACES[scheme]?.[NAMES.indexOf(font)] : font === '小标宋' ? '宋体' : font;
const isOn = (element: Element | undefined) =>
  element !== undefined && !['0', 'false'].includes(element.attributes['w:val'] ?? '1');

describe.each(schemes.map((paper) => ({ scheme: schemeName(paper.name), paper })))(
  '$scheme',
  ({ scheme, paper }) => {
    const styles = async () => (await written(paper)).part('word/styles.xml');
    const styleOf = async (id: string) =>
      all(await styles(), 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);

    test.each(Object.entries(LOOKS))('%s', async (id, look) => {
      const style = await styleOf(id);
      const spacing = at(style, 'w:pPr', 'w:spacing')?.attributes;
      expect(spacing).toMatchObject({
        'w:line': String(look.line),
        'w:lineRule': 'exact',
        'w:before': '0',
        'w:after': '0',
      });
      expect(at(style, 'w:pPr', 'w:ind')?.attributes).toEqual({
        'w:firstLineChars': String(look.firstLine ?? 0),
        'w:firstLine': String(look.firstLine ? 640 : 0),
      });
      expect(val(style, 'w:pPr', 'w:jc')).toBe(look.align);
      expect(val(style, 'w:pPr', 'w:outlineLvl')).toBe(look.outline?.toString());
      expect(val(style, 'w:rPr', 'w:spacing')).toBe(String(look.spacing));
      expect([val(style, 'w:rPr', 'w:sz'), val(style, 'w:rPr', 'w:szCs')]).toEqual(
        Array(2).fill(String(look.size)),
      );
      const fonts = at(style, 'w:rPr', 'w:rFonts')?.attributes ?? {};
      expect(fonts['w:hint']).toBe('eastAsia');
      expect(new Set(SLOTS.map((slot) => fonts[slot]))).toEqual(new Set([face(scheme, look.font)]));
      expect(isOn(at(style, 'w:rPr', 'w:b'))).toBe(scheme !== '机关字库' && look.font === '小标宋');
    });

    test('finds headings by the names that Word knows, so that screen readers and contents do', async () => {
      const named = ['title', 'heading1', 'heading2', 'heading3', 'heading4'];
      const found = await Promise.all(named.map((role) => styleOf(`Huiwen-${role}`)));
      expect(found.map((style) => val(style, 'w:name'))).toEqual([
        'Title',
        ...[1, 2, 3, 4].map((level) => `heading ${level}`),
      ]);
      expect(found.map((style) => style?.attributes['w:customStyle'])).toEqual(found.map(() => undefined));
      expect(found.map((style) => val(style, 'w:next'))).toEqual(found.map(() => 'Huiwen-body'));
    });

    test('leaves Normal plain: what a clerk inserts has no indent and lines of its own height', async () => {
      const normal = await styleOf('Normal');
      expect(normal?.attributes['w:default']).toBe('1');
      const inherited = at(await styles(), 'w:docDefaults', 'w:pPrDefault', 'w:pPr');
      for (const name of ['w:ind', 'w:spacing'])
        expect([at(normal, 'w:pPr', name), at(inherited, name)], name).toEqual([undefined, undefined]);
    });

    test('sets the title of an attachment as a title, on a paragraph that is a heading', async () => {
      const style = await styleOf('Huiwen-attachmentTitle');
      expect(style?.attributes['w:type']).toBe('character');
      expect(at(style, 'w:rPr', 'w:rFonts')?.attributes['w:eastAsia']).toBe(face(scheme, '小标宋'));
      expect([val(style, 'w:rPr', 'w:sz'), val(style, 'w:rPr', 'w:spacing')]).toEqual(['44', '0']);
    });

    test('keeps out of the gallery what no clerk sets by hand', async () => {
      for (const role of ['blank', 'pageNumber', 'draft']) {
        const style = await styleOf(`Huiwen-${role}`);
        expect([at(style, 'w:semiHidden') !== undefined, at(style, 'w:qFormat')]).toEqual([true, undefined]);
      }
    });

    test('tells of each font what Word needs to choose another', async () => {
      const fonts = all((await written(paper)).part('word/fontTable.xml'), 'w:font');
      expect(fonts.map(({ attributes }) => attributes['w:name']).toSorted()).toEqual(
        (FACES[scheme] ?? []).toSorted(),
      );
      for (const font of fonts) {
        expect(val(font, 'w:charset')).toBe('86');
        expect(val(font, 'w:altName')).toMatch(/./);
        expect(val(font, 'w:panose1')).toMatch(/^[0-9A-F]{20}$/);
      }
    });

    test('names our fonts in all four slots with the hint wherever it names one, never a theme font', async () => {
      const { parts, part } = await written(paper);
      for (const path of Object.keys(parts)) {
        for (const { attributes } of all(part(path), 'w:rFonts')) {
          expect(Object.keys(attributes).toSorted(), path).toEqual([...SLOTS, 'w:hint'].toSorted());
          expect(FACES[scheme], path).toContain(attributes['w:eastAsia']);
        }
        expect(parts[path], path).not.toMatch(/(?:ascii|hAnsi|eastAsia|cs)Theme=|asciiTheme/);
      }
      const typefaces = all(part('word/theme/theme1.xml'), 'a:latin').concat(
        all(part('word/theme/theme1.xml'), 'a:ea'),
      );
      expect(
        typefaces
          .map(({ attributes }) => attributes.typeface)
          .filter((name) => !FACES[scheme]?.includes(name ?? '')),
      ).toEqual([]);
    });

    test('every style is ours: no blue Office heading, no bold Strong in the style gallery', async () => {
      const foreign = all(await styles(), 'w:style')
        .map(({ attributes }) => attributes['w:styleId'] ?? '')
        .filter((id) => !/^(?:Normal|Huiwen-.*)$/.test(id));
      expect(foreign).toEqual([]);
    });

    test('is bold nowhere but where 宋体 stands in for 小标宋, and italic nowhere', async () => {
      const { parts, part } = await written(paper);
      const styled = all(await styles(), 'w:style').filter(({ attributes }) =>
        /^(?:Normal|Huiwen)/.test(attributes['w:styleId'] ?? ''),
      );
      const others = Object.keys(parts).filter((path) => path !== 'word/styles.xml');
      const marked = [...styled, ...others.map(part)].flatMap((element) => all(element, 'w:rPr'));
      const wrong = marked.filter((properties) => {
        const bold = isOn(at(properties, 'w:b')) || isOn(at(properties, 'w:bCs'));
        const standsIn =
          scheme !== '机关字库' && at(properties, 'w:rFonts')?.attributes['w:eastAsia'] === '宋体';
        return (bold && !standsIn) || isOn(at(properties, 'w:i'));
      });
      expect(wrong).toEqual([]);
    });

    test('defaults: 仿宋 of 3号, Chinese, no widow control, no space between 汉字 and digits, no grid', async () => {
      const defaults = at(await styles(), 'w:docDefaults');
      const run = at(defaults, 'w:rPrDefault', 'w:rPr');
      expect(at(run, 'w:rFonts')?.attributes['w:eastAsia']).toBe(face(scheme, '仿宋'));
      expect(val(run, 'w:sz')).toBe('32');
      expect(at(run, 'w:lang')?.attributes['w:eastAsia']).toBe('zh-CN');
      const paragraph = at(defaults, 'w:pPrDefault', 'w:pPr');
      const off = ['w:widowControl', 'w:autoSpaceDE', 'w:autoSpaceDN', 'w:snapToGrid', 'w:overflowPunct'];
      expect(off.filter((name) => val(paragraph, name) !== '0')).toEqual([]);
      expect(val(paragraph, 'w:kinsoku')).toBe('1');
      const again = all(await styles(), 'w:style').flatMap((style) =>
        off.flatMap((name) => all(style, name)),
      );
      expect(again).toEqual([]);
    });

    test('uses no style it does not define', async () => {
      const { parts, part } = await written(paper);
      const defined = all(await styles(), 'w:style').map(({ attributes }) => attributes['w:styleId']);
      const used = Object.keys(parts)
        .filter((path) => /^word\/(?:document|header|footer)/.test(path))
        .flatMap((path) => ['w:pStyle', 'w:rStyle', 'w:basedOn'].flatMap((name) => all(part(path), name)));
      expect(used.map((style) => style.attributes['w:val']).filter((id) => !defined.includes(id))).toEqual(
        [],
      );
    });
  },
);
