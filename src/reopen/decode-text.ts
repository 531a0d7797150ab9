// Bytes of a text in whatever encoding Chinese programs save: UTF-8, UTF-16, GB18030.

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Bytes looked at to see whether every other one is zero. */
const LOOK = 4096;
/** Characters that are no chance. */
const FEW = 8;

/** Undefined where it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const said = BOMS.find(([bom]) => bom.every((byte, at) => bytes[at] === byte))?.[1];
  const encodings = said ? [said] : (wide(bytes) ?? ['utf-8', 'gb18030']);
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding, encoding === 'utf-8' && !said);
    if (text !== undefined) return isText(text) ? text.replace(/^\ufeff/, '') : undefined;
    const cut = cutShort(bytes);
    if (cut) return cut;
  }
  return undefined;
}

/** UTF-8 that ends in the middle of a character: what stands before it. A few characters in a row may be so by chance. */
function cutShort(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes, 'utf-8', true, true);
  const written = text?.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text !== undefined && written >= FEW && isText(text) ? text : undefined;
}

/** `stream`: a last character may be cut off. */
function decoded(bytes: Uint8Array, encoding: string, fatal: boolean, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** UTF-16 without its mark: tabs, digits and line ends have a zero beside them. */
function wide(bytes: Uint8Array): readonly string[] | undefined {
  const head = bytes.subarray(0, LOOK);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (!byte) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 2 && odd > even * 8) return ['utf-16le'];
  return even > 2 && even > odd * 8 ? ['utf-16be'] : undefined;
}

/** Lost characters and controls are few in a text. */
function isText(text: string): boolean {
  const odd = text.match(/(?![\t\n\v\f\r\u0085])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd * 100 <= text.length && !text.includes('\u0000');
}
