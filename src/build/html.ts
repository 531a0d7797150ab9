// Just enough HTML for pages Astro has written itself: start tags and their attributes, scripts and styles left alone.

const SKIPPED = /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/i;
const START_TAG = /<[a-z][\w-]*(?:\s+[^\s=>"'/]+(?:="[^"]*")?)+\s*\/?>/i;
const TOKEN = new RegExp(`${SKIPPED.source}|${START_TAG.source}`, 'gi');
const ATTRIBUTE = /(\s)([^\s=>"'/]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

export function encodeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Attributes of one start tag, by lower-case name, decoded; one without a value is empty. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/\s([^\s=>"'/]+)(?:="([^"]*)")?/g);
  return new Map([...found].map(([, name = '', value = '']) => [name.toLowerCase(), decodeEntities(value)]));
}

/** Rewrites attribute values everywhere but inside scripts, styles and comments, whose hashes must stay right. */
export function mapAttributes(html: string, map: (name: string, value: string) => string): string {
  const mapTag = (tag: string) =>
    tag.replace(ATTRIBUTE, (whole, space: string, name: string, value: string) => {
      const before = decodeEntities(value);
      const after = map(name.toLowerCase(), before);
      return after === before ? whole : `${space}${name}="${encodeAttribute(after)}"`;
    });
  return html.replace(TOKEN, (token) => {
    if (token.startsWith('<!--')) return token;
    if (!/^<(?:script|style)\b/i.test(token)) return mapTag(token);
    const end = token.indexOf('>') + 1;
    return mapTag(token.slice(0, end)) + token.slice(end);
  });
}
