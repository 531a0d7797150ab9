// The zip that every .docx is: others open it, it says the chosen day, and what is packed in pieces is packed whole.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/core/facts/crc-32.ts';
import { type PackedEntry, packText, storedEntry, writeZip } from '../../src/render/zip.ts';
import { zipStream } from '../../src/render/zip-stream.ts';
import { zipEntries } from '../../src/reopen/read-zip.ts';

function packed(path: string, text: string): PackedEntry {
  const steps = packText(path, text);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const LONG = Array.from({ length: 60_000 }, (_, i) => `第${i * 7919}项。`).join('');

test.each([
  { what: 'nothing', text: '' },
  { what: 'a few words', text: '整改落实' },
  { what: 'one piece to the last byte', text: 'a'.repeat(64 * 1024) },
  { what: 'one byte more', text: 'a'.repeat(64 * 1024 + 1) },
  { what: 'many pieces', text: LONG },
  { what: 'a character on the edge of two', text: `${'a'.repeat(64 * 1024 - 1)}整${LONG}` },
])('holds $what', ({ text }) => {
  const zip = writeZip([packed('目录/文.xml', text), packed('b', 'b')], '2026-11-21');
  expect(Object.entries(unzipSync(zip)).map(([path, part]) => [path, strFromU8(part)])).toEqual([
    ['目录/文.xml', text],
    ['b', 'b'],
  ]);
  expect(zipEntries(zip)).toMatchObject([
    { checksum: crc32(strToU8(text)), claimed: strToU8(text).length },
    { checksum: crc32(strToU8('b')), claimed: 1 },
  ]);
});

test('a file that is packed already goes in as it is', () => {
  const inner = writeZip([packed('甲', LONG)], '2026-11-21');
  const zip = writeZip([storedEntry('01 方案.docx', inner), packed('b', 'b')], '2026-11-21');
  expect(unzipSync(zip)['01 方案.docx']).toEqual(inner);
  expect(zipEntries(zip)).toMatchObject([{ packed: inner.length, claimed: inner.length, method: 0 }, {}]);
});

test('an entry packed once goes into many zips', () => {
  const shared = packed('shared', '整改');
  const zips = ['2026-11-21', '2027-01-02'].map((day) => writeZip([packed(day, day), shared], day));
  for (const zip of zips) expect(strFromU8(unzipSync(zip).shared ?? new Uint8Array())).toBe('整改');
  const [first = new Uint8Array()] = zips;
  expect(writeZip([packed('2026-11-21', '2026-11-21'), shared], '2026-11-21')).toEqual(first);
});

const SIGNATURES = { local: 0x04034b50, central: 0x02014b50 } as const;
/** Bytes from a signature to time and date. */
const STAMP = { local: 10, central: 12 } as const;

test.each([
  ['2026-11-21', { year: 2026, month: 11, day: 21 }],
  ['2031-01-02', { year: 2031, month: 1, day: 2 }],
])('every entry bears %s, in both its headers', (day, date) => {
  const zip = writeZip([packed('a', '甲'), packed('b', '乙')], day);
  const view = new DataView(zip.buffer);
  const stamps = (['local', 'central'] as const).flatMap((kind) =>
    Array.from({ length: zip.length - 4 }, (_, at) => at)
      .filter((at) => view.getUint32(at, true) === SIGNATURES[kind])
      .map((at) => [view.getUint16(at + STAMP[kind], true), view.getUint16(at + STAMP[kind] + 2, true)]),
  );
  expect(stamps).toHaveLength(4);
  for (const [time = -1, bits = 0] of stamps) {
    expect(time).toBe(0);
    expect({ year: 1980 + (bits >> 9), month: (bits >> 5) & 15, day: bits & 31 }).toEqual(date);
  }
});

test('written entry by entry it is the same to the last byte', () => {
  const entries = [packed('甲.txt', LONG), storedEntry('乙', strToU8('b')), packed('丙', '')];
  const stream = zipStream('2026-11-21');
  const parts = [...entries.flatMap((entry) => stream.add(entry)), ...stream.end()];
  expect(Buffer.concat(parts).equals(Buffer.from(writeZip(entries, '2026-11-21')))).toBe(true);
  expect(Buffer.concat(zipStream('2026-11-21').end()).equals(Buffer.from(writeZip([], '2026-11-21')))).toBe(
    true,
  );
});
