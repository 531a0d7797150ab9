// Whatever was typed, the file is sound XML in a sound package and says what the document says, word for word.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';
import { saidTexts, shownTexts } from '../core/shown-text.ts';
import { docxText } from '../e2e/read-docx.ts';
import { hostileText } from '../hostile-texts.ts';
import { sharesOf } from '../shares.ts';
import { faultsOf } from './open-xml.ts';
import { isWellFormed, readParts } from './package-xml.ts';
import { DAY, HEAD_AND_IMPRINT } from './papers.ts';

const names = [...content.vocabulary.keys()];

/** Texts that fill lines and cells to their edges in every way. */
const edging = fc.string({
  unit: fc.constantFrom('甲', '乙', '，', '“', '》', 'a', '8', ' ', '—'),
  minLength: 1,
  maxLength: 60,
});

const value = fc.oneof(
  { weight: 3, arbitrary: edging },
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc.array(
      fc.dictionary(fc.constantFrom(...names, '问题', '标题'), hostileText, { maxKeys: 4 }),
      {
        maxLength: 3,
      },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3, noUnicodeString: false }) },
);

/** A filled paper with any of its facts replaced by anything. */
const paper = fc
  .tuple(
    fc.constantFrom(...content.entries),
    fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), value, { maxKeys: 30 }),
    fc.boolean(),
    fc.constantFrom('show', 'leave out'),
    hostileText,
  )
  .map(([{ template, sample }, facts, headed, absent, author]) => {
    // As they come out of the storage: JSON, in which __proto__ is a name like others.
    const spoilt: Facts = JSON.parse(JSON.stringify(facts));
    const given = { ...sample, ...(headed ? HEAD_AND_IMPRINT : {}), ...spoilt };
    return { document: fill(template, given, absent), author };
  });

/** Paragraphs with text: in the file the imprint hangs on one without. */
const written = (text: string) => text.split('\n').filter(Boolean);

const SHARES = sharesOf(1000);

test.each(SHARES)('any facts give a preview that shows them whole: $numRuns from $seed', (share) => {
  fc.assert(
    fc.property(paper, ({ document }) => {
      expect(shownTexts(document)).toEqual(saidTexts(document));
    }),
    share,
  );
});

test.each(SHARES)('any facts give a file that reads back as the text: $numRuns from $seed', async (share) => {
  const files: Uint8Array[] = [];
  fc.assert(
    fc.property(paper, ({ document, author }) => {
      const bytes = toDocx(document, { scheme: FONT_SCHEMES.机关字库, author, day: DAY });
      const parts = readParts(bytes);
      expect(Object.keys(parts).filter((part) => !isWellFormed(parts[part] ?? ''))).toEqual([]);
      expect(written(docxText(bytes))).toEqual(written(toText(document)));
      files.push(bytes);
    }),
    share,
  );
  expect((await faultsOf(files)).flat()).toEqual([]);
});
