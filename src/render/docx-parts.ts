// The parts of a .docx by how long they last: what is the same in every file of a kind is packed once per run.

import type { Document } from '../core/document/document.ts';
import { escapeMarkup } from '../core/source/markup.ts';
import type { FontScheme } from '../core/style/fonts.ts';
import { FACTS_PATHS, factsParts } from './docx-facts.ts';
import { fontTableXml, themeXml } from './docx-fonts.ts';
import { BODY_MARK, BODY_PATH, type FrameKind, frameParts, NOTE_MARK } from './docx-frame.ts';
import { corePropertiesXml } from './docx-metadata.ts';
import type { DocxOptions } from './docx-options.ts';
import { settingsXml } from './docx-settings.ts';
import { SHEET } from './docx-shells.ts';
import { stylesXml } from './docx-styles.ts';
import type { XmlPart } from './docx-xml.ts';
import { type PackedEntry, packText, storedText } from './zip.ts';

const CORE_PATH = 'docProps/core.xml';

/** Packed where it is the same in every file. */
export type Planned = XmlPart | PackedEntry;

const plans = new Map<FontScheme, Map<string, readonly Planned[]>>();

/** All parts of a kind of file in the order of the package. */
export function* planOf(scheme: FontScheme, kind: FrameKind): Generator<undefined, readonly Planned[]> {
  const ofScheme = plans.get(scheme) ?? new Map<string, readonly Planned[]>();
  plans.set(scheme, ofScheme);
  const key = `${kind.draft} ${kind.carries}`;
  const known = ofScheme.get(key);
  if (known) return known;
  const plan: Planned[] = [];
  const own = ownParts(scheme);
  for (const { path, xml } of frameParts(kind)) {
    const part = { path, xml: own.get(path) ?? xml };
    plan.push(differs(part) ? part : yield* packText(path, part.xml));
    yield;
  }
  ofScheme.set(key, plan);
  return plan;
}

function differs({ path, xml }: XmlPart): boolean {
  const paths: readonly string[] = [BODY_PATH, CORE_PATH, ...FACTS_PATHS];
  return paths.includes(path) || xml.includes(NOTE_MARK);
}

/** `docx` adds Office's blue headings to the styles it is given, and fonts of its own; the file carries ours alone. */
function ownParts(scheme: FontScheme): ReadonlyMap<string, string> {
  return new Map([
    ['word/styles.xml', stylesXml(scheme)],
    ['word/theme/theme1.xml', themeXml(scheme)],
    ['word/fontTable.xml', fontTableXml(scheme)],
    ['word/settings.xml', settingsXml()],
  ]);
}

/** The frame is that of an upright sheet. */
function onSheet(xml: string, { form }: Document): string {
  return form?.page === 'landscape' ? xml.replace(SHEET.portrait, SHEET.landscape) : xml;
}

/** To pack so short a text takes as long as a sixth of the body of a report, and saves 250 bytes: docProps/core.xml is as short. */
const SHORT = 1000;

/** A part that differs from file to file. */
export function* packPart(path: string, xml: string): Generator<undefined, PackedEntry> {
  return xml.length < SHORT ? storedText(path, xml) : yield* packText(path, xml);
}

/** Writes the parts that differ from file to file. */
export function partWriter(
  document: Document,
  body: string,
  { author, day, draftNote = '', facts }: DocxOptions,
): (part: XmlPart) => string {
  const carried = facts ? factsParts(facts) : [];
  return ({ path, xml }) => {
    if (path === BODY_PATH) return onSheet(xml, document).replace(BODY_MARK, () => body);
    if (path === CORE_PATH) return corePropertiesXml({ title: document.title, author, day });
    const fact = carried.find((part) => part.path === path);
    return fact?.xml ?? xml.replace(NOTE_MARK, () => escapeMarkup(draftNote));
  };
}
