// What clerks put at both ends of a paper: seals without a day, days of the moon, what a page says beside the title.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/recognise.ts';
import { plainSource } from '../../src/core/intake/source.ts';
import { content } from '../content/load-content.ts';

const BODY =
  '按照上级安排，我们把渠道和路灯逐处看过，发现的问题列成清单，落实到人。\n下一步按月检查，年底前全部办完。';
const read = (text: string) => recognise(plainSource(text), content.vocabulary);

type End = readonly [lines: string, signature: string, date: string | null];
const ENDS: readonly End[] = [
  ['向阳村村委会（盖章）', '向阳村村委会（盖章）', null],
  ['村委会（公章）', '村委会（公章）', null],
  ['向阳五金商行（印章）', '向阳五金商行（印章）', null],
  ['特此证明\n向阳村村民委员会（盖章）', '向阳村村民委员会（盖章）', null],
  ['单位（公章）：', '单位（公章）：', null],
  ['单位（盖章）：　　　　　　年　月　日', '单位（盖章）：', '年　月　日'],
  ['承诺人（签字）：', '承诺人（签字）：', null],
  ['某项目经理', '某项目经理', null],
  ['向阳村支部书记 李明', '向阳村支部书记 李明', null],
  ['向阳小区全体业主', '向阳小区全体业主', null],
  ['向阳镇供销社', '向阳镇供销社', null],
  ['以上情况，请审阅。　　　　向阳镇人民政府', '向阳镇人民政府', null],
  ['特此报告。向阳镇人民政府\n2025年3月4日', '向阳镇人民政府', '2025年3月4日'],
  ['向阳镇人民政府\n（代章）\n2025年3月4日', '向阳镇人民政府', '2025年3月4日'],
  [
    '向阳镇防汛指挥部\n（向阳镇水利站代）\n2025年3月4日',
    '向阳镇防汛指挥部/（向阳镇水利站代）',
    '2025年3月4日',
  ],
  ['向阳镇人民政府\n2025年3月4日（公章）', '向阳镇人民政府', '2025年3月4日'],
  ['发文单位：向阳镇人民政府\n发文日期：2025年3月4日', '发文单位：向阳镇人民政府', '2025年3月4日'],
  ['共产党员：李明\n2025.3.4', '共产党员：李明', '2025.3.4'],
  [
    '甲方（签字）：　　　　　乙方（签字）：\n年　月　日　　　　　　年　月　日',
    '甲方（签字）：　　　　　乙方（签字）：',
    '年　月　日　　　　　　年　月　日',
  ],
  ...[
    '农历二〇二五年二月初五',
    '二〇二三年腊月二十日',
    '二〇二三年腊月二十',
    '2023年冬月',
    '癸卯年腊月初八',
    '2023年农历腊月廿三',
  ].map((day): End => [`向阳镇人民政府\n${day}`, '向阳镇人民政府', day]),
  ['审核意见（盖章）：', '', null],
  ['村委会意见（盖章）', '', null],
  ['（盖章）', '', null],
  ['责任人：', '', null],
  ['牵头领导：镇长', '', null],
  ['先进个人名单如下。\n一、巡堤组', '', null],
  ['谢谢大家！', '', null],
  ['材料已经报送向阳镇人民政府。', '', null],
  ['活动时间：\n农历正月十五\n地点：文化广场', '', null],
  ['审核人（盖章）：　　　　　　年　月　日', '', null],
];
test.each(ENDS)('the end %j', (end, signature, date) => {
  const found = read(`渠道检查情况的报告\n${BODY}\n${end}`);
  expect([found.signature.map(({ text }) => text).join('/'), found.date?.text ?? null]).toEqual([
    signature,
    date,
  ]);
});

type Head = readonly [lines: string, title: string | null, recipient: string | null];
const HEADS: readonly Head[] = [
  ['函\n县水利局：', '函', '县水利局'],
  ['通知\n各村：', '通知', '各村'],
  ['“三防”巡查制度实施方案', '“三防”巡查制度实施方案', null],
  ['“十年”水利\n发展规划', '“十年”水利发展规划', null],
  ['《河道办法》起草说明', '《河道办法》起草说明', null],
  ...['【范文】', '[原创]', '【转】', '［推荐］', '范文一：', '篇一：', '转：'].map(
    (said): Head => [`${said}向阳镇河道清理工作总结`, '向阳镇河道清理工作总结', null],
  ),
  ...['（转）', '[转载]', '【范文】', '（范本）'].map(
    (said): Head => [`向阳镇河道清理工作总结${said}`, '向阳镇河道清理工作总结', null],
  ),
  ['机关支部组织生活会情况\n报告', '机关支部组织生活会情况报告', null],
  ['班子专题民主生活会\n对照检查材料', '班子专题民主生活会对照检查材料', null],
  ['关于修路的函\n致 县交通局：', '关于修路的函', '县交通局'],
  ['河道治理工作总结\n基本情况', '河道治理工作总结', null],
  ['渠道情况登记表\n说明', '渠道情况登记表', null],
  ['关于李明同志任职的通知（转正）\n各村：', '关于李明同志任职的通知（转正）', '各村'],
  ['转发县水利局关于防汛工作的通知\n各村：', '转发县水利局关于防汛工作的通知', '各村'],
  ['“把水管好”，这是大家的心愿', null, null],
];
test.each(HEADS)('the head %j', (lines, title, recipient) => {
  const found = read(`${lines}\n${BODY}\n特此说明。`);
  expect([found.title?.text ?? null, found.recipient?.text ?? null]).toEqual([title, recipient]);
});
