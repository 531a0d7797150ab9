// What is blank in sentences of every shape, of what kind, and what only looks blank: ⟦kind|text⟧ stands for what is to be found, without text for what vanished.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const HEAD = '关于召开组织生活会的报告\n按照上级要求，现将会议情况报告如下，请审阅。\n';
const END = '\n请各支部认真抓好落实，按时报送有关材料。';

const SENTENCES: readonly string[] = [
  '兹证明⟦name|    ⟧，女，身份证号⟦other|            ⟧，在我单位工作。',
  '贵公司⟦docnumber|××函〔20××〕×号⟧收悉，现答复如下。',
  '表中下划线“_”处不得空白，金额处有__字样的作废，同意的请在＊处打勾。',
  '题里有×这个未知数，还有x、y都可能是负数。',
  '——————————（沿线裁剪）——————————',
  '会议以“⟦other|×××××⟧”为主题，人人发言。',
  '会议讨论了……等问题，会后落实。',
  '本人⟦name|（姓名）⟧，现任⟦other|（单位及职务）⟧。',
  '配偶⟦name|（配偶姓名）⟧没有经商，每月到村里不少于⟦number|（次数）⟧次。',
  '由⟦organ|（监督部门）⟧跟踪督促，共⟦number|（条数）⟧条。',
  '（姓名填写在前，部门在后）各人照此（单位、部门）顺序排列。',
  '定于⟦date|20--年--月--日⟧验收，剩余⟦number|--⟧户由村里包保，⟦date|--月--日⟧前达到⟦number|--⟧%，逾期⟦number|--⟧天以上的扣分。',
  '抓好两件事--学习和整改，主题--年轻干部怎么干--个个要想，目标--户户通水--家家有灯。',
  '按⟦docnumber|水函〔20  〕 号⟧和⟦docnumber|水函（20  ）第  号⟧要求办理。',
  '缺少志愿书第⟦number|□⟧页，□同意 □不同意。',
  '会签：机关工委　　时新民',
  '全年要做到“〇事故”，口号不能只喊在嘴上。',
  '设备型号SD-X2，按“人口*5元+面积*2元”算，名字用***代替。',
  '请大家先汇【公文之家】报，再由【公文之家】会议讨论。',
  '【打印此页】 【关闭窗口】 【返回顶部】',
  '现将情况汇报［文秘驿站］如下，请领导［文秘驿站］批评指正。',
  '—————（沿虚线剪开）—————',
  '他是大学毕业，考上大学那年十八岁。',
  '欢迎各位同志加入我们，请同志们认真记录，由同志们推选。',
  '我是镇村干部，在村里工作多年，家住镇上。',
  '支部共有党员⟦number| ⟧名，其中女党员⟦number| ⟧名。',
  '会议于⟦date|2011年 月 日⟧召开，全体党员参加。',
  '定于⟦date|2011年 月 日上午⟧在会议室召开支部大会，请准时参加。',
  '（一）征求意见⟦other|（写明征求意见的方式和结果）⟧。',
  '我于⟦date|（写明时间）⟧向党组织递交了申请。',
  '根据⟦docnumber|青发〔2012〕第 號⟧文件要求，现通知如下。',
  '经⟦name|口口口⟧同志介绍，我参加了学习。',
  '会议由⟦name|口口⟧同志主持，应到⟦number|口口⟧人。',
  '参加会议的有⟦name|×××⟧、⟦name|×××⟧、⟦name|×××⟧，列席会议的有⟦name|×××⟧。',
  '出席：⟦name|×××⟧（书记）、⟦name|×××⟧（副书记）。',
  '⟦name|×××⟧（⟦organ|××⟧局局长）通报了情况。',
  '⟦organ|××⟧县委副书记⟦name|×××⟧到会指导。',
  '⟦organ|××⟧市⟦organ|××⟧局局长⟦name|×××⟧讲话。',
  '我是⟦organ|××⟧厂工人，现在⟦organ|××⟧教研室工作。',
  '我就读于⟦organ|××⟧系，专业成绩良好。',
  '下面由⟦name|____⟧宣读名单，请⟦name|____⟧计票。',
  '组织关系转到⟦organ|____⟧，请予办理。',
  '请大家到⟦other|____⟧报到，地点另行通知。',
  '现有⟦name|⟧同志申请入党，支部对⟦name|⟧同志进行了考察。',
  '今天请⟦name|⟧同志讲课，由⟦name|⟧同志主持。',
  '支部建议⟦name|⟧同志任书记，介绍人⟦name|⟧同志作了说明。',
  '会议讨论了⟦name|⟧、⟦name|⟧、⟦name|⟧等同志的转正问题。',
  '联系电话：⟦other|⟧\n单位：⟦organ|⟧\n姓名：⟦name|⟧',
  '我是⟦organ|⟧镇⟦organ|⟧村的一名党员。',
  '他毕业于⟦organ|⟧大学，现在镇上工作。',
  '特此报告。\n中共青石村支部委员会\n⟦date|⟧年月日',
  '会议讨论发展对象⟦name|⟧同志入党问题，上级党委派⟦name|⟧、⟦name|⟧同志到会指导，介绍人⟦name|⟧、⟦name|⟧同志介绍情况。',
  '请⟦name|⟧同志述职。请⟦name|⟧同志述职。下面由支部书记⟦name|⟧同志作报告。',
  '下面请支部书记同志作报告，各位同志边听边记。',
  '因事请假的⟦number|⟧名，参加的人都签了到。',
  '同意的投赞成票，不同意的投反对票，也可以投弃权票。',
  '设书记1名，副书记⟦number| ⟧名，请审批。',
  '联系电话：⟦other|⟧，电子邮箱：⟦other|⟧。',
  '会议名称：学习会\n填报单位（盖章）：⟦organ|⟧',
  '附件：\n会议学习材料目录，请各支部对照准备。',
  '由⟦organ|____⟧去⟦organ|____⟧，请接转组织关系。',
  '⟦docnumber|第  号⟧\n请接转组织关系。',
  '请于12月3日（星期⟦other|×⟧）前报送。',
  '正式党员3人：⟦name|×××⟧、⟦name|×××⟧、……；列席1人：⟦name|×××⟧。',
  '感谢大家对⟦name|×××⟧的讲话给予的掌声。',
  '他毕业于⟦organ|××⟧工学院，后到⟦organ|××⟧机械厂工作。',
  '这笔钱用于⟦other|××⟧项目建设，已经批准。',
  '上次列出的问题已办完⟦number|口⟧个，其余移交⟦organ|××⟧中队。',
  '全村人口个个登记，出口条条畅通，不落一户。',
  '⟦name|（请列明参加会议的人员名单）⟧\n请参会人员准时到会。',
  '（根据录音整理，未经本人审阅，要求核对）\n请参会人员准时到会。',
  '如有疑问，请联系⟦name|（联系人姓名）⟧。',
  '请⟦name|ΧΧΧ⟧同志表态，发出票⟦number|ΧΧ⟧张，收回⟦number|ХХ⟧张。',
  '党组成员⟦name|xx⟧、⟦name|xx⟧分别参加所在支部活动。',
  '分管人员⟦name|*某某⟧酒后驾车，受到处分。',
  '又结合⟦organ|**⟧市场监管所群众来信反映的问题，逐条整改。',
  '在落实省委⟦other|XXXX⟧部署中走在前列。',
  '三个月摘掉⟦number|X⟧顶帽子，大家很受鼓舞。',
  '⟦date|【XXXX年】⟧以来，先后开展了三项工作。',
  '会后⟦number|×⟧日内，向组织部报送材料。',
  '每月⟦date|××日⟧前上报进度，由专人负责。',
  '中国共产党⟦organ|×××⟧第三次代表大会定于下月召开。',
  '⟦organ|**⟧、⟦organ|**⟧两个后进村要补课，限期过关。',
  '我认为该同志⟦other|__________⟧，愿意介绍入党。',
  '⟦name|________⟧（第一介绍人）：经过考察，同意介绍。',
  '由⟦name|____⟧同志牵头，⟦organ|____⟧配合，年底前完成。',
  '圆满兑现“⟦number|X⟧年跨三亿”的承诺，群众满意。',
  '⟦name|（　　　）⟧作点评讲话，大家认真记录。',
  '邮箱：⟦other|***@***.edu.cn⟧，请及时报送。',
  '兹介绍⟦name|____⟧、⟦name|____⟧等⟦number|__⟧名同志前往联系。',
  '会议以XXX思想为指导，认真学习了有关文件。',
  '以“○”表示赞成，以“×”表示反对，不划的视为弃权。',
  '同意的划○，不同意的划×，弃权的不作记号。',
  '在姓名上方空格内划“○”，不同意的划“×”。',
  '【基本情况】青石镇现有党员八十名。\n【主要做法】一是抓学习，二是抓检查。',
  '【会议主题】学习讲话精神。\n【会议时间】另行通知。',
  '主要问题是：⟦other|________________⟧\n⟦other|________________⟧',
  '整改措施：\n⟦other|____________________⟧',
  '党员⟦name|×××⟧、⟦name|×××⟧和⟦name|×××⟧发了言。',
  '今年我们接收⟦name|×××⟧（女）等⟦number|×⟧名同志为预备党员。',
  '由⟦name|（姓名）⟧负责，⟦organ|（单位名称）⟧配合。',
  '⟦organ|××⟧大学⟦organ|××⟧学院党委：',
  '支部书记⟦name|___⟧同志作报告，会期⟦number|___⟧天。',
  '会议应到党员⟦number| ⟧人，实到⟦number| ⟧人，缺席⟦number| ⟧人。',
  '时间：⟦date|____年__月__日⟧  地点：⟦other|______⟧',
  '我支部于⟦date|×年×月×日⟧召开支部大会，讨论⟦name|×××⟧同志的入党申请。',
  '⟦name|×××⟧同志在⟦organ|××⟧中学任教，⟦organ|××⟧车间主任。',
  '中共⟦organ|⟧委员会：',
  '中共青石县委组织部⟦date|2011年 月 日⟧',
  '申请人⟦name|□□□⟧，现任职务⟦other|□□□⟧。',
  '获得赞成票⟦number| ⟧票，反对票⟦number| ⟧票。',
  '在过去的⟦number|×⟧年里，⟦organ|××⟧班子团结协作。',
  '自⟦date|年 月⟧担任书记以来，本人尽心尽责。',
  '同意⟦name|___⟧、⟦name|___⟧、⟦name|___⟧三位同志为候选人。',
  '值班⟦number|（填人数）⟧人，⟦date|（填时刻）⟧交班，电话⟦other|（填电话号码）⟧，存放⟦number|（填年限）⟧年。',
  '这是⟦date|（填年份）年度⟧的台账，请⟦date|（填年）年（填月）月⟧前报。',
  '做题（填空题三道）、填表（填报说明见背面）、治水（填海要报批）都要认真。',
  '牵头人⟦name|×××⟧　　时限：长期坚持。',
];

test.each(SENTENCES)('%j', (sentence) => {
  let text = HEAD;
  const wanted: string[] = [];
  for (const piece of sentence.split(/(⟦[^⟧]*⟧)/)) {
    const [, kind, blank = ''] = /^⟦(\w+)\|([^⟧]*)⟧$/.exec(piece) ?? [];
    if (kind) wanted.push(`${text.length} ${kind}`);
    text += kind ? blank : piece;
  }
  const { blanks } = recognise(plainSource(/特此/.test(sentence) ? text : text + END), content.vocabulary);
  const found = blanks.flatMap(({ origin, start, end, kind }) =>
    origin === '事实' ? [] : [{ start, end: Math.max(end, start + 1), kind }],
  );
  const told = wanted.map((each) => {
    const at = Number(each.split(' ')[0]);
    const hit = found.find(({ start, end }) => start <= at + 1 && at < end + 1);
    return hit ? `${at} ${hit.kind}` : `${at} nothing`;
  });
  expect(told).toEqual(wanted);
  expect(found).toHaveLength(wanted.length);
});
