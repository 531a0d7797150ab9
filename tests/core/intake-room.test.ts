// Room left between words: ⟦kind|spaces⟧ is what is to be filled. By itself where the words ask for it, in other places where the paper leaves such room several times; layout is none.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const HEAD = '关于情况的说明\n前面的情况已经说明，这里不再重复。\n';
/** Room in three other places. */
const ROOMY = '会议于    年  月  日召开，应到    人，实到    人，发出    份。\n';

function marked(head: string, text: string): string {
  const { blanks } = recognise(plainSource(head + text), content.vocabulary);
  return blanks
    .filter(({ origin, start }) => origin !== '事实' && start >= head.length)
    .sort((a, b) => b.start - a.start)
    .reduce((said, { start, end, kind }) => {
      const [from, to] = [start - head.length, end - head.length];
      return `${said.slice(0, from)}⟦${kind}|${said.slice(from, to)}⟧${said.slice(to)}`;
    }, text);
}
const plain = (text: string) => text.replace(/⟦\w+\|([^⟧]*)⟧/g, '$1');

const ALONE: readonly string[] = [
  '兹有我单位⟦name|    ⟧同志前往贵处联系⟦other|        ⟧事宜，请予接洽。',
  '兹介绍⟦name|      ⟧等⟦number|  ⟧名同志到贵单位学习，请接待。',
  '今借到办公室现金⟦number|      ⟧元，下月归还。',
  '邀请⟦name|      ⟧先生出席座谈会，请提前告知。',
  '全年化解纠纷⟦number|      ⟧起，没有上交。',
  '我站于今年⟦date| 月 日⟧接到来函，明年⟦date| 月⟧前答复。',
  '自查于⟦date| 月 日⟧至⟦date| 日⟧进行，已经结束。',
  '会期从⟦date|  月  日⟧到⟦date|  日⟧，请安排好工作。',
  '按照⟦other|《          》⟧执行，不另行文。',
  '我因⟦other|       ⟧（事由）不能到场。',
  '押金（大写：⟦number|        ⟧）当面点清。',
  '中共⟦organ|      ⟧公司委员会',
];
test.each(ALONE)('%s', (text) => expect(marked(HEAD, plain(text))).toBe(text));

const IN_ROOMY: readonly string[] = [
  '我是财务科⟦name|      ⟧，因母亲在⟦organ|      ⟧医院住院，需要陪护。',
  '会议由镇长⟦name|      ⟧主持，副书记⟦name|      ⟧参加。',
  '参加：⟦name|      ⟧、⟦name|      ⟧、⟦name|      ⟧及各村书记',
  '地点：⟦organ|      ⟧街道办事处二楼',
  '由执法队⟦name|      ⟧牵头，各村配合，月底完成。',
  '会议在局机关⟦number|  ⟧楼会议室召开，请准时到会。',
  '会议定在月底（星期⟦other|  ⟧）召开，请准时到会。',
  '群众反映强烈，⟦date|  ⟧月以来收到来信⟦number|   ⟧件。',
  '主题是⟦other|“                    ”⟧。',
  '材料已报督导组（收件号：⟦other|          ⟧）。',
  '本人电话⟦other|            ⟧保持畅通，有事随时联系。',
  '关于召开⟦organ|    ⟧局党组会议的请示',
  '晚上的学习分⟦number|  ⟧个小组：',
  '护林员每周⟦other|  ⟧上午巡山，其余时间值守。',
  '材料于每周⟦other|  ⟧前送来，逾期不候。',
  '早上⟦date|  ⟧点出发，下午⟦date|  ⟧点返回，请备好干粮。',
  '第⟦number|  ⟧党小组的同志先发言，其余的依次发言。',
  '他到林场已⟦number|  年⟧，没有请过假。',
  '满⟦number| ⟧周岁的免票，凭证入园。',
  '一、仓库位于⟦organ|      ⟧区⟦other|      ⟧路⟦other|   ⟧号，面积⟦number|    ⟧平方米。',
  '1.场长⟦name|     ⟧通报防火情况；',
  '2.委员⟦name|     ⟧、⟦name|     ⟧、⟦name|     ⟧依次发言；',
  '拟于⟦date|   月   日⟧⟦date|  午  时⟧在⟦other|   ⟧会议室开会，请准时。',
  '定于⟦date|×月×日⟧⟦date|上（下）午×时⟧在局机关开会，请准时到会。',
  '请于⟦date|  月  日⟧⟦date|上午/下午  时⟧到三楼集合，过时不候。',
  '约定⟦date|（上午/下午）__时⟧交接班，双方签字。',
  '上（下）午的安排另行通知，上午和下午都有课。',
  '四、气表底数⟦number|   ⟧，水表底数⟦number|   ⟧，双方认可。',
];
test.each(IN_ROOMY)('where room is left: %s', (text) => expect(marked(HEAD + ROOMY, plain(text))).toBe(text));

/** Labels with room behind them: what each asks for. */
const LABELS: readonly (readonly [form: string, kinds: string])[] = [
  ['申请人：           \n联系电话：               \n     年    月    日', 'name other date'],
  ['谈话对象：          性别：       民族：      ', 'name other other'],
  ['所在支部：          \n入党时间：          ', 'organ date'],
  ['申请事由：                     ', 'other'],
  ['甲方（盖章）：             乙方（签字）：           ', 'organ name'],
  ['金额（大写）：             ', 'number'],
  ['（联系人：        电话：          ）', 'name other'],
  ['姓  名：         职  务：         手机：          ', 'name other other'],
  ['甲方（出租方）：          账号：          ', 'organ other'],
  ['应到   人，缺席   人，缺席原因：', 'number number other'],
  ['      ：我同意大家的意见。\n      ：没有别的意见。', 'name name'],
  ['应到党员：      人　列席人员：      名\n发出票数：    票', 'number number number'],
  ['护林表态：                \n大家谈：            ', 'other other'],
  ['        站长        同志讲话要点：              ', 'name other'],
  ['巡护情况如下：            \n各组都到了岗，没有发现火情。', ''],
  ['各党支部：     \n现将有关事项通知如下，请认真执行。', ''],
  ['一、存在的问题：     \n学习不够，走访不多，要改。', ''],
  ['一是认识到位：    \n大家都表了态，没有二话。', ''],
];
test.each(LABELS)('%j', (form, kinds) => {
  const { blanks } = recognise(plainSource(`${HEAD}${form}\n`), content.vocabulary);
  expect(blanks.map(({ kind }) => kind).join(' ')).toBe(kinds);
});

/** Words set apart are no room. */
const SET_APART: readonly string[] = [
  '请假条',
  '各位领导    同志们，现在开会。',
  '一、会议时间    三月五日上午九点，请准时到会。',
  '第三条    本办法由办公室负责解释，自印发之日起施行。',
  '时间：三月五日上午    地点：镇政府三楼，请准时到会。',
  '主任    李明',
  '出席：李明  王芳  赵刚',
  '科室负责人意见：\n分管领导意见：',
  '各村要抓好落实。  请各单位按时报送。',
  '每月 例会照常，时间不变。',
  '从去年到 日前，道路已经修通。',
];
test.each(SET_APART)('no room: %s', (text) => {
  expect(marked(HEAD, text)).toBe(text);
  expect(marked(HEAD + ROOMY, text)).toBe(text);
});
