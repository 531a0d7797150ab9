// The streams of an OLE compound file ([MS-CFB]), whatever it says of itself: no chain is followed longer than the file is.

const HEADER = 512;
const NO_SECTOR = 0xfffffff0;
const ENTRY = 128;
/** A stream below this size lies in small sectors of its own. */
const SMALL = 4096;
const SMALL_SECTOR = 64;

type Entry = { readonly start: number; readonly size: number };

/** Undefined where the bytes are no such file; a stream that is not there, or breaks off, is undefined too. */
export function oleStreams(bytes: Uint8Array): ((name: string) => Uint8Array | undefined) | undefined {
  if (bytes.length < HEADER) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const sector = 1 << shift;
  const at = (number: number) => (number + 1) * sector;
  const isHere = (number: number) => number < NO_SECTOR && at(number) + sector <= bytes.length;
  const most = Math.ceil(bytes.length / sector);

  const tables: number[] = [];
  for (let place = 76; place < HEADER; place += 4) tables.push(view.getUint32(place, true));
  let more = view.getUint32(68, true);
  for (let seen = 0; isHere(more) && seen < most; seen++) {
    for (let place = 0; place < sector - 4; place += 4) tables.push(view.getUint32(at(more) + place, true));
    more = view.getUint32(at(more) + sector - 4, true);
  }
  const next: number[] = [];
  for (const table of tables.filter(isHere))
    for (let place = 0; place < sector; place += 4) next.push(view.getUint32(at(table) + place, true));

  const chain = (start: number, size: number) => {
    const whole = new Uint8Array(Math.min(size, bytes.length));
    let done = 0;
    for (let number = start; isHere(number) && done < whole.length; number = next[number] ?? NO_SECTOR) {
      whole.set(bytes.subarray(at(number), at(number) + Math.min(sector, whole.length - done)), done);
      done += Math.min(sector, whole.length - done);
    }
    return whole.subarray(0, done);
  };

  const directory = chain(view.getUint32(48, true), bytes.length);
  const entries = entriesOf(directory);
  const root = entries.get('Root Entry') ?? entries.get('R');
  const smallNext = chain(view.getUint32(60, true), view.getUint32(64, true) * sector);
  const smallView = new DataView(smallNext.buffer, smallNext.byteOffset, smallNext.byteLength);
  const small = root ? chain(root.start, root.size) : new Uint8Array();
  const smallChain = ({ start, size }: Entry) => {
    const whole = new Uint8Array(size);
    let done = 0;
    for (let number = start; done < size; ) {
      const place = number * SMALL_SECTOR;
      if (place >= small.length) break;
      const part = small.subarray(place, place + Math.min(SMALL_SECTOR, size - done));
      whole.set(part, done);
      done += SMALL_SECTOR;
      number = number * 4 + 4 <= smallNext.length ? smallView.getUint32(number * 4, true) : NO_SECTOR;
    }
    return whole;
  };
  return (name) => {
    const entry = entries.get(name);
    return entry && (entry.size < SMALL ? smallChain(entry) : chain(entry.start, entry.size));
  };
}

function entriesOf(directory: Uint8Array): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    if (length < 2) continue;
    let name = '';
    for (let letter = 0; letter < length - 2; letter += 2)
      name += String.fromCharCode(view.getUint16(at + letter, true));
    // The main streams of a Word file stand first; files embedded in it have streams of the same names.
    if (!entries.has(name))
      entries.set(name, { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}
