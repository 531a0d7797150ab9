// Blanks that left no trace: where the sentence asks for a number, a name, a day, and what only looks like it.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/recognise.ts';
import { plainSource } from '../../src/core/intake/source.ts';
import { content } from '../content/load-content.ts';

const HEAD = '关于主题党日活动的情况报告\n现将今年主题党日活动的情况报告如下，请予审阅。\n一、基本情况\n';

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
  '应到人数：▮\n实到人数：▮\n其余照通知办理。',
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
  '其丈夫现任▮合作社理事长，热心公益。',
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
  '这两名党员和三名同志一起，由五名党员组成小组，具有名师资格。',
];
test.each(WHOLE)('nothing is gone from %s', (text) => {
  expect(marked(text)).toBe(text);
});
test.each(WHOLE.filter((text) => !text.includes('会议内容')))('nor beside what is gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);

test('an empty label says nothing where its text stands below it', () => {
  const text = '会议地点：▮\n会议主持：▮\n会议内容：\n支部书记通报了上半年的工作，大家没有意见。';
  expect(marked(text.replaceAll('▮', ''))).toBe(text);
});
