// The parts of a .docx that are the same in every file, as `docx` writes them: working them out anew for each download took longer than
// writing the text. A test writes them again and compares.

import frame from './docx-frame.json' with { type: 'json' };
import { escaped } from './docx-xml.ts';

export type Part = { readonly path: string; readonly xml: string };

export const BODY_PATH = 'word/document.xml';
/** Stand in the frame where body and note belong; private use, so that no other text holds them. */
export const BODY_MARK = '\ue000';
export const NOTE_MARK = '\ue001';

/** Parts written for each file: they differ, or `docx` would put defaults of its own there. */
export const OWN_PARTS: readonly string[] = [
  'word/styles.xml',
  'word/theme/theme1.xml',
  'word/fontTable.xml',
  'word/settings.xml',
  'docProps/core.xml',
];

type Filling = {
  readonly draftNote: string | undefined;
  readonly carried: CarriedParts | undefined;
};

/** What the facts put into a file, and what tells the package of it. */
export type CarriedParts = {
  readonly parts: readonly Part[];
  readonly contentType: string;
  readonly relationship: string;
};

/** All parts in the order of the package; those written for each file are empty. */
export function frameParts({ draftNote, carried }: Filling): readonly Part[] {
  const note = escaped(draftNote ?? '');
  const parts = frame[draftNote ? 'draft' : 'final'].map(({ path, xml }) => ({
    path,
    xml: declared(
      path,
      xml.replace(NOTE_MARK, () => note),
      carried,
    ),
  }));
  const own = new Map(carried?.parts.map((part) => [part.path, part]));
  const replaced = parts.map((part) => own.get(part.path) ?? part);
  const added = [...own.values()].filter(({ path }) => !parts.some((part) => part.path === path));
  return [...replaced, ...added];
}

function declared(path: string, xml: string, carried: CarriedParts | undefined): string {
  if (!carried) return xml;
  if (path === '[Content_Types].xml') return xml.replace('</Types>', (end) => carried.contentType + end);
  if (path === 'word/_rels/document.xml.rels')
    return xml.replace('</Relationships>', (end) => carried.relationship + end);
  return xml;
}
