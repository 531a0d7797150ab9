// A .docx of unknown origin, read back: the facts in it and its text, or a sentence that says why not.

import { strFromU8 } from 'fflate';
import { isTooMuch, MOST_ITEMS } from '../core/facts/how-much.ts';
import { type CarriedBack, type Unsealed, unsealFacts } from '../core/facts/sealed-facts.ts';
import { type BodyText, bodyText } from './body-text.ts';
import { lineInPart, lineInProperties } from './carried-line.ts';
import { hiddenInDocx } from './hidden-in-docx.ts';
import { FILE_LIMIT, TOTAL_LIMIT } from './limits.ts';
import { isLockFile } from './lock-file.ts';
import { mistakenFile } from './mistaken-file.ts';
import { hasStream, startsWith } from './ole-file.ts';
import { attributeOf, readXml } from './read-xml.ts';
import { type Unpacked, unzip, type ZipEntry, zipEntries } from './read-zip.ts';
import { type Refused, refused } from './refusals.ts';

export type Opened =
  | ({
      readonly kind: 'facts';
      /** What else is in the file and was not taken, in a sentence. */
      readonly hidden?: string;
    } & CarriedBack &
      BodyText)
  | Refused;

const BODY = 'word/document.xml';
/** An item may stand in a paragraph of its own, between some that the template writes. */
const MOST_PARAGRAPHS = 2 * MOST_ITEMS;
const PROPERTIES = 'docProps/custom.xml';

/** Never throws and never unpacks more than its limits, whatever the bytes are. */
export function readDocx(bytes: Uint8Array): Opened {
  if (bytes.length > FILE_LIMIT) return refused('tooBig');
  if (!bytes.length) return refused('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused(oleFile(bytes));
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4]) && !startsWith(bytes, [0x50, 0x4b, 5, 6]))
    return refused(isLockFile(bytes) ? 'lock' : (mistakenFile(bytes) ?? 'notZip'));
  const entries = zipEntries(bytes);
  if (!entries) return refused('truncated');
  if (entries.some(({ encrypted }) => encrypted)) return refused('encrypted');
  return readPackage(entries, partReader(bytes));
}

type ReadPart = (entry: ZipEntry) => Unpacked;

function readPackage(entries: readonly ZipEntry[], read: ReadPart): Opened {
  const rels = entries.find(({ path }) => path === '_rels/.rels');
  const main = mainPath(rels && read(rels));
  const document = entries.find(({ path }) => path === main) ?? entries.find(({ path }) => path === BODY);
  if (!document?.path.startsWith('word/'))
    return refused(entries.some(({ path }) => path.startsWith('xl/')) ? 'sheet' : 'notWord');
  const found: Unsealed[] = [];
  for (const entry of entries.filter(mayHoldFacts)) {
    const part = read(entry);
    if (part.kind === 'too-big') return refused('swollen');
    const copy =
      part.kind === 'bytes' ? copyIn(entry, strFromU8(part.bytes)) : ({ kind: 'damaged' } as const);
    if (copy) found.push(copy);
  }
  const sound = found.find((copy) => copy.kind === 'facts');
  if (!sound) {
    if (found.some(({ kind }) => kind === 'newer')) return refused('newer');
    return refused(found.length ? 'damaged' : 'noFacts');
  }
  if (isTooMuch(sound.facts)) return refused('tooMuch');
  const body = read(document);
  if (body.kind !== 'bytes') return refused(body.kind === 'too-big' ? 'swollen' : 'broken');
  const xml = strFromU8(body.bytes);
  const text = bodyText(xml);
  if (text.text.length > MOST_PARAGRAPHS) return refused('tooMuch');
  const part = (path: string) => {
    const entry = entries.find((each) => each.path === path);
    const found = entry && read(entry);
    return found?.kind === 'bytes' ? strFromU8(found.bytes) : undefined;
  };
  const hidden = hiddenInDocx({
    body: xml,
    comments: part('word/comments.xml'),
    properties: part('docProps/core.xml'),
  });
  return { ...sound, ...text, ...(hidden ? { hidden } : {}) };
}

/** Unpacks parts until together they have grown past the limit. */
function partReader(zip: Uint8Array): ReadPart {
  let left = TOTAL_LIMIT;
  return (entry) => {
    const part = unzip(zip, entry, left);
    // A part that turned out damaged has cost no less time.
    left -= part.cost;
    return part;
  };
}

/** Programs on the web name the main part otherwise; the path is only compared, never followed. */
function mainPath(rels: Unpacked | undefined): string {
  if (rels?.kind !== 'bytes') return BODY;
  for (const token of readXml(strFromU8(rels.bytes))) {
    if (token.kind !== 'open' || !attributeOf(token.attributes, 'Type')?.endsWith('/officeDocument'))
      continue;
    return attributeOf(token.attributes, 'Target')?.replace(/^\//, '') ?? BODY;
  }
  return BODY;
}

/** Programs that save the file again may number the custom part otherwise. */
function mayHoldFacts({ path }: ZipEntry): boolean {
  return path === PROPERTIES || /^customXml\/item\d{1,3}\.xml$/.test(path);
}

function copyIn({ path }: ZipEntry, xml: string): Unsealed | undefined {
  const line = path === PROPERTIES ? lineInProperties(xml) : lineInPart(xml);
  return line === undefined ? undefined : unsealFacts(line);
}

/** Word and Excel of old are OLE files, and so is a .docx with a password ([MS-OFFCRYPTO] 2.3.4, [MS-XLS] 2.1.2). */
function oleFile(bytes: Uint8Array): 'encrypted' | 'sheet' | 'oldWord' {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasStream(bytes, 'Workbook') ? 'sheet' : 'oldWord';
}
