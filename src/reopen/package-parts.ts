// The parts of an Office package as text, each within limits, and what its relationships point to; none is followed by itself.

import { atOnce } from '../core/checks/at-once.ts';
import { attributeOf, readXml, type XmlToken } from './read-xml.ts';
import { unzipInSteps, type ZipEntry } from './read-zip.ts';

/** Undefined where there is none. */
export type PartText = (path: string) => string | undefined;
export type PartTextInSteps = (path: string) => Generator<undefined, string | undefined>;

/** Bytes decoded between two steps. */
const DECODED = 1024 * 1024;

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

export function partTexts(zip: Uint8Array, entries: readonly ZipEntry[], limits: PartLimits): PartText {
  const read = partTextsInSteps(zip, entries, limits);
  return (path) => atOnce(read(path));
}

/** Of parts that may be large. */
export function partTextsInSteps(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  { part, total }: PartLimits,
): PartTextInSteps {
  let left = total;
  return function* (path) {
    const entry = entries.find((each) => each.path.toLowerCase() === path.toLowerCase());
    if (!entry) return undefined;
    const unpacked = yield* unzipInSteps(zip, entry, left, part);
    left -= unpacked.cost;
    if (unpacked.kind !== 'bytes') throw new PartFault(unpacked.kind === 'too-big' ? 'swollen' : 'broken');
    const [first, second] = unpacked.bytes;
    const utf16 =
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
    const decoder = new TextDecoder(utf16 || 'utf-8');
    let text = '';
    for (let at = 0; at < unpacked.bytes.length; at += DECODED) {
      text += decoder.decode(unpacked.bytes.subarray(at, at + DECODED), { stream: true });
      yield;
    }
    return text + decoder.decode();
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
