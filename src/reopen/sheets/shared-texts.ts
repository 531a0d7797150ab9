// The texts that the cells of an .xlsx point to: pieces in different fonts joined, sounds written above left out.

import { tagReader, textAt, typedText } from './sheet-tokens.ts';

/** Texts read between two yields. */
const PORTION = 5000;

export function* sharedTexts(xml: string | undefined): Generator<undefined, readonly string[]> {
  const texts: string[] = [];
  if (!xml) return texts;
  const { next } = tagReader(xml);
  let parts = '';
  let isSound = false;
  for (let tag = next(); tag; tag = next()) {
    if (tag.name === 'si') parts = '';
    else if (tag.name === 'rPh') isSound = !tag.empty;
    else if (tag.name === '/rPh') isSound = false;
    else if (tag.name === 't' && !tag.empty && !isSound) parts += textAt(xml, tag.end);
    if (tag.name === '/si' || (tag.name === 'si' && tag.empty)) {
      texts.push(typedText(parts));
      if (texts.length % PORTION === 0) yield;
    }
  }
  return texts;
}
