// A file written in slices is the file `docx` would write in one go, but for the clock; and its zip opens like any other.
import { Packer } from 'docx';
import { inflateSync, strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocxBytes, toDocxDocument } from '../../src/render/docx.ts';
import { entryOf, readZip, writeZip } from '../../src/render/docx-zip.ts';
import { content } from '../content/load-content.ts';
import { officePapers, optionsFor, type Paper } from './papers.ts';
import { longFacts } from './sized-facts.ts';

/** Parts of which ours take the place of those of `docx`. */
const OURS = ['word/styles.xml', 'word/theme/theme1.xml', 'word/settings.xml', 'docProps/core.xml'];
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

test.each(PAPERS)('$name', async (paper) => {
  const options = { ...optionsFor(paper), draftNote: '草稿' };
  const ours = unzipSync(await toDocxBytes(paper.document, options));
  const whole = unzipSync(
    new Uint8Array(await Packer.toArrayBuffer(toDocxDocument(paper.document, options))),
  );
  expect(Object.keys(ours)).toEqual(Object.keys(whole));
  const texts = (parts: Readonly<Record<string, Uint8Array>>) =>
    Object.entries(parts).flatMap(([path, part]) => (OURS.includes(path) ? [] : [[path, strFromU8(part)]]));
  expect(texts(ours).length).toBeGreaterThan(8);
  expect(texts(ours)).toEqual(texts(whole));
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
    expect(
      readZip(zip).map((entry) => [entry.path, strFromU8(packs ? inflateSync(entry.data) : entry.data)]),
    ).toEqual([
      ['目录/文.xml', text],
      ['b', 'b'],
    ]);
  });
});
