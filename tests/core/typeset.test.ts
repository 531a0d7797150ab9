// A text that is only laid out: what its lines are, the document they make, and what changes at a choice.
import { describe, expect, test } from 'vitest';
import { type Block, plainText } from '../../src/core/document/document.ts';
import type { LineRole } from '../../src/core/intake/confirm/structure.ts';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource, type SourceText } from '../../src/core/intake/text/source.ts';
import { restoreTypeset } from '../../src/core/intake/typeset/restore-typeset.ts';
import { typesetDocument } from '../../src/core/intake/typeset/to-document.ts';
import { typesetOf } from '../../src/core/intake/typeset/typeset-of.ts';
import {
  PLAIN_FRAME,
  type TypesetPaper,
  withFrame,
  withRole,
  withText,
} from '../../src/core/intake/typeset/typeset-paper.ts';
import { typesetRemark } from '../../src/core/intake/typeset/typeset-remark.ts';

const TEXT = `关于报送学习安排的通知
各党支部：
为做好本季度的学习，现将有关事项通知如下。
一、学习内容
（一）篇目
按所附的清单学习。
二、报送方式
（一）时间。请于2026年3月底前报送。
（二）份数。一式两份。
附件：学习清单
机关党委
2026年3月2日
附件
学习清单
篇目\t学时
党章\t4`;

const paperOf = (text: string, source: SourceText = plainSource(text)) =>
  typesetOf(recognise(source, new Map()), source);
const lines = (...all: readonly (readonly [LineRole, string])[]): TypesetPaper => ({
  lines: all.map(([role, text]) => withRole({ role, text }, role)),
  frame: PLAIN_FRAME,
});
const said = (block: Block) =>
  block.kind === 'table'
    ? `表：${block.rows.map((row) => row.map(plainText).join('|')).join('/')}`
    : `${block.role}：${plainText(block.runs)}`;
const printed = (paper: TypesetPaper) =>
  typesetDocument(paper)
    .blocks.map(said)
    .filter((line) => line !== 'blank：');

test('what stands over the title stays over it, and 附件： that names nothing stays', () => {
  const paper = lines(
    ['文号', '河发〔2026〕5号'],
    ['正文', '附件1'],
    ['标题', '巡河安排'],
    ['附件说明', '附件：'],
    ['正文', '每周巡一次。'],
  );
  expect(printed(paper)).toEqual([
    'docNumber：河发〔2026〕5号',
    'body：附件1',
    'title：巡河安排',
    'body：附件：',
    'body：每周巡一次。',
  ]);
});

test('an annex that may be left out is labelled as it is', () => {
  const paper = lines(['标题', '巡河安排'], ['附件标题', '附件2（选填）'], ['附件标题', '河段图']);
  expect(printed(paper)).toContain('attachmentLabel：附件2（选填）');
});

test('numbered sentences of a reply are text, headings with text below stay headings', () => {
  const reply = '关于同意开会的批复\n第二党支部：\n来文收悉，现批复如下。\n';
  const sentences = '一、同意召开会议，由书记主持。\n二、会前要谈心，做好记录。\n此复。';
  const headings = '一、会议安排\n定于月底召开，由书记主持。\n二、有关要求\n会前要谈心，做好记录。';
  const roles = (text: string) =>
    paperOf(reply + text)
      .lines.slice(3)
      .map(({ role }) => role);
  expect(roles(sentences)).toEqual(['正文', '正文', '正文']);
  expect(roles(headings)).toEqual(['一级标题', '正文', '一级标题', '正文']);
});

test('a text becomes an official paper, its numbers as they were written', () => {
  expect(printed(paperOf(TEXT))).toEqual([
    'title：关于报送学习安排的通知',
    'addressee：各党支部：',
    'body：为做好本季度的学习，现将有关事项通知如下。',
    'heading1：一、学习内容',
    'heading2：（一）篇目',
    'body：按所附的清单学习。',
    'heading1：二、报送方式',
    'body：（一）时间。请于2026年3月底前报送。',
    'body：（二）份数。一式两份。',
    'attachmentNote：附件：学习清单',
    'signature：机关党委',
    'date：2026年3月2日',
    'attachmentLabel：附件',
    'attachmentTitle：学习清单',
    '表：党章|4',
  ]);
});

test('numbers that skip one stay as they are', () => {
  const paper = lines(['一级标题', '一、学习'], ['一级标题', '三、其他']);
  expect(printed(paper)).toEqual(['heading1：一、学习', 'heading1：三、其他']);
});

test('nothing of the text is lost or written anew', () => {
  const letters = (text: string) => [...text.replace(/[\s\t]/g, '')].sort().join('');
  const { blocks } = typesetDocument(paperOf(TEXT));
  const out = blocks
    .map((block) =>
      block.kind === 'table'
        ? block.columns.map(({ title }) => title).join('') + block.rows.flat().map(plainText).join('')
        : plainText(block.runs),
    )
    .join('');
  expect(letters(out)).toBe(letters(TEXT));
});

describe('a line', () => {
  test.each([
    ['a heading on its own', ['二级标题', '（一）学习'], ['heading2：（一）学习']],
    ['a heading its text follows', ['二级标题', '（一）学习。逐篇学。'], ['body：（一）学习。逐篇学。']],
    ['one that is left out', ['不要', '上一篇'], []],
    ['a row of a table', ['表行', '甲\t乙'], ['表：甲|乙']],
  ] as const)('%s', (_, [role, text], expected) => {
    expect(printed(lines([role, text]))).toEqual(expected);
  });

  test('that goes on after its heading has that alone in the other font', () => {
    const [block] = typesetDocument(lines(['二级标题', '（一）学习。逐篇学。'])).blocks;
    expect(block?.kind === 'paragraph' && block.runs).toEqual([
      { text: '（一）学习。', font: '楷体', from: [0] },
      { text: '逐篇学。', from: [0] },
    ]);
  });

  test('is cut in two by a line end, and gone without words', () => {
    const paper = lines(['一级标题', '一、学习逐篇学'], ['正文', '其他']);
    const cut = withText(paper, 0, '一、学习\n　逐篇学');
    expect(cut.lines.map(({ role, text }) => `${role}：${text}`)).toEqual([
      ...['一级标题：一、学习', '正文：逐篇学', '正文：其他'],
    ]);
    expect(withText(paper, 1, ' ').lines).toHaveLength(1);
    expect(withText(paper, 1, '其他')).toBe(paper);
  });
});

test('headings in a row are not kept on one page', () => {
  const { blocks } = typesetDocument(
    lines(['一级标题', '一、甲'], ['二级标题', '（一）乙'], ['二级标题', '（二）丙']),
  );
  expect(blocks.map((block) => block.keepNext)).toEqual([true, undefined, true]);
});

test('a red head and an imprint begin with what the paper says, and keep what was written', () => {
  const paper = lines(['文号', '示委〔2026〕3号'], ['署名', '机关党委'], ['日期', '2026年3月2日']);
  const { frame } = withFrame(withFrame(paper, { redHead: true }), { imprint: true });
  expect([frame.mark, frame.number, frame.printer, frame.printed]).toEqual([
    ...['机关党委文件', '示委〔2026〕3号', '机关党委', '2026年3月2日'],
  ]);
  const own = withFrame(paper, { mark: '机关党委' });
  expect(withFrame(withFrame(own, { redHead: false }), { redHead: true }).frame.mark).toBe('机关党委');
  expect(withFrame(paper, { signers: '甲' }).frame.mark).toBe('');
});

test('a number without a red head belongs to the title', () => {
  const paper = lines(['标题', '关于学习的通知'], ['文号', '示委〔2026〕3号'], ['主送', '各支部：']);
  const { blocks } = typesetDocument(paper);
  expect(blocks.map(said)).toEqual([
    ...['title：关于学习的通知', 'docNumber：示委〔2026〕3号', 'blank：', 'addressee：各支部：'],
  ]);
});

test.each([
  ['附件：清单', ['附件：清单']],
  ['附：清单', ['附件：清单']],
  ['附件：1.清单\n2.回执', ['附件：1. 清单', '2. 回执']],
  ['附件：2026年清单', ['附件：2026年清单']],
])('attachments told as %j', (text, expected) => {
  const told = text.split('\n').map((line): readonly [LineRole, string] => ['附件说明', line]);
  expect(printed(lines(...told)).map((line) => line.replace(/^.*?：/, ''))).toEqual(expected);
});

test('short words at the right edge sign the paper', () => {
  const text = '关于报送材料的请示\n区委：\n现将材料报上，请审阅。\n[发文单位]\n[日期]';
  const source = plainSource(text);
  const paragraphs = source.paragraphs.map((each, at) =>
    at > 2 ? { ...each, align: 'right' as const } : each,
  );
  expect(
    paperOf(text, { ...source, paragraphs })
      .lines.map(({ role }) => role)
      .slice(-2),
  ).toEqual(['署名', '日期']);
});

test('a red head takes the number out of the text, an imprint ends the paper', () => {
  const paper = lines(['文号', '示委〔2026〕3号'], ['标题', '关于学习的通知'], ['正文', '请认真学习。']);
  const frame = {
    ...PLAIN_FRAME,
    ...{ redHead: true, mark: '示例委员会文件', number: '示委〔2026〕3号', signers: '甲、乙' },
    ...{ imprint: true, copies: '抄送：区纪委。', printer: '办公室', printed: '2026年1月2日印发' },
  };
  const document = typesetDocument({ ...paper, frame });
  expect(document.blocks.map(said).filter((line) => /mark|docNumber/.test(line))).toEqual([
    ...['mark：示例委员会文件', 'docNumber：　示委〔2026〕3号\t签发人：甲　乙'],
  ]);
  const { copies = [], printer, printed: day } = document.imprint ?? { printer: [], printed: [] };
  expect([copies, printer, day].map(plainText)).toEqual(['抄送：区纪委。', '办公室', '2026年1月2日印发']);
});

describe('what was kept', () => {
  const paper = paperOf(TEXT);
  test('comes back as it was', () => {
    expect(restoreTypeset(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
  });
  test.each([[undefined], [{}], [{ lines: [{ role: '诗', text: '甲' }] }], [{ lines: 'x' }]])(
    '%j is none',
    (kept) => {
      expect(restoreTypeset(kept)).toBeUndefined();
    },
  );
  test('without a frame of its shape has a plain one', () => {
    expect(restoreTypeset({ lines: [], frame: { sealed: 'no' } })).toEqual({ lines: [], frame: PLAIN_FRAME });
  });
});

describe('what is said of a text as a whole', () => {
  const paper = (title: string) =>
    `${title}\n各党支部：\n现将有关事项通知如下。\n一、时间\n请于月底前报送。\n机关党委\n2026年3月2日\n`;
  const said = (text: string) => {
    const source = plainSource(text);
    return recognise(source, new Map()).remarks.flatMap((remark) => typesetRemark(remark, source.text) ?? []);
  };
  test.each<[what: string, text: string, wanted: readonly RegExp[]]>([
    ['one paper', paper('关于报送学习安排的通知'), []],
    [
      'two papers: where the other begins',
      `${paper('关于报送学习安排的通知')}\n${paper('关于开展谈心谈话的通知')}`,
      [/2 份文稿，从“关于开展谈心谈话的通知”起是另一份/],
    ],
    [
      'more blanks than a template has',
      `关于填空的通知\n${'请填__个、__次、__份、__人。\n'.repeat(600)}`,
      [],
    ],
    ['Traditional characters', '關於報送學習安排的通知\n各黨支部：\n現將有關事項通知如下，請遵照執行。', []],
    [
      'no title',
      '请各支部于月底前报送学习安排，逾期不候。',
      [/没有找到标题。有标题的，请把那一行改成“标题”/],
    ],
    [
      'a program',
      'import os\ndef main(a):\n    for x in a:\n        print(x);\nif __name__ == "__main__":\n    main([1]);',
      [/这像是程序/],
    ],
  ])('%s', (_, text, wanted) => {
    expect(said(text)).toEqual(wanted.map((each) => expect.stringMatching(each)));
  });
});
