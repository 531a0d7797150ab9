// The XML of cells, tag by tag, for millions of them: names without prefix, texts as they were typed.

import { decodeMarkup } from '../../core/source/markup.ts';

export type SheetTag = {
  /** Of the tag, a closing one with a slash in front. */
  readonly name: string;
  readonly attributes: string;
  readonly empty: boolean;
  /** Where what follows it begins. */
  readonly end: number;
};

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

export type TagReader = {
  /** What is no tag is passed over. */
  readonly next: () => SheetTag | undefined;
  /** Goes on from a place. */
  readonly goOn: (at: number) => void;
};

export function tagReader(xml: string): TagReader {
  const tag = new RegExp(TAG);
  return {
    next: () => {
      const found = tag.exec(xml);
      if (!found) return undefined;
      const [, slash = '', name = '', attributes = '', empty] = found;
      return { name: slash + name, attributes, empty: !!empty, end: tag.lastIndex };
    },
    goOn: (at) => {
      tag.lastIndex = at;
    },
  };
}

/** The text from a place to the next tag. */
export function textAt(xml: string, at: number): string {
  if (xml.startsWith('<![CDATA[', at)) {
    const end = xml.indexOf(']]>', at);
    return end < 0 ? '' : xml.slice(at + 9, end);
  }
  const end = xml.indexOf('<', at);
  const text = xml.slice(at, end < 0 ? xml.length : end);
  return text.includes('&') ? decodeMarkup(text) : text;
}

/** Characters that XML cannot hold are written _x000D_; line ends are of one kind, and letters are composed. */
export function typedText(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  const ended = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  return ended.normalize('NFC');
}
