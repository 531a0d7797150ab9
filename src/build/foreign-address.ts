// Addresses of other hosts in what a browser would fetch or run: there are none, and the exceptions are listed with reasons.

import { mapTags } from './html.ts';

/** In code: anything that begins like an address, and a host's name in quotes after two slashes. */
const IN_CODE = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)]+|(?<=["'`(])\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`<>\\)]*/g;
/** In an attribute: anywhere, because srcset and meta refresh have an address in the middle. */
const IN_ATTRIBUTE = /(?:https?|wss?|ftp):\/\/[^\s"'<>]+|^\s*\/\/[^\s]+|(?<=[\s,=])\/\/[\w-]+\.[^\s]+/g;

type Exception = { readonly start: string; readonly reason: string };

export const EXCEPTIONS: readonly Exception[] = [
  ...[
    'http://schemas.openxmlformats.org/',
    'http://schemas.microsoft.com/office/',
    'http://www.wps.cn/officeDocument/',
    'http://purl.org/dc/elements/1.1/',
    'http://purl.org/dc/terms/',
    'http://www.w3.org/1998/Math/MathML',
    'http://www.w3.org/1999/xhtml',
    'http://www.w3.org/2000/svg',
    'http://www.w3.org/2001/XMLSchema-instance',
  ].map((start) => ({ start, reason: 'the name of an XML vocabulary: written into files, never fetched' })),
];

/** The foreign addresses in a published file, by what its ending says it is. What people only read is left alone. */
export function foreignAddresses(file: string, text: string): string[] {
  switch (/\.[^.]*$/.exec(file)?.[0]) {
    case '.html':
      return unlisted(inHtml(text));
    case '.js':
    case '.css':
    case '.svg':
    case '.json':
    case '.xml':
    case '.webmanifest':
      return unlisted(text.match(IN_CODE) ?? []);
    default:
      return [];
  }
}

/** Attributes of every tag, and the text of scripts and styles. */
function inHtml(html: string): string[] {
  const found: string[] = [];
  mapTags(html, ({ attributes, text }) => {
    for (const value of attributes.values()) found.push(...(value.match(IN_ATTRIBUTE) ?? []));
    found.push(...(text?.match(IN_CODE) ?? []));
    return undefined;
  });
  return found;
}

function unlisted(found: readonly string[]): string[] {
  return [...new Set(found)].filter((address) => !EXCEPTIONS.some(({ start }) => address.startsWith(start)));
}
