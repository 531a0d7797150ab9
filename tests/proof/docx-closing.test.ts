// The end of a paper as XML: where signature and date stand (GB/T 9704 7.3.5), how attachments are listed and begun (7.3.4, 7.3.7).
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { textWidth } from '../../src/core/style/char-width.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { IMPRINT_ANCHOR } from '../../src/core/style/roles.ts';
import { envelopeNames } from '../../src/core/template/envelope-fields.ts';
import { content } from '../content/load-content.ts';
import { at, type Element, textOf, val } from './package-xml.ts';
import { officePapers } from './papers.ts';
import { type Written, written } from './written.ts';

const ROOM = 8844;
const ZI = ROOM / 28;
/** Digits for `toBeCloseTo`: within five twips, 0.1 mm. */
const NEAR = -1;

const ofStyle = ({ paragraphs }: Written, style: string) =>
  paragraphs.filter((paragraph) => paragraph.style === `Huiwen-${style}`).map(({ element }) => element);

/** Where the text of a paragraph begins and ends, in twips from the left edge of the text area; 3号 without spacing. */
function edges(paragraph: Element) {
  const { attributes = {} } = at(paragraph, 'w:pPr', 'w:ind') ?? {};
  const left = Number(attributes['w:left'] ?? 0);
  const width = textWidth(textOf(paragraph)) * 320;
  const rest = ROOM - left - Number(attributes['w:right'] ?? 0) - width;
  const align = val(paragraph, 'w:pPr', 'w:jc');
  const start = left + (align === 'center' ? rest / 2 : align === 'left' ? 0 : rest);
  return { start, end: start + width, middle: start + width / 2 };
}

/** The imprint hangs on paragraphs of one point, the first of which may turn the page. */
const isAnchor = (paragraph: Element) =>
  at(paragraph, 'w:pPr', 'w:spacing')?.attributes['w:line'] === String(IMPRINT_ANCHOR);

const ORGANS = ['中共明川区晴澜街道工作委员会', '晴澜街道党工委', '党支部'];
// A form, a record and a speech are signed by hand, where their text says so, or not at all.
const SIGNED = content.entries.filter(({ template }) => envelopeNames(template).includes('署名机关'));

test('most templates are signed', () => expect(SIGNED.length).toBeGreaterThan(25));

const CASES = SIGNED.flatMap(({ template, sample }) =>
  ORGANS.flatMap((organ) =>
    ['盖章', '不盖章'].map((seal) => ({
      name: `${template.id}, ${organ}, ${seal}`,
      document: fill(template, { ...sample, 署名机关: [organ], 盖章方式: seal }),
      scheme: FONT_SCHEMES.机关字库,
      seal,
    })),
  ),
);

describe('signature and date', () => {
  test.each(CASES)('$name', async ({ seal, ...paper }) => {
    const file = await written(paper);
    const [signature, ...others] = ofStyle(file, 'signature');
    const [date] = ofStyle(file, 'date');
    if (!signature || !date) throw new Error('no signature or no date');
    expect(others).toEqual([]);
    const [organ, day] = [edges(signature), edges(date)];
    if (seal === '盖章') {
      // A signature too wide to be centred on that moves the date in.
      const wide = (organ.end - organ.start - (day.end - day.start)) / 2;
      expect(ROOM - day.end).toBeCloseTo(Math.max(4 * ZI, wide), NEAR);
      expect(organ.middle).toBeCloseTo(day.middle, NEAR);
    } else {
      const wider = organ.end - organ.start >= day.end - day.start ? organ : day;
      expect(ROOM - wider.end).toBeCloseTo(2 * ZI, NEAR);
      expect(day.start - organ.start).toBeCloseTo(2 * ZI, NEAR);
    }
  });
});

describe('attachments', () => {
  // The further sheets of a form are no attachments.
  const papers = officePapers('sample', 'headed', 'blank').filter(({ document }) => !document.form);
  test.each(papers)('$name', async (paper) => {
    const file = await written(paper);
    const paragraphs = file.paragraphs.filter(({ element }) => !isAnchor(element));
    const notes = paragraphs.filter(({ style }) => style === 'Huiwen-attachmentNote');
    const lead = notes.length > 1 ? /^(?:附件：)?\d+\. / : /^附件：/;
    const names = notes.map(({ element }) => textOf(element).replace(lead, ''));
    expect(notes.map(({ element }) => textOf(element))).toEqual(
      names.map((name, i) => `${i ? '' : '附件：'}${names.length > 1 ? `${i + 1}. ` : ''}${name}`),
    );
    expect(names.filter((name) => /[，。、；：]$/.test(name))).toEqual([]);
    let begun = 0;
    for (const [index, { style, element }] of paragraphs.entries()) {
      const breaks = at(element, 'w:pPr', 'w:pageBreakBefore') !== undefined;
      expect(breaks).toBe(style === 'Huiwen-attachmentLabel');
      if (!breaks) continue;
      begun += 1;
      expect(textOf(element)).toBe(names.length > 1 ? `附件${begun}` : '附件');
      const [blank, title] = paragraphs.slice(index + 1, index + 3);
      expect([blank?.style, blank && textOf(blank.element)]).toEqual(['Huiwen-blank', '']);
      expect(title?.style).toBe('Huiwen-heading1');
      expect(val(title?.element, 'w:pPr', 'w:jc')).toBe('center');
      expect(names).toContain(title && textOf(title.element).replaceAll('\n', ''));
    }
  });
});
