// The .docx of a document: its body written by `docx` piece by piece, in the frame that is the same in every file.
// This folder's docx*.ts are the only importers of `docx`, and are themselves reached by import() only.

import type { Document } from '../core/document/document.ts';
import type { Carried } from '../core/facts/sealed-facts.ts';
import type { FontScheme } from '../core/style/fonts.ts';
import { toDocxBlock, toDocxImprint } from './docx-blocks.ts';
import { fontTableXml, themeXml } from './docx-fonts.ts';
import { BODY_MARK, BODY_PATH, frameParts, type Part } from './docx-frame.ts';
import { corePropertiesXml } from './docx-metadata.ts';
import { toRuns } from './docx-runs.ts';
import { settingsXml } from './docx-settings.ts';
import { stylesXml } from './docx-styles.ts';
import { tableBlock, tableRow } from './docx-table.ts';
import { componentXml } from './docx-xml.ts';
import { entryOf, writeZip } from './docx-zip.ts';
import { inSlices, nextTask } from './slices.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type DocxOptions = {
  readonly scheme: FontScheme;
  readonly author: string;
  /** YYYY-MM-DD, written as the day of creation. */
  readonly day: string;
  /** Text at the head of every page of a draft, in place of nothing in a final paper. */
  readonly draftNote?: string;
  /** Put into the file, so that it can be opened here again; nothing is put in without. */
  readonly facts?: Carried;
};

export async function toDocx(document: Document, options: DocxOptions): Promise<Blob> {
  return new Blob([await packed(document, options)], { type: DOCX_TYPE });
}

/** For Node: pages that publish a file, and tests. */
export async function toDocxBytes(document: Document, options: DocxOptions): Promise<Uint8Array> {
  return packed(document, options);
}

/** In slices, so that no browser stops however long the document is. */
async function packed(document: Document, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  await nextTask();
  const carried = options.facts && (await import('./docx-facts.ts')).factsParts(options.facts);
  const written = await inSlices(pieces(document), (write) => write());
  const own = new Map(ownParts(document, options).map(({ path, xml }) => [path, xml]));
  const entries = [];
  for (const { path, xml } of frameParts({ draftNote: options.draftNote, carried })) {
    const text = path === BODY_PATH ? xml.replace(BODY_MARK, () => written.join('')) : (own.get(path) ?? xml);
    entries.push(await entryOf(path, text));
  }
  return writeZip(entries, options.day);
}

/** The body as pieces of XML still to be written; a table may be longer than all else, so its rows are pieces too. */
function* pieces(document: Document): Generator<() => string> {
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      yield () => componentXml(toDocxBlock(block));
      continue;
    }
    const end = '</w:tbl>';
    yield () => componentXml(tableBlock({ ...block, rows: [] }, toRuns)).slice(0, -end.length);
    for (const at of block.rows.keys()) yield () => componentXml(tableRow(block, at, toRuns));
    yield () => end;
  }
  yield () => toDocxImprint(document).map(componentXml).join('');
}

/** The parts named in `OWN_PARTS`. */
function ownParts({ title }: Document, { scheme, author, day }: DocxOptions): readonly Part[] {
  return [
    // `docx` adds Office's blue headings to the styles it is given; the file carries ours alone.
    { path: 'word/styles.xml', xml: stylesXml(scheme) },
    { path: 'word/theme/theme1.xml', xml: themeXml(scheme) },
    { path: 'word/fontTable.xml', xml: fontTableXml(scheme) },
    { path: 'word/settings.xml', xml: settingsXml() },
    { path: 'docProps/core.xml', xml: corePropertiesXml({ title, author, day }) },
  ];
}
