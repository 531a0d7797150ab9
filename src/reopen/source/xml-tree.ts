// A part of a .docx as a tree: names of WordprocessingML stand without prefix, all others behind a colon.

import { decodeMarkup } from '../../core/source/markup.ts';
import { PartFault } from '../package-parts.ts';
import { readXml } from '../read-xml.ts';

export type XmlNode = {
  readonly name: string;
  readonly attributes: string;
  readonly inside: (XmlNode | string)[];
};

const WORD = /\sxmlns:?([\w.-]*)=["'][^"']*wordprocessingml\/(?:2006\/)?main["']/;
/** No program nests so deep; what walks the tree goes down by calls. */
const DEEPEST = 400;

/** Thrown for a part that brings definitions of its own; told by the reader's door. */
export class OwnDefinitions extends Error {}

export function xmlTree(xml: string): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new OwnDefinitions();
  const prefix = WORD.exec(xml.slice(0, 20_000))?.[1] ?? 'w';
  const root: XmlNode = { name: '', attributes: '', inside: [] };
  const open: XmlNode[] = [root];
  for (const token of readXml(xml)) {
    const parent = open[open.length - 1] ?? root;
    if (token.kind === 'text') {
      if (parent.name === 't' || parent.name === ':t' || token.text.trim()) parent.inside.push(token.text);
    } else if (token.kind === 'close') {
      if (open.length > 1) open.pop();
    } else {
      const node: XmlNode = { name: named(token.name, prefix), attributes: token.attributes, inside: [] };
      parent.inside.push(node);
      if (token.empty) continue;
      open.push(node);
      if (open.length > DEEPEST) throw new PartFault('broken');
    }
  }
  return root;
}

function named(name: string, prefix: string): string {
  const colon = name.indexOf(':');
  const local = name.slice(colon + 1);
  return name.slice(0, Math.max(0, colon)) === prefix ? local : `:${local}`;
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const each of node?.inside ?? []) if (typeof each !== 'string' && each.name === name) return each;
  return undefined;
}

export function* children(node: XmlNode | undefined, name?: string): Generator<XmlNode> {
  for (const each of node?.inside ?? [])
    if (typeof each !== 'string' && (name === undefined || each.name === name)) yield each;
}

/** Every element of that name below, the outermost first. */
export function* below(node: XmlNode, name: string): Generator<XmlNode> {
  for (const each of children(node)) {
    if (each.name === name) yield each;
    yield* below(each, name);
  }
}

const ATTRIBUTES = new Map<string, RegExp>();

/** An attribute by its local name. */
export function attributeIn(node: XmlNode | undefined, name: string): string | undefined {
  if (!node?.attributes) return undefined;
  let attribute = ATTRIBUTES.get(name);
  if (!attribute) {
    attribute = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    ATTRIBUTES.set(name, attribute);
  }
  const found = attribute.exec(node.attributes);
  return found ? decodeMarkup(found[1] ?? found[2] ?? '') : undefined;
}

/** The val of a child that switches something on or off; undefined where there is no such child. */
export function switched(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  return found && !/^(?:0|false|off|none)$/.test(attributeIn(found, 'val') ?? '');
}

export function textBelow(node: XmlNode): string {
  let text = '';
  for (const each of node.inside) text += typeof each === 'string' ? each : textBelow(each);
  return text;
}
