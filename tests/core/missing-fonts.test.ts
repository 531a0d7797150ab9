// Whether a font is there, told from drawings; what is said of a machine by the fonts it has.
import { expect, test } from 'vitest';
import { isDrawn, missingFonts } from '../../src/desk/preview/missing-fonts.ts';

test.each([
  { what: 'a font of its own', overSerif: 'F', overSans: 'F', serif: 'S', sans: 'T', there: true },
  { what: 'the fallbacks themselves', overSerif: 'S', overSans: 'T', serif: 'S', sans: 'T', there: false },
  {
    what: 'the font the fallback serif is',
    overSerif: 'S',
    overSans: 'S',
    serif: 'S',
    sans: 'T',
    there: true,
  },
  {
    what: 'the only font of the machine',
    overSerif: 'S',
    overSans: 'S',
    serif: 'S',
    sans: 'S',
    there: false,
  },
  { what: 'a font, fallbacks alike', overSerif: 'F', overSans: 'F', serif: 'S', sans: 'S', there: true },
  { what: 'noise against fingerprints', overSerif: 'a', overSans: 'b', serif: 'c', sans: 'd', there: false },
])('$what: $there', ({ there, ...drawings }) => expect(isDrawn(drawings)).toBe(there));

test.each([
  { has: ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体'], lacking: [], other: [] },
  { has: ['仿宋', '楷体', '黑体'], lacking: ['小标宋'], other: ['仿宋_GB2312', '楷体_GB2312'] },
  {
    has: ['STFangsong', 'STKaiti', 'STHeiti'],
    lacking: ['小标宋'],
    other: ['仿宋_GB2312', '楷体_GB2312', '黑体'],
  },
  { has: [], lacking: ['小标宋', '仿宋', '楷体', '黑体'], other: [] },
])('with $has', ({ has, lacking, other }) => {
  const fonts: readonly string[] = has;
  expect(missingFonts((font) => fonts.includes(font))).toEqual({ lacking, other });
});
