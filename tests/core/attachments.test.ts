// 附件说明 and attachment pages (GB/T 9704 7.3.4 and 7.3.7).
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { PAGE, ZI } from '../../src/core/style/page.ts';
import { fillPaper, paragraphs } from './compile-text.ts';

const OWN = '甲。\n# 清单\n子';
const TWO = '甲。\n# 清单\n子\n# 台账\n丑';

describe('the note under the text', () => {
  test.each<[what: string, body: string, supplied: string[], lines: string[]]>([
    ['none', '甲。', [], []],
    ['one of the template', OWN, [], ['附件：清单']],
    ['two of the template', TWO, [], ['附件：1. 清单', '2. 台账']],
    ['one supplied', '甲。', ['方案'], ['附件：方案']],
    ['two supplied', '甲。', ['方案', '记录'], ['附件：1. 方案', '2. 记录']],
    ['own first, then supplied', OWN, ['方案'], ['附件：1. 清单', '2. 方案']],
    ['empty entries do not count', OWN, ['', ' '], ['附件：清单']],
  ])('%s', (_, body, supplied, lines) => {
    expect(paragraphs(fillPaper({ body }, { 附件: supplied }), 'attachmentNote')).toEqual(lines);
  });
});

describe('the page of an attachment', () => {
  test.each<[body: string, supplied: string[], labels: string[], titles: string[]]>([
    ['甲。', [], [], []],
    [OWN, [], ['附件'], ['清单']],
    [TWO, [], ['附件1', '附件2'], ['清单', '台账']],
    [OWN, ['方案'], ['附件1'], ['清单']],
    [OWN, [''], ['附件'], ['清单']],
  ])('%j with %j', (body, supplied, labels, titles) => {
    const document = fillPaper({ body }, { 附件: supplied });
    expect(paragraphs(document, 'attachmentLabel')).toEqual(labels);
    expect(paragraphs(document, 'attachmentTitle')).toEqual(titles);
  });

  test('is a new one, with the label on line 1 and the title on line 3', () => {
    const [, page] = layOut(fillPaper({ body: OWN }, {}));
    const [label, , title] = page?.lines ?? [];
    expect([label, title].map((line) => line && lineText(line))).toEqual(['附件', '清单']);
    expect(label?.role).toBe('attachmentLabel');
    expect(title?.role).toBe('attachmentTitle');
  });

  test('has the name that the note has, values filled in', () => {
    const paper = { fields: '年度: {type: 整数}', body: '甲。\n# {{年度}}年度清单\n子' };
    const document = fillPaper(paper, { 年度: 2025 });
    expect(paragraphs(document, 'attachmentNote')).toEqual(['附件：2025年度清单']);
    expect(paragraphs(document, 'attachmentTitle')).toEqual(['2025年度清单']);
  });

  test('is left out with its section', () => {
    const paper = { fields: '有: {type: 文本}', body: '甲。\n{{#有}}\n# 清单\n子\n{{/有}}' };
    expect(paragraphs(fillPaper(paper, {}), 'attachmentNote', 'attachmentLabel')).toEqual([]);
  });
});

test('the text of the paper ends before the signature, that of an attachment stands after it', () => {
  const document = fillPaper({ body: OWN }, { 署名机关: ['某委'], 成文日期: '2026-1-8' });
  expect(paragraphs(document, 'body', 'attachmentNote', 'signature', 'date', 'attachmentLabel')).toEqual([
    '甲。',
    '附件：清单',
    '某委',
    '2026年1月8日',
    '附件',
    '子',
  ]);
});

test('wrapped lines of the note align with the name, further items with the first number', () => {
  const [page] = layOut(fillPaper({ body: '甲。' }, { 附件: ['长'.repeat(40), '乙'] }));
  const note = page?.lines.filter(({ role }) => role === 'attachmentNote') ?? [];
  const [first, wrapped, second] = note.map(({ runs }) => runs);
  const at = (runs: typeof first, text: string) => runs?.find((run) => run.text.includes(text))?.x ?? 0;
  // A tenth of a millimetre is the most that rounding may cost.
  expect(Math.abs(at(wrapped, '长') - at(first, '长'))).toBeLessThan(6);
  expect(Math.abs(at(second, '乙') - at(first, '长'))).toBeLessThan(6);
  expect(at(first, '长')).toBeGreaterThan(PAGE.left + 5 * ZI);
});
