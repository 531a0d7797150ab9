// A .docx as its parts, and a part as a tree: the proofs read what was written, not what was asked for.
import { unzipSync } from 'fflate';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Open = Element & { readonly children: Element[]; text: string };

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of every part by its path in the package. */
export function readParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, UTF8.decode(data)]),
  );
}

/** The root of a part that `docx` or this project wrote: no comments, no CDATA. Throws when tags do not match. */
export function parseXml(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  for (const [, close, name, rest = '', text] of xml.matchAll(
    /<(\/?)([\w:]+)((?:[^<>"]|"[^"]*")*)>|([^<]+)/g,
  )) {
    const top = open.at(-1);
    if (!top) throw new Error('text after the root');
    if (text !== undefined) top.text += unescapeXml(text);
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
    } else {
      const element: Open = { name: name ?? '', attributes: readAttributes(rest), children: [], text: '' };
      top.children.push(element);
      if (!rest.endsWith('/')) open.push(element);
    }
  }
  const [first] = root.children;
  if (!first || open.length !== 1) throw new Error('no root, or an element left open');
  return first;
}

/** Controls but tab and line ends, halves of a pair that stand alone, and what is no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffd-\uffff]/u;

/** The SDK reads docProps only as far as it must, Word reads it whole: one NUL there and Word offers to repair the file. */
export function isWellFormed(xml: string): boolean {
  return !NO_XML.test(xml) && parseXml(xml).name !== '';
}

const attributesOf = new Map<string, Readonly<Record<string, string>>>();

/** The same few stand in thousands of elements. */
function readAttributes(text: string): Readonly<Record<string, string>> {
  const known = attributesOf.get(text);
  if (known) return known;
  const found = Array.from(text.matchAll(/([\w:]+)="([^"]*)"/g));
  const read = Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescapeXml(value)]));
  attributesOf.set(text, read);
  return read;
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (mark, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? mark;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** The element and all below it, in the order of the file. */
function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export function all(element: Element | undefined, name: string): Element[] {
  return element ? [...walk(element)].filter((each) => each.name === name) : [];
}

/** The element reached through children of these names; undefined where one is missing. */
export function at(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce(
    (found: Element | undefined, name) => found?.children.find((child) => child.name === name),
    element,
  );
}

/** The `w:val` of the element reached. */
export function val(element: Element | undefined, ...names: readonly string[]): string | undefined {
  return at(element, ...names)?.attributes['w:val'];
}

/** Text of a w:p or w:r: a break is \n and a tab \t, as in a document. */
export function textOf({ name, text, children }: Element): string {
  if (name === 'w:t') return text;
  if (name === 'w:br') return '\n';
  if (name === 'w:tab') return '\t';
  return children
    .filter((child) => child.name !== 'w:pPr')
    .map(textOf)
    .join('');
}
