// The parts of a paper's file as trees, written once per paper.
import { toDocx } from '../../src/render/docx.ts';
import { all, at, type Element, parseXml, readParts, val } from './package-xml.ts';
import { optionsFor, type Paper } from './papers.ts';

export type Written = {
  readonly parts: Readonly<Record<string, string>>;
  readonly part: (path: string) => Element;
  readonly body: Element;
  /** Paragraphs outside tables and their style ids. */
  readonly paragraphs: readonly { readonly style: string; readonly element: Element }[];
  readonly tables: readonly Element[];
};

const cache = new Map<string, Promise<Written>>();

export function written(paper: Paper, draftNote?: string): Promise<Written> {
  const key = `${paper.name}, ${draftNote}`;
  const known = cache.get(key) ?? write(paper, draftNote);
  cache.set(key, known);
  return known;
}

async function write(paper: Paper, draftNote?: string): Promise<Written> {
  const parts = readParts(
    toDocx(paper.document, { ...optionsFor(paper), ...(draftNote ? { draftNote } : {}) }),
  );
  const part = (path: string) => parseXml(parts[path] ?? '');
  const body = at(part('word/document.xml'), 'w:body');
  if (!body) throw new Error('document.xml has no body');
  return {
    parts,
    part,
    body,
    paragraphs: body.children
      .filter(({ name }) => name === 'w:p')
      .map((element) => ({ style: val(element, 'w:pPr', 'w:pStyle') ?? '', element })),
    tables: all(body, 'w:tbl'),
  };
}

/** The part a header or footer of the section points to, by its type. */
export function linkedPart(
  { part, body }: Written,
  kind: 'header' | 'footer',
  type: string,
): Element | undefined {
  const reference = all(body, `w:${kind}Reference`).find(({ attributes }) => attributes['w:type'] === type);
  const target = all(part('word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes.Id === reference?.attributes['r:id'],
  )?.attributes.Target;
  return target === undefined ? undefined : part(`word/${target}`);
}
