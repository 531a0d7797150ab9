// That files are read as one hides no fault of any of them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../src/render/docx.ts';
import { type Fault, faultsIn, faultsOf, joinAlike } from './open-xml.ts';
import { officePapers, optionsFor } from './papers.ts';

const NONE = new Uint8Array();

const files = officePapers('sample').map((paper) => toDocx(paper.document, optionsFor(paper)));
const [first = NONE, second = NONE, third = NONE] = files;

/** The file with a stretch of one part replaced, once. */
function spoilt(part: string, from: string | RegExp, to: string, file = third): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

const TEXT = 'word/document.xml';
const revision = (number: number) =>
  `<w:ins w:id="${number}" w:author="甲" w:date="2026-11-28T00:00:00Z"><w:r><w:t>乙</w:t></w:r></w:ins>`;
const FAULTS: readonly (readonly [what: string, from: string | RegExp, to: string, said: RegExp])[] = [
  ['an element out of place', /<w:pPr>/, '<w:tbl/><w:pPr>', /invalid child element '[^']*:tbl'/],
  ['a word where a number belongs', /w:type="dxa" w:w="\d+"/, 'w:type="dxa" w:w="wide"', /'wide'/],
  ['a section that is no section', /<w:pgSz [^>]*>/, '<w:pgSz w:w="broad" w:h="16838"/>', /'broad'/],
  ['something after the section', '</w:sectPr></w:body>', '</w:sectPr><w:p/></w:body>', /unexpected child/],
  ['a revision with the number of another', '</w:p>', `${revision(1)}${revision(1)}</w:p>`, /unique value/],
];

describe('among others', () => {
  let found: readonly Fault[] = [];
  beforeAll(async () => {
    const bad = FAULTS.map(([, from, to]) => spoilt(TEXT, from, to));
    // Numbered in each file as in the others, which is no fault; one that stands twice is said once.
    const revised = spoilt(TEXT, '</w:p>', `${revision(2)}</w:p>`, second);
    const [{ joined, of } = { joined: NONE, of: [] }] = joinAlike([
      first,
      ...bad.flatMap((each) => [each, revised]),
    ]);
    expect(of).toHaveLength(1 + 2 * FAULTS.length);
    found = await faultsIn(joined);
  });
  test.each(FAULTS)('%s is found', (_what, _from, _to, said) => {
    expect(found.filter(({ description }) => said.test(description ?? ''))).toHaveLength(1);
  });
  test('nothing else is', () => expect(found).toHaveLength(FAULTS.length));

  // With it the SDK reads nothing else.
  test('a footer that is not there is found', async () => {
    const bad = spoilt(TEXT, /(<w:footerReference [^>]*r:id=")[^"]*/, '$1rId99');
    const [{ joined, of } = { joined: NONE, of: [] }] = joinAlike([first, bad, second]);
    expect(of).toHaveLength(3);
    expect(await faultsIn(joined)).not.toEqual([]);
  });
});

test('a file whose other parts are not those of the rest is read by itself', () => {
  const styles = spoilt('word/styles.xml', /<w:style /, '<w:p/><w:style ');
  const footer = spoilt('word/footer1.xml', /<w:pPr>/, '<w:sectPr/><w:pPr>');
  const root = spoilt(TEXT, /<w:document /, '<w:document w:conformance="loose" ');
  const groups = joinAlike([first, styles, footer, root, second]);
  expect(groups.map(({ of }) => of)).toEqual([[first, second], [styles], [footer], [root]]);
});

test('and is said of the file that has it', async () => {
  const found = await faultsOf([first, spoilt(TEXT, /<w:pPr>/, '<w:tbl/><w:pPr>'), second]);
  expect(found.map((faults) => faults.length > 0)).toEqual([false, true, false]);
});
