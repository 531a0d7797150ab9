// What is copied pastes as it looks: the clipboard's HTML read by LibreOffice keeps text, fonts, sizes, indents and tables.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Block, plainText } from '../../src/core/document/document.ts';
import type { FontScheme } from '../../src/core/style/fonts.ts';
import { type RoleStyle, styleOf } from '../../src/core/style/roles.ts';
import { toRichHtml } from '../../src/render/rich.ts';
import { all, at, type Element, parseXml, readParts, textOf, val } from './package-xml.ts';
import { type Paper, papers } from './papers.ts';
import { convert, MISSING } from './soffice.ts';

if (MISSING) console.warn(`rich copy is not proved: ${MISSING}`);

const folder = mkdtempSync(join(tmpdir(), 'huiwen-rich-'));
afterAll(() => rmSync(folder, { recursive: true }));
const PAPERS = papers('headed', 'empty');

/** Body of every paper as LibreOffice reads it from HTML. */
function pasted(): ReadonlyMap<string, Element> {
  const paths = PAPERS.map(({ document, scheme }, index) => {
    const path = join(folder, `${index}.html`);
    writeFileSync(path, `<meta charset="utf-8">${toRichHtml(document, scheme)}`);
    return path;
  });
  convert('docx:MS Word 2007 XML', folder, paths, ['--infilter=HTML (StarWriter)']);
  return new Map(
    PAPERS.map(({ name }, index) => {
      const parts = readParts(readFileSync(join(folder, `${index}.docx`)));
      const body = at(parseXml(parts['word/document.xml'] ?? ''), 'w:body');
      if (!body) throw new Error(`no body in ${name}`);
      return [name, body];
    }),
  );
}

const bodies = MISSING ? new Map<string, Element>() : pasted();

/** Paragraphs outside tables, without the empty one LibreOffice ends a file with. */
function paragraphsOf({ name }: Paper): readonly Element[] {
  return (bodies.get(name)?.children ?? []).filter((child) => child.name === 'w:p');
}

/** Spaces are left aside: LibreOffice has some in place of a tab, and breaks of its own. */
const plain = (text: string) => text.replace(/\s+/g, '');

type Look = {
  readonly text: string;
  readonly fonts: readonly string[];
  readonly sizes: readonly (string | undefined)[];
  readonly align: string | undefined;
  readonly firstLine: number;
};

function lookOf(paragraph: Element): Look {
  const runs = all(paragraph, 'w:r').filter((run) => plain(textOf(run)));
  const font = (run: Element) => at(run, 'w:rPr', 'w:rFonts')?.attributes;
  return {
    text: plain(textOf(paragraph)),
    fonts: [...new Set(runs.map((run) => font(run)?.['w:eastAsia'] ?? font(run)?.['w:ascii'] ?? 'none'))],
    sizes: [...new Set(runs.map((run) => val(run, 'w:rPr', 'w:sz')))],
    align: val(paragraph, 'w:pPr', 'w:jc'),
    firstLine: Number(at(paragraph, 'w:pPr', 'w:ind')?.attributes['w:firstLine'] ?? 0),
  };
}

function expectedLook(block: Extract<Block, { kind: 'paragraph' }>, scheme: FontScheme): Look {
  const style: RoleStyle = styleOf(block.role);
  const seen = block.runs.filter(({ text }) => plain(text));
  return {
    text: plain(plainText(block.runs)),
    fonts: [...new Set(seen.map(({ font }) => scheme.faces[font ?? style.font].name))],
    sizes: seen.length ? [String(block.size ?? style.size)] : [],
    align: block.tabs ? 'left' : (block.align ?? style.align),
    firstLine: block.indent ? 0 : style.firstLine * style.size * 10,
  };
}

describe.skipIf(MISSING).each(PAPERS)('$name', (paper) => {
  const { blocks } = paper.document;

  test('every paragraph keeps text, fonts, size, alignment and first line', () => {
    const expected = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [expectedLook(block, paper.scheme)] : [],
    );
    const looks = paragraphsOf(paper).map(lookOf);
    // LibreOffice puts a paragraph of its own around tables.
    const shown = (look: Look) => look.text !== '';
    expect(looks.filter(shown)).toEqual(expected.filter(shown));
    // Of a form, and of the outline of a speech, little stands outside the tables.
    const signed = blocks.some((block) => block.kind === 'paragraph' && block.role === 'date');
    expect(expected.filter(shown).length).toBeGreaterThan(signed ? 10 : 1);
  });

  test('every attachment begins a page', () => {
    const breaks = blocks.filter((block) => block.kind === 'paragraph' && block.pageBreakBefore).length;
    const found = all(bodies.get(paper.name), 'w:br');
    expect(found.filter(({ attributes }) => attributes['w:type'] === 'page').length).toBe(breaks);
  });

  test('every table keeps its cells and borders', () => {
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const own = all(bodies.get(paper.name), 'w:tbl').slice(0, tables.length);
    expect(own.length).toBe(tables.length);
    for (const [index, table] of own.entries()) {
      const { columns = [], rows = [], headless } = tables[index] ?? {};
      const cells = all(table, 'w:tr').map((row) =>
        all(row, 'w:tc').map((cell) => plain(all(cell, 'w:p').map(textOf).join('\n'))),
      );
      expect(cells).toEqual([
        ...(headless ? [] : [columns.map(({ title }) => title)]),
        ...rows.map((row) => row.map((runs) => plain(plainText(runs)))),
      ]);
      for (const borders of all(table, 'w:tcBorders'))
        expect(borders.children.map((side) => side.attributes['w:val'])).not.toContain('nil');
    }
  });

  test('every gap keeps its mark', () => {
    const marked = all(bodies.get(paper.name), 'w:r').filter((run) => at(run, 'w:rPr', 'w:shd'));
    const gaps = blocks.flatMap((block) =>
      (block.kind === 'paragraph' ? [block.runs] : block.rows.flat()).flatMap((runs) =>
        runs.filter(({ gap }) => gap).map(({ text }) => text),
      ),
    );
    const imprint = Object.values(paper.document.imprint ?? {}).flat();
    const expected = [...gaps, ...imprint.filter(({ gap }) => gap).map(({ text }) => text)];
    expect(plain(marked.map(textOf).join(''))).toBe(plain(expected.join('')));
  });
});
