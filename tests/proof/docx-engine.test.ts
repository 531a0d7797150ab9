// What the engine writes is, byte for byte, what `docx` writes of the same document: asked as a whole, not by the shells the engine has.
import { Packer } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxFrame, finishedParts, toDocxDocument } from '../../scripts/docx-document.ts';
import { docxShells } from '../../scripts/docx-shells.ts';
import type { Document } from '../../src/core/document/document.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx, toDocxInSlices } from '../../src/render/docx.ts';
import frame from '../../src/render/docx-frame.json' with { type: 'json' };
import { OWN_PARTS } from '../../src/render/docx-frame.ts';
import type { DocxOptions } from '../../src/render/docx-options.ts';
import shells from '../../src/render/docx-shells.json' with { type: 'json' };
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { isWhole } from '../whole.ts';
import { optionsFor, type Paper, papers } from './papers.ts';
import { PROBES } from './probes.ts';
import { anyDocument, documentOf } from './random-document.ts';
import { SIZED_PAPERS } from './sized-papers.ts';

const scheme = FONT_SCHEMES.机关字库;
const PAPERS: readonly Paper[] = [
  ...papers('sample', 'headed', 'blank', 'empty'),
  ...SIZED_PAPERS,
  ...Object.entries(PROBES).map(([name, document]) => ({ name, document, scheme })),
  ...HOSTILE_TEXTS.map((text) => ({ name: JSON.stringify(text), document: documentOf(text), scheme })),
];

async function prove(document: Document, options: DocxOptions): Promise<void> {
  const zip = await Packer.toArrayBuffer(toDocxDocument(document, options));
  const whole = finishedParts(unzipSync(new Uint8Array(zip)));
  const ours = unzipSync(toDocx(document, options));
  expect(Object.keys(ours)).toEqual(whole.map(({ path }) => path));
  const common = whole.filter(({ path }) => !OWN_PARTS.includes(path));
  expect(common.map(({ path }) => path)).toContain('word/document.xml');
  for (const { path, xml } of common) expect(strFromU8(ours[path] ?? new Uint8Array()), path).toBe(xml);
}

test('frame and shells are what `docx` writes today; if not, npm run frame writes them anew', async () => {
  expect(frame).toEqual(await docxFrame());
  expect(shells).toEqual(await docxShells());
});

test.each(PAPERS)('$name', (paper) => prove(paper.document, optionsFor(paper)));

test.each(['portrait', 'landscape'] as const)('a form with high rows and wide cells, %s', (page) => {
  const cell = [{ text: '甲' }];
  const columns = [3000, 2000, 3844].map((width, index) => ({ title: `${index}`, width, centered: !index }));
  const rows = [[cell, cell, cell], [cell, []], [cell], [cell, cell, []]];
  const document: Document = {
    title: '',
    blocks: [
      { kind: 'table', columns, rows, tall: [1, 6, 12, 1], headless: true },
      { kind: 'paragraph', role: 'blank', runs: [], line: 200 },
      { kind: 'table', columns, rows, tall: [0, 3, 1, 2] },
    ],
    gaps: [],
    form: { page },
  };
  return prove(document, { scheme, author: '', day: '2026-11-28' });
});

test('a draft', async () => {
  for (const paper of papers('blank'))
    await prove(paper.document, { ...optionsFor(paper), draftNote: '草稿 <&"' });
});

test('whatever a document may hold', () =>
  fc.assert(
    fc.asyncProperty(anyDocument, (document) => prove(document, optionsFor({ scheme }))),
    { numRuns: 60 },
  ));

describe('one after another', () => {
  const kinds = Object.values(FONT_SCHEMES).flatMap((scheme) =>
    [{}, { draftNote: '草稿' }].flatMap((note) =>
      [{}, { facts: { template: 'a', revised: '2026-11-21', facts: {} } }].map((facts) => ({
        ...optionsFor({ scheme }),
        ...note,
        ...facts,
      })),
    ),
  );
  const document = documentOf('整改落实');

  test('no kind of file leaves its parts in another', () => {
    const first = kinds.map((options) => toDocx(document, options));
    const again = [...kinds].reverse().map((options) => toDocx(document, options));
    expect(again.reverse()).toEqual(first);
    expect(new Set(first.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(kinds.length);
  });

  test('in slices the same bytes come out, also of a long one', async () => {
    for (const [at, options] of kinds.entries()) {
      // One of them as long as any paper will be.
      const length = isWhole() || at === 0 ? 4000 : 500;
      const long = { ...document, blocks: Array.from({ length }, () => document.blocks).flat() };
      const [sliced, whole] = [await toDocxInSlices(long, options), toDocx(long, options)];
      expect(Buffer.compare(sliced, whole)).toBe(0);
    }
  });
});
