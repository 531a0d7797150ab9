// A file written in slices into a frame is the file `docx` would write in one go, but for the clock and what no paper uses; its zip opens like any other.
import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { docxFrame, finishedParts, toDocxDocument } from '../../scripts/docx-document.ts';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocxBytes } from '../../src/render/docx.ts';
import frame from '../../src/render/docx-frame.json' with { type: 'json' };
import { OWN_PARTS, type Part } from '../../src/render/docx-frame.ts';
import { entryOf, writeZip } from '../../src/render/docx-zip.ts';
import { content } from '../content/load-content.ts';
import { officePapers, optionsFor, type Paper } from './papers.ts';
import { longFacts } from './sized-facts.ts';

const HOSTILE = `<w:p> & "quotes" 'apostrophes' ]]> {{名称}} \u00a0\u3000\ud83d\ude00 —— CURRENT`;
const PAPERS: readonly Paper[] = [
  ...officePapers('sample', 'headed', 'blank', 'empty'),
  ...content.entries.slice(0, 3).map((entry) => ({
    name: `${entry.template.id}, long`,
    document: fill(entry.template, longFacts(entry, 12)),
    scheme: FONT_SCHEMES.机关字库,
  })),
  {
    name: 'marks of XML',
    document: {
      title: '',
      gaps: [],
      blocks: [{ kind: 'paragraph', role: 'body', runs: [{ text: HOSTILE }] }],
    },
    scheme: FONT_SCHEMES.机关字库,
  },
];

test('the frame is what `docx` writes today; if not, npm run frame writes it anew', async () => {
  expect(frame).toEqual(await docxFrame());
});

test.each(PAPERS)('$name', async (paper) => {
  const options = { ...optionsFor(paper), draftNote: '草稿' };
  const ours = unzipSync(await toDocxBytes(paper.document, options));
  const zip = await Packer.toArrayBuffer(toDocxDocument(paper.document, options));
  const whole = finishedParts(unzipSync(new Uint8Array(zip)));
  const parts = Object.entries(ours).map(([path, data]) => ({ path, xml: strFromU8(data) }));
  expect(parts.map(({ path }) => path)).toEqual(whole.map(({ path }) => path));
  const common = (all: readonly Part[]) => all.filter(({ path }) => !OWN_PARTS.includes(path));
  expect(common(parts).length).toBeGreaterThan(8);
  expect(common(parts)).toEqual(common(whole));
});

afterEach(() => vi.unstubAllGlobals());

describe.each([{ packs: true }, { packs: false }])('a zip of a browser that packs: $packs', ({ packs }) => {
  beforeEach(() => {
    if (!packs) vi.stubGlobal('CompressionStream', undefined);
  });

  test.each([
    { what: 'nothing', text: '' },
    { what: 'a few words', text: '整改落实' },
    {
      what: 'more than one chunk',
      text: Array.from({ length: 40_000 }, (_, i) => `第${i * 7919}项。`).join(''),
    },
  ])('holds $what', async ({ text }) => {
    const zip = writeZip([await entryOf('目录/文.xml', text), await entryOf('b', 'b')], '2026-11-21');
    expect(Object.entries(unzipSync(zip)).map(([path, part]) => [path, strFromU8(part)])).toEqual([
      ['目录/文.xml', text],
      ['b', 'b'],
    ]);
  });
});
