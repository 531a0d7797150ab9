// The parts of an .xlsx, each within its limits: what sheets it has, its formats and its shared texts.

import { formatOf } from '../../core/sheet/number-format.ts';
import { localName, type PartText, targets, targetsOf } from '../package-parts.ts';
import { attributeOf, readXml } from '../read-xml.ts';

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
  const rels = targetsOf(read, path);
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
