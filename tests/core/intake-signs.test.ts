// A paper may have any sign for its blanks, and any brackets around what is to be filled: ⟦kind|text⟧ stands for what is to be found, the rest only looks like it.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

/** What is to be found in the text, and what is found. */
function compared(marked: string) {
  let text = '';
  const wanted: string[] = [];
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    const [, kind, blank = ''] = /^⟦(\w+)\|([^⟧]*)⟧$/.exec(piece) ?? [];
    if (kind) wanted.push(`${kind} ${blank} ${text.length}`);
    text += kind ? blank : piece;
  }
  const found = recognise(plainSource(text), content.vocabulary).blanks.flatMap(
    ({ origin, kind, text: blank, start }) => (origin === '事实' ? [] : [`${kind} ${blank} ${start}`]),
  );
  return { wanted, found };
}

/** S is the sign. */
const PAPER = `关于在⟦organ|SS⟧镇开展谈心谈话的通知
各党支部：
定于⟦date|20SS年S月S日⟧集中一天谈心，⟦number|SS⟧名党员参加，谈到的占⟦number|SS⟧%，由⟦name|SSS⟧同志总结，⟦number|S⟧名党员因病请假。
请于⟦date|S月底⟧前报送材料。`;

describe('any sign that stands for figures and names', () => {
  const signs = 'ˣ ✖ ☓ ㄨ △ ▲ ◇ ◆ ☆ ★ ◯ ◎ ● ■ □ # ＃ ? ？ A N Ｎ O Ｏ n'.split(' ');
  test.each(signs)('%s', (sign) => {
    const { wanted, found } = compared(PAPER.replaceAll('S', sign));
    expect(found).toEqual(wanted);
  });

  const STAY: readonly string[] = [
    '定于⟦date|A月A日⟧开会，⟦name|BBB⟧同志主持，⟦number|A⟧台设备到位，评为AAA级单位，用A4纸打印，发PPT，A股上市，做了B超，接到10kV线路，AA制聚餐。',
    '★请各支部注意，☆级以上酒店不住，参会党员每人一份材料，评为★★★★★。',
    '□同意 □不同意\n是否党员：□是 □否\n□个人申请 □单位推荐',
    '● 各支部准时到会\n● 带好笔记本\n● 会后报送材料',
    '这样做群众满意吗？？大家要多想想！大家怎么看？',
    '建立1+N制度，解决N个问题，评定AAAA级景区，打通最后1公里，推行PPP项目，遵守ISO9001标准。',
    '# 标题一\n## 标题二\n第3#楼和5#楼同时开工，按2ˣ计算。',
    '⟦organ|某⟧镇、⟦organ|某⟧局、⟦organ|某某⟧公司都要查，某些同志、某种程度、某个环节、某项工作、某一方面、某次会议、某人某事都要说清。',
  ];
  test.each(STAY)('%j', (sentence) => {
    const { wanted, found } = compared(
      `关于开会的通知\n各支部：\n${sentence}\n请各支部抓好落实，按时报送有关材料。`,
    );
    expect(found).toEqual(wanted);
  });

  test('某 for all that is not told', () => {
    const { wanted, found } = compared(
      '关于⟦organ|某⟧镇开展谈心谈话的通报\n各党支部：\n⟦date|某年某月某日⟧，⟦name|某某某⟧同志、李⟦name|某⟧同志到会，第⟦number|某⟧督导组参加，请⟦name|某⟧经理、⟦name|某⟧副镇长发言，⟦number|某⟧个工作日内答复⟦organ|某⟧加油站。某些问题在某个方面还没有解决，某一次会上也提过。',
    );
    expect(found).toEqual(wanted);
  });
});

test('某 counts where a whole paper is masked so', () => {
  const { wanted, found } = compared(
    '关于⟦organ|某⟧镇开展大走访的通报\n各党支部：\n⟦date|某年某月某日⟧，⟦organ|某⟧村党总支、⟦organ|某⟧局干部走访⟦number|某⟧个村民小组，谈话⟦number|某⟧人次，守了⟦number|某⟧个昼夜，断水⟦number|某⟧天，在⟦date|某⟧日傍晚通了水。也有某个老党员不满意，犯了某个错误，某天再议。',
  );
  expect(found).toEqual(wanted);
});

test('某 counts days, visits and shares, and in a title it is for whose the paper is', () => {
  const dated =
    '关于⟦organ|某⟧县果品产销的情况报告\n⟦date|某年某月某日⟧，⟦organ|某⟧局调研，产量增长⟦number|某⟧个百分点，跑遍了⟦number|某⟧个乡镇，停工⟦number|某⟧天，限⟦number|某⟧天内复工，记录保存⟦number|某年⟧，召开⟦number|某⟧次会议。有某个环节没有理顺，某天再议。';
  const titled =
    '⟦organ|某⟧集团有限公司内部管理办法\n本办法适用于⟦organ|某⟧分公司、⟦organ|某⟧子公司，重大事项报⟦name|某⟧副总经理同意。';
  for (const each of [dated, titled]) {
    const { wanted, found } = compared(each);
    expect(found).toEqual(wanted);
  }
});

test('a line of nothing but a mark is what the label above it says', () => {
  const { wanted, found } = compared(
    '关于修路的方案\n路基由村里修。\n1.责任领导：\n⟦name|××⟧\n2.责任单位：\n⟦organ|×××⟧\n3.联系电话：\n⟦other|×××⟧\n路面由施工单位修，材料统一采购：\n⟦name|×××⟧负责验收。',
  );
  expect(found).toEqual(wanted);
});

describe('any brackets around what is to be filled', () => {
  const LINES: readonly string[] = [
    '请⟦organ|<单位甲>⟧、⟦organ|<单位B>⟧参加，在⟦other|<会议地点>⟧报到。',
    '请⟦organ|＜单位名称＞⟧参加，由⟦name|｛姓名｝⟧同志主持。',
    '定于⟦date|<年>年<月>月<日>日⟧开会，⟦date|{{month}}月{{day}}日⟧前报名。',
    '定于⟦date|【年】年【月】月【日】日⟧开会，⟦date|[ ]年[ ]月[ ]日⟧报到，⟦date|［　］月［　］日⟧散会。',
    '定于⟦date|YYYY年MM月DD日⟧开会，⟦date|yyyy-mm-dd⟧前报名，⟦date|20XX-XX-XX⟧报到，⟦date|20XX.X.X⟧散会。',
    '共⟦number|[  ]⟧人参加，⟦number|【  】⟧人请假，⟦number|{ }⟧票赞成，⟦number|［　　］⟧票反对。',
    '按照⟦organ|#单位名称#⟧的要求，由⟦name|%姓名%⟧负责，⟦name|$姓名$⟧同志配合，在⟦other|@会议地点@⟧集合。',
    '学习了《⟦other|　　　　⟧》，主题是“⟦other|　　　　⟧”，大家很受教育。',
    '[x] 已经整改\n[ ] 正在整改\n满意[ ]，是[ ]否[ ]。',
    '温度<20度、面积>30亩的照办，甲<乙，a<b且b>c，见《通知》[1]。',
    '应到⟦number|_⟧人，第⟦number|_⟧次会议，占⟦number|_⟧%，主持人：⟦name|_⟧\n文件a_b.doc已经发出。',
    '在⟦other|「会议地点」⟧集合，由⟦organ|『单位名称』⟧承办，⟦name|〈姓名〉⟧同志记录，学习「三个务必」。',
    '名单：⟦name|×××⟧,⟦name|×××⟧,⟦name|×××⟧\n共投入⟦number|×,×××⟧元，其中1.⟦organ|××⟧镇、2.⟦organ|××⟧村各占一半，增长⟦number|1.×⟧倍。',
    '桌子1.2×0.6米，小数2×0.5×1米，数量×单价＝金额，20<x<30，x+y=z，IIII级，带*的必填，*号项为重点，×表示没有完成。',
    '请选择：○优秀 ○良好 ○一般\n数据是{"a":1}。',
    '⟦date|20（  ）年（  ）月（  ）日⟧开会，⟦date|202[  ]年度⟧的任务，⟦date|20__年⟧的目标，⟦date|202_年_月⟧的账。',
    '⟦organ|[    ]⟧客运站、⟦organ|[    ]⟧公司参加，班子成员⟦name|［    ］⟧主持，第2批⟦number|[  ]⟧人到会。',
    '会议⟦date|（日期）⟧召开，由⟦organ|（单位名称）⟧的⟦name|（姓名）⟧主持，围绕⟦other|（会议主题名称）⟧讨论，以⟦other|（内容）⟧为主，请⟦organ|（单位）⟧派人。',
    '定于⟦date|　年　月　日⟧召开，⟦date|20　年　月　日⟧前报名，⟦date|　月　日⟧前报送，⟦date|二〇二六年　月　日⟧印发，⟦date|二〇二六年　　月　　日⟧施行。',
    '由⟦organ|____（单位名称）⟧承办，⟦date|____（日期）⟧开始，⟦number|__（人数）⟧人参加。',
    '各部门（单位）抓好落实（不含节假日时间），培训内容（时间）另行通知，截止日期（时间）：三月。',
    '合格⟦number|[  ]⟧名，还有⟦number|[ ]⟧件没有办完，填表人：⟦name|[    ]⟧　　审核人：⟦name|_⟧　　负责人：⟦name|_⟧',
    '其中工作⟦number|×⟧项、计划⟦number|×⟧次，错的打×，对的划○。',
    '机柜按照19英寸×42U配置，房间5×8米，划“×”的不算，二〇二六年动工。',
  ];
  test.each(LINES)('%j', (line) => {
    const { wanted, found } = compared(
      `关于开会的通知\n各支部：\n${line}\n请各支部抓好落实，按时报送有关材料。`,
    );
    const overlapping = found.map((each) =>
      each.replace(/ [《“]([ 　]+)[》”] (\d+)$/, (_, gap, at) => ` ${gap} ${Number(at) + 1}`),
    );
    expect(overlapping).toEqual(wanted);
  });

  test('a title and a form keep theirs', () => {
    const { wanted, found } = compared(
      '关于召开⟦other|<会议名称>⟧的通知\n⟦organ|<收文单位>⟧：\n请派人参加，时间不超过半天，会后报送材料。\n⟦organ|<发文单位>⟧\n⟦date|<年>年<月>月<日>日⟧',
    );
    expect(found).toEqual(wanted);
    expect(compared('党员登记表\n姓名（职务）：李明\n单位（名称）：青石村党支部').found).toEqual([]);
  });
});

test('bold around marks goes where marks are crosses', () => {
  const { wanted, found } = compared(
    '# ⟦organ|XX⟧局会议情况报告\n\n**一、会前准备** 我局于⟦date|X月X日⟧开会，**⟦number|XX⟧名**党员参加，大家作了准备。\n\n会后按时报送材料。',
  );
  expect(found).toEqual(wanted);
});

test('three stars are a name where the paper has stars, and part a page where it has none', () => {
  const { wanted, found } = compared(
    '点评讲话\n⟦name|***⟧\n（⟦date|20**年*月*日⟧）\n同志们：\n上个月⟦date|*⟧号，⟦organ|**⟧村开了会，大家提了意见。',
  );
  expect(found).toEqual(wanted);
  expect(compared('关于开会的通知\n各支部：\n请准时到会，带好材料。\n***\n会后请报送名单。').found).toEqual(
    [],
  );
});

test('somebody counts where somebody has days', () => {
  const { wanted, found } = compared(
    '⟦organ|某⟧镇组织生活会情况通报\n⟦date|20某某年某月某日⟧，⟦organ|某⟧镇开会，党员⟦number|某⟧名参加，征求意见⟦number|某某⟧条，满意率⟦number|某某⟧%。某些问题在某个方面、某个环节还没有解决。',
  );
  expect(found).toEqual(wanted);
});

test('cells that are lines stay lines, a label beside a cell says what it asks for', () => {
  const lines = compared(
    '整改清单\n序号\n问题\n措施\n责任人\n时限\n1\n学习不够\n每季度讲课⟦number|×⟧次\n⟦name|×××⟧\n⟦date|20××年×月⟧\n2\n台账不全\n逐项补齐\n⟦name|××⟧\n⟦date|×月底⟧\n3\n走访不多\n下村⟦number|×⟧次\n⟦name|×××⟧\n⟦date|×月底⟧',
  );
  expect(lines.found).toEqual(lines.wanted);
  const cells = compared(
    '登记表\n姓名\t⟦name|×××⟧\t民族\t⟦other|××⟧\t出生年月\t⟦date|19××.××⟧\n籍贯\t⟦other|××⟧\t单位\t⟦organ|××××⟧\t联系电话\t⟦other|×××××××××××⟧',
  );
  expect(cells.found).toEqual(cells.wanted);
});

describe('dots that a paper has for crosses', () => {
  const DOTTED = `⟦organ|DD⟧镇党委整改情况的报告
县委第⟦number|DD⟧巡察组：
⟦date|DD年DD月DD日⟧，⟦organ|DD⟧镇党委召开⟦date|DD年度⟧民主生活会，查摆问题⟦number|DD⟧个，已经改好⟦number|DD⟧个，修路⟦number|DD⟧公里，花园、广场⟦number|DD⟧座，满意率⟦number|DD⟧%。
他说：“这条路修得好，我们……”水、电、路……等诉求，交通、住房、看病……都有人管。
责任领导：⟦name|DD⟧　　完成时限：⟦date|DD月DD日⟧
中共⟦organ|DD⟧镇委员会
⟦date|DD年DD月DD日⟧`;
  test.each(['……', '…', '...', '····'])('%s', (dots) => {
    const { wanted, found } = compared(DOTTED.replaceAll('DD', dots));
    expect(found).toEqual(wanted);
  });

  test.each([
    '各党支部：\n大家谈了学习、工作、生活……各个方面的体会，有的说：“再过几年……个个都是能手。”还有……很多人没有来得及发言。\n他想了想……一个人把活干完了。',
    '目录\n一、总则......1\n二、职责......3\n三、附则......12',
    '某年……月光下，大家还在修渠……日子一天天好起来。',
  ])('what is left out stays: %j', (text) => {
    expect(compared(text).found).toEqual([]);
  });
});

test.each([
  '⟦date|20 年度⟧民主生活会定于⟦date|20 年 月 日⟧召开，⟦date|20 年 月⟧至⟦date|20 年 月⟧的台账一并带来，⟦date|20年 月 日⟧前报送。',
  '这条渠用了 20 年没有大修，种树 20 年、护林 20 年。',
])('of a year the first figures stay: %j', (sentence) => {
  const { wanted, found } = compared(`关于开会的通知\n各支部：\n${sentence}\n请各支部抓好落实。`);
  expect(found).toEqual(wanted);
});

test.each(['⟦date|〔　　〕年〔　　〕月〔　　〕日⟧', '⟦date|｛  ｝年｛  ｝月｛  ｝日⟧'])(
  'a day in brackets ends the paper: %s',
  (day) => {
    const marked = `关于同意开会的批复\n第二党支部：\n来文收悉，同意召开。\n中共江北区水务局委员会\n${day}`;
    const text = marked.replace(/⟦\w+\||⟧/g, '');
    const { signature, date } = recognise(plainSource(text), content.vocabulary);
    expect([signature.map((each) => each.text), date?.text]).toEqual([
      ['中共江北区水务局委员会'],
      text.slice(text.lastIndexOf('\n') + 1),
    ]);
  },
);
