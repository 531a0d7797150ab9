// Files that are no .docx of ours: each is refused with a sentence, none is unpacked past its limits.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, strFromU8, strToU8, Zip, type ZipInputFile, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/core/facts/crc-32.ts';
import { sealFacts, unsealFacts } from '../../src/core/facts/sealed-facts.ts';
import { openDocx } from '../../src/file-drop/open-file.ts';
import { factsParts } from '../../src/render/docx-facts.ts';
import { FILE_LIMIT } from '../../src/reopen/limits.ts';
import { readDocx } from '../../src/reopen/read-docx.ts';

const draft = {
  template: 'town',
  revised: '2026-11-20',
  name: '一支部',
  facts: { 年度: 2025, 整改清单: [{ 问题: '学得不深' }], 督导组到会: true, 会议地点: '“甲”楼\n二层 😀' },
  off: ['学习书目'],
  accepted: { 'attendance:到会': '两人因公外出，已报上级' },
  lastYear: { 应到人数: '19' },
};
/** More than the 100,000 paragraphs a page opens, and than the arguments a call takes. */
const MANY = 150_000;
const BODY = '<w:document><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>';
const PACKAGE = {
  '[Content_Types].xml': strToU8('<Types></Types>'),
  'word/document.xml': strToU8(BODY),
  'word/_rels/document.xml.rels': strToU8('<Relationships></Relationships>'),
};
const plain = zipSync(PACKAGE);
const BOTH = Object.fromEntries(factsParts(draft).map(({ path, xml }) => [path, strToU8(xml)]));
const sound = zipSync({ ...PACKAGE, ...BOTH });
const partOf = (line: string) => strToU8(`<facts xmlns="urn:huiwen:facts">${line}</facts>`);
const withLine = (line: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ ...PACKAGE, 'customXml/item1.xml': partOf(line), ...more });
const lineOf = (json: string, version: number | string = 1) => {
  const bytes = strToU8(json);
  const sum = crc32(bytes).toString(16).padStart(8, '0');
  return `huiwen.${version}.${sum}.${Buffer.from(bytes).toString('base64')}`;
};
const lineOfData = (data: unknown, version: number | string = 1) => lineOf(JSON.stringify(data), version);
const sentence = (bytes: Uint8Array) => {
  const opened = readDocx(bytes);
  return opened.kind === 'refused' ? opened.message : 'opened';
};

test('what was put in comes out, with the text', () => {
  expect(readDocx(sound)).toEqual({ kind: 'facts', ...draft, text: ['正文'], imprint: [] });
});

test('CRC-32 is the standard one', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

type Part = { readonly filename: string; readonly content: Uint8Array; readonly packed?: Uint8Array };

/** Parts as they are packed already, or not packed. */
function zipOf(parts: readonly Part[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const { filename, content, packed } of parts) {
    const compression = packed ? 8 : 0;
    const entry: ZipInputFile = { filename, compression, size: content.length, crc: crc32(content) };
    zip.add(entry);
    entry.ondata?.(null, Uint8Array.from(packed ?? content), true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

/** Node packs many megabytes in a tenth of the time. */
function zipByNode(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipOf(
    Object.entries(parts).map(([filename, content]) => ({
      filename,
      content,
      packed: deflateRawSync(content),
    })),
  );
}

/** Central directory entries with other sizes than the truth. */
function withClaim(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

function encrypted(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return copy;
}

describe('refuses, and says why', () => {
  const bomb = new Uint8Array(40 * 1024 * 1024);
  const below = new Uint8Array(15 * 1024 * 1024);
  const names = (many: number) => Array.from({ length: many }, (_, index) => `customXml/item${index}.xml`);
  test.each([
    ['an empty file', new Uint8Array(), '文件是空的'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), '这不是 .docx 文件'],
    ['an old .xls', ole('Workbook'), '这是电子表格'],
    ['an old .doc', ole('WordDocument'), '这是旧格式的文件'],
    ['a .docx with a password', ole('EncryptedPackage'), '去掉密码'],
    [
      'a .docx whose body is called otherwise',
      zipSync({ 'word/other.xml': strToU8(BODY) }),
      '没有 Word 正文',
    ],
    ['a body that lies outside', outside('../../etc/passwd'), '没有 Word 正文'],
    [
      'many bombs below the limit of one part',
      zipByNode({ ...PACKAGE, ...Object.fromEntries(names(9).map((name) => [name, below])) }),
      '展开后过大',
    ],
    ['a body that is damaged', damagedBody(), '读不出正文'],
    ['nested lists without end', withLine(lineOf('['.repeat(200_000))), '已经损坏'],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '旧格式'],
    ['a text that begins like a zip', strToU8('PK 这不是压缩包'), '这不是 .docx 文件'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), '没有 Word 正文'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), '这是电子表格'],
    ['a PDF that was renamed', strToU8('%PDF-1.7 …'), '这是 PDF 文件'],
    ['a backup of drafts', strToU8('\ufeff{ "kind": "huiwen-backup", "version": 1 }'), '这是会文的草稿备份'],
    ['one draft', strToU8('{"kind":"huiwen-draft"}'), '这是会文的草稿备份'],
    ['one meeting', strToU8('{"kind":"huiwen-meeting"}'), '这是会文的草稿备份'],
    ['what a branch gave back', strToU8('{ "kind": "huiwen-return" }'), '这是下发包的交回文件'],
    ['a profile', strToU8('{"program":"会文","kind":"huiwen-profile"}'), '这是会文的单位信息文件'],
    ['a preset', strToU8('{"program":"会文","kind":"huiwen-preset"}'), '这是会文的预设文件'],
    ['JSON of another program', strToU8('[1, 2]'), '也不是会文的草稿备份'],
    [
      'a path that only ends like the body',
      zipSync({ '../word/document.xml': strToU8(BODY) }),
      '没有 Word 正文',
    ],
    ['an encrypted zip', encrypted(sound), '加了密码'],
    ['a .docx without a draft', plain, '没有填写内容'],
    ['a draft of a newer version', withLine(lineOfData(draft, 2)), '更新版本'],
    ['a changed byte', withLine(sealFacts(draft).replace(/.{4}$/, 'AAAA')), '已经损坏'],
    ['half a draft', withLine(sealFacts(draft).slice(0, 90)), '已经损坏'],
    [
      'far too many items',
      withLine(sealFacts({ ...draft, facts: { 学习内容: Array(MANY).fill('一') } })),
      '超过 5 万项',
    ],
    [
      'a paragraph for each of as many words',
      withLine(sealFacts(draft), {
        'word/document.xml': strToU8(`<w:body>${'<w:p><w:t>一</w:t></w:p>'.repeat(MANY)}</w:body>`),
      }),
      '超过 5 万项',
    ],
    ['a draft that is no draft', withLine(lineOfData(['a'])), '已经损坏'],
    ['a draft without a template', withLine(lineOfData({ facts: {} })), '已经损坏'],
    ['a version that is no number', withLine(lineOfData(draft, 'x')), '已经损坏'],
    ['no base64', withLine('huiwen.1.00000000.===='), '已经损坏'],
    ['base64 with a mark that is none', withLine(sealFacts(draft).replace(/.$/, '-')), '已经损坏'],
    ['nothing behind the sum', withLine(sealFacts(draft).replace(/[^.]*$/, '')), '已经损坏'],
    ['a file over the limit', new Uint8Array(FILE_LIMIT + 1), '超过 20 MB'],
    ['a bomb in the draft', zipByNode({ ...PACKAGE, 'customXml/item1.xml': bomb }), '展开后过大'],
    [
      'a bomb in the body',
      zipByNode({ ...PACKAGE, 'word/document.xml': bomb, 'customXml/item1.xml': partOf(sealFacts(draft)) }),
      '展开后过大',
    ],
    [
      'a bomb that claims to be small',
      withClaim(zipByNode({ ...PACKAGE, 'customXml/item1.xml': bomb }), 100),
      '展开后过大',
    ],
    ['a small entry that claims to be huge', withClaim(sound, 0xfffffffe), '展开后过大'],
    ['sizes that are not true', withClaim(sound, 7), '已经损坏'],
  ])('%s', (_, bytes, words) => {
    const said = sentence(bytes);
    expect(said).toContain(words);
    expect(said).toMatch(/。$/);
  });

  test.each(Array.from({ length: 15 }, (_, part) => part + 1))('a file cut off after %i/16', (part) => {
    expect(sentence(sound.slice(0, Math.floor((sound.length * part) / 16)))).toContain('文件不完整');
  });

  test('a file of 100 MB without reading it', async () => {
    let reads = 0;
    const file = new File([], '报告.docx');
    Object.defineProperties(file, {
      size: { value: 100 * 1024 * 1024 },
      arrayBuffer: {
        value: () => {
          reads++;
          return Promise.resolve(new ArrayBuffer(0));
        },
      },
    });
    expect(await openDocx(file)).toMatchObject({ kind: 'refused', reason: 'tooBig' });
    expect(reads).toBe(0);
  });

  test('a file that went away', async () => {
    const file = new File(['x'], '报告.docx');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await openDocx(file)).toMatchObject({ kind: 'refused', reason: 'unreadable' });
  });
});

test('a file of the user is read', async () => {
  expect(await openDocx(new File([sound], '报告.docx'))).toMatchObject({ kind: 'facts', text: ['正文'] });
});

/** The body's bytes changed, its checksum not. */
function damagedBody(): Uint8Array {
  const zip = zipSync({ ...PACKAGE, ...BOTH }, { level: 0 });
  const copy = zip.slice();
  const at = Buffer.from(copy).indexOf('正文');
  copy.set(strToU8('改'), at);
  return copy;
}

function ole(stream: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...head, 0x45, 0, 1, ...Buffer.from(stream, 'utf16le'), 0]);
}

function outside(target: string): Uint8Array {
  const rels = `<Relationships><Relationship Type="x/officeDocument" Target="${target}"/></Relationships>`;
  return zipSync({ '_rels/.rels': strToU8(rels), [target]: strToU8(BODY) });
}

test('a body that a program on the web called otherwise is found', () => {
  const rels =
    '<Relationships><Relationship Target="/word/document2.xml" Type="x/officeDocument"/></Relationships>';
  const zip = zipSync({ ...BOTH, '_rels/.rels': strToU8(rels), 'word/document2.xml': strToU8(BODY) });
  expect(readDocx(zip)).toMatchObject({ kind: 'facts', text: ['正文'] });
});

describe('one damaged copy does not matter while the other is sound:', () => {
  const damaged = sealFacts(draft).replace(/.{4}$/, 'AAAA');
  const { 'customXml/item1.xml': part = plain, 'docProps/custom.xml': properties = plain } = BOTH;
  test.each([
    ['the part', withLine(damaged, { 'docProps/custom.xml': properties })],
    [
      'the properties',
      zipSync({ ...PACKAGE, 'customXml/item1.xml': part, 'docProps/custom.xml': lost(properties) }),
    ],
    ['no part', zipSync({ ...PACKAGE, 'docProps/custom.xml': properties })],
    ['no properties, and the part numbered anew', zipSync({ ...PACKAGE, 'customXml/item7.xml': part })],
  ])('%s', (_, bytes) => {
    expect(readDocx(bytes)).toMatchObject({ kind: 'facts', ...draft });
  });
});

/** Without its first property. */
function lost(properties: Uint8Array): Uint8Array {
  return strToU8(strFromU8(properties).replace(/<property .*?<\/property>/, ''));
}

test('a part that ends where a piece of the unpacking ends is whole', () => {
  // Not compressed, it takes five bytes more than it holds.
  const body = strToU8(
    BODY.replace('正文', `正文<!--${'x'.repeat(8 * 1024 - 5 - strToU8(BODY).length - 7)}-->`),
  );
  const packed = deflateSync(body, { level: 0 });
  expect(packed).toHaveLength(8 * 1024);
  const zip = zipOf([
    ...Object.entries({ ...PACKAGE, ...BOTH })
      .filter(([filename]) => filename !== 'word/document.xml')
      .map(([filename, content]) => ({ filename, content })),
    { filename: 'word/document.xml', content: body, packed },
  ]);
  expect(readDocx(zip)).toMatchObject({
    kind: 'facts',
    text: ['正文'],
  });
});

test('a line broken by another program is still read', () => {
  const line = sealFacts(draft).replace(/(.{40})/g, '$1\n  ');
  expect(readDocx(withLine(line))).toMatchObject({ kind: 'facts', ...draft });
});

test('properties in another order, among others, with other quotes', () => {
  const long = { ...draft, facts: { 长文: '长'.repeat(2000) } };
  const [properties] = factsParts(long);
  const found = [...(properties?.xml ?? '').matchAll(/<property .*?<\/property>/g)].map(([one]) => one);
  expect(found.length).toBeGreaterThan(10);
  const other = '<property name="Zotero1"><vt:lpwstr>huiwen.1.x</vt:lpwstr></property>';
  const xml = `<Properties>${found.reverse().join(`\n${other}`).replaceAll('"', "'")}</Properties>`;
  expect(readDocx(zipSync({ ...PACKAGE, 'docProps/custom.xml': strToU8(xml) }))).toMatchObject(long);
});

test('reasons that are none are left out, and an older file has none', () => {
  const { accepted: _, ...older } = draft;
  const reasonsIn = (data: unknown) => {
    const opened = readDocx(withLine(lineOfData(data)));
    return opened.kind === 'facts' ? opened.accepted : opened.message;
  };
  expect(reasonsIn(older)).toEqual({});
  expect(reasonsIn({ ...draft, accepted: { 甲: '有', 乙: 3, 丙: null, 丁: {} } })).toEqual({ 甲: '有' });
  expect(reasonsIn({ ...draft, accepted: ['甲'] })).toEqual({});
});

test('names that would change a prototype are left out', () => {
  const json =
    '{"template":"a","revised":"","accepted":{"__proto__":"x","甲":"乙"},"facts":{"__proto__":{"x":1},"年度":2025,"表":[{"__proto__":1,"甲":"乙"}]}}';
  expect(unsealFacts(lineOf(json))).toEqual({
    kind: 'facts',
    template: 'a',
    revised: '',
    name: '',
    off: [],
    accepted: { 甲: '乙' },
    lastYear: {},
    facts: { 年度: 2025, 表: [{ 甲: '乙' }] },
  });
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('any bytes, and any damage to a sound file, end in a draft or a sentence', () => {
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(damage, (places) => {
      const bytes = sound.slice();
      for (const [at, byte] of places) bytes[at] = byte;
      expect(['facts', 'refused']).toContain(readDocx(bytes).kind);
    }),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readDocx(Uint8Array.from([0x50, 0x4b, ...bytes])).kind).toBe('refused');
    }),
    { numRuns: 400 },
  );
});
