// A second layout engine opens every file: page, margins, 22 × 28, page numbers, head, signature and imprint in millimetres.
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/document/document.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { textWidth } from '../../src/core/style/char-width.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { pageShape } from '../../src/core/style/page.ts';
import { toDocx } from '../../src/render/docx.ts';
import { officePapers, optionsFor, type Paper } from './papers.ts';
import { PROBES } from './probes.ts';
import { inkIn, inkOf, type PdfPage, readPdfOnce, stripsOf } from './read-pdf.ts';
import { HAS_EVEN_DIGITS, MISSING, toPdfs } from './soffice.ts';

const ZI = 156 / 28;
const [LEFT, RIGHT] = [28, 184];
const [UPPER_EDGE, LOWER_EDGE] = [37, 262];
/** The sheet and its text area in millimetres, as the paper lies or stands. */
function sheetOf({ document }: Pick<Paper, 'document'>) {
  const shape = pageShape(document.form?.page);
  const mm = (twips: number) => twips / TWIPS_PER_MM;
  return {
    width: mm(shape.width),
    height: mm(shape.height),
    left: mm(shape.left),
    right: mm(shape.left + shape.textWidth),
    upper: mm(shape.top),
    lower: mm(shape.top + shape.textHeight),
  };
}

/** 28.95 points. */
const LINE = 28.95 * (25.4 / 72);
const TWIPS_PER_MM = 56.693;

const PROBE_PAPERS: readonly Paper[] = Object.entries(PROBES).map(([name, document]) => ({
  name,
  document,
  scheme: FONT_SCHEMES.机关字库,
}));
const SAMPLES = officePapers('sample');
const SIGNED = SAMPLES.filter(({ document }) =>
  document.blocks.some((block) => block.kind === 'paragraph' && block.role === 'signature'),
);
const HEADED = officePapers('headed');
const ALL = [...PROBE_PAPERS, ...SAMPLES, ...HEADED];
const fileName = (name: string) => name.replaceAll(/[^\w-]+/g, '_');

let pdfs: Readonly<Record<string, string>> = {};
const pages = new Map<string, readonly PdfPage[]>();
const pdfOf = ({ name }: Pick<Paper, 'name'>) => pdfs[fileName(name)] ?? '';
const pagesOf = ({ name }: Pick<Paper, 'name'>) => pages.get(name) ?? [];
const near = (actual: number | undefined, expected: number, tolerance: number, what: string) =>
  expect(
    Math.abs((actual ?? Number.NaN) - expected),
    `${what}: ${actual?.toFixed(2)} mm, not ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(tolerance);

if (MISSING) console.log(`LibreOffice proofs are skipped: ${MISSING}`);

describe.skipIf(MISSING)('in LibreOffice', () => {
  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const paper of ALL) files[fileName(paper.name)] = toDocx(paper.document, optionsFor(paper));
    pdfs = toPdfs(files);
    for (const paper of ALL) pages.set(paper.name, readPdfOnce(pdfOf(paper)));
    console.log(
      `digits are ${HAS_EVEN_DIGITS ? 'half as wide as a 汉字, as in 仿宋' : 'those of Noto Serif CJK SC'}`,
    );
  });

  describe.each(ALL)('$name', (paper) => {
    test('is on A4', () => {
      expect(pagesOf(paper).length).toBeGreaterThan(0);
      for (const { width, height } of pagesOf(paper)) {
        near(width, sheetOf(paper).width, 0.5, 'width');
        near(height, sheetOf(paper).height, 0.5, 'height');
      }
    });

    test('keeps inside the text area of 156 × 225 mm', () => {
      const sheet = sheetOf(paper);
      for (const { lines } of pagesOf(paper)) {
        for (const { text, left, right, bottom } of lines.slice(0, -1)) {
          expect(left, text).toBeGreaterThan(sheet.left - 1);
          expect(right, text).toBeLessThan(sheet.right + 0.5);
          expect(bottom, text).toBeLessThan(sheet.lower + 1);
        }
      }
    });

    test('numbers its pages — 1 —, right on odd, left on even ones, the dash 7 mm below the text area', () => {
      const sheet = sheetOf(paper);
      const feet = stripsOf(pdfOf(paper), { top: sheet.lower + 2 });
      pagesOf(paper).forEach(({ lines }, index) => {
        expect(lines.at(-1)?.text).toBe(`— ${index + 1} —`);
        const ink = inkOf(feet[index]);
        if (index % 2 === 0) near(ink?.right, sheet.right - 4.94, 1, 'right edge');
        else near(ink?.left, sheet.left + 4.94, 1, 'left edge');
        const dash = inkOf(feet[index], { right: (ink?.left ?? 0) + 2 });
        near(dash?.top, sheet.lower + 7, 1, 'upper edge of the dash');
      });
    });
  });

  describe('a text of 汉字', () => {
    test('has 22 lines on every full page, the first at 37 mm, each 28.95 points under the one before, all from 28 mm', () => {
      const all = pagesOf({ name: 'PURE' });
      expect(all.length).toBe(layOut(PROBES.PURE).length);
      for (const { lines } of all.slice(0, -1)) expect(lines.slice(0, -1)).toHaveLength(22);
      for (const [at, { lines }] of all.entries()) {
        const first = inkIn(pdfOf({ name: 'PURE' }), at + 1, { bottom: UPPER_EDGE + LINE })?.top;
        near(first, UPPER_EDGE + LINE / 2, LINE / 2, 'first line');
        lines.slice(0, -1).forEach(({ bottom }, index) => {
          near(bottom - (lines[0]?.bottom ?? 0), index * LINE, 0.1, `line ${index + 1}`);
        });
        near(Math.min(...lines.slice(0, -1).map(({ left }) => left)), LEFT, 1, 'left edge');
      }
    });

    test('has the lines of layOut: 28 characters on a full one, 26 on the first of a paragraph', () => {
      const own = layOut(PROBES.PURE).flatMap(({ lines }) => lines.map(({ runs }) => runs[0]?.text ?? ''));
      const theirs = pagesOf({ name: 'PURE' }).flatMap(({ lines }) =>
        lines.slice(0, -1).map(({ text }) => text),
      );
      expect(theirs).toEqual(own);
      expect(new Set(theirs.filter((text) => !text.endsWith('。')).map(({ length }) => length))).toEqual(
        new Set([28, 26]),
      );
    });
  });

  test.each([...PROBE_PAPERS, ...SAMPLES, ...HEADED])('$name has as many pages as in layOut', (paper) => {
    expect(pagesOf(paper)).toHaveLength(layOut(paper.document).length);
  });

  describe.each(SAMPLES)('$name', (paper) => {
    test('begins at the upper edge of the text area', () => {
      const { upper } = sheetOf(paper);
      const title = inkIn(pdfOf(paper), 1, { bottom: upper + LINE })?.top;
      near(title, upper + LINE / 2, LINE / 2, 'title');
    });
  });

  test('reports, notices, requests and plans are signed', () => expect(SIGNED.length).toBeGreaterThan(20));

  describe.each(SIGNED)('$name', (paper) => {
    test('puts signature and date where 7.3.5 asks', () => {
      const lines = pagesOf(paper).flatMap((page) => page.lines);
      const [said] = paper.document.blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.role === 'date' ? [plainText(block.runs)] : [],
      );
      const at = lines.findLastIndex(({ text }) => text.replaceAll(' ', '') === said);
      const [organ, date] = [lines[at - 1], lines[at]];
      if (!organ || !date) throw new Error('no signature or no date');
      const sealed = paper.document.blocks.some(
        (block) => block.kind === 'paragraph' && block.role === 'signature' && block.align === 'center',
      );
      const width = (text: string) => (textWidth(text.replaceAll(' ', '')) * 320) / TWIPS_PER_MM;
      if (sealed) {
        const edge = Math.max(4 * ZI, (width(organ.text) - width(date.text)) / 2);
        near(RIGHT - date.right, edge, 1.5, 'date from the right edge');
        near((organ.left + organ.right) / 2, (date.left + date.right) / 2, 0.5, 'middle of the signature');
      } else {
        near(RIGHT - organ.right, 2 * ZI, 1.5, 'signature from the right edge');
        near(date.left - organ.left, 2 * ZI, 1.5, 'date from the signature');
      }
    });
  });

  describe.each(HEADED)('$name', (paper) => {
    test('puts the upper edge of the mark 35 mm below that of the text area', () => {
      near(inkIn(pdfOf(paper), 1, { bottom: 100 })?.top, 72, 1.5, 'upper edge of the mark');
    });

    test('rules 156 mm in red 4 mm under the number', () => {
      const lines = pagesOf(paper)[0]?.lines ?? [];
      const number = lines.find(({ text }) => text.replaceAll(' ', '').includes('〔2026〕3号'));
      if (!number) throw new Error('no number');
      const { top, bottom } = number;
      const glyphs = inkIn(pdfOf(paper), 1, { top: top - 1, bottom: bottom + 1 });
      const rule = inkIn(pdfOf(paper), 1, { top: bottom + 1, bottom: bottom + 8 });
      near((rule?.top ?? 0) - (glyphs?.bottom ?? 0), 4, 0.5, 'distance of the rule');
      near(rule?.left, LEFT, 1, 'left end');
      near(rule?.right, RIGHT, 1, 'right end');
    });

    test('rules the imprint across the text area, its last rule at the foot of the last page', () => {
      const at = pagesOf(paper).findLastIndex(({ lines }) =>
        lines.some(({ text }) => text.startsWith('抄送：')),
      );
      const copies = pagesOf(paper)[at]?.lines.find(({ text }) => text.startsWith('抄送：'));
      if (!copies) throw new Error('no imprint');
      expect(at).toBe(pagesOf(paper).length - 1);
      const ink = inkIn(pdfOf(paper), at + 1, { top: copies.top - 3, bottom: LOWER_EDGE + 4 });
      near(ink?.left, LEFT, 1, 'left end');
      near(ink?.right, RIGHT, 1, 'right end');
      near(ink?.bottom, LOWER_EDGE, 0.6, 'last rule');
    });
  });
});
