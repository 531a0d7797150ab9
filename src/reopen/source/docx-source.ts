// A .docx of anybody's as a source: its body with styles and numbers; macros, links and what it points to are named and left alone.

import type { SourceText } from '../../core/intake/text/source.ts';
import { authorsIn } from '../hidden-in-docx.ts';
import { PartFault, type PartText, partTexts, targets, targetsOf } from '../package-parts.ts';
import { type ZipEntry, zipEntries } from '../read-zip.ts';
import { docxBlocks } from './docx-blocks.ts';
import { numberingOf } from './docx-numbering.ts';
import { stylesOf, themeFontsOf } from './docx-styles.ts';
import { type NoteBook, noteBook } from './note-book.ts';
import { SOURCE_PARTS } from './source-limits.ts';
import { refusedSource, type SourceRefused } from './source-refusals.ts';
import { writeSource } from './write-source.ts';
import {
  attributeIn,
  below,
  child,
  children,
  OwnDefinitions,
  textBelow,
  type XmlNode,
  xmlTree,
} from './xml-tree.ts';

/** The text of a paper that breaks off midway is not read: nobody would see that half of it is missing. */
const CLOSES = /<\/(?:[\w.-]+:)?document\s*>/;
/** Of characters at the end that are looked at. */
const END = 2_000;

/** Total: any bytes that begin as a zip does give a source or a sentence. */
export function docxSource(bytes: Uint8Array): SourceText | SourceRefused {
  const entries = zipEntries(bytes);
  if (!entries) return refusedSource('truncated');
  if (entries.some(({ encrypted }) => encrypted)) return refusedSource('encrypted');
  try {
    return packageSource(partTexts(bytes, entries, SOURCE_PARTS), entries);
  } catch (fault) {
    if (fault instanceof PartFault) return refusedSource(fault.why);
    if (fault instanceof OwnDefinitions) return refusedSource('entities');
    throw fault;
  }
}

function packageSource(read: PartText, entries: readonly ZipEntry[]): SourceText | SourceRefused {
  const has = (start: string) => entries.some(({ path }) => path.startsWith(start));
  const named = targets(read, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'))?.path;
  const main = named && read(named) !== undefined ? named : 'word/document.xml';
  const xml = main.startsWith('word/') ? read(main) : undefined;
  if (xml === undefined) {
    if (has('xl/')) return refusedSource('sheet');
    if (has('ppt/')) return refusedSource('slides');
    if (has('OFD.xml')) return refusedSource('ofd');
    return refusedSource(has('content.xml') && has('mimetype') ? 'odt' : 'otherZip');
  }
  if (!CLOSES.test(xml.slice(-END))) return refusedSource('truncated');
  const root = xmlTree(xml);
  const body = child(child(root, 'document'), 'body');
  if (!body) return refusedSource('broken');
  const notes = noteBook();
  const links = targetsOf(read, main);
  const part = (type: string) => {
    const path = links.find((link) => link.type.endsWith(`/${type}`) && !link.external)?.path;
    const text = path === undefined ? undefined : read(path);
    return text === undefined ? undefined : xmlTree(text);
  };
  const styles = stylesOf(part('styles'), themeFontsOf(part('theme')));
  const blocks = docxBlocks(body, styles, numberingOf(part('numbering')), notes);
  if (entries.some(({ path }) => /vbaProject\.bin$/i.test(path))) notes.add('宏');
  for (const { external } of links) if (external) notes.add('外部链接');
  noteComments(part('comments'), notes);
  for (const author of authorsIn(read('docProps/core.xml') ?? '')) notes.add('作者', author);
  for (const kind of ['footnotes', 'endnotes']) noteFootnotes(part(kind), notes);
  for (const { type, path, external } of links)
    if (/\/(?:header|footer)$/.test(type) && !external) noteEdges(xmlTree(read(path) ?? ''), notes);
  const source = writeSource(blocks, notes.notes);
  // Said of what has no text at all.
  return 'refused' in source && has('word/media/') && !xml.includes('</w:t>')
    ? refusedSource('onlyPictures')
    : source;
}

function noteComments(root: XmlNode | undefined, notes: NoteBook) {
  for (const comment of children(child(root, 'comments'), 'comment'))
    notes.add('批注', attributeIn(comment, 'author'));
}

function noteFootnotes(root: XmlNode | undefined, notes: NoteBook) {
  for (const part of children(root))
    for (const note of children(part)) {
      const words = textsIn(note);
      if (words && !/eparator|otice/.test(attributeIn(note, 'type') ?? '')) notes.add('脚注', words);
    }
}

/** A page number is no loss. */
function noteEdges(root: XmlNode, notes: NoteBook) {
  const words = textsIn(root);
  if (/[\p{L}]/u.test(words.replace(/第|页|共|PAGE/g, ''))) notes.add('页眉页脚', words);
}

function textsIn(node: XmlNode): string {
  return [...below(node, 't')].map(textBelow).join('').trim();
}
