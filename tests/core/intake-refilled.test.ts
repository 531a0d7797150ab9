// Filled with what stood in it, a whole paper is printed again as it was: no line lost, doubled, moved, no number and no mark another.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laidOut, madeAsSuggested, refillPaper } from './refill-paper.ts';

const TITLE = fc.constantFrom('关于开展防汛演练的通知', '关于清理河道情况的报告', '关于商请派员授课的函');
const WHOM = fc.constantFrom('各村民小组：', '各科室、各站所：', '各村民委员会，镇直各单位：', '');
const HEAD = fc.constantFrom('安排学习', '清点物资', '查看堤坝', '召集人员', '登记造册');
const CLAUSE = fc.constantFrom(
  '备齐沙袋××只',
  '由××镇负责',
  '在×月×日前报送',
  '逐户登记',
  '按时到岗',
  '每组不少于××人',
);
const SENTENCE = fc.array(CLAUSE, { minLength: 1, maxLength: 3 }).map((parts) => `请${parts.join('，')}。`);
const SPOKEN = fc
  .array(CLAUSE, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part, nth) => `${'一二三'[nth]}是${part}`).join('；'))
  .map((line) => `要做到：${line}。`);
const ROWS = fc
  .array(HEAD, { minLength: 1, maxLength: 3 })
  .map((heads) =>
    ['序号\t事项\t人数', ...heads.map((head, nth) => `${nth + 1}\t${head}\t${nth + 2}`)].join('\n'),
  );
const ITEMS = fc
  .array(SENTENCE, { minLength: 2, maxLength: 4 })
  .map((items) => items.map((item, nth) => `（${'一二三四'[nth]}）${item}`).join('\n'));
const PLAIN = fc.oneof({ weight: 3, arbitrary: SENTENCE }, SPOKEN, ROWS);
const PART = fc.oneof({ weight: 3, arbitrary: PLAIN }, ITEMS);
const sectionsOf = (part: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(HEAD, fc.array(part, { minLength: 1, maxLength: 3 })), { maxLength: 4 });
/** Counted from one, from further on, over again, or not at all: then a sentence follows on the line. */
const SECTIONS = fc.oneof(
  fc
    .tuple(fc.constantFrom('一二三四', '三四五六', '一二一二'), sectionsOf(PART))
    .map(([numbers, sections]) =>
      sections.flatMap(([head, parts], nth) => [`${numbers[nth]}、${head}`, ...parts]),
    ),
  sectionsOf(PLAIN).map((sections) =>
    sections.flatMap(([head, parts]) => [`${head}。请按时到岗，逐户登记。`, ...parts]),
  ),
);
const SIGNED = '向阳镇人民政府\n2026年3月1日';
const END = fc.constantFrom(
  '',
  SIGNED,
  `附件：物资清单\n${SIGNED}`,
  `附件：1.物资清单\n2.人员名册\n${SIGNED}`,
  `${SIGNED}\n（联系人：赵工，办公电话见名册）`,
  `${SIGNED}\n抄送：县水务局，县应急局。\n向阳镇人民政府办公室　2026年3月2日印发`,
  `附件：物资清单\n${SIGNED}\n附件\n物资清单\n沙袋、雨衣、照明灯，由村里备齐。`,
  `${SIGNED}\n备注：本表一式×份，存档一份。\n交表的人要在登记簿上写明时间。`,
);
const PAPER = fc
  .tuple(TITLE, WHOM, SENTENCE, SECTIONS, END)
  .map(([title, whom, lead, sections, end]) =>
    [title, whom, lead, ...sections, end].filter(Boolean).join('\n'),
  );

test('any paper', () => {
  fc.assert(
    fc.property(PAPER, (text) => {
      const { printed, wanted } = refillPaper(text);
      expect(printed).toEqual(wanted);
      expect(laidOut(text)).toEqual(wanted);
    }),
    { numRuns: 40 },
  );
});

describe('what stands around the text', () => {
  const BODY = '关于借用会议室的函\n';
  test.each<[what: string, text: string, sample: object]>([
    [
      'groups of addressees keep their commas',
      `${BODY}各乡镇、各街道，县直各单位：\n请于3日内回复。\n白石镇人民政府\n2026年3月1日`,
      { 主送机关: ['各乡镇、各街道，县直各单位'], 署名机关: ['白石镇人民政府'], 成文日期: '2026-03-01' },
    ],
    [
      'a red head over the title',
      `白石镇人民政府文件\n白政函〔2026〕8号\n${BODY}县文化馆：\n请于3日内回复。\n白石镇人民政府\n2026年3月1日`,
      { 用版头: true, 发文机关标志: '白石镇人民政府文件', 发文字号: '白政函〔2026〕8号' },
    ],
    [
      'an imprint below the day',
      `${BODY}县文化馆：\n请于3日内回复。\n白石镇人民政府\n2026年3月1日\n抄送：县财政局，县档案馆。\n白石镇人民政府办公室　2026年3月2日印发`,
      {
        ...{ 用版记: true, 抄送机关: ['县财政局', '县档案馆'] },
        ...{ 印发机关: '白石镇人民政府办公室', 印发日期: '2026-03-02' },
      },
    ],
    [
      'a line in brackets below the day',
      `${BODY}县文化馆：\n请于3日内回复。\n白石镇人民政府\n2026年3月1日\n（本文有删减）`,
      { 附注: '本文有删减' },
    ],
    [
      'two annexes in one line',
      `${BODY}县文化馆：\n请于3日内回复。\n附件：1.名单 2.平面图\n白石镇人民政府\n2026年3月1日`,
      { 附件: ['名单', '平面图'] },
    ],
  ])('%s', (_, text, sample) => {
    const { printed, wanted } = refillPaper(text);
    expect(madeAsSuggested(text).template.sample).toMatchObject(sample);
    const set = (line: string) => line.replace(/^(?:附件：)?(?=1\.)/, '附件：');
    expect(printed.join('\n').replace('\n2.平', '2.平')).toBe(wanted.map(set).join('\n'));
  });

  test('who releases it stands beside the number of a 请示', () => {
    const { template } = madeAsSuggested(
      '白石镇人民政府文件\n白政〔2026〕8号　　签发人：李向　王原\n关于修缮会议室的请示\n县人民政府：\n会议室漏雨，需要修缮。\n妥否，请批示。\n白石镇人民政府\n2026年3月1日',
    );
    expect(template.sample).toMatchObject({ 发文字号: '白政〔2026〕8号', 签发人: ['李向', '王原'] });
  });

  test.each([
    [
      'text below the day',
      `${BODY}县文化馆：\n请借用。\n白石镇人民政府\n2026年3月1日\n备注：钥匙在门卫处，用完交回。`,
    ],
    [
      'a line between title and addressee',
      `介绍信\n第三联存根页\n县文化馆：\n请接洽。\n白石镇人民政府\n2026年3月1日`,
    ],
    [
      '附件： with nothing behind it',
      `${BODY}县文化馆：\n请于3日内回复。\n附件：\n白石镇人民政府\n2026年3月1日`,
    ],
    ['a closing that goes on', `${BODY}县文化馆：\n请于3日内回复。\n特此通知。\n另附钥匙两把，用完交回。`],
  ])('%s stays where it is', (_, text) => {
    const { printed, wanted } = refillPaper(text);
    expect(printed).toEqual(wanted);
  });
});
