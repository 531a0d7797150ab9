// XML as a row of tags and texts, in one pass whatever it holds: no entity but the five of XML is known, none nests.

import { decodeMarkup } from '../core/source/markup.ts';

export type XmlToken =
  | {
      readonly kind: 'open' | 'close';
      readonly name: string;
      readonly attributes: string;
      readonly empty: boolean;
    }
  | { readonly kind: 'text'; readonly text: string };

/** What begins with a mark and ends with another, without being a tag. */
const ASIDES = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;
const CDATA = '<![CDATA[';
const [DOUBLE, SINGLE, CLOSING] = [0x22, 0x27, 0x3e];

/** Ends where the XML does, or at the first mark that is never closed. */
export function* readXml(xml: string): Generator<XmlToken> {
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at);
      const end = next < 0 ? xml.length : next;
      yield { kind: 'text', text: decodeMarkup(xml.slice(at, end)) };
      at = end;
    } else if (xml[at + 1] === '!' && xml.startsWith(CDATA, at)) {
      const end = xml.indexOf(']]>', at);
      if (end < 0) return;
      yield { kind: 'text', text: xml.slice(at + CDATA.length, end) };
      at = end + 3;
    } else {
      const isTag = xml[at + 1] !== '!' && xml[at + 1] !== '?';
      const aside = isTag ? undefined : ASIDES.find(([mark]) => xml.startsWith(mark, at));
      const end = aside ? xml.indexOf(aside[1], at + aside[0].length) : endOfTag(xml, at);
      if (end < 0) return;
      if (!aside) yield readTag(xml.slice(at + 1, end));
      at = end + (aside ? aside[1].length : 1);
    }
  }
}

/** Where the tag's `>` is; one between quotation marks is part of a value. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    // By number: half of what it takes to read a file goes through here, character by character.
    const mark = xml.charCodeAt(at);
    if (quote) quote = mark === quote ? 0 : quote;
    else if (mark === DOUBLE || mark === SINGLE) quote = mark;
    else if (mark === CLOSING) return at;
  }
  return -1;
}

function readTag(inside: string): XmlToken {
  const closes = inside.startsWith('/');
  const empty = !closes && inside.endsWith('/');
  const whole = inside.slice(closes ? 1 : 0, empty ? -1 : undefined);
  const space = whole.search(/\s/);
  const [name, attributes] = space < 0 ? [whole, ''] : [whole.slice(0, space), whole.slice(space)];
  return { kind: closes ? 'close' : 'open', name, attributes, empty };
}

/** The value of an attribute, by its name with prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(/\s([\w:.-]+)=(?:"([^"]*)"|'([^']*)')/g))
    if (found === name) return decodeMarkup(double ?? single ?? '');
  return undefined;
}
