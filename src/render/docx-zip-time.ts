// The time stamps inside the package: the chosen day instead of the clock, so that equal papers make equal files.

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;

/** Sets every entry's time of change to midnight of `day` (YYYY-MM-DD), in place. Format: PKWARE APPNOTE 4.3, 4.4.6. */
export function stampZip(zip: Uint8Array<ArrayBuffer>, day: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const stamp = (((year - 1980) << 9) | (month << 5) | date) * 0x10000;
  let end = zip.length - END_SIZE;
  while (end > 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  let at = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) break;
    view.setUint32(at + 12, stamp, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) === LOCAL_HEADER) view.setUint32(local + 10, stamp, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
