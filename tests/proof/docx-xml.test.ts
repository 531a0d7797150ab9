// The text of every paper as XML: page, page numbers, title, headings, tables, signature and attachments as GB/T 9704 asks.
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/core/style/char-width.ts';
import { NO_LINE_END, NO_LINE_START } from '../../src/core/style/line-edges.ts';
import { all, at, type Element, parseXml, textOf, val } from './package-xml.ts';
import { officePapers, type Paper, papers } from './papers.ts';
import { linkedPart, type Written, written } from './written.ts';

/** Character style of 楷体. */
const KAI = 'Huiwen-font-1';

const runs = (paragraph: Element) =>
  paragraph.children
    .filter(({ name }) => name === 'w:r')
    .map((run) => ({ text: textOf(run), style: val(run, 'w:rPr', 'w:rStyle') }));
const isTitle = (paragraph: Element) =>
  /[tT]itle|Note/.test(val(paragraph, 'w:pPr', 'w:pStyle') ?? '') ||
  runs(paragraph).some(({ style }) => style?.startsWith('Huiwen-attachmentTitle'));
/** Texts of runs that hold a mark for a blank but look like any other text. */
const plainMarks = (paragraphs: readonly Element[]) =>
  paragraphs
    .flatMap(runs)
    .filter(
      ({ text, style }) => text.includes('【待填') && !/^Huiwen-(?:attachmentTitle-)?gap$/.test(style ?? ''),
    )
    .map(({ text }) => text);
const ofStyle = ({ paragraphs }: Written, style: string) =>
  paragraphs.filter((paragraph) => paragraph.style === `Huiwen-${style}`).map(({ element }) => element);

/** A form whose sheets lie on their side. */
const lies = ({ document }: Paper) => document.form?.page === 'landscape';

/** Paragraphs of body text that begin with the number of a level 2 heading. */
const runInHeadings = ({ paragraphs }: Written) =>
  paragraphs
    .filter(
      ({ style, element }) => style === 'Huiwen-body' && /^（[一二三四五六七八九十]+）/.test(textOf(element)),
    )
    .map(({ element }) => element);

describe.each(papers('sample', 'headed', 'blank', 'empty'))('$name', (paper) => {
  test('has one section: A4, margins 37/26/35/28 mm, footer 1446, a grid of lines', async () => {
    const { body } = await written(paper);
    const sections = all(body, 'w:sectPr');
    expect(sections).toHaveLength(1);
    const margins = lies(paper)
      ? { top: 1588, right: 1984, bottom: 1474, left: 2098, footer: 936 }
      : { top: 2098, right: 1474, bottom: 1984, left: 1588, footer: 1446 };
    const [width, height] = lies(paper) ? ['16838', '11906'] : ['11906', '16838'];
    expect(at(sections[0], 'w:pgSz')?.attributes).toMatchObject({ 'w:w': width, 'w:h': height });
    expect(at(sections[0], 'w:pgMar')?.attributes).toEqual(
      Object.fromEntries(
        Object.entries({ ...margins, header: 851, gutter: 0 }).map(([side, twips]) => [
          `w:${side}`,
          String(twips),
        ]),
      ),
    );
    const linePitch = lies(paper) ? '589' : '579';
    expect(at(sections[0], 'w:docGrid')?.attributes).toEqual({ 'w:type': 'lines', 'w:linePitch': linePitch });
    expect(all(body, 'w:titlePg')).toEqual([]);
  });

  test.each([
    { type: 'default', side: 'right' },
    { type: 'even', side: 'left' },
  ])('numbers $type pages on the $side, one 字 from the edge', async ({ type, side }) => {
    const file = await written(paper);
    expect(at(file.part('word/settings.xml'), 'w:evenAndOddHeaders')?.attributes).toEqual({});
    const footer = linkedPart(file, 'footer', type);
    const [paragraph, ...more] = all(footer, 'w:p');
    expect(more).toEqual([]);
    expect(val(paragraph, 'w:pPr', 'w:pStyle')).toBe('Huiwen-pageNumber');
    expect(at(paragraph, 'w:pPr', 'w:ind')?.attributes).toEqual({ [`w:${side}`]: '280' });
    expect(val(paragraph, 'w:pPr', 'w:jc')).toBe(side);
    expect(all(paragraph, 'w:instrText').map(({ text }) => text)).toEqual(['PAGE']);
    expect(all(paragraph, 'w:t').map(({ text }) => text)).toEqual([
      '— ',
      // What programs print that do not count pages.
      type === 'even' ? '2' : '1',
      ' —',
    ]);
  });

  test('breaks lines as the preview does: the same marks at neither edge, and a break by hand spreads nothing', async () => {
    const settings = (await written(paper)).part('word/settings.xml');
    const list = (name: string) => at(settings, name)?.attributes;
    expect(list('w:noLineBreaksBefore')).toEqual({ 'w:lang': 'zh-CN', 'w:val': NO_LINE_START });
    expect(list('w:noLineBreaksAfter')).toEqual({ 'w:lang': 'zh-CN', 'w:val': NO_LINE_END });
    expect(at(settings, 'w:compat', 'w:doNotExpandShiftReturn')).toBeDefined();
    expect(all(settings, 'w:compatSetting').map(({ attributes }) => attributes['w:name'])).toHaveLength(5);
  });

  test('holds no part that nothing in it uses', async () => {
    const { parts } = await written(paper);
    const lists = Object.entries(parts).filter(([path]) => path.endsWith('.rels'));
    const targets = lists.flatMap(([path, xml]) =>
      all(parseXml(xml), 'Relationship').map(({ attributes }) =>
        posix.join(posix.dirname(path), '..', attributes.Target ?? ''),
      ),
    );
    const types = all(parseXml(parts['[Content_Types].xml'] ?? ''), 'Override');
    const named = types.map(({ attributes }) => attributes.PartName?.slice(1));
    const own = Object.keys(parts).filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect(targets.toSorted()).toEqual(own.toSorted());
    expect(named.toSorted()).toEqual(own.toSorted());
    for (const [path, xml] of Object.entries(parts))
      if (path.endsWith('.rels')) expect(xml, path).toContain('<Relationship ');
  });

  test('ends with no table, after which Word would make a paragraph of its own', async () => {
    const { body } = await written(paper);
    const [last, section] = body.children.slice(-2);
    expect([last?.name, section?.name]).toEqual(['w:p', 'w:sectPr']);
  });

  test('sets the title in one paragraph and breaks it with w:br', async () => {
    const file = await written(paper);
    const [title, ...more] = ofStyle(file, 'title');
    // Only a form has several sheets with a title each.
    if (!paper.document.form) expect(more).toEqual([]);
    const lines = title ? textOf(title).split('\n') : [];
    expect(lines.join('')).toBe(paper.document.title);
    expect(all(title, 'w:br')).toHaveLength(lines.length - 1);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(lies(paper) ? 28 : 20);
  });

  test('formats nothing by hand: no font, bold, spacing of characters or grid in a paragraph or run', async () => {
    const { body } = await written(paper);
    const banned = ['w:rFonts', 'w:b', 'w:i', 'w:lang', 'w:snapToGrid', 'w:widowControl', 'w:autoSpaceDE'];
    expect(banned.filter((name) => all(body, name).length > 0)).toEqual([]);
    expect(all(body, 'w:spacing').filter(({ attributes }) => attributes['w:val'] !== undefined)).toEqual([]);
  });

  test('gives the heading font to the first sentence of a run-in heading alone', async () => {
    const headings = runInHeadings(await written(paper)).map((each) =>
      runs(each).filter((run) => run.style !== 'Huiwen-gap'),
    );
    for (const [first, ...rest] of headings) {
      expect(first).toMatchObject({ style: KAI, text: expect.stringMatching(/^（[^。]*。?$/) });
      const body = rest.filter(({ style }) => style !== KAI);
      expect(body.map(({ style }) => style).filter(Boolean)).toEqual([]);
      const heading = [first, ...rest].filter((run) => run?.style === KAI).map((run) => run?.text);
      expect(heading.join('')).toMatch(/^（[^。]*。$/);
    }
  });

  test('fixes the columns of its tables, repeats the head and keeps rows whole', async () => {
    const { tables } = await written(paper);
    for (const table of tables) {
      const grid = at(table, 'w:tblGrid')?.children.map(({ attributes }) => Number(attributes['w:w'])) ?? [];
      const total = grid.reduce((sum, width) => sum + width, 0);
      expect(total).toBe(lies(paper) ? 12756 : 8844);
      expect(at(table, 'w:tblPr', 'w:tblLayout')?.attributes['w:type']).toBe('fixed');
      expect(at(table, 'w:tblPr', 'w:tblW')?.attributes).toEqual({ 'w:type': 'dxa', 'w:w': String(total) });
      const rows = table.children.filter(({ name }) => name === 'w:tr');
      for (const row of rows) {
        const cells = all(row, 'w:tcW').map(({ attributes }) => attributes);
        // The last cell of a row may be as wide as what is left of it.
        const own = grid.slice(0, cells.length - 1);
        const last = total - own.reduce((sum, width) => sum + width, 0);
        expect(cells).toEqual([...own, last].map((width) => ({ 'w:type': 'dxa', 'w:w': String(width) })));
        expect(val(row, 'w:trPr', 'w:cantSplit') ?? 'true').toBe('true');
        expect(at(row, 'w:trPr', 'w:cantSplit')).toBeDefined();
      }
      const heads = rows.map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined);
      const floats = at(table, 'w:tblPr', 'w:tblpPr') !== undefined;
      const headless =
        !heads[0] && paper.document.blocks.some((block) => block.kind === 'table' && block.headless);
      expect(heads).toEqual(rows.map((_, index) => index === 0 && !floats && !headless));
    }
  });
});

describe('samples', () => {
  test('hold run-in headings, headings on their own line and tables to prove these things on', async () => {
    const files = await Promise.all(officePapers('sample').map((paper) => written(paper)));
    expect(files.flatMap(runInHeadings).length).toBeGreaterThan(10);
    expect(files.flatMap((file) => ofStyle(file, 'heading1')).length).toBeGreaterThan(10);
    expect(files.flatMap(({ tables }) => tables).length).toBeGreaterThan(0);
  });

  test.each(officePapers('sample', 'headed'))('$name: nothing is left to fill', async (paper) => {
    const { parts } = await written(paper);
    const left = Object.entries(parts).filter(([, xml]) => /待填：|Huiwen-gap"\/>/.test(xml));
    expect(left.map(([path]) => path)).toEqual([]);
  });
});

describe('blank forms', () => {
  test.each(officePapers('blank', 'empty'))('$name: marks in the text stand out', async (paper) => {
    const { body } = await written(paper);
    expect(plainMarks(all(body, 'w:p').filter((each) => !isTitle(each)))).toEqual([]);
  });

  test.each(officePapers('blank', 'empty'))('$name: marks in titles stand out', async (paper) => {
    const { body } = await written(paper);
    expect(plainMarks(all(body, 'w:p').filter(isTitle))).toEqual([]);
  });

  test.each(officePapers('blank'))(
    '$name: a draft says so at the head of every page, a paper does not',
    async (paper) => {
      const note = '草稿，尚有 3 处待填';
      const draft = await written(paper, note);
      for (const type of ['default', 'even']) {
        const header = linkedPart(draft, 'header', type);
        expect(all(header, 'w:p').map(textOf)).toEqual([note]);
        expect(linkedPart(await written(paper), 'header', type)).toBeUndefined();
      }
    },
  );
});
