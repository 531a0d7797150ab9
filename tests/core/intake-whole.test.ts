// Whole small papers: the title, whom they are sent to, who signs and when, with what pages, printers and forms put around them.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/recognise.ts';
import { plainSource } from '../../src/core/intake/source.ts';
import { content } from '../content/load-content.ts';

const BODY =
  '按照上级部署，我们对照要求逐项检查，边学边改，现将有关情况说明如下，请予审阅。\n一、主要做法\n每月集中学习一次，每人发言，记录完整。\n二、下一步打算\n继续抓好整改，务求实效。';
/** `…` on a line of its own is the body. */
const read = (paper: string) => recognise(plainSource(paper.replace(/^…$/m, BODY)), content.vocabulary);

const ends = (paper: string) => {
  const { signature, date } = read(paper);
  return [signature.map(({ text }) => text).join('/'), date?.text ?? ''];
};
const head = (paper: string) => {
  const { title, recipient } = read(paper);
  return [title?.text ?? '', recipient?.text ?? ''];
};

type Row = readonly [paper: string, first: string, second: string];

const IMPRINTS: readonly Row[] = [
  [
    '向阳公司党委会议纪要\n…\n发：公司领导，各部门。\n向阳公司党委办公室　　　2025年3月4日印发',
    '向阳公司党委办公室',
    '2025年3月4日',
  ],
  ['向阳局党组会议纪要\n…\n发：党组成员。\n向阳局办公室\n2025年3月4日印发', '向阳局办公室', '2025年3月4日'],
  ['{{单位}}党组会议纪要\n…\n{{单位}}办公室\n{{印发日期}}印发', '{{单位}}办公室', '{{印发日期}}'],
  ['向阳局党组会议纪要\n…\n向阳局办公室2025年3月4日印发。', '向阳局办公室', '2025年3月4日'],
  [
    '关于冬训的通知\n各党支部：\n…\n中共向阳镇委员会\n2025年3月1日\n向阳镇党政办公室　　2025年3月4日印发',
    '中共向阳镇委员会',
    '2025年3月1日',
  ],
  [
    '关于冬训的通知\n各党支部：\n…\n中共向阳镇委员会\n2025年3月1日\n分送：县委常委\n向阳镇党政办公室      2025年3月4日印发\n共印30份',
    '中共向阳镇委员会',
    '2025年3月1日',
  ],
  ['关于冬训的通知\n各党支部：\n…\n学习材料已于2025年3月4日印发', '', ''],
];
describe('an imprint speaks where nobody signs', () => {
  test.each(IMPRINTS)('%j', (paper, signature, date) => expect(ends(paper)).toEqual([signature, date]));
});

const UNDER_TITLES: readonly Row[] = [
  ['在冬训动员会上的讲话\n（2025年3月4日）\n镇党委书记　李明\n同志们：\n…', '', ''],
  ['在冬训动员会上的讲话\n李　明\n2025年3月4日\n同志们：\n…', '', ''],
  ['支部组织生活会主持词\n（2025年3月4日）\n…', '', ''],
  ['凝心聚力抓学习\n——在全镇冬训会上的讲话\n李　明\n（2025年3月4日）\n同志们：\n…', '', ''],
  ['在学习会上的发言\n各位领导、同志们：\n…\n李明\n2025年3月4日', '李明', '2025年3月4日'],
  ['向阳镇冬训情况报告\n（2025年3月4日）\n…', '', '2025年3月4日'],
  ['个人对照检查材料\n向阳局　李明\n（2025年3月4日）\n…', '', '2025年3月4日'],
  ['党支部会议记录\n时间：2025年3月4日\n地点：二楼会议室\n主持人：李明\n记录人：王芳\n…', '', ''],
];
describe('a day under the title of a speech is no day of a paper', () => {
  test.each(UNDER_TITLES)('%j', (paper, signature, date) => expect(ends(paper)).toEqual([signature, date]));
});

const SIGNERS: readonly Row[] = [
  [
    '党员承诺书\n…\n承诺人：（签名）\n（年）年（月）月（日）日',
    '承诺人：（签名）',
    '（年）年（月）月（日）日',
  ],
  ['党员承诺书\n…\n承诺人：\n    年  月  日', '承诺人：', '年  月  日'],
  ['思想汇报\n…\n汇 报 人：李 明\n2025 年 3 月 4 日', '汇 报 人：李 明', '2025 年 3 月 4 日'],
  [
    '居住证明\n…\n向阳村村民委员会（盖章）\n村主任（签字）：李明\n经手人：王芳\n2025年3月4日',
    '向阳村村民委员会（盖章）/村主任（签字）：李明/经手人：王芳',
    '2025年3月4日',
  ],
  ['支部组织生活会主持词\n…\n主持人：李明\n2025年3月4日', '主持人：李明', '2025年3月4日'],
  ['冬训学习台账\n…\n审核人（签字）：________        ____年__月__日', '', ''],
  ['冬训学习台账\n填报单位：向阳镇　　填报人：李明　　电话：12345678　　填报日期：2025年3月4日\n…', '', ''],
  ['冬训学习台账\n填报单位：向阳镇　　填报日期：2025年3月4日\n…', '', '2025年3月4日'],
];
describe('who signs with a label, and who looks through a form', () => {
  test.each(SIGNERS)('%j', (paper, signature, date) => expect(ends(paper)).toEqual([signature, date]));
});

const RUNNING =
  '向阳县教育系统冬训情况通报\n各学校党组织：\n三月上旬，全系统陆续召开了冬训会，人人参加，人人发\n言，效果较好。现将有关情况通报如下，请对照检查，认\n真改进。各支部能够按照方案推进，会前学习，会上查摆\n向阳县教育局党委文件　第 1 页\n问题，规定动作没有缺项，有的支部把会开在课堂，有的\n支部邀请家长代表提意见，一个问题一个问题过，切实把\n向阳县教育局党委文件　第 2 页\n学习抓好，把问题改好。\n特此通报。\n中共向阳县教育局委员会\n向阳县教育局党委文件　第 3 页\n2025年3月22日';
test('the head of every page breaks no sentence and no signature', () => {
  expect(ends(RUNNING)).toEqual(['中共向阳县教育局委员会', '2025年3月22日']);
  expect(read(RUNNING).paragraphs.map(({ text }) => text)).toContain(
    '三月上旬，全系统陆续召开了冬训会，人人参加，人人发言，效果较好。现将有关情况通报如下，请对照检查，认真改进。各支部能够按照方案推进，会前学习，会上查摆问题，规定动作没有缺项，有的支部把会开在课堂，有的支部邀请家长代表提意见，一个问题一个问题过，切实把学习抓好，把问题改好。',
  );
});

test('the same words where sentences break off go, the title and cells of a table stay', () => {
  const again = '向阳镇党员冬训方案';
  const paper = `${again}\n为抓好学习，镇党委研究决定，从三月起在全镇党员中开展冬训，\n请各支部结合实际，把学习安排好，把要求讲清楚，把记录做\n${again}\n完整，做到人人参加，人人发言。支部书记要带头讲，党员要认\n真听，不得无故缺席，确有困难的要事先请假，事后补课，把\n${again}\n笔记补齐，交支部检查。\n中共向阳镇委员会`;
  const texts = read(paper).paragraphs.map(({ text }) => text);
  expect(texts.filter((text) => text === again)).toHaveLength(1);
  const cells = '序号\n问题\n时限\n1\n学习不够\n长期坚持\n2\n联系不多\n长期坚持\n3\n检查不严\n长期坚持';
  const kept = read(`冬训问题清单\n${cells}`).paragraphs.map(({ text }) => text);
  expect(kept.filter((text) => text === '长期坚持')).toHaveLength(3);
});

const HEADS: readonly Row[] = [
  [
    '□□函〔20□□〕□□号\n□□局关于商请派员的函\n□□镇党委：\n□□□同志，□□□□年□□月出生，□□□□年□月调入我局。\n…',
    '□□局关于商请派员的函',
    '□□镇党委',
  ],
  ['向函〔{{年份}}〕{{序号}}号\n关于商请派员的函\n向阳镇党委：\n…', '关于商请派员的函', '向阳镇党委'],
  ['关于商请派员的复函向函〔2025〕8号\n向阳镇党委：\n…', '关于商请派员的复函', '向阳镇党委'],
  ['第3号　（第二联　存根）\n党员组织关系介绍信\n向阳镇党委：\n…', '党员组织关系介绍信', '向阳镇党委'],
  ['编号：2025-003\n关于商请派员的函\n向阳镇党委：\n…', '关于商请派员的函', '向阳镇党委'],
  ['向阳县政府办公室　会议纪要　第3期\n冬训工作推进会议纪要\n…', '冬训工作推进会议纪要', ''],
  ['中共向阳镇委员会\n会议纪要\n〔2025〕第3期\n…', '中共向阳镇委员会会议纪要', ''],
  ['（      ）医院支部冬训情况的报告\n院党委：\n…', '（      ）医院支部冬训情况的报告', '院党委'],
  ['关于冬训的通知\n街道各党（总）支部，各社区党委：\n…', '关于冬训的通知', '街道各党（总）支部，各社区党委'],
  ['关于冬训的通知\n来源：组织部 各党支部：\n…', '关于冬训的通知', '各党支部'],
  ['关于冬训的通知\n发布时间：2025-03-04 来源：镇组织办各党支部：\n…', '关于冬训的通知', '各党支部'],
  ['关于冬训的通知\n2025-03-04 10:22 来源：组织部 阅读：15 各党支部：\n…', '关于冬训的通知', '各党支部'],
  ['关于冬训的通知来源：组织部 发布时间：2025-03-04\n各党支部：\n…', '关于冬训的通知', '各党支部'],
  ['关于冬训的通知　　【字体：大 中 小】　打印\n各党支部：\n…', '关于冬训的通知', '各党支部'],
  ['支部会议记录　时间：2025年3月4日\n地点：会议室\n…', '支部会议记录', ''],
  [
    '公文学习_写作第一站\n首页  范文大全  工作总结  讲话稿  会员中心\n关于冬训的通知\n时间：2025-01-18    来源：本站    点击：\n街道各党支部，各社区党委：\n…\n【打印此页】 【关闭窗口】',
    '关于冬训的通知',
    '街道各党支部，各社区党委',
  ],
  [
    '冬训总结范文（精选2篇）\n冬训是学习的重要形式。以下是小编整理的冬训总结，希望对大家有所帮助。\n冬训总结 篇1\n××支部冬训总结\n…\n冬训总结 篇2\n根据上级安排，××所党支部召开冬训会。现将情况总结如下：\n一、主要特点\n功课做得足，意见提得实。\n【冬训总结】相关文章：\n1.冬训方案\n2.冬训心得体会范文',
    '××支部冬训总结',
    '',
  ],
  [
    '向阳县应急局信息公开 2025-05-06 09:41 来源：本站 【字体：大 中 小】 关于开展消防检查的通知 各镇应急办、各企业： 近期，外地接连发生火灾，教训深刻。为防范事故，县局决定从即日起开展消防检查。现将有关事项通知如下： 一、检查范围 全县所有企业，重点是加工、仓储、餐饮场所。 二、工作要求 各单位要提高站位，主要负责人亲自部署。',
    '关于开展消防检查的通知',
    '各镇应急办、各企业',
  ],
];
describe('the title and whom it is sent to', () => {
  test.each(HEADS)('%j', (paper, title, recipient) => expect(head(paper)).toEqual([title, recipient]));
});

test('what a page says behind a text without line ends goes', () => {
  const flat = `关于开展消防检查的通知 各镇应急办： ${BODY.replaceAll('\n', '')} 向阳县应急管理局 2025年5月6日 扫一扫在手机打开当前页 分享到： 【打印】 【关闭】`;
  const found = read(flat);
  expect(found.paragraphs[found.paragraphs.length - 1]?.text).toBe('2025年5月6日');
});
