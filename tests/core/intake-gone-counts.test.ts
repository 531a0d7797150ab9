// Numbers, names, days and places that left no trace in papers of many kinds, and whole sentences that only look alike.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/recognise.ts';
import { plainSource } from '../../src/core/intake/source.ts';
import { content } from '../content/load-content.ts';

const HEAD = '关于年度工作的情况报告\n现将今年各项工作的情况报告如下，请予审阅。\n一、基本情况\n';
/** Others are gone in front of it. */
const TORN = '全院现有党员▮名，其中预备党员▮名，培训时间不少于▮天。\n';

/** The text with ▮ where something is gone. */
function marked(text: string): string {
  const { blanks } = recognise(plainSource(HEAD + text), content.vocabulary);
  const places = blanks.filter(({ origin }) => origin === '消失').map(({ start }) => start - HEAD.length);
  return [...new Set(places)]
    .sort((a, b) => b - a)
    .reduce((said, at) => `${said.slice(0, at)}▮${said.slice(at)}`, text);
}

/** Sure by itself. */
const GONE: readonly string[] = [
  '发现险情后，值班人员须在▮分钟内上报，站里在▮小时内派人到场。',
  '欢庆第▮个护士节，工会把慰问品送到病房。',
  '本刊第▮期刊登了我站的做法。',
  '修缮屋面▮平方米，硬化路面▮公里，清运垃圾▮吨。',
  '每份留样不少于▮克，存放不少于▮小时。',
  '护龄满的都来了，工龄▮年以上的坐前排。',
  '骨干教师每周互听▮节课，课后当面评议。',
  '今年引进▮家企业，都在园区落了户。',
  '门口的公示栏▮个月没有换过内容。',
  '登上过《园丁》杂志▮第▮期的同事来讲课。',
  '组长：▮（院长）\n副组长：▮、▮\n以上人员名单另发。',
  '在▮同志的牵头下，医院定了方案。',
  '▮等同志谈了看法，意见比较集中。',
  '生物教研组▮学年度第二学期工作计划已经交了。',
  '心得体会不少于▮字，手写。',
  '▮，院党委召开会议听取汇报。',
];
test.each(GONE)('%s', (text) =>
  expect(
    marked(text.replaceAll('杂志▮第', '杂志年第').replaceAll('▮', '')).replace('杂志年第', '杂志▮第'),
  ).toBe(text),
);

/** Where others are gone. */
const ALSO_GONE: readonly string[] = [
  // 工作总结
  '接待群众来访▮人次，受理投诉▮起，调解成功▮件。',
  '新招护士▮人，其中骨干▮人，党龄▮年以上的居多。',
  '购置电脑▮台、图书▮册，安装路灯▮盏。',
  '收到锦旗▮面、感谢信▮封，医生扎根一线▮年，从没离开。',
  '资助留守儿童▮人，建成幼儿园▮所，辖区有宾馆▮家。',
  '开设培训班▮期，编发简报▮期，心得文章▮字左右。',
  '全县有▮个教学点、▮家企业、▮户群众受灾。',
  '慰问▮名困难职工，表彰▮名优秀青年教师，向▮名师生问好。',
  '研究了▮起典型案例，开了▮堂党课，讲了▮节公开课。',
  '评选最美护士，评出▮名，发放毛毯▮床。',
  // 方案、通知
  '一是▮日内完成自查，二是▮日内上报结果。',
  '公示▮天后无异议的发文，停水▮天以上的要通知到户。',
  '问题清单已列明，▮个月后回头看，没有▮次以上的推诿。',
  // 讲话、主持词
  '有请▮组长作点评，感谢▮院长的讲话，请▮主任发言。',
  '▮老师坚持家访，▮老师带病上课，晚自习由▮老师负责。',
  '欢迎市卫健委▮同志莅临，副县长▮出席并讲话。',
  '与▮结成对子，▮、▮两位老师上台领奖。',
  '▮同志爱岗敬业，▮同志踏实肯干，对书记▮同志的意见要当面说。',
  // 纪要、情况通报
  '▮小学被评为先进，伤员由专人护送至▮卫生院。',
  '通报▮乡违规办酒席一案，查处▮镇截留补贴问题。',
  '会上定了三件事，一是改厕在▮底前完成，承诺▮底通车。',
];
test.each(ALSO_GONE)('where others are gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);

/** Nothing is gone although a part of it reads like that. */
const WHOLE: readonly string[] = [
  '请假条',
  '这是一次性补助，这次会议以后各个方面都要照办。',
  '本年度的任务由上级组织下达，几个月来没有松劲，条条框框不能多。',
  '个别同志学得不够，名单另附，干部天天到现场，人人都要签名。',
  '医院在小时候住过的地方附近，大小时有变化。',
  '该制度每周修订，每天公示，每月一期，每年一次。',
  '这两家企业家底厚，沿海企业家来过，全国企业都在学。',
  '残疾人、老年人、志愿者和联系人都来了，案件和信件分开放。',
  '班里评先评优，出了名的勤快人不少，学生会名额另定。',
  '第一个教师节，第二期，第三小学，等次第次不变，门第不论。',
  '请老师们提意见，老师也要听，老师在讲台上，向老师学习。',
  '请组长签字，请书记审阅，感谢组长们。',
  '与、或、非三种写法都对，和、与、及也都行。',
  '同志们辛苦了，同志的帮助很大，同志之间讲真话。',
  '小学、中学、幼儿园都放假，村里、镇上、街道都去人，卫生院和车间照常上班。',
  '在年底前完成，月底前报送，年初有计划，三月份见效，月份表贴在墙上。',
  '去年第一期、今年第二期、每年第四季度，都按学年安排，每学年度考核。',
  '规定学时、足额课时、超期、逾期、轮次、频次、批次、人次都要登记。',
  '亿元以上项目、万元以下罚款、平方米单价、公里数、吨位，都有规定。',
  '材料不足、经验不足、力度不足的，都要补课，不足部分另行安排。',
  '心得体会要手写，文章要署名，打字稿也收，错字要改，签字要全。',
  '楼道灯、路灯、台灯都亮，平台、电台、窗口、柜台都有人，今天、明天、夏天轮着值。',
  '一名护士说，几位老师讲，三家公司来，两所学校办，五封来信到。',
  '图书归册，手册、名册、注册都要核，配套、成套、外套不算。',
  '大家推荐的书目、培训的班次、简报的稿件、锦旗的样式，都由办公室定。',
  '通报村级事务，查处村里的问题，参观镇容镇貌，前往乡政府。',
  '组长：李明（院长）\n副组长：王芳、赵强\n其余照旧执行。',
  '了解情况，为了名次，除了人名，忘了条款，做了个记号，有了着落。',
  '听课的老师，讲课的专家，上节课的作业，下节课时间，这堂课。',
  '每批次抽检，整批次退回，按人次计费，以吨计价，按公里计算。',
  '工作年限、党龄计算、教龄年限，都以档案为准，年以下罚款。',
];
test.each(WHOLE)('nothing is gone from %s', (text) => {
  expect(marked(text)).toBe(text);
});
test.each(WHOLE)('nor beside what is gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);

test('signs for what is left out are no sign of more', () => {
  const text =
    '收到意见××条，走访××户，投入资金××万元，评定等次，整改轮次，超期的，满足规定学时，亿元以上的另报。';
  expect(marked(text)).toBe(text);
});
