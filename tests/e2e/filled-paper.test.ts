// The sample of a template, at one click: what is printed is the paper, as many A4 sheets as pages, every line where it was laid, and
// the file is the same from the browser as from Node.
import type { BrowserContext } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { FONT_SCHEME_NAMES, FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { pageShape } from '../../src/core/style/page.ts';
import { toDocx } from '../../src/render/docx.ts';
import { templatesToTry } from '../few-templates.ts';
import { readPdf } from '../proof/read-pdf.ts';
import { MISSING } from '../proof/soffice.ts';
import { openWholeChromium } from '../site/chromium.ts';
import { downloadFinal, fillSample, openDeskForGroup, openMore } from './desk-page.ts';
import { checkSheets, inOrder, laidTexts, plain, printer, structure, structureOf } from './print-sheets.ts';
import { partsOf } from './read-docx.ts';

const browser = await openWholeChromium();
const printed = printer();
if (MISSING) console.warn(`the printed page is not measured: ${MISSING}`);
const DAY = '2026-11-21';
const noon = new Date(`${DAY}T12:00:00+08:00`);

describe.each(templatesToTry)('$template.id', async ({ template, sample }) => {
  const document = fill(template, sample);
  const pages = layOut(document);
  const prepare = (context: BrowserContext) => context.clock.setFixedTime(noon);
  const desk = await openDeskForGroup(browser, template.id, { prepare });
  beforeAll(() => fillSample(desk));

  test.skipIf(MISSING)(
    'prints the lines of the layout, page by page, at their places, and copies in order',
    async () => {
      const path = await printed(desk);
      const sheets = readPdf(path);
      expect(sheets.length).toBe(pages.length);
      checkSheets(sheets, pageShape(document.form?.page));
      const texts = laidTexts(pages);
      expect(inOrder(path)).toBe(
        pages
          .map(({ lines, number }) => `${lines.map((line) => plain(lineText(line))).join('')}—${number}—`)
          .join(''),
      );
      for (const [index, { lines }] of sheets.entries())
        expect(lines.map(({ text }) => plain(text)).join('')).toBe(texts[index]?.join(''));
      // Edges of full lines: to half a millimetre those of the text area. In a form the text stands in its cells.
      const body = document.form ? [] : sheets.flatMap(({ lines }) => lines.slice(0, -1));
      if (body.length) expect(Math.abs(Math.min(...body.map(({ left }) => left)) - 28)).toBeLessThan(0.5);
      const wide = body.filter(({ text }) => !/[!-~]$/.test(text));
      if (wide.length) expect(Math.abs(Math.max(...wide.map(({ right }) => right)) - 184)).toBeLessThan(0.5);
      expect(structure(path)).toEqual(structureOf(pages));
      expect(desk.complaints).toEqual([]);
    },
  );

  test('both fonts: every part of the file is the one Node makes', async () => {
    await openMore(desk);
    await desk.page.getByLabel('文件作者（可以不填）').fill('办公室');
    for (const scheme of FONT_SCHEME_NAMES) {
      await desk.page.getByLabel('字体').selectOption(scheme);
      const { bytes } = await downloadFinal(desk);
      const options = { scheme: FONT_SCHEMES[scheme], author: '办公室', day: DAY };
      const expected = toDocx(document, options);
      const [browserParts, nodeParts] = [partsOf(bytes), partsOf(expected)];
      expect(Object.keys(browserParts).sort()).toEqual(Object.keys(nodeParts).sort());
      for (const [path, part] of Object.entries(nodeParts)) expect(browserParts[path], path).toBe(part);
    }
    expect(desk.complaints).toEqual([]);
  });
});
