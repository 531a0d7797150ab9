// A downloaded file brings the draft back: as it was written, after LibreOffice has saved it again, and after an edit by hand. Every
// sample is read back; of the templates that have all parts of a file among them also with head and imprint, as a draft, and from LibreOffice.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { compareText } from '../../src/core/compare/compare-text.ts';
import { fill } from '../../src/core/document/fill.ts';
import { imprintLines } from '../../src/core/document/imprint-lines.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { toText } from '../../src/render/text.ts';
import { type Opened, readDocx } from '../../src/reopen/read-docx.ts';
import { content } from '../content/load-content.ts';
import { templatesToProve } from '../few-templates.ts';
import { DAY, HEAD_AND_IMPRINT, hasHead } from './papers.ts';
import { convert, MISSING } from './soffice.ts';

/** How hard a changed file is packed says nothing. */
const QUICK = { level: 1 } as const;

const folder = mkdtempSync(join(tmpdir(), 'huiwen-reopen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const papers = await Promise.all(
  content.entries.flatMap((entry) => {
    const { template, sample } = entry;
    const proven = templatesToProve.includes(entry);
    const kinds = [
      { kind: 'final', facts: sample },
      { kind: 'headed', facts: { ...sample, ...HEAD_AND_IMPRINT } },
      { kind: 'draft', facts: { 年度: 2025 } },
    ].filter(({ kind }) => kind === 'final' || (proven && (kind !== 'headed' || hasHead(entry))));
    return kinds.map(async ({ kind, facts }) => {
      const document = fill(template, facts);
      const carried = {
        template: template.id,
        revised: template.revised,
        facts,
        name: kind,
        off: ['学习书目'],
        accepted: { 'attendance:到会': '两人因公外出' },
        lastYear: kind === 'draft' ? { 年度: 2025 } : {},
      };
      const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: DAY, facts: carried };
      const bytes = toDocx(document, {
        ...options,
        ...(kind === 'draft' ? { draftNote: '草稿' } : {}),
      });
      return { name: `${template.id}-${kind}`, kind, proven, document, carried, bytes };
    });
  }),
);
type ProvenPaper = (typeof papers)[number];

function opened(bytes: Uint8Array): Extract<Opened, { kind: 'facts' }> {
  const result = readDocx(bytes);
  if (result.kind === 'refused') throw new Error(result.message);
  return result;
}

function proveUntouched({ document, carried, kind }: ProvenPaper, bytes: Uint8Array) {
  const { text, imprint, ...back } = opened(bytes);
  expect(back).toEqual({ kind: 'facts', ...carried });
  expect(text.length).toBeGreaterThan(2);
  expect(compareText(toText(document).split('\n'), [...text, ...imprint])).toEqual([]);
  expect(imprint.length > 0).toBe(kind === 'headed');
  expect(compareText(imprintLines(document), imprint)).toEqual([]);
}

/** The file with `（手改）` typed after the third character of `line`, which has to stand in it once. */
function editedByHand(bytes: Uint8Array, line: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const at = xml.indexOf(line.slice(0, 6)) + 3;
  const changed = `${xml.slice(0, at)}（手改）${xml.slice(at)}`;
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) }, QUICK);
}

describe.each(papers)('$name', (paper) => {
  test('brings back facts and text', () => proveUntouched(paper, paper.bytes));

  test('shows exactly the paragraph somebody changed in Word', () => {
    const expected = toText(paper.document).split('\n');
    const xml = strFromU8(unzipSync(paper.bytes)['word/document.xml'] ?? new Uint8Array());
    // A paragraph whose first words stand together and only once in the file.
    const once = (each: string) => xml.split(each.slice(0, 6)).length === 2;
    const line = expected.find((each) => each.length > 8 && once(each));
    if (line === undefined) {
      // Sheets that are alike, one for each row, say in their cells alone what is said once.
      expect(paper.document.form).toBeDefined();
      return;
    }
    const { text, imprint } = opened(editedByHand(paper.bytes, line));
    const differences = compareText(expected, [...text, ...imprint]);
    const found = `${line.slice(0, 3)}（手改）${line.slice(3)}`;
    expect(differences).toEqual([
      { kind: 'changed', expected: line, found, head: 3, tail: [...line].length - 3 },
    ]);
  });
});

test('shows a 版记 somebody changed in Word', () => {
  const paper = papers.find(({ kind }) => kind === 'headed');
  if (!paper) throw new Error('no paper with an imprint');
  const [copies = ''] = imprintLines(paper.document);
  const { text, imprint } = opened(editedByHand(paper.bytes, copies));
  const lines = toText(paper.document).split('\n');
  expect(compareText(lines, [...text, ...imprint])).toMatchObject([{ kind: 'changed', expected: copies }]);
  expect(compareText(imprintLines(paper.document), imprint)).toMatchObject([{ kind: 'changed' }]);
});

describe.skipIf(MISSING)('after LibreOffice has saved the file again', () => {
  const out = join(folder, 'again');
  const proven = papers.filter((paper) => paper.proven);
  const saved = () => {
    const paths = proven.map(({ name, bytes }) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    convert('docx:MS Word 2007 XML', out, paths);
  };
  if (!MISSING) saved();
  const again = ({ name }: ProvenPaper) => new Uint8Array(readFileSync(join(out, `${name}.docx`)));

  test.each(proven)('$name comes back whole, without a difference', (paper) => {
    expect(again(paper)).not.toEqual(paper.bytes);
    proveUntouched(paper, again(paper));
  });

  test.each([
    ['docProps/custom.xml', /^docProps\/custom\.xml$/],
    ['customXml', /^customXml\//],
  ])('the facts are still there without %s', (_, path) => {
    for (const paper of proven) {
      const parts = Object.entries(unzipSync(again(paper)));
      const kept = parts.filter(([name]) => !path.test(name));
      expect(kept.length).toBeLessThan(parts.length);
      expect(opened(zipSync(Object.fromEntries(kept), QUICK)).facts).toEqual(paper.carried.facts);
    }
  });
});
