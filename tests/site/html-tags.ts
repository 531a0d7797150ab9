// Just enough HTML for pages Astro has written itself: tags with their attributes, and the text of inline elements.

export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** Every start tag outside scripts, styles and comments; attribute names in lower case. */
export function tagsOf(html: string): Tag[] {
  const bare = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [...bare.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        decodeEntities(value),
      ]),
    ),
  }));
}

/** The text between the tags of an element that has no child of its own name. */
export function contentsOf(html: string, name: string): string[] {
  const element = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'gi');
  return [...html.matchAll(element)].map(([, inside = '']) => inside);
}

export function textOf(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, '')).trim();
}

/** Content of `<meta name="…">` or `<meta http-equiv="…">`. */
export function metaOf(html: string, name: string): string | undefined {
  return tagsOf(html)
    .find((tag) => tag.name === 'meta' && [...tag.attributes.values()].includes(name))
    ?.attributes.get('content');
}
