// Just enough HTML for pages Astro has written itself: start tags with their attributes, scripts and styles with their text.

import { decodeMarkup, escapeMarkup } from '../core/source/markup.ts';

const TEXT_ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/;
const START_TAG = /<[a-z][\w-]*(?:\s+[^\s=>"'/]+(?:="[^"]*")?)*\s*\/?>/;
/** At any place the first that fits: what looks like a tag inside an attribute or a script is none. */
const TOKEN = new RegExp(`<!--[\\s\\S]*?-->|${TEXT_ELEMENT.source}|${START_TAG.source}`, 'gi');
const ATTRIBUTE = /(\s)([^\s=>"'/]+)(?:="([^"]*)")?/g;

export type Tag = {
  readonly name: string;
  /** By lower-case name, decoded; one without a value is empty. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands inside a script or a style. */
  readonly text?: string;
};

/** Replaces tags; a script or a style is one with all it holds. Undefined keeps a tag as it is. */
export function mapTags(html: string, map: (tag: Tag) => string | undefined): string {
  return html.replace(TOKEN, (token) => (token.startsWith('<!--') ? token : (map(readTag(token)) ?? token)));
}

/** Rewrites attribute values; texts of scripts and styles, whose hashes must stay right, are left alone. */
export function mapAttributes(html: string, map: (name: string, value: string) => string): string {
  const mapTag = (tag: string) =>
    tag.replace(ATTRIBUTE, (whole, space: string, name: string, value: string | undefined) => {
      if (value === undefined) return whole;
      const before = decodeMarkup(value);
      const after = map(name.toLowerCase(), before);
      return after === before ? whole : `${space}${name}="${escapeMarkup(after)}"`;
    });
  return html.replace(TOKEN, (token) => {
    if (token.startsWith('<!--')) return token;
    if (!/^<(?:script|style)\b/i.test(token)) return mapTag(token);
    const end = token.indexOf('>') + 1;
    return mapTag(token.slice(0, end)) + token.slice(end);
  });
}

function readTag(token: string): Tag {
  const [, element, , text] = new RegExp(`^${TEXT_ELEMENT.source}$`, 'i').exec(token) ?? [];
  const start = element === undefined ? token : token.slice(0, token.indexOf('>') + 1);
  const name = (/^<([\w-]+)/.exec(start)?.[1] ?? '').toLowerCase();
  const attributes = new Map(
    [...start.matchAll(ATTRIBUTE)].map(
      ([, , key = '', value = '']) => [key.toLowerCase(), decodeMarkup(value)] as const,
    ),
  );
  return { name, attributes, ...(text === undefined ? {} : { text }) };
}
