// Spreadsheets of every origin, by their bytes: the cells that come out, and the sentence where none do.
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type BookSheet, shownText } from '../../src/core/sheet/book.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { xlsxBytes } from './xlsx-bytes.ts';

async function sheetsOf(bytes: Uint8Array, name = '表.xlsx'): Promise<readonly BookSheet[]> {
  const read = await readBook(bytes, name);
  if ('refused' in read) throw new Error(read.refused);
  return read.book.sheets;
}

const texts = ({ rows }: BookSheet) => rows.map((row) => row.map(shownText));
const refusal = async (bytes: Uint8Array, name = '表.xlsx') => {
  const read = await readBook(bytes, name);
  return 'refused' in read ? read.refused : '';
};

describe('an .xlsx', () => {
  test('gives texts, numbers, days, answers of formulas and their errors, each as what it is', async () => {
    const [sheet] = await sheetsOf(
      xlsxBytes(
        [
          {
            name: '填报',
            data: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>甲&amp;乙</t></is></c></row>
<row r="3"><c r="A3" s="1"><v>46030</v></c><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="e"><f>x</f><v>#N/A</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="str"><f>x</f><v>=1+1</v></c><c r="F3"><f>A1</f></c><c r="G3" t="d"><v>2026-01-08</v></c></row>`,
          },
        ],
        {
          formats: ['yyyy"年"m"月"d"日"'],
          shared: ['<r><t>应到</t></r><r><t>人数</t></r><rPh sb="0"><t>yd</t></rPh>'],
        },
      ),
    );
    const day = { year: 2026, month: 1, day: 8 };
    const empty = { kind: 'empty' };
    expect(sheet?.rows).toEqual([
      [{ kind: 'text', text: '应到人数' }, empty, { kind: 'text', text: '甲&乙' }],
      [],
      [
        { kind: 'date', day, text: '2026年1月8日' },
        { kind: 'number', number: 2, text: '2' },
        { kind: 'error', text: '#N/A' },
        { kind: 'flag', on: true },
        { kind: 'text', text: '=1+1' },
        { kind: 'error', text: '公式没有结果' },
        { kind: 'date', day, text: '2026-01-08' },
      ],
    ]);
  });

  test('has no number where a value is empty', async () => {
    const data =
      '<row r="1"><c r="A1"><v></v></c><c r="B1"><f>x</f><v> </v></c><c r="C1" t="str"><f>x</f><v></v></c><c r="D1"><v>0</v></c></row>';
    const [sheet] = await sheetsOf(xlsxBytes([{ name: '一', data }]));
    expect(sheet?.rows[0]?.map(shownText)).toEqual(['', '公式没有结果', '', '0']);
  });

  test('tells hidden sheets, hidden rows and merged cells, and counts days from 1904 where it says so', async () => {
    const [first, second] = await sheetsOf(
      xlsxBytes(
        [
          {
            name: '一',
            data: '<row r="1"><c r="A1" s="1"><v>44568</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
            after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
          },
          { name: '二', state: 'veryHidden', data: '' },
        ],
        { formats: ['yyyy/m/d'], workbookPr: '<workbookPr date1904="1"/>' },
      ),
    );
    expect(first).toMatchObject({
      hidden: false,
      hiddenRows: [2],
      merged: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
    expect(first?.rows[0]?.[0]).toMatchObject({ kind: 'date', day: { year: 2026, month: 1, day: 8 } });
    expect(second).toMatchObject({ name: '二', hidden: true });
  });

  test('is read with names in a namespace of their own, and by programs that write no places', async () => {
    const [sheet] = await sheetsOf(
      xlsxBytes([
        {
          name: 'a',
          data: '<x:row><x:c t="inlineStr"><x:is><x:t>一</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>',
        },
      ]),
    );
    expect(sheet && texts(sheet)).toEqual([['一', '2']]);
  });

  test('of hucre comes back as it was written', async () => {
    const rows = [
      ['=SUM(A1)', '+86', '@a', '-1', '一\n二'],
      [1.5, true, 7],
    ];
    const [sheet] = await sheetsOf(await writeXlsx({ sheets: [{ name: 'a', rows }] }));
    expect(sheet && texts(sheet)).toEqual([
      ['=SUM(A1)', '+86', '@a', '-1', '一\n二'],
      ['1.5', '是', '7'],
    ]);
  });
});

describe('a text table', () => {
  const LINES = '单位,应到\n"第一,支部",="007"\n"二\n部",1.23E+17\n,#N/A\n';
  const wide = (little: boolean, bom: boolean) => {
    const units = [...(bom ? '\ufeff' : ''), ...LINES].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };
  /** 单位,应到 and a line, in GB18030. */
  const GB = Uint8Array.from([
    0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xd3, 0xa6, 0xb5, 0xbd, 0x0d, 0x0a, 0xd2, 0xbb, 0x2c, 0x39,
  ]);

  test.each([
    ['UTF-8', strToU8(LINES)],
    ['UTF-8 with its mark', strToU8(`\ufeff${LINES}`)],
    ['UTF-16 LE with its mark', wide(true, true)],
    ['UTF-16 BE with its mark', wide(false, true)],
    ['UTF-16 LE', wide(true, false)],
    ['UTF-16 BE', wide(false, false)],
  ])('in %s', async (_, bytes) => {
    const [sheet] = await sheetsOf(bytes, '表.csv');
    expect(sheet && texts(sheet)).toEqual([
      ['单位', '应到'],
      ['第一,支部', '007'],
      ['二\n部', '1.23E+17'],
      ['', '#N/A'],
    ]);
    expect(sheet?.rows[2]?.[1]).toMatchObject({ lost: true });
    expect(sheet?.rows[3]?.[1]).toMatchObject({ kind: 'error' });
  });

  test('in GB18030', async () => {
    const [sheet] = await sheetsOf(GB, '表.csv');
    expect(sheet && texts(sheet)).toEqual([
      ['单位', '应到'],
      ['一', '9'],
    ]);
  });

  test.each([
    [
      'tabs',
      '甲\t乙\n"a\tb"\tc',
      [
        ['甲', '乙'],
        ['a\tb', 'c'],
      ],
    ],
    [
      'semicolons',
      '甲;乙\na,b;c',
      [
        ['甲', '乙'],
        ['a,b', 'c'],
      ],
    ],
    ['what its first line says', 'sep=|\n甲|乙,丙', [['甲', '乙,丙']]],
    ['nothing: one column', '甲\n乙', [['甲'], ['乙']]],
    [
      'Chinese commas',
      '甲，乙\n1，2',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
  ])('parted by %s', async (_, text, rows) => {
    const [sheet] = await sheetsOf(strToU8(text), '表.txt');
    expect(sheet && texts(sheet)).toEqual(rows);
  });

  test('named .xlsx is read all the same, and an .xlsx named .csv; both are told', async () => {
    expect(await readBook(strToU8('甲,乙\n1,2'), '表.xlsx')).toMatchObject({
      told: ['文件名是 .xlsx，其实是文本表格，已照文本读'],
    });
    expect(await readBook(xlsxBytes([{ name: 'a', data: '' }]), '表.csv')).toMatchObject({
      told: ['文件名是 .csv，其实是 .xlsx 表格，已照表格读'],
    });
  });
});

describe('is refused in one sentence:', () => {
  const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;
  const ole = (stream: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array(600).fill(0),
      ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const zipped = (path: string) => zipSync({ [path]: strToU8('x') });
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /空的/],
    [
      'a sheet too long',
      xlsxBytes([{ name: 'a', data: Array.from({ length: 20_001 }, (_, at) => row(at + 1)).join('') }]),
      /超过 20000 行/,
    ],
    ['100,000 lines of text', strToU8('甲,乙\n'.repeat(100_000)), /超过 20000 行/],
    ['a cell far down', xlsxBytes([{ name: 'a', data: row(1_048_576) }]), /很远的地方/],
    ['a file with a password', ole('EncryptedPackage'), /密码/],
    ['an old Word file', ole('WordDocument'), /Word/],
    ['an .et of its own kind', ole('Whatever'), /\.et/],
    ['a Word file', zipped('word/document.xml'), /Word/],
    ['an archive', zipped('a.txt'), /压缩包/],
    ['.xlsb', zipped('xl/workbook.bin'), /xlsb/],
    ['half an .xlsx', xlsxBytes([{ name: 'a', data: row(1) }]).slice(0, 700), /不完整/],
    ['a PDF', strToU8('%PDF-1.7'), /PDF/],
    ['a web page', strToU8('<html><table><tr><td>1</td></tr></table>'), /网页/],
    ['bytes that are no text', Uint8Array.from({ length: 200 }, (_, at) => at % 7), /不是表格/],
  ])('%s', async (_, bytes, said) => {
    const sentence = await refusal(bytes);
    expect(sentence).toMatch(said);
    expect(sentence).toMatch(/^[^。]+(?:。[^。]+)?。$/);
  });

  test('a sheet of a hundred thousand rows', async () => {
    const data = Array.from({ length: 100_000 }, (_, at) => row(at + 1)).join('');
    expect(await refusal(xlsxBytes([{ name: 'a', data }]))).toMatch(/超过 20000 行，没有读。请分成几个文件/);
  });

  test('a zip bomb: a part that unpacks to more than it may', async () => {
    const bomb = xlsxBytes([{ name: 'a', data: row(1) }]);
    const view = new DataView(bomb.buffer);
    // What the directory claims of each part; that a lying one is stopped too is tested with .docx.
    for (let at = 0; at < bomb.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x0fff_ffff, true);
    expect(await refusal(bomb)).toMatch(/过大/);
  });
});
