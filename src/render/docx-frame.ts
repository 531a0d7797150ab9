// The parts of a .docx as `docx` writes them, with marks where the body and the note of a draft belong: working them out anew for
// each download took longer than writing the text. A test writes them again and compares.

import { FACTS_FRAME, FACTS_PATHS } from './docx-facts.ts';
import frame from './docx-frame.json' with { type: 'json' };
import type { XmlPart } from './docx-xml.ts';

export const BODY_PATH = 'word/document.xml';
/** Private use, so that no other text holds them. */
export const BODY_MARK = '\ue000';
export const NOTE_MARK = '\ue001';

/** Parts of our own: they differ, or `docx` would put defaults of its own there. */
export const OWN_PARTS: readonly string[] = [
  'word/styles.xml',
  'word/theme/theme1.xml',
  'word/fontTable.xml',
  'word/settings.xml',
  'docProps/core.xml',
];

/** Files of one kind have the same parts. */
export type FrameKind = {
  /** It has a note at the head of every page. */
  readonly draft: boolean;
  /** It carries the facts. */
  readonly carries: boolean;
};

/** All parts in the order of the package; our own are empty. */
export function frameParts({ draft, carries }: FrameKind): readonly XmlPart[] {
  const parts: readonly XmlPart[] = frame[draft ? 'draft' : 'final'];
  if (!carries) return parts;
  const lines: ReadonlyMap<string, string> = new Map(Object.entries(FACTS_FRAME.lines));
  const declared = parts.map(({ path, xml }) => ({ path, xml: withLine(xml, lines.get(path) ?? '') }));
  return [...declared, ...FACTS_PATHS.map((path) => ({ path, xml: '' })), ...FACTS_FRAME.parts];
}

/** One more line in a list of the package. */
function withLine(xml: string, line: string): string {
  return xml.replace(/<\/\w+>$/, (end) => line + end);
}
