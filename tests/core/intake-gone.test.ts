// Blanks that left no trace: where the sentence asks for a number, a name, a day, and what only looks like it.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';
import { markedBehind } from './marked-gone.ts';

const HEAD = '关于主题党日活动的情况报告\n现将今年主题党日活动的情况报告如下，请予审阅。\n一、基本情况\n';

const marked = markedBehind(HEAD);

/** Sure by itself. */
const GONE: readonly string[] = [
  '每季度学习不少于▮次，每次不超过▮小时。',
  '全村党员仅▮人，平均年龄偏大。',
  '督查组先后▮次到场指导，反响很好。',
  '有关材料一式▮份报镇党建办。',
  '除外出务工的▮名外，其余党员都到了会。',
  '书记与▮名党员逐一谈了心。',
  '经财政、民政等▮个部门会商，意见一致。',
  '全年诉求办结率达▮%，群众比较满意。',
  '会议开了▮分钟，大家都发了言。',
  '村集体分红▮万元，比去年多。',
  '收到来信后▮个工作日内答复本人。',
  '这是支部召开的第▮次专题学习。',
  '问题台账由专人更新，▮月日前报结果。',
  '我支部于▮召开党员大会，传达会议精神。',
  '会议由▮主持，全体党员参加。',
  '入党介绍人为▮、▮。',
  '会上，▮同志代表支委会报告工作。',
  '中共▮县农业农村局委员会',
  '局党委书记签字：▮',
  '大会以▮票赞成、▮票反对，通过了决议。',
  '其余党员在岗，▮名党员因病请假。',
  '党员人数比去年少，现减少到▮人，▮个月后再核。',
  '公示期为▮天，其间可以来信。',
  '他今年▮岁，党龄▮年，身体很好。',
  '满意度提高▮个百分点，超过预期。',
  '会后▮日内整改，▮年入党的党员先讲。',
  '活动定在上午▮点开始，请提前到场。',
  '依据《▮》第三条开展活动，以“▮”为主题。',
  '依据《青石镇学习办法》（▮〔〕号）执行。',
  '下面，由▮宣读名单，由▮作报告。',
  '成立由▮任组长、▮任副组长的小组。',
  '成立以▮为组长的小组，在▮同志的带领下开展工作。',
  '▮，女，汉族，大专文化。',
  '我叫▮，一直在乡镇工作。',
  '如有疑问，请问联系人▮，电话▮。',
  '出席会议的有▮、▮、▮。',
  '请提前▮天报镇党委备案。',
  '审核：李明　　　镇党委书记签字：▮',
  '应到人数：▮\n实到人数：▮\n其余照通知办理。',
  '请各组在▮日内把清单交齐。',
  '今天的大会共有▮项议程，请按顺序进行。',
  '这些问题都认领了，其余▮个正在整改。',
  '镇党委委员▮名参加，请假的说明原因。',
  '此项工作由▮同志负总责，月底见效。',
  '▮同志在点评中指出，台账还要细。',
  '出行不便的，对▮、▮两位老同志上门送学。',
  '中共▮局支部委员会',
  '会上定了，▮月份的主题由青年党员准备。',
  '（联系人：▮   联系电话：▮）',
  '他已有▮年党龄，笔记保存期▮年，补课不足▮次。',
  '大会的主题是▮。',
  '▮年月日下午开会，会期半天。',
  '成立专班，副站长▮、▮任副组长，到会的领导有▮同志。',
  '请于会后整改，▮底前销号。',
  '以上检查，请同志们帮助。\n检查人：▮\n年  月  日',
  '今收到村里交来租金▮元整，另给收条。',
  '各村要在▮天内报送计划，不得拖延。',
  '村支部书记▮、▮等人对预案不熟。',
  '▮年月日，县里组成▮个检查组，对全县▮个镇进行检查，请于▮月日前整改到位。',
];
test.each(GONE)('%s', (text) => expect(marked(text.replaceAll('▮', ''))).toBe(text));

/** Only where others are gone as well. */
const TORN = '支部现有党员▮名，其中预备党员▮名，培训时间不少于▮天。\n';
const ALSO_GONE: readonly string[] = [
  '走访困难户，入户座谈▮场，化解矛盾▮件，评定优秀▮名、合格▮名。',
  '研究制定了▮条措施，成立▮支青年突击队。',
  '群众对▮万元工程款的去向有疑问。',
  '支部书记▮同志带头发言，组织委员▮同志通报情况。',
  '▮（副书记）自我批评：工作抓得不细。',
  '▮同志：建议把活动时间固定下来。',
  '全镇辖▮个村、▮个社区，召开▮次会议研究，评选出▮名优秀党员。',
  '用▮天时间集中学习，经▮次修改定稿。',
  '上缴党费▮元，修路▮公里，植树▮亩，学习▮学时。',
  '与▮同志谈心，对▮同志提出批评，撤销▮同志的职务。',
  '▮同志的发言比较深刻，▮同志存在的问题要改。',
  '党委委员▮、▮、▮参加会议。',
  '党员代表由▮名增加到▮名。',
  '政审材料由组织委员▮负责整理，驻村第一书记▮到会指导。',
  '县委组织部《关于开展▮年度组织生活会的通知》已经转发。',
  '其丈夫现任▮合作社理事长，热心公益。',
  '与会的有党委副书记▮同志，局党组成员▮同志以普通党员身份发言。',
  '请工作人员▮、▮收回测评表。',
  '会议由支部书记▮主持，大家先后发言。',
  '意见里有▮条是老问题，办好▮件群众盼的实事。',
  '结合同志们提的▮条意见，整改报告交支部书记▮同志审阅。',
  '测评由监票人▮、计票人▮负责，请▮先发言，请党委书记▮作报告。',
  '根据▮党委部署，活动方案报▮党委备案，按照▮县委组织部要求执行。',
  '他是▮入党的老党员，走访群众▮户，服务覆盖▮个行政村。',
  '会议在▮社区举行，召开了▮年度组织生活会。',
];
test.each(ALSO_GONE)('where others are gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);

/** Nothing is gone although a part of it reads like that. */
const WHOLE: readonly string[] = [
  '走访困难户，入户座谈三场，化解矛盾两件，评定优秀一名。',
  '发言不超过十分钟，收到意见后五个工作日内答复，某个工作日也可以。',
  '按法定代表人、共有人、负责人的顺序签字。',
  '监票、计票人员由大会通过，由负责人宣布，由主持人说明。',
  '材料要写清姓名、出生年月日、籍贯和工作单位。',
  '关于召开组织生活会的通知已经印发，由于召开时间未定，请等通知。',
  '百分之九十的党员投了反对票，比例以%表示。',
  '同志们，同志之间要多谈心，同志式的批评不伤和气。',
  '以万元为单位填写，上万元的另行说明，投资近亿元的专题报告。',
  '会议内容：\n支部书记通报了上半年的工作，大家没有意见。',
  '会议情况约谈相关人，共场合用的器材放在库房，先后次序不变。',
  '工作任务落实到户，问题列出清单，市场、现场、农场都要看，文件、案件、信件分开放。',
  '各支部报名，签名后交党员名册，署名文件要留底。',
  '各支部每月开一次会，两个支部合开一次，这次会议由书记讲，历次会议都有记录。',
  '同志的批评使我受益，同志之间要坦诚，对同志热情，与同志们一道。',
  '由宣讲人宣读，由主持单位通报，由书记任组长、镇长任副组长。',
  '今年岁末再议，日内瓦的会议不提，单元、公元、美元分开写，上午点名，下午时间另定。',
  '书名号《》和引号“”要成对，用“”引起来。',
  '房间、期间、时间都要留够，专项任务、事项清单、现场活动都要写。',
  '达到人人过关，每个百分点都算，报名党员、报名群众都要来。',
  '主持人  记录人，姓名  人数，张三  李四，会场  县委礼堂。',
  '这两名党员和三名同志一起，由五名党员组成小组，具有名师资格。',
  '共有人和其余名额另议，共有名师三位，委员报名参加，代表签名到会。',
  '代表团将于日内启程，本月日程已经排满，三月份的学习不变。',
  '由同志们推选，对、错两种情况都要写，工作人员、列席人员各坐一边。',
  '谈话人：支部书记；谈话对象：全体党员。',
  '谈话人（签字）由支部留存，整改措施落实到人，月底前办完。',
  '根据镇党委部署，经党委会研究，报告党委后执行，他是三月入党的。',
  '保存期一年，主题是好的，月底前办结，副站长、任职资格都要核。',
  '测评不记名，写清组名、字体名，认定届次、种类，办理过户、报装，九个大项、纸质件，都要核。',
  '监票人、计票人负责清点，由监票人负责，请先发言的同志坐前排。',
  '出台制度、完成项目、列出条件，都要有人负责。',
  '三天内报送，五元整，支部书记、委员等人参加。',
];
test.each(WHOLE)('nothing is gone from %s', (text) => {
  expect(marked(text)).toBe(text);
});
test.each(WHOLE.filter((text) => !text.includes('会议内容')))('nor beside what is gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);

/** Room was left for the number. */
const ROOM: readonly string[] = [
  '发出测评表⟦  ⟧张，收回⟦   ⟧张，优秀⟦  ⟧人。',
  '培训党员⟦   ⟧人次，办结率⟦  ⟧%。',
  '现有⟦　　⟧名党员，设⟦　　⟧个党小组。',
  '另请群众代表共⟦  ⟧人旁听，本月⟦  ⟧日前报名。',
];
test.each(ROOM)('%s', (text) => {
  const plain = text.replace(/[⟦⟧]/g, '');
  const { blanks } = recognise(plainSource(HEAD + plain), content.vocabulary);
  const found = blanks.filter(({ origin }) => origin === '标记').sort((a, b) => b.start - a.start);
  const told = found.reduce(
    (said, { start, end }) =>
      `${said.slice(0, start - HEAD.length)}⟦${said.slice(start - HEAD.length, end - HEAD.length)}⟧${said.slice(end - HEAD.length)}`,
    plain,
  );
  expect(told).toBe(text);
});

/** What the paper calls its own organ is gone where its title or its signature has lost the name. */
const OWN: readonly string[] = [
  '▮党支部▮年度组织生活会情况报告\n机关党委：\n按照要求，▮党支部于三月召开会议，到会党员▮名，请假▮名。党支部书记作了检查，收到意见▮条。▮党支部还要抓好整改。',
  '关于组织生活会的报告\n县委组织部：\n▮村党支部现有党员▮名，到会▮名，请假▮名。根据村党支部安排，村党支部书记先讲。现报告如下。\n中共▮村支部委员会\n2024年1月2日',
];
test.each(OWN)('%s', (text) => {
  const plain = text.replaceAll('▮', '');
  const { blanks } = recognise(plainSource(plain), content.vocabulary);
  const places = blanks.filter(({ origin }) => origin === '消失').map(({ start }) => start);
  const told = [...new Set(places)]
    .sort((a, b) => b - a)
    .reduce((said, at) => `${said.slice(0, at)}▮${said.slice(at)}`, plain);
  expect(told).toBe(text);
});

/** Three such places, and single spaces in front of what is counted are room too; names set off by spaces are none. */
test('where room is left', () => {
  const text =
    '支部收到意见⟦  ⟧条，请假⟦  ⟧名，会期⟦   ⟧天。\n三是按月交⟦  ⟧元党费，带学员⟦ ⟧名，能独立处理⟦   ⟧例，还欠⟦ ⟧篇心得，出勤率达⟦  ⟧％以上。\n每月⟦ ⟧日集中，满意率⟦  ⟧%，由张三  组长负责。';
  const plain = text.replace(/[⟦⟧]/g, '');
  const { blanks } = recognise(plainSource(HEAD + plain), content.vocabulary);
  const told = blanks
    .filter(({ origin }) => origin === '标记')
    .sort((a, b) => b.start - a.start)
    .reduce((said, { start, end }) => {
      const [from, to] = [start - HEAD.length, end - HEAD.length];
      return `${said.slice(0, from)}⟦${said.slice(from, to)}⟧${said.slice(to)}`;
    }, plain);
  expect(told).toBe(text);
});

test('an empty label says nothing where its text stands below it', () => {
  const text = '会议地点：▮\n会议主持：▮\n会议内容：\n支部书记通报了上半年的工作，大家没有意见。';
  expect(marked(text.replaceAll('▮', ''))).toBe(text);
});
