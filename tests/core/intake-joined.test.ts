// A title, whom it is sent to and the text in one line: where each begins.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const TEXT =
  '按照年初的安排，我们把学习和检查放在一起做，现将有关事项说明如下，请结合实际认真办理，办理情况月底前报来。';
const REST = '一、抓学习\n每月集中学习一次，每人都要发言。\n二、抓检查\n逐条对照职责查找问题，限期改正。';
const WRAPPED =
  '按照年初的安排，我们把学习和检查放在一起做，每人都要发言，记录\n留存备查，逐条对照职责查找问题，列出清单，限期改正，办理情况月\n底前报来，逾期不报的要说明原因，并在下一次会上作出说明，请大家\n结合实际认真办理。';

const of = (text: string) => {
  const { title, recipient } = recognise(plainSource(text), content.vocabulary);
  return [title?.text ?? '', recipient?.text ?? ''];
};

type Row = readonly [front: string, title: string, whom: string];

const LONG: readonly Row[] = [
  ['请假条 尊敬的王主任：', '请假条', '尊敬的王主任'],
  ['感谢信尊敬的××派出所领导：', '感谢信', '尊敬的××派出所领导'],
  ['致全体业主的一封信 尊敬的各位业主：', '致全体业主的一封信', '尊敬的各位业主'],
  ['入党申请书 敬爱的党组织：', '入党申请书', '敬爱的党组织'],
  ['爱护树木倡议书 老师们、同学们：', '爱护树木倡议书', '老师们、同学们'],
  ['停水通知 各位住户：', '停水通知', '各位住户'],
  ['通　知 各工段：', '通　知', '各工段'],
  ['会 议 通 知 全体教师：', '会 议 通 知', '全体教师'],
  [
    '关于召开预备会的通知 各镇（办）、开发区，区直各部门，驻区各单位：',
    '关于召开预备会的通知',
    '各镇（办）、开发区，区直各部门，驻区各单位',
  ],
  ['关于加强登记管理的通知 各单位：', '关于加强登记管理的通知', '各单位'],
  ['运动会开幕词 各位领导、老师们、同学们：', '运动会开幕词', ''],
  ['收 入 证 明 兹证明×××是我单位职工，', '收 入 证 明', ''],
  ['各处室、直属各单位：', '', '各处室、直属各单位'],
];
test.each(LONG)('in one long line: %j', (front, title, whom) =>
  expect(of(`${front}${TEXT}\n${REST}`)).toEqual([title, whom]),
);

const SHORT: readonly Row[] = [
  [
    '关于调整作息时间的通知 各班组： 自五月一日起调整作息时间，请遵照执行。',
    '关于调整作息时间的通知',
    '各班组',
  ],
  [
    '关于调整作息时间的通知\n各班组：自五月一日起调整作息时间，现将有关事项通知如下。',
    '关于调整作息时间的通知',
    '各班组',
  ],
  ['关于调整作息时间的通知\n尊敬的各位家长：您好！', '关于调整作息时间的通知', '尊敬的各位家长'],
  ['各班组：自五月一日起调整作息时间，请遵照执行，不得有误。', '', '各班组'],
];
test.each(SHORT)('in one short line: %j', (front, title, whom) => {
  expect(of(`${front}\n${REST}`)).toEqual([title, whom]);
  expect(of(`${front}\n${TEXT}${TEXT}\n${REST}`)).toEqual([title, whom]);
});

const NOBODY: readonly Row[] = [
  ['扎根山村二十年 各位领导、同志们：', '', ''],
  ['冬训学习情况：各支部：都完成了。', '', ''],
];
test.each(NOBODY)('no title is taken for somebody: %j', (front, _title, whom) =>
  expect(of(`${front}\n${TEXT}\n${REST}`)[1]).toBe(whom),
);

const IN_LINES: readonly Row[] = [
  ['志愿服务活动方案', '志愿服务活动方案', ''],
  [
    '向阳水利站文件\n向水〔2025〕12号　　　　　　签发人：×××\n关于拨付清淤经费的请示\n县财政局：',
    '关于拨付清淤经费的请示',
    '县财政局',
  ],
  [
    '基层动态\n2025年第6期（总第58期）\n向阳区委办公室编　　　　2025年6月3日\n向阳街道把冬训办到院子里',
    '向阳街道把冬训办到院子里',
    '',
  ],
  [
    '首页>>文秘>>方案>>志愿服务活动方案\n志愿服务活动方案\n作者：佚名   更新时间：2025-3-5',
    '志愿服务活动方案',
    '',
  ],
  ['向阳区志愿服务网_关于招募志愿者的公告', '关于招募志愿者的公告', ''],
];
test.each(IN_LINES)(
  'above a text in lines of one width, one of which ends in the name of a kind: %j',
  (front, title, whom) => expect(of(`${front}\n${WRAPPED}`)).toEqual([title, whom]),
);

const AND_SENTENCE: readonly (readonly [first: string, title: string])[] = [
  ['柳河乡春耕工作总结今年以来,全乡抢晴天、战雨天,插秧三千亩,现将情况总结如下。', '柳河乡春耕工作总结'],
  ['关于清淤工作的报告 根据全县统一安排，我乡清淤八条渠，换了四座闸，现报告如下：', '关于清淤工作的报告'],
  ['根据会议安排今年以来，我乡清淤八条渠，换了四座闸，受益农户八百，现报告如下：', ''],
];
test.each(AND_SENTENCE)('a title and one sentence: %j', (first, title) =>
  expect(of(`${first}\n一、春耕\n插秧三千亩，比上年快五天。`)[0]).toBe(title),
);

test('the first point right behind the title of a text in one line', () => {
  const flat =
    '柳河乡2025年工作要点一、抓春耕。插秧三千亩，比上年快五天，秧苗长势良好，群众满意。二、抓水利。清淤八条渠，换了四座闸，旱地变成水田，受益农户八百，群众自发投工。三、抓作风。下村五十次，解决难题三十件，写成日志。';
  expect(of(flat)[0]).toBe('柳河乡2025年工作要点');
});

test('a title of clauses is one', () => {
  expect(of(`不忘初心，牢记使命，做合格党员的讲话\n同志们：\n${TEXT}\n${REST}`)[0]).toBe(
    '不忘初心，牢记使命，做合格党员的讲话',
  );
});
