// What a .docx of anybody's is read as: its text with numbers and places, and what was met and left out.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/reopen/source/read-source.ts';
import { docxBytes, list, para, run } from './docx-bytes.ts';

function read(bytes: Uint8Array) {
  const source = readSource(bytes);
  if ('refused' in source) throw new Error(source.refused);
  return source;
}
const lines = (body: string, parts: Record<string, string> = {}) =>
  read(docxBytes(body, parts)).text.split('\n');
const notes = (bytes: Uint8Array) => read(bytes).notes.map(({ message }) => message);

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4', '<w:isLgl/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe('numbers that Word keeps out of the text', () => {
  test('are counted by level, begin anew below a higher one and where a list says so', () => {
    const body =
      list('总体要求', 1) +
      list('学习', 1, 1) +
      list('查摆', 1, 1) +
      list('逐条列出', 1, 2) +
      list('工作安排', 1) +
      list('部署', 1, 1) +
      list('细则', 1, 3) +
      list('圆点', 2) +
      list('另起', 3) +
      list('没有这个编号', 9);
    expect(lines(body, { numbering: NUMBERING })).toEqual([
      ...['一、总体要求', '（一）学习', '（二）查摆', '1.逐条列出', '二、工作安排', '（一）部署'],
      ...['2.1细则', '圆点', '一、另起', '没有这个编号'],
    ]);
  });

  test('tell their length, and come from styles too', () => {
    const source = read(
      docxBytes(para(run('总体要求'), '<w:pStyle w:val="h1"/>'), {
        numbering: NUMBERING,
        styles: `<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`,
      }),
    );
    expect(source.paragraphs).toEqual([{ start: 0, end: 6, outline: 1, autoNumber: 2 }]);
  });

  test('of a list switched off are none', () => {
    expect(lines(list('正文', 0), { numbering: NUMBERING })).toEqual(['正文']);
  });
});

describe('looks', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="loop2"/></w:style><w:style w:type="paragraph" w:styleId="loop2"><w:basedOn w:val="loop"/></w:style>`;
  const look = (body: string) =>
    read(docxBytes(body, { styles })).paragraphs.map(({ start, end, ...rest }) => rest);

  test.each([
    ['of the ordinary style over the defaults', para(run('甲')), { font: '宋体', size: 16 }],
    [
      'of a style over the one it is based on',
      para(run('甲'), '<w:pStyle w:val="b"/>'),
      { font: '黑体', size: 16, bold: true, align: 'center' },
    ],
    [
      'of the text itself over its style',
      para(
        run('甲', '<w:b w:val="0"/><w:rFonts w:eastAsia="楷体"/>'),
        '<w:pStyle w:val="b"/><w:jc w:val="right"/>',
      ),
      { font: '楷体', size: 16, align: 'right' },
    ],
    ['of most letters', para(run('甲', '<w:b/>') + run('乙丙丁')), { font: '宋体', size: 16 }],
    [
      'of a style that is based on itself',
      para(run('甲'), '<w:pStyle w:val="loop"/>'),
      { font: '宋体', size: 10.5 },
    ],
  ])('%s', (_, body, expected) => {
    expect(look(body)).toEqual([expected]);
  });

  test('blanks that are lines under spaces have their places', () => {
    const source = read(docxBytes(para(run('出席') + run('   ', '<w:u w:val="single"/>') + run('人'))));
    expect(source.text).toBe('出席   人');
    expect(source.paragraphs[0]?.underlined).toEqual([{ start: 2, end: 5 }]);
  });
});

describe('text', () => {
  const field = (instruction: string, result: string, form = '') =>
    `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const tracked = (kind: string, inside: string) =>
    `<w:${kind} w:id="1" w:author="审稿人">${inside}</w:${kind}>`;

  test.each([
    ['a break within a paragraph ends it', para(`${run('甲')}<w:r><w:br/></w:r>${run('乙')}`), ['甲', '乙']],
    ['a page break does not', para(`${run('甲')}<w:r><w:br w:type="page"/></w:r>${run('乙')}`), ['甲乙']],
    ['a field is its result', para(field('DATE', '2月1日')), ['2月1日']],
    [
      'a field within the instruction of a field is none',
      para(field(`IF</w:instrText></w:r>${field('X', '内')}<w:r><w:instrText>`, '外')),
      ['外'],
    ],
    [
      'a form field without text is a blank',
      para(field('FORMTEXT', '\u2002\u2002', '<w:ffData/>')),
      ['＿＿＿＿'],
    ],
    ['one with text is that text', para(field('FORMTEXT', '某市', '<w:ffData/>')), ['某市']],
    [
      'a box to tick',
      para(field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>')),
      ['□'],
    ],
    [
      'a control that shows what to put in',
      para(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('填写单位')}</w:sdtContent></w:sdt>`,
      ),
      ['【填写单位】'],
    ],
    [
      'a control that is filled',
      para(`<w:sdt><w:sdtPr/><w:sdtContent>${run('某局')}</w:sdtContent></w:sdt>`),
      ['某局'],
    ],
    [
      'an empty control is what it is called, and so is one whose hint is the program\u2019s own',
      para(
        `<w:sdt><w:sdtPr><w:alias w:val="会议地点"/></w:sdtPr><w:sdtContent/></w:sdt>${run('和')}<w:sdt><w:sdtPr><w:tag w:val="主持人"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击或点击此处输入文字。')}</w:sdtContent></w:sdt>`,
      ),
      ['【会议地点】和【主持人】'],
    ],
    [
      'a field that letters are merged into is its name, whatever was merged last',
      para(
        `${field('MERGEFIELD "单位" \\* MERGEFORMAT', '某局')}<w:fldSimple w:instr=" MERGEFIELD 日期 ">${run('«日期»')}</w:fldSimple>`,
      ),
      ['«单位»«日期»'],
    ],
    ['a hidden word is left out', para(run('甲') + run('乙', '<w:vanish/>')), ['甲']],
    ['a symbol of Wingdings', para('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'), ['□']],
    ['links are their text', para(`<w:hyperlink>${run('甲')}</w:hyperlink>`), ['甲']],
    [
      'a deleted end of a paragraph joins it to the next',
      para(run('甲'), '<w:rPr><w:del w:author="审稿人"/></w:rPr>') + para(run('乙')),
      ['甲乙'],
    ],
    [
      'a drawing that is there twice, once, before its paragraph',
      para(
        `${run('乙')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${para(run('甲'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${para(run('甲'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['甲', '乙'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });

  test('whatever prefix the file gives the language', () => {
    const xml =
      '<a:document xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><a:body><a:p><a:r><a:t>甲</a:t></a:r></a:p></a:body></a:document>';
    expect(read(docxBytes('', {}, { more: { 'word/document.xml': xml } })).text).toBe('甲');
  });

  test('what was met is said', () => {
    const said = notes(
      docxBytes(
        para(tracked('ins', run('新')) + tracked('del', '<w:r><w:delText>旧</w:delText></w:r>')) +
          para(run('甲', '<w:vanish/>') + run('乙')),
        {
          comments: `<w:comment w:author="审稿人">${para(run('改一改'))}</w:comment>`,
          header: para(run('某局文件')),
          footnotes: `<w:footnote w:type="separator"/><w:footnote>${para(run('见通知'))}</w:footnote>`,
        },
        {
          links: '<Relationship Id="x" Type="a/hyperlink" Target="https://a.invalid" TargetMode="External"/>',
          more: { 'word/vbaProject.bin': 'x' },
        },
      ),
    );
    expect(said).toEqual([
      '有 2 处修订（审稿人）：插入的照取，删去的没有取。',
      '有 1 处隐藏的文字，没有取。',
      '文件里有宏，没有运行，也没有取。',
      '有 1 处指向文件以外的链接，只取了文字，没有打开。',
      '有 1 条批注（审稿人），没有取。',
      '有 1 条脚注、尾注，没有放进正文：见通知。',
      '有 1 处页眉、页脚，没有取：某局文件。',
    ]);
  });
});

describe('tables', () => {
  const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

  test('a row is a line, merged cells count by the grid', () => {
    const source = read(
      docxBytes(
        para(run('前')) +
          table(
            row(
              cell(para(run('责任')) + para(run('单位'))),
              cell(para(run('内容')), '<w:gridSpan w:val="2"/>'),
              cell(para(run('时限'))),
            ),
            row(
              cell(para(''), '<w:vMerge/>'),
              cell(para(run('学习'))),
              cell(para(run('自查'))),
              cell(para(run('6月'))),
            ),
          ) +
          para(run('后')),
      ),
    );
    expect(source.text).toBe('前\n责任单位\t内容\t时限\n\t学习\t自查\t6月\n后');
    expect(source.paragraphs.flatMap(({ cell }) => (cell ? [`${cell.row}.${cell.column}`] : []))).toEqual([
      ...['0.0', '0.1', '0.3', '1.0', '1.1', '1.2', '1.3'],
    ]);
  });

  test('a cell that holds a whole text keeps its paragraphs', () => {
    const long = '会议听取了各支部的情况，讨论了下一步的安排，提出了具体要求。'.repeat(3);
    const source = read(
      docxBytes(table(row(cell(para(run('纪要'))), cell(para(run(long)) + para(run('二、其他')))))),
    );
    expect(source.text).toBe(`纪要\t${long}\n二、其他`);
  });
});

describe('refuses, and says why', () => {
  const cutOff = '<w:document><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙';
  const nested = `${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`;
  const refusal = (bytes: Uint8Array) => {
    const source = readSource(bytes);
    return 'refused' in source ? source.refused : source.text;
  };
  test.each([
    ['nothing', new Uint8Array(), '文件是空的'],
    ['no text', docxBytes(para('')), '里面没有文字'],
    [
      'definitions of its own',
      docxBytes(
        '',
        {},
        {
          more: {
            'word/document.xml':
              '<!DOCTYPE x [<!ENTITY a "b">]><w:document><w:body><w:p/></w:body></w:document>',
          },
        },
      ),
      'DTD',
    ],
    ['what nests too deep', docxBytes(nested), '已经损坏'],
    ['a part that swells', docxBytes(' '.repeat(66 * 1024 * 1024)), '展开以后过大'],
    ['too many paragraphs', docxBytes(para(run('甲')).repeat(10_001)), '超过 1 万段'],
    ['too much text', docxBytes(para(run('甲'.repeat(1_000_001)))), '超过 100 万字'],
    ['a text that breaks off', docxBytes('', {}, { more: { 'word/document.xml': cutOff } }), '文件不完整'],
    ['half a file', docxBytes(para(run('甲'))).subarray(0, 300), '文件不完整'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), '这是电子表格'],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }), '这是演示文稿'],
    ['an .odt', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), '这是 ODT'],
    ['an .ofd', zipSync({ 'OFD.xml': strToU8('<x/>') }), '这是 OFD'],
    ['some other zip', zipSync({ '1.txt': strToU8('x') }), '可能是压缩包'],
    ['a .pdf', strToU8('%PDF-1.7'), '这是 PDF'],
    ['an .rtf', strToU8('{\\rtf1 x}'), '这是 RTF'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), '这是图片'],
    ['a photograph', strToU8('\0\0\0\x18ftypheic\0\0\0\0'), '这是图片'],
    [
      'only a scan',
      zipSync({ ...unzipSync(docxBytes(para(''))), 'word/media/1.png': strToU8('x') }),
      '只有图片',
    ],
    ['a .rar', strToU8('Rar!\x1a\x07'), '这是压缩包'],
    ['a letter', strToU8('From: a@example.cn\r\nSubject: b\r\n\r\n甲'), '这是邮件'],
    [
      'a saved page',
      strToU8('From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n甲'),
      '存下来的网页',
    ],
    ['XML', strToU8('<?xml version="1.0"?><w:wordDocument/>'), '这是 XML'],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]), '可能不是文稿'],
    ['a backup of ours', strToU8('{"kind":"huiwen-backup"}'), '这是会文自己的'],
    ['bytes that are no text', Uint8Array.from({ length: 600 }, (_, at) => ((at * 7) % 31) + 1), '什么编码'],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toContain(expected);
  });

  test('a page saved by Word or WPS is read as what it shows, a paper that names a field of letters as it is', () => {
    const page =
      '<html><head><style>p{color:red}</style></head><body><p>关于学习的通知</p><p>请学习。</p></body></html>';
    expect(refusal(strToU8(page))).toBe('关于学习的通知\n请学习。');
    expect(refusal(strToU8('通知\nSubject: 会议\nFrom: 办公室'))).toBe('通知\nSubject: 会议\nFrom: 办公室');
  });
});
