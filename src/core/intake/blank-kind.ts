// What a blank asks for, by the words on both sides of it.

import type { BlankMark } from './blank-marks.ts';
import { kindByLabel } from './label-kind.ts';
import type { BlankKind } from './recognised.ts';

/** Behind a number: measure words, each without the words it begins. */
const MEASURE =
  /^ ?(?:余|多|来)?(?:[%％‰]|个百分点|人次|人(?!民|大|社|才|员|武|事|均|代)|名(?!称|单|额)|位(?!于|置)|次(?!序)|条(?!件|例)|份(?!额)|个|项(?!目)|件(?!夹)|场(?!所|镇)|期(?!间|限)|篇|户(?!籍)|顶(?!多)|亩|公顷|度(?!过|假)|毫[米升克]|千[米克]|厘米|趟|遍|张(?!贴|扬)|棵|株|头(?!脑|绪)|只(?!是|有|要|能)|匹|艘|幢|栋|层(?!次|面)|口(?!头|号)|句|段|道(?!路|德|理)|级(?!别)|万|亿|千|百(?!姓)|元|公里|平方|立方|吨|斤|公斤|天|小时|学时|课时|分钟|批|类(?!似)|轮(?!岗|换)|届|页|稿|章(?!程)|节|票|册|套|台|辆|座(?!谈)|例|笔|股(?!份|室)|岁|周(?!边)|倍|米|款|处(?!级|长|理|室|于)|家(?!园|庄|长|电|具|畜)|支(?!部|委|行|队|持|书)|起(?!来|草)|所(?!属|在|辖|有|以|长)|间|门(?!诊)|本(?!级|单|着|人|次|局|镇|市|区|县)|方面|分(?!公司|局|院|行|管|部|别)|组(?!织|长|员|成)|大类)/;
const POST =
  '书记|局长|主任|主席|部长|镇长|乡长|县长|市长|区长|院长|校长|会长|处长|科长|所长|站长|队长|组长|董事长|总经理|经理|委员(?!会)|常委(?!会)|老师|先生|女士|主持人|理事长|秘书长|政委|党员';
const NAME_AFTER = new RegExp(
  `^ ?(?:等?(?:\\d+名|[两三几]位)?同志|副?(?:${POST})|发了言|为(?:书记|副书记|总?监票人|计票人|委员|候选人|组长)|带头|代表(?!大会|团|队)|主持|因(?!公司)|请假|发言|汇报|表态|担任|[（(][^（）()，。；]{0,14}(?:${POST}|副书记|支部书记)[）)]|[（(][男女][）)，,])`,
);
const NAME_BEFORE = new RegExp(
  `(?:${POST}|领导|干部|同志|成员|姓名|联系人|主持人|记录人?|签发人|监票人|计票人|被评议人|责任人|负责人|报告人|发言人|主持|参会人员|参加人员|出席人员|列席人员|出席|列席|缺席|推荐|提名|任命|选举|由|请|申请人|介绍人|汇报人|经办人|审核人|(?:参加|出席|列席|到会|参会|缺席|请假|发言)[^，。；：:]{0,8}(?:有|是|为))[：:（(]? *$`,
);
/** Behind names that are written out. */
const NAME_LIST = new RegExp(`(?:${POST}|推荐|提名|选举|任命|由|领导|成员)(?:\\p{Script=Han}{2,4}、)+$`, 'u');
/** What is done to or by a person. */
const PERSON_AFTER =
  /^(?:、[^，。；]{0,20}?)?(?:等[^，。；]{0,6}?(?:位|名|人|同志)|(?:入党|转正|按期转正)|的(?:入党|转正|审查|表现|批评|问题答复)|，[男女](?:，|（)|（[男女])|^(?:宣读|传达|作了?检|表态|致辞|宣布|领誓|领唱)/;
const PERSON_BEFORE = /(?:接收|吸收|讨论|同意|代表|组长|队长|模范|标兵|我是|我叫|本人)$/;
/** 正式党员××人：×××、××× */
const LISTED_PEOPLE = /[\dxX×*○_＿)） ][人名][：:（(](?:[^，。；：:]{0,40}、)? *$/;
/** 党委书记：××党委委员：×× in one line */
const POST_LABEL = new RegExp(`(?:${POST}|干部|成员)[：:] *$`);
/** 对××的讲话 */
const OF_PERSON =
  /^[对由给向]\| ?的(?:讲话|报告|发言|光临|到来|表现|审查|批评|支持和|指导|入党|转正|考察|意见)/;
/** 族，湖北××人; 位于县城××部 */
const PLACE_BEFORE = /(?:族[，、]|籍贯[：:]?|祖籍)\p{Script=Han}{0,6}$/u;
const SIDE_BEFORE = /(?:位于|地处)[^，。；]{0,10}$/;
const ORGAN_AFTER =
  /^ ?(?:直机关|直属|小区|革命|省|市(?!场)|县|区(?!间|别)|镇|乡(?!亲)|村|街道|社区|局|委|办(?!法|理)|部(?!分|署)|厅|处|科(?!学|技)|所|站|院|校|系(?!统|列|数)|教研[室组]|车间|班(?!会|次|长)|工会|团委|妇联|小学|中学|大学|学院|学校|公司|集团|企业|单位|支部|党|机关|工作委员会|中心|分公司|航空|银行|医院|厂|\p{Script=Han}{1,3}(?:厂(?![房长])|学院|大学|研究[所院]|供销社)|[中支大总]队|基层社|供销社|信用社|合作社|报社|协会|政府|人民|工委|总支|有限(?:责任)?公司|幼儿园|中心校|市场监管[所局]|派出所|司法所|\p{Script=Han}{2}(?:管理|监督|监管)[所局站]|组织部|纪委|宣传部|卫生院|服务|项目部|园区|开发区|畜牧|服饰|饲料|农业|科技|实业|建设)/u;
/** A word or two, then what it is: 客运站, 能源公司. */
const ORGAN_FURTHER =
  /^[^，。；：、“”《》（）\s的了在到是和与及对把向由被xX×*○_＿\d]{0,4}(?:公司|集团|商会|协会|学会|医院|学校|大学(?!习)|中学(?!习)|小学(?!习)|银行|支行|支队|大队|派出所|法院|检察院|税务局|泵站|电站|水厂|车站|客运站|运输站|加油站|服务站|工作站|服务区|党校|合作社|幼儿园|福利院|养老院|研究院|研究所|出版社|报社)/;
const ORGAN_BEFORE =
  /(?:中共|直属|所在|区|市|县|镇|各|填报单位|单位|机关|支部名称|主送|落款|局|转[到至往入]|调[到入至]|介绍[到至]|分配到|来自|就职于|任职于|毕业于|就读于) *[：:]? *$/;
const OTHER_AFTER =
  /^ ?(?:工作|活动|事项|主题|会议|项目|文件|通知|路|楼|室|精神|问题|措施|河|圩|排涝|加工|前后)/;

export function blankKind(text: string, mark: BlankMark): BlankKind {
  if (mark.style === 'day' || mark.style === 'time') return dayKind(text, mark);
  if (mark.style === 'letter') return 'docnumber';
  const before = text.slice(Math.max(0, mark.start - 24), mark.start);
  const after = text.slice(mark.end, mark.end + 14);
  if (mark.style !== 'hint' || WORDLESS.test(mark.text)) return markKind(mark, before, after);
  const kind = hintKind(mark.text, before, after);
  return kind === 'other' && !OTHER_HINT.test(mark.text) ? (kindByLabel(before) ?? kind) : kind;
}

/** Brackets around nothing. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/** 任期x年 counts years. */
function dayKind(text: string, { start, text: day }: BlankMark): BlankKind {
  const years = /^[xX×*○_＿（() ）\d]{1,3} ?年$/.test(day) && !/^(?:19|20)/.test(day);
  const after = text.slice(start + day.length, start + day.length + 6);
  if (years && /^(?:跨|翻|内|之内|大变样|行动|攻坚|规划|任期)/.test(after)) return 'number';
  return years &&
    /(?:任期|过去的|期限|满|近|历时|工作|党龄|连续|为期|第|约|不少于|共|用|用了|过|了|有|已|超过|整整|当了|长达) ?$/.test(
      text.slice(Math.max(0, start - 5), start),
    )
    ? 'number'
    : 'date';
}

const OTHER_HINT = /地点|主题|议题|事由|内容|情况|事项|要求|电话|方式|地址/;

function markKind(mark: BlankMark, before: string, after: string): BlankKind {
  if (mark.style === 'person') return 'name';
  if (/@|-\d*[xX×*]|^1\d+[xX×*]|^0/.test(mark.text)) return 'other';
  const labelled = kindByLabel(before);
  if (labelled === 'other' || labelled === 'docnumber' || labelled === 'date') return labelled;
  if (mark.style !== 'marks' && /^ ?[年月日时](?!间)/.test(after)) return 'date';
  if (/^号(?!召|码)/.test(after) && /[〕\]】）第]$/.test(before)) return 'docnumber';
  if (PLACE_BEFORE.test(before) && /^ ?人/.test(after)) return 'other';
  if (SIDE_BEFORE.test(before) && /^ ?(?:部|侧|面|方|端)/.test(after)) return 'other';
  if (labelled === 'number') return labelled;
  if (labelled && !MEASURE.test(after)) return labelled;
  if (/由 *$/.test(before) && /^ ?(?:转|调|迁|介绍|到)/.test(after)) return 'organ';
  if (/去 *$/.test(before) && /^ ?(?:工作|报到|任|办理)/.test(after)) return 'organ';
  if (/^ ?日(?:之?内|时间)/.test(after)) return 'number';
  if (/^ ?[日号](?:之?前|前后|起|至|以前|晚|[上下]午)/.test(after)) return 'date';
  if (/(?:该|此|这位)同志 *$/.test(before) && mark.style === 'line') return 'other';
  if (/^[（(][^（）()：:]{0,8}(?:人|委员|书记)[）)][：:]/.test(after)) return 'name';
  if (/^[xX×*＊]某/.test(mark.text)) return 'name';
  if (/中国共产党 *$/.test(before) || /^ ?第.{1,4}次(?:党?代表大会|党员大会)/.test(after)) return 'organ';
  if (/^ ?作(?:点评|讲话|总结|报告|动员|辅导|表态|说明)/.test(after)) return 'name';
  if (/^ ?(?:配合|协办|承办|主办|牵头(?!人))/.test(after)) return 'organ';
  if (/^(?:、[^，。；]{1,16})?[两几三四五六七八九\d]个[^，。；]{0,4}(?:村|社区|单位|支部|乡镇)/.test(after))
    return 'organ';
  if (/(?:由|去) *$/.test(before) && /^ ?去/.test(after)) return 'organ';
  if (/由[^，。；]{2,24}(?:转[到至]|去) *$/.test(before)) return 'organ';
  if (before === '' && /^[：:]/.test(after)) return mark.style === 'line' ? 'organ' : 'name';
  if (/(?:星期|周) *$/.test(before) && mark.text.length <= 2) return 'date';
  if (/^ ?(?:项目|工程|课题)/.test(after) && !NAME_BEFORE.test(before.replace(/申请 *$/, ''))) return 'other';
  if (LISTED_PEOPLE.test(before) && /^(?:$|[、；;。，（])/u.test(after)) return 'name';
  if (POST_LABEL.test(before)) return 'name';
  if (OF_PERSON.test(`${before.slice(-1)}|${after}`)) return 'name';
  if (NAME_AFTER.test(after) || PERSON_AFTER.test(after)) return 'name';
  if (/第 *$/.test(before)) return 'number';
  if (
    /(?:增长|下降|达|达到|共计|合计|占|约|比例为|不少于|不低于|不超过|人均) *$/.test(before) &&
    !ORGAN_AFTER.test(after)
  )
    return 'number';
  if (MEASURE.test(after)) return 'number';
  if (/\d/.test(mark.text)) return 'number';
  if (NAME_LIST.test(before) || (/^、/.test(after) && NAME_BEFORE.test(before))) return 'name';
  if (ORGAN_AFTER.test(after) || ORGAN_FURTHER.test(after)) return 'organ';
  if (/中共 *$/.test(before)) return 'organ';
  if (NAME_BEFORE.test(before) || (PERSON_BEFORE.test(before) && mark.text.length <= 3)) return 'name';
  if (OTHER_AFTER.test(after)) return 'other';
  if (mark.style === 'brackets' && /(?:好|较好|一般|差|优秀|合格|同意|弃权|满意|是|否)$/.test(before))
    return 'other';
  if (mark.style === 'somebody') return /^(?:同志|书记|局长|主任|领导)/.test(after) ? 'name' : 'organ';
  return ORGAN_BEFORE.test(before) && (mark.text.length <= 8 || /[：:] *$/.test(before)) ? 'organ' : 'other';
}

function hintKind(hint: string, before: string, after: string): BlankKind {
  const words = hint.replace(/[【】[\]［］〔〕{}$<>＜＞（）()]/g, '');
  if (/^[xX×\dnN*○_＿ 　]*$/.test(words) || /(?:数量?|人数|次数|金额|百分比|比例|数字|数据)$/.test(words))
    return MEASURE.test(after) || words ? 'number' : 'other';
  if (/文号|发文字号|编号/.test(words)) return 'docnumber';
  if (words.length > 16) return 'other';
  if (
    /单位|机关|党组织|支部|部门|公司|党委|党组|主送|组织名称|机构|乡镇|县市|署名|落款/.test(words) &&
    !/事由|意见|要求|职责|情况/.test(words)
  )
    return 'organ';
  if (/上午|下午|几时|几点|时分/.test(words)) return 'date';
  if (/(?:[组队部局院校厂村镇乡县区]|公司)名称$/.test(words)) return 'organ';
  if (/日期|时间|年度|年份|年月|年\/?月|几月|^年|^[xX×*\d]{2,4}年|时限|期限|X月/.test(words)) return 'date';
  if (
    /姓名|职务|人员|主持人|负责人|联系人|领导|同志|记录人|签发人/.test(words) &&
    !/情况|要求|电话/.test(words)
  )
    return 'name';
  return MEASURE.test(after) && /[：:]|共有?$|约$/.test(before) ? 'number' : 'other';
}

/** A list 甲、乙、丙 asks for the same thing throughout. */
export function likeNeighbours(
  text: string,
  marks: readonly { readonly mark: BlankMark; readonly kind: BlankKind }[],
): BlankKind[] {
  const kinds = marks.map(({ kind }) => kind);
  for (let i = 1; i < marks.length; i++) {
    const [before, here] = [marks[i - 1], marks[i]];
    if (!before || !here) continue;
    const joint = text.slice(before.mark.end, here.mark.start);
    if (!/^(?:、|和|及|以及|与)$/.test(joint) || before.mark.style !== here.mark.style) continue;
    if (kinds[i - 1] === 'name' && kinds[i] !== 'number') kinds[i] = 'name';
  }
  for (let i = marks.length - 2; i >= 0; i--) {
    const [here, next] = [marks[i], marks[i + 1]];
    if (!here || !next || !/^[、和]$/.test(text.slice(here.mark.end, next.mark.start))) continue;
    if (kinds[i + 1] === 'name' && kinds[i] === 'other') kinds[i] = 'name';
  }
  return kinds;
}
