// Who an old Office file says wrote it and saved it last: its summary, a property set ([MS-OLEPS]) in a stream of its own.

const SUMMARY = '\u0005SummaryInformation';
/** Numbers of properties, and of types of text ([MS-OLEPS] 2.15). */
const [CODE_PAGE, AUTHOR, LAST_AUTHOR] = [1, 4, 8];
const [BYTES, LETTERS] = [0x1e, 0x1f];
const ENCODINGS: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  1200: 'utf-16le',
  1252: 'windows-1252',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};
const MOST_PROPERTIES = 200;
const MOST_BYTES = 1000;

/** Each name once; none where the set is missing or broken. */
export function docAuthors(stream: (name: string) => Uint8Array | undefined): readonly string[] {
  const bytes = stream(SUMMARY);
  if (!bytes) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0);
  const start = number(44);
  const places = new Map<number, number>();
  for (let nth = 0; nth < Math.min(number(start + 4), MOST_PROPERTIES); nth += 1)
    places.set(number(start + 8 + nth * 8), start + number(start + 12 + nth * 8));
  const pageAt = places.get(CODE_PAGE);
  const page = pageAt === undefined ? 0 : number(pageAt + 4) & 0xffff;
  const names = [AUTHOR, LAST_AUTHOR].flatMap((property) => {
    const at = places.get(property);
    if (at === undefined) return [];
    const type = number(at);
    if (type !== BYTES && type !== LETTERS) return [];
    const length = Math.min(number(at + 4) * (type === LETTERS ? 2 : 1), MOST_BYTES);
    const encoding = type === LETTERS ? 'utf-16le' : (ENCODINGS[page] ?? 'gb18030');
    return new TextDecoder(encoding)
      .decode(bytes.subarray(at + 8, at + 8 + length))
      .replace(/\0.*$/s, '')
      .trim();
  });
  return [...new Set(names.filter(Boolean))];
}
