// What makes `docx/layout` quick changes nothing of what it lays out.
import { layoutDocument } from 'docx/layout';
import { expect, test } from 'vitest';
import { toDocxDocument } from '../../scripts/docx-document.ts';
import type { Document } from '../../src/core/document/document.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { templatesToTry } from '../few-templates.ts';
import { DAY, isOffice, papersOf } from './papers.ts';
import { PROBES } from './probes.ts';

const address = `${import.meta.resolve('docx/layout')}?as-it-is`;
const asItIs: typeof import('docx/layout') = await import(/* @vite-ignore */ address);

/** A few pages of each kind: as it is, it takes its time. */
const short = (document: Document, blocks: number): Document => ({
  ...document,
  blocks: document.blocks.slice(0, blocks),
});
const [sample] = papersOf(templatesToTry, ['sample']).filter(isOffice);
const DOCUMENTS: readonly { readonly name: string; readonly document: Document }[] = [
  { name: 'words, figures and marks', document: short(PROBES.MIXED, 10) },
  { name: 'a table', document: short(PROBES.TABLE, 2) },
  ...(sample ? [{ name: sample.name, document: short(sample.document, 20) }] : []),
];

test('both are at hand', () => {
  expect(asItIs.layoutDocument).not.toBe(layoutDocument);
  expect(DOCUMENTS).toHaveLength(3);
});

test.each(DOCUMENTS)('$name', ({ document }) => {
  const file = () => toDocxDocument(document, { scheme: FONT_SCHEMES['Windows 自带'], author: '', day: DAY });
  const laid = layoutDocument(file(), { guess: true });
  expect(laid.pages.length).toBeGreaterThan(0);
  expect(laid).toEqual(asItIs.layoutDocument(file(), { guess: true }));
});
