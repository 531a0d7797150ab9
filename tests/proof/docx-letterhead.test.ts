// 版头 and 版记 as XML: mark, number, signers, red rule (GB/T 9704 7.2) and the ruled table at the foot of the last page (7.4).
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { imprintTurnsPage, layOut } from '../../src/core/layout/lay-out.ts';
import { textWidth } from '../../src/core/style/char-width.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { content } from '../content/load-content.ts';
import { withoutImprint } from './laid-lines.ts';
import { all, at, type Element, textOf, val } from './package-xml.ts';
import { HEAD_AND_IMPRINT, officePapers } from './papers.ts';
import { type Written, written } from './written.ts';

const ROOM = 8844;
const ZI = ROOM / 28;
const EM = 320;

const ruled = ({ paragraphs }: Written) =>
  paragraphs.filter(({ element }) => at(element, 'w:pPr', 'w:pBdr')).map(({ element }) => element);
const fontsOf = (paragraph: Element) =>
  all(paragraph, 'w:r').map((run) => ({ text: textOf(run), font: val(run, 'w:rPr', 'w:rStyle') }));
const borders = (cell: Element | undefined) =>
  ['top', 'left', 'bottom', 'right'].map((side) => {
    const { attributes } = at(cell, 'w:tcPr', 'w:tcBorders', `w:${side}`) ?? {};
    return attributes?.['w:val'] === 'single' ? Number(attributes['w:sz']) : 0;
  });

describe.each(officePapers('headed'))('$name', (paper) => {
  test('begins with mark, two blank lines, number, two blank lines, title', async () => {
    const { paragraphs } = await written(paper);
    const styles = paragraphs.slice(0, 7).map(({ style }) => style.replace('Huiwen-', ''));
    expect(styles).toEqual(['mark', 'blank', 'blank', 'docNumber', 'blank', 'blank', 'title']);
  });

  test('rules the whole width of the text area in red under the number', async () => {
    const [number, ...others] = ruled(await written(paper));
    expect(others).toEqual([]);
    expect(at(number, 'w:pPr', 'w:pBdr', 'w:bottom')?.attributes).toMatchObject({
      'w:val': 'single',
      'w:color': 'FF0000',
    });
    // A border is as wide as its paragraph: an indent would shorten it.
    const { attributes = {} } = at(number, 'w:pPr', 'w:ind') ?? {};
    expect([attributes['w:left'] ?? '0', attributes['w:right'] ?? '0']).toEqual(['0', '0']);
  });

  test('anchors the imprint to the lower margin, ruled thick, thin, thick, without rules at its sides', async () => {
    const { tables } = await written(paper);
    const imprint = tables.at(-1);
    expect(at(imprint, 'w:tblPr', 'w:tblpPr')?.attributes).toMatchObject({
      'w:horzAnchor': 'margin',
      'w:vertAnchor': 'margin',
      'w:tblpYSpec': 'bottom',
    });
    expect(all(imprint, 'w:tc').map(borders)).toEqual([
      [8, 0, 6, 0],
      [6, 0, 8, 0],
    ]);
    const [copies, last] = all(imprint, 'w:p');
    expect(copies && textOf(copies)).toMatch(/^抄送：.*。$/);
    expect(last && textOf(last)).toBe('晴澜街道党政综合办公室\t2026年1月16日印发');
    expect(at(copies, 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:left': '1120', 'w:hanging': '840' });
    // A tab that the text ends at holds it on its line in fonts of other widths too.
    expect(at(last, 'w:pPr', 'w:tabs', 'w:tab')?.attributes).toEqual({
      'w:val': 'right',
      'w:pos': String(ROOM - 280),
    });
  });

  test('turns the page before an imprint that does not fit under the text, and only then', async () => {
    const { body } = await written(paper);
    const before = body.children[body.children.findLastIndex(({ name }) => name === 'w:tbl') - 1];
    const turns = at(before, 'w:pPr', 'w:pageBreakBefore') !== undefined;
    expect(turns).toBe(imprintTurnsPage(paper.document));
    const { document: plain } = withoutImprint(paper);
    expect(layOut(paper.document).length - layOut(plain).length).toBe(turns ? 1 : 0);
  });

  test('puts a paragraph between tables, which Word would otherwise make one', async () => {
    const { body } = await written(paper);
    const touching = body.children.filter(
      ({ name }, index) => name === 'w:tbl' && body.children[index + 1]?.name === 'w:tbl',
    );
    expect(touching).toHaveLength(0);
  });
});

describe('signers of a paper that goes up', () => {
  const [entry] = content.entries.filter(({ template }) => template.direction === '上行');
  test.each([
    { signers: ['张某某'], lines: ['　明晴工委〔2026〕3号\t签发人：张某某'] },
    { signers: ['张某某', '李某'], lines: ['　明晴工委〔2026〕3号\t签发人：张某某　李某'] },
    {
      signers: ['张某某', '李某', '欧阳某某'],
      lines: ['\t签发人：张某某　李某', '　明晴工委〔2026〕3号\t\t欧阳某某'],
    },
  ])(
    '$signers stand one 字 from the right, the number one 字 from the left on their last line',
    async ({ signers, lines }) => {
      if (!entry) throw new Error('no template goes up');
      const document = fill(entry.template, { ...entry.sample, ...HEAD_AND_IMPRINT, 签发人: signers });
      const { paragraphs } = await written({ name: lines.join(), document, scheme: FONT_SCHEMES.机关字库 });
      const found = paragraphs
        .filter(({ style }) => style === 'Huiwen-docNumber')
        .map(({ element }) => element);
      expect(
        found.map((paragraph) =>
          fontsOf(paragraph)
            .map(({ text }) => text)
            .join(''),
        ),
      ).toEqual(lines);
      const named = found
        .flatMap(fontsOf)
        .filter(({ text }) => signers.some((signer) => text.includes(signer)));
      expect(new Set(named.map(({ font }) => font))).toEqual(new Set(['Huiwen-font-1']));
      const ends = found.map((paragraph) => {
        const stops = all(at(paragraph, 'w:pPr', 'w:tabs'), 'w:tab').map((tab) =>
          Number(tab.attributes['w:pos']),
        );
        const after = fontsOf(paragraph)
          .map(({ text }) => text)
          .join('')
          .split('\t')
          .slice(1);
        return (stops[after.length - 1] ?? 0) + textWidth(after.at(-1) ?? '') * EM;
      });
      expect(Math.max(...ends)).toBeLessThanOrEqual(ROOM - ZI + 5);
      if (signers.length === 1) expect(ends[0]).toBeCloseTo(ROOM - ZI, -1);
    },
  );
});
