// The parts of an .xlsx, each within its limits: what sheets it has, its formats and its shared texts.

import { formatOf } from '../../core/sheet/number-format.ts';
import { attributeOf, readXml, type XmlToken } from '../read-xml.ts';
import { unzip, type ZipEntry } from '../read-zip.ts';
import { SHEET_PART_LIMIT, SHEET_TOTAL_LIMIT } from './sheet-limits.ts';

/** Undefined where there is none. */
export type PartText = (path: string) => string | undefined;

/** Thrown inside the reader and told by its door. */
export class PartFault extends Error {
  readonly why: 'swollen' | 'broken';
  constructor(why: 'swollen' | 'broken') {
    super(why);
    this.why = why;
  }
}

export function partTexts(zip: Uint8Array, entries: readonly ZipEntry[]): PartText {
  let left = SHEET_TOTAL_LIMIT;
  return (path) => {
    const entry = entries.find((each) => each.path.toLowerCase() === path.toLowerCase());
    if (!entry) return undefined;
    const part = unzip(zip, entry, left, SHEET_PART_LIMIT);
    left -= part.cost;
    if (part.kind !== 'bytes') throw new PartFault(part.kind === 'too-big' ? 'swollen' : 'broken');
    const [first, second] = part.bytes;
    const utf16 =
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
    return new TextDecoder(utf16 || 'utf-8').decode(part.bytes);
  };
}

/** Names without their prefix, which files choose as they like. */
function localName({ name }: Extract<XmlToken, { name: string }>): string {
  return name.slice(name.indexOf(':') + 1);
}

type Opened = { readonly name: string; readonly attributes: string };

/** The tags of a part that open, by their local names. */
function* openTags(xml: string | undefined): Generator<Opened> {
  for (const token of readXml(xml ?? ''))
    if (token.kind === 'open') yield { name: localName(token), attributes: token.attributes };
}

type WorksheetPart = { readonly name: string; readonly hidden: boolean; readonly path: string };
export type WorkbookParts = { readonly sheets: readonly WorksheetPart[]; readonly from1904: boolean };

/** Undefined where the package is no workbook. */
export function workbookParts(read: PartText): WorkbookParts | undefined {
  const main = targets(read, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'))?.path;
  const path = main ?? 'xl/workbook.xml';
  const xml = read(path);
  if (xml === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rels = targets(read, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const sheets: WorksheetPart[] = [];
  let from1904 = false;
  for (const { name, attributes } of openTags(xml)) {
    if (name === 'workbookPr') from1904 = isOn(attributeOf(attributes, 'date1904'));
    if (name !== 'sheet') continue;
    const id = /\s[\w.-]*:?id=["']([^"']*)["']/.exec(attributes.replace(/\ssheetId=/, ' '))?.[1];
    const rel = rels.find((each) => each.id === id);
    // Sheets of charts hold no cells.
    if (!rel?.type.endsWith('/worksheet')) continue;
    const state = attributeOf(attributes, 'state');
    sheets.push({
      name: attributeOf(attributes, 'name') ?? '',
      hidden: state === 'hidden' || state === 'veryHidden',
      path: rel.path,
    });
  }
  return { sheets, from1904 };
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

type Target = { readonly id: string; readonly type: string; readonly path: string };

export function targets(read: PartText, path: string, folder: string): readonly Target[] {
  const found: Target[] = [];
  for (const { name, attributes } of openTags(read(path))) {
    if (name !== 'Relationship') continue;
    const target = attributeOf(attributes, 'Target') ?? '';
    const whole = target.startsWith('/') ? target.slice(1) : folder + target;
    found.push({
      id: attributeOf(attributes, 'Id') ?? '',
      type: attributeOf(attributes, 'Type') ?? '',
      path: whole.replace(/(?:^|[^/]+\/)\.\.\/|\.\//g, ''),
    });
  }
  return found;
}

/** The format of each style of cells. */
export function cellFormats(xml: string | undefined): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inside = false;
  for (const token of readXml(xml ?? '')) {
    if (token.kind === 'text') continue;
    const name = localName(token);
    if (name === 'cellXfs') inside = token.kind === 'open';
    if (token.kind !== 'open') continue;
    const number = Number(attributeOf(token.attributes, 'numFmtId') ?? 0);
    if (name === 'numFmt') own.set(number, attributeOf(token.attributes, 'formatCode') ?? '');
    if (name === 'xf' && inside) formats.push(formatOf(number, own));
  }
  return formats;
}
