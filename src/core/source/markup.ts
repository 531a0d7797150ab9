// Text as XML and HTML write it, and back: the five entities of XML, and numbers of characters.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};
const CHARACTERS = new Map(Object.entries(ENTITIES).map(([mark, entity]) => [entity.slice(1, -1), mark]));

/** Control characters that markup may hold; the others cannot be written in any way. */
const HARMLESS = /[\t\n\r\x7f-\x9f]/;

/** For text and for attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&"'<>\p{Cc}]/gu, (mark) => ENTITIES[mark] ?? (HARMLESS.test(mark) ? mark : ''));
}

/** An entity it does not know, and a number no character has, stay as they are. */
export function decodeMarkup(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return CHARACTERS.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
