// That files are read as one hides no fault of any of them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toDocx } from '../../src/render/docx.ts';
import { faultsIn, faultsOf, joinAlike } from './open-xml.ts';
import { officePapers, optionsFor } from './papers.ts';

const NONE = new Uint8Array();

const files = officePapers('sample').map((paper) => toDocx(paper.document, optionsFor(paper)));
const [first = NONE, second = NONE, third = NONE] = files;

/** The file with a stretch of one part replaced, once. */
function spoilt(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(third);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

const TEXT = 'word/document.xml';
test.each<[what: string, from: string | RegExp, to: string]>([
  ['an element out of place', /<w:pPr>/, '<w:tbl/><w:pPr>'],
  ['a word where a number belongs', /w:type="dxa" w:w="\d+"/, 'w:type="dxa" w:w="wide"'],
  ['a section that is no section', /<w:pgSz [^>]*>/, '<w:pgSz w:w="broad" w:h="16838"/>'],
  ['something after the section', '</w:sectPr></w:body>', '</w:sectPr><w:p/></w:body>'],
  ['a footer that is not there', /(<w:footerReference [^>]*r:id=")[^"]*/, '$1rId99'],
])('%s is found among others', async (_, from, to) => {
  const [{ joined, of } = { joined: NONE, of: [] }] = joinAlike([first, spoilt(TEXT, from, to), second]);
  expect(of).toHaveLength(3);
  expect(await faultsIn(joined)).not.toEqual([]);
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
