// The line of sealed facts in each of the two places a .docx may keep it.

import { attributeOf, readXml } from './read-xml.ts';

/** Text of a custom XML part of ours; undefined where the part is another program's. */
export function lineInPart(xml: string): string | undefined {
  let text = '';
  let root: string | undefined;
  for (const token of readXml(xml)) {
    if (token.kind === 'text') text += token.text;
    else root ??= token.attributes;
  }
  return root?.includes('urn:huiwen:facts') ? text : undefined;
}

/** The pieces of docProps/custom.xml in order; undefined where there are none. */
export function lineInProperties(xml: string): string | undefined {
  const pieces = new Map<number, string>();
  let place: number | undefined;
  for (const token of readXml(xml)) {
    if (token.kind === 'text') {
      if (place !== undefined) pieces.set(place, (pieces.get(place) ?? '') + token.text);
    } else if (token.name === 'property')
      place = token.kind === 'open' ? placeOf(token.attributes) : undefined;
  }
  const inOrder = [...pieces].sort(([a], [b]) => a - b);
  return inOrder.length ? inOrder.map(([, piece]) => piece).join('') : undefined;
}

function placeOf(attributes: string): number | undefined {
  const digits = /^Huiwen(\d{1,6})$/.exec(attributeOf(attributes, 'name') ?? '')?.[1];
  return digits ? Number(digits) : undefined;
}
