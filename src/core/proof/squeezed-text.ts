// A text in as few letters as can be: each bit costs as little as the model thought it likely. Letters, since it stands in a script.

import { bitModelOf } from './bit-model.ts';
import { fromGbBytes, toGbBytes } from './gb-bytes.ts';

/** Printable, without what a quoted script must escape. */
const LETTERS = '#$%&()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
const WHOLE = 0xffffffff;
const TOP = 0x1000000;
const END = 0;

/** Undefined where a character is not of GB 2312 or ASCII. */
export function squeeze(text: string): string | undefined {
  const bytes = toGbBytes(text);
  if (!bytes) return undefined;
  const model = bitModelOf();
  const out: number[] = [];
  let [low, high] = [0, WHOLE];
  for (const byte of [...bytes, END])
    for (let place = 7; place >= 0; place--) {
      const bit = (byte >> place) & 1;
      const middle = middleOf(low, high, model.likelihood());
      if (bit) high = middle;
      else low = middle + 1;
      model.learn(bit);
      while (sameTop(low, high)) {
        out.push(Math.floor(high / TOP));
        low = (low % TOP) * 256;
        high = (high % TOP) * 256 + 255;
      }
    }
  for (let left = 4; left > 0; left--) {
    out.push(Math.floor(low / TOP));
    low = (low % TOP) * 256;
  }
  return toLetters(out);
}

/** After so many bytes a step ends. */
const STEP = 256;

/** In steps, so that a page may draw in between. What was not squeezed gives some text or other. */
export function* unsqueezing(letters: string): Generator<undefined, string> {
  const coded = fromLetters(letters);
  const model = bitModelOf();
  const bytes: number[] = [];
  let next = 0;
  const take = () => coded[next++] ?? 0;
  let [low, high] = [0, WHOLE];
  let value = 0;
  for (let index = 0; index < 4; index++) value = value * 256 + take();
  while (next < coded.length + 4) {
    let byte = 0;
    for (let place = 7; place >= 0; place--) {
      const middle = middleOf(low, high, model.likelihood());
      const bit = value <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      model.learn(bit);
      byte = byte * 2 + bit;
      while (sameTop(low, high)) {
        low = (low % TOP) * 256;
        high = (high % TOP) * 256 + 255;
        value = (value % TOP) * 256 + take();
      }
    }
    if (byte === END) break;
    bytes.push(byte);
    if (bytes.length % STEP === 0) yield;
  }
  return fromGbBytes(bytes);
}

function middleOf(low: number, high: number, likelihood: number): number {
  return low + Math.floor(((high - low) * likelihood) / 4_096);
}

function sameTop(low: number, high: number): boolean {
  return Math.floor(low / TOP) === Math.floor(high / TOP);
}

/** Three bytes are four letters. */
function toLetters(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += LETTERS.charAt((three >> shift) & 63);
  }
  return text;
}

function fromLetters(letters: string): Uint8Array {
  const values = Array.from(letters, (letter) => Math.max(0, LETTERS.indexOf(letter)));
  const bytes = new Uint8Array(Math.floor(letters.length / 4) * 3);
  for (let at = 0; at < bytes.length; at += 3) {
    const from = (at / 3) * 4;
    const three = [0, 1, 2, 3].reduce((sum, index) => sum * 64 + (values[from + index] ?? 0), 0);
    bytes[at] = three >> 16;
    bytes[at + 1] = (three >> 8) & 255;
    bytes[at + 2] = three & 255;
  }
  return bytes;
}
