// HTML as a row of tags and texts, by our own reading: nothing in it is run, fetched or put on a page, whatever it holds.

import { decodeMarkup } from '../../core/source/markup.ts';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open' | 'close';
      readonly name: string;
      readonly attributes: string;
      readonly empty: boolean;
    }
  /** What stood where it could be run, or said how things look. */
  | { readonly kind: 'skipped'; readonly name: string };

/** Their text is no text. */
const RAW: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'noscript', 'template', 'iframe', 'noembed', 'noframes', 'textarea', 'xml'],
]);
const EMPTY: ReadonlySet<string> = new Set([
  ...['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'base', 'wbr', 'area', 'embed', 'source', 'track'],
]);
const NAME = /<(\/?)([a-z][\w:.-]*)/iy;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  times: '×',
  bull: '•',
  copy: '©',
};

export function* htmlTokens(html: string): Generator<HtmlToken> {
  const named = new RegExp(NAME);
  const endOfTag = tagEnds(html);
  for (let at = 0; at < html.length; ) {
    const mark = html.indexOf('<', at);
    if (mark !== at) yield text(html.slice(at, mark < 0 ? html.length : mark));
    if (mark < 0) return;
    if (html.startsWith('<!--', mark)) at = after(html, '-->', mark + 4);
    else if (html[mark + 1] === '!' || html[mark + 1] === '?') at = after(html, '>', mark);
    else {
      named.lastIndex = mark;
      const [, slash = '', written = ''] = named.exec(html) ?? [];
      if (!written) {
        yield { kind: 'text', text: '<' };
        at = mark + 1;
        continue;
      }
      const end = endOfTag(named.lastIndex);
      const attributes = html.slice(named.lastIndex, end);
      const name = written.toLowerCase();
      at = end + 1;
      if (!slash && RAW.has(name)) {
        yield { kind: 'skipped', name };
        at = endOfRaw(html, name, at);
      } else {
        const empty = EMPTY.has(name) || attributes.endsWith('/');
        yield { kind: slash ? 'close' : 'open', name, attributes, empty };
      }
    }
  }
}

function after(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

/** Where the tag's `>` is; one between quotation marks is part of a value. A quotation that never ends is none. */
function tagEnds(html: string): (from: number) => number {
  const never = new Set<string>();
  return (from) => {
    for (let at = from; at < html.length; at++) {
      const letter = html[at] ?? '';
      if (letter === '>') return at;
      if ((letter !== '"' && letter !== "'") || never.has(letter)) continue;
      const end = html.indexOf(letter, at + 1);
      if (end < 0) never.add(letter);
      else at = end;
    }
    return html.length;
  };
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

function text(written: string): HtmlToken {
  if (!written.includes('&')) return { kind: 'text', text: written };
  const named = written.replace(/&([a-z]{3,6});/gi, (whole, name: string) => NAMED[name] ?? whole);
  return { kind: 'text', text: decodeMarkup(named) };
}

/** An attribute of HTML: its name in any case, with or without quotation marks. */
export function htmlAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return found ? decodeMarkup(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}
