// The parts of an Office package as text, each within limits, and what its relationships point to; none is followed by itself.

import { attributeOf, readXml, type XmlToken } from './read-xml.ts';
import { unzip, type ZipEntry } from './read-zip.ts';

/** Undefined where there is none. */
export type PartText = (path: string) => string | undefined;

/** Thrown inside a reader and told by its door. */
export class PartFault extends Error {
  readonly why: 'swollen' | 'broken';
  constructor(why: 'swollen' | 'broken') {
    super(why);
    this.why = why;
  }
}

/** Bytes one part, and all that are read, may unpack to. */
type PartLimits = { readonly part: number; readonly total: number };

export function partTexts(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  { part, total }: PartLimits,
): PartText {
  let left = total;
  return (path) => {
    const entry = entries.find((each) => each.path.toLowerCase() === path.toLowerCase());
    if (!entry) return undefined;
    const unpacked = unzip(zip, entry, left, part);
    left -= unpacked.cost;
    if (unpacked.kind !== 'bytes') throw new PartFault(unpacked.kind === 'too-big' ? 'swollen' : 'broken');
    const [first, second] = unpacked.bytes;
    const utf16 =
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
    return new TextDecoder(utf16 || 'utf-8').decode(unpacked.bytes);
  };
}

/** Names without their prefix, which files choose as they like. */
export function localName({ name }: Extract<XmlToken, { name: string }>): string {
  return name.slice(name.indexOf(':') + 1);
}

type Target = {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  /** It lies outside of the file. */
  readonly external: boolean;
};

export function targets(read: PartText, path: string, folder: string): readonly Target[] {
  const found: Target[] = [];
  for (const token of readXml(read(path) ?? '')) {
    if (token.kind !== 'open' || localName(token) !== 'Relationship') continue;
    const { attributes } = token;
    const target = attributeOf(attributes, 'Target') ?? '';
    const whole = target.startsWith('/') ? target.slice(1) : folder + target;
    found.push({
      id: attributeOf(attributes, 'Id') ?? '',
      type: attributeOf(attributes, 'Type') ?? '',
      path: whole.replace(/(?:^|[^/]+\/)\.\.\/|\.\//g, ''),
      external: attributeOf(attributes, 'TargetMode') === 'External',
    });
  }
  return found;
}

/** The relationships of a part stand in a part beside it. */
export function targetsOf(read: PartText, path: string): readonly Target[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return targets(read, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
}
