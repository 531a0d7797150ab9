// A file Word has to repair is worthless: every sample, and of the templates to try every file, validates with Microsoft's Open XML
// SDK and says what the document says. That the XML of the others is docx's own is proven by docx-engine.test.ts.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document, Run } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import type { Field, FieldType } from '../../src/core/facts/field.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import type { DocxOptions } from '../../src/render/docx-options.ts';
import type { Entry } from '../../src/site/content.ts';
import { content } from '../content/load-content.ts';
import { templatesToTry } from '../few-templates.ts';
import { allOrFirst } from '../whole.ts';
import { textOfDocument, textOfFile } from './file-text.ts';
import { type Fault, faultsOf } from './open-xml.ts';
import { isWellFormed, readParts } from './package-xml.ts';
import { DAY, HEAD_AND_IMPRINT, isOffice, optionsFor, type Paper, papersOf } from './papers.ts';

const OPTIONS: DocxOptions = { scheme: FONT_SCHEMES.机关字库, author: '', day: DAY };

type Proven = { readonly name: string; readonly document: Document; readonly options: DocxOptions };

/** Validates the files of documents and compares the text of each with the document's. */
function prove(documents: readonly Proven[]): void {
  let faults: readonly (readonly Fault[])[] = [];
  const files = documents.map(({ document, options }) => toDocx(document, options));
  beforeAll(async () => {
    faults = await faultsOf(files);
  });
  test.each(documents.map((each, at) => ({ ...each, at })))('$name', ({ document, at }) => {
    expect(faults[at]).toEqual([]);
    const parts = readParts(files[at] ?? new Uint8Array());
    expect(Object.keys(parts).filter((part) => !isWellFormed(parts[part] ?? ''))).toEqual([]);
    expect(textOfFile(parts['word/document.xml'] ?? '')).toEqual(textOfDocument(document));
  });
}

describe('every paper validates and reads back', () => {
  const others = content.entries.filter((entry) => !templatesToTry.includes(entry));
  const proven = (paper: Paper): Proven => ({ ...paper, options: optionsFor(paper) });
  const drafts = papersOf(templatesToTry, ['blank', 'empty']).filter(isOffice);
  // The same of all: where each says how many blanks it has, each is a file of its own.
  const blanks = Math.max(...drafts.map(({ document }) => document.gaps.length));
  prove([
    ...papersOf(others, ['sample']).filter(isOffice).map(proven),
    ...papersOf(templatesToTry, ['sample']).map(proven),
    ...papersOf(templatesToTry, ['headed', 'blank', 'empty']).filter(isOffice).map(proven),
    ...drafts.map((paper) => ({
      name: `${paper.name}, as a draft`,
      document: paper.document,
      options: { ...optionsFor(paper), draftNote: `草稿，尚有 ${blanks} 处待填` },
    })),
  ]);
});

/** What people paste, and what somebody might type to break the file. */
const HOSTILE: Readonly<Record<string, string>> = {
  emoji: '😀👨‍👩‍👧🇨🇳𠮷㛃',
  'control characters': '甲\u0001\u0008\u000b\u000c\u001f\u007f\u0085乙',
  NUL: '甲\u0000乙',
  'lone surrogates': '甲\ud800乙\udc00丙',
  noncharacters: '甲\ufffe\uffff\ufdd0乙',
  'right-to-left marks': '\u202e甲\u200f乙\u061c\u2066丙\u2069',
  'a script tag': '<script>alert(1)</script>',
  entities: '&amp;&lt;&#x26;&nbsp;<&>"\'',
  'the end of CDATA': ']]><!-- --><?x ?>',
  'the words docx turns into page numbers': 'CURRENT TOTAL_PAGES',
  CURRENT: 'CURRENT',
  TOTAL_PAGES: 'TOTAL_PAGES',
  tabs: '甲\t乙\t\t丙',
  newlines: '甲\n\n乙\r\n丙\u2028丁',
  'spaces at the ends': '甲　 乙',
  'template tags': '{{发文机关}}{#a}{/a}{>b}%s',
};
const LONG = '一二三四五六七八九十'.repeat(10_000);
/** Over thirty pages: in every list of a paper more than anybody types. */
const PAGES = LONG.slice(0, 20_000);

describe('hostile facts', () => {
  const hasTable = ({ template }: Entry) => template.body.some(({ kind }) => kind === 'table');
  const [withTable] = content.entries.filter(hasTable);
  if (!withTable) throw new Error('no template has a table');
  const proven = (name: string, entry: Entry, texts: readonly string[]): Proven => ({
    name,
    document: fill(entry.template, hostileFacts(entry, texts)),
    options: OPTIONS,
  });
  const longest = allOrFirst(
    templatesToTry.toSorted((a, b) => Number(hasTable(b)) - Number(hasTable(a))),
    1,
  ).map((entry) => proven(`20,000 characters in every list of ${entry.template.id}`, entry, [PAGES]));
  prove([
    ...Object.entries(HOSTILE).map(([name, text]) =>
      proven(`${name} in every text of a paper with a table`, withTable, [text]),
    ),
    ...templatesToTry.map((entry) =>
      proven(`one after another in ${entry.template.id}`, entry, Object.values(HOSTILE)),
    ),
    ...longest,
  ]);
  test('the long ones are long', () => {
    for (const { document } of longest)
      expect(textOfDocument(document).join('').length).toBeGreaterThan(LONG.length);
  });
});

describe('hostile text where no fact reaches', () => {
  const text = '<b>&amp;]]>😀CURRENT\tTOTAL_PAGES\n　甲 \u202e乙';
  prove([
    {
      name: 'in title, paragraph, table, imprint and gap marks',
      document: everywhere(text),
      options: OPTIONS,
    },
    { name: '100,000 characters there', document: everywhere(LONG), options: OPTIONS },
  ]);
  test.each(Object.entries(HOSTILE))('in the author: %s', (_, author) => {
    const parts = readParts(toDocx(everywhere('甲'), { ...OPTIONS, author }));
    expect(Object.keys(parts).filter((part) => !isWellFormed(parts[part] ?? ''))).toEqual([]);
  });
});

function isText({ type }: FieldType): boolean {
  return type === 'text' || type === 'long' || type === 'organ';
}

/** The sample with head and imprint, and in place of every text that may be typed freely one of `texts`, in turn. */
function hostileFacts({ template, sample }: Entry, texts: readonly string[]): Facts {
  let used = 0;
  const text = () => texts[used++ % texts.length] ?? '';
  const put = (field: Field): Fact | undefined => {
    const fact = { ...sample, ...HEAD_AND_IMPRINT }[field.name];
    if (isText(field)) return text();
    if (field.type === 'list') return isText(field.of) ? [text(), text()] : fact;
    if (field.type !== 'rows' || !Array.isArray(fact)) return fact;
    const cells = () => Object.fromEntries(field.columns.filter(isText).map(({ name }) => [name, text()]));
    return fact.map((row: Fact) => ({ ...(typeof row === 'object' ? row : {}), ...cells() }));
  };
  return Object.fromEntries(
    template.fields.flatMap((field) => {
      const fact = put(field);
      return fact === undefined ? [] : [[field.name, fact]];
    }),
  );
}

function everywhere(text: string): Document {
  const runs: readonly Run[] = [{ text }, { text, font: '楷体' }, { text, gap: true, from: ['甲', 0] }];
  const blocks: readonly Block[] = [
    { kind: 'paragraph', role: 'title', runs },
    { kind: 'paragraph', role: 'body', runs },
    {
      kind: 'table',
      columns: [
        { title: text, width: 4422, centered: true },
        { title: '乙', width: 4422, centered: false },
      ],
      rows: [[runs, []]],
    },
  ];
  return {
    title: text,
    blocks,
    imprint: { copies: runs, printer: runs, printed: [{ text: '2026年1月16日印发' }] },
    gaps: [],
  };
}
