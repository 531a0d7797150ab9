// Marks left to fill in a tidied paragraph, the longest first: days, numbers of letters, then single marks.

import { allMatches } from '../../source/all-matches.ts';
import type { TextSpan } from './source.ts';

export type BlankMark = TextSpan & {
  readonly text: string;
  readonly style:
    | 'day'
    | 'time'
    | 'letter'
    | 'hint'
    | 'brackets'
    | 'line'
    | 'somebody'
    | 'person'
    | 'room'
    | 'marks';
  readonly parts: readonly TextSpan[];
};

/** One mark that stands for a sign or more. */
const T = '[xX×✕＊*○〇]';
/** 【年】, {{month}}, [ ]: what stands in front of 年, 月 and 日. */
const BOXED = String.raw`(?:\$?[\[［【{｛<＜〔]{1,2}(?:[ 　]{0,8}|[ 　]?(?:年份?|月份?|日期?|号|几|[a-zA-Z_×*○＿]{1,10})[ 　]?)[\]］】}｝>＞〕]{1,2}|[（(]请?填写?(?:年份?|月份?|日期?)[）)])`;
/** 20--年--月--日, but 主题--年轻干部 has a dash. */
const HYPHENED = '(?<=^|20|[年月，。、：；（于至自从在])-{2,6}(?=[年月日号](?![轻龄级常]))';
const GAP = `(?:[（(][ 　]*[)）]|_{1,}|＿{1,}|[ 　]{2,12}|${HYPHENED}|${BOXED})`;
/** A part of a day: figures, marks, a gap. */
const PART = String.raw`(?:[\d${T.slice(1, -1)}]{1,4}义?|${GAP})`;
/** 20 年 月 日, 20 年度: of the year the figures that change are gone; 20 年 by itself may be how long something took. */
const HALF_YEAR = String.raw`(?<![\d.])20(?:[ 　]年度|[ 　]?年[ 　]月(?:[ 　]?日)?)(?![份期])`;
const DAY = String.raw`${HALF_YEAR}|^年[ 　]{1,12}月[ 　]{1,12}日|(?:(?<!\d)(?:19|20)\d{0,2})?　年[ 　]{0,8}月(?:[ 　]{0,8}日)?(?![份度])|(?:(?<!\d)(?:19|20)\d{2}年|[一二三四五六七八九〇零○]{4}年)?　月[ 　]{0,8}日|[一二三四五六七八九〇零○]{4}年[ 　]{2,12}月(?:[ 　]{1,12}日)?|(?<!\d)(?:19|20)\d{2}年[ 　]{1,8}月(?:[ 　]{0,8}日)?(?:[上下]午)?|口{2,4}年口{1,2}月口{1,2}日|[Yy]{4} ?年 ?[Mm]{1,2} ?月(?: ?[Dd]{1,2} ?日)?|(?<![A-Za-z\d.])(?:[Yy]{4}|(?:19|20)?[\dxX×*○]{2})[-/.．](?:[Mm]{1,2}|[\dxX×*○]{1,2})[-/.．](?:[Dd]{1,2}|[\dxX×*○]{1,2})(?![A-Za-z\d.])|(?:[\d${T.slice(1, -1)}]{1,4}|(?:(?<!\d)(?:19|20)\d?)?${GAP}) ?年(?:度|(?: ?${PART} ?月(?:(?: ?${PART} ?[日号])|[底初末]|[上中下]旬)?)(?!份?度))?|${PART} ?月 ?${PART} ?[日号]|(?<=[今明去本当前同]年|每年|次年)(?: ?${GAP}|[ 　]{1,8}) ?月(?:[ 　]{1,8}日)?|(?<=^|[\p{Script=Han}，。；：（])[ 　]{1,12}月[ 　]{1,12}日(?![期历])|(?<=[月日][ 　]?[至到])[ 　]{1,12}日(?![常报])|(?<!\d)${T}{1,2} ?月(?:底|初|末|份|[上中下]旬)?`;
/** Figures or marks in front of 点. */
const GAP_OR = '[\\dxX×✕＊*○〇_＿ （()）]';
/** 上（下）午, 上午/下午: one of them is to be struck out. */
const HALF = '(?:上[（(]下[）)]午|上午?[/／]下午|[上下]午[（(][上下]午[）)]|[（(]上午?[/／、]下午[）)])';
const TIME = String.raw`(?<![地重要特难热]|[地重要特难热][ 　]{1,8})(?:(?:${HALF}|上午|下午|中午|晚上|(?<=日)[ 　]{1,6}午) ?)?(?:[\d${T.slice(1, -1)}]{1,2}|${GAP}) ?(?:时(?!间|候|代|期|限|刻|任|常|而|(?:(?![〇分半许整在到前起至开召集])\p{Script=Han}){1,2}(?:$|[ 　]{2}))|(?<=[午日晚早）) ]${GAP_OR}{1,8} ?)点)(?: ?(?:${PART}) ?分|半)?|\d{0,2}${T}{1,2}[:：]${T}{2}`;
const LETTER = String.raw`(?:[\p{Script=Han}${T.slice(1, -1)}“”"_＿]{0,12})[〔[（(【［]\s*[\d${T.slice(1, -1)}_＿]{1,6}(?:年)?\s*[〕\])）】］]\s*第?\s*[\d${T.slice(1, -1)}_＿]{1,10}\s*号|\p{Script=Han}{0,12}[〔（(]\d{4}[〕）)] ?第[ 　]+号|(?<!\p{Script=Han})第[ 　]+号|\p{Script=Han}{0,12}[〔［（[(]${BOXED}[〕］）\])] ?第? ?${BOXED} ?号|${T}{1,4}字第[\d${T.slice(1, -1)}]{1,12}号|\p{Script=Han}{0,12}[〔（(](?:20)?[ 　]{1,8}[〕）)][ 　]{0,4}第?[ 　]{1,8}[号期]`;
/** What a form calls its blanks. */
const CALLED =
  '(?:\\p{Script=Han}{0,6}(?:名称|姓名|全称|日期|时间|人数|数量|金额|地点|文号)|单位|机关|部门|职务|主题|年度|年份|月份|年|月|日|联系人|主持人|电话)';
/** #单位名称#, %姓名% */
const MARKED = ['#', '＃', '%', '％', '\\$', '＄', '@'].map((sign) => `${sign}${CALLED}${sign}`).join('|');
/** （日期） anywhere, （内容） where a clause or its object begins; not behind the label of a form. */
const ASKED = String.raw`(?<!姓名|单位|时间|地点|日期|名称|职务)[（(](?:(?![含不以按另见每详附])\p{Script=Han}{0,6}(?:名称|全称|日期|人数|数量|金额)|\p{Script=Han}{0,4}姓名|[天次条份项件个]数|年份|年度|月份|数字|具体时间|完成时限)[）)](?![ 　]*[：:\t])|(?<=^)[（(]\p{Script=Han}{0,8}(?:名称|全称)[）)](?=[：:]$)|(?<=[由向请经报送交])[（(]\p{Script=Han}{0,4}(?:单位|部门|机关|科室|党组织)[）)]|(?<=[任为])[（(](?:单位|部门|职务)(?:[及和与、](?:单位|部门|职务))*[）)]|(?<=人[：:] ?)[（(](?:本人|亲笔|手写)签[名字][）)]|(?<=^|[，。；、“《由请于在从到至经以对为将])[（(](?:内容|主题|时间|地点|单位|部门|职务|电话|事项|议题|项目|数额|月|年|日)[）)](?![ 　]*[：:\t])`;
const HINT = String.raw`【[^】\n]{0,120}】|\[(?!\d{1,3}\]|\s*[xX√]?\]|[^\]\n]{1,60}\]\()[^\][\n]{1,60}\]|［[^］\n]{1,60}］|〔(?!\d{2,4}〕|[一二三四五六七八九十]{1,3}〕|[xX×*○\d]{2,6}〕)[^〕\n]{1,40}〕|\$?\{\{?[^{}\n]{1,40}\}?\}|«[^«»\n]{1,40}»|｛[^{}｛｝\n]{1,40}｝|[＜<]\p{Script=Han}[\p{Script=Han}A-Za-z\d、：:/（）()]{0,23}[＞>]|${MARKED}|[「『〈〖]${CALLED}[」』〉〗]|[_＿]{2,}[（(]${CALLED}[）)]|${ASKED}|[（(](?:此处|请|待)[^）)\n]{0,8}填[^）)\n]{0,20}[）)]|[（(](?:请?写明|注明|请?填(?![空补海埋充平满石坑塞鸭词料方土沟井仓报表完好])|写清|列出|列举|简述|简要(?:说明|介绍)|概述|写上|此处写)[^）)\n]{1,40}[）)]|[（(](?:(?:单位|机关)(?:全称|名称)|发文机关|联系人|联系人姓名)(?:[/、或](?:(?:单位|机关)(?:全称|名称)|发文机关|联系人|职务|姓名))*[）)]|(?<=^[ 　]*)[（(](?:根据|按照|明确|具体|如有|如无|简要|详细|列明|列出|说明|描述|阐述|概述|概括|介绍|填写|写明|此处|可|应|请)(?![^（）()\n]*(?:整理|见附件|详见|未经|另发|附后))[^（）()\n]{0,30}(?:填写|编写|写明|列[出明]|说明|描述|阐述|概述|介绍|概括|撰写|注明|名称|地址|范围|要求|如[“"])[^（）()\n]{0,60}[）)](?=[ 　]*$)|[（(](?:单位名称|姓名|具体时间|具体地点|具体日期|职务|会议名称|党组织名称|支部名称|人数)[）)]`;
const OPEN = '[\\[［【｛{〔]';
const CLOSED = '[\\]］】｝}〕]';
/** Brackets around nothing; a box to tick stands behind a choice or in front of a space. */
const BRACKETS = String.raw`[（(][ 　]*[)）]|(?<=\p{Script=Han}|[，。：:（(“《、；）)\d])(?<![是否有无好差意格权])${OPEN}[ 　]{1,12}${CLOSED}(?=[\p{Script=Han}，。、；）)”》%％]|$)|(?<=^|[ 　])${OPEN}[ 　]{2,12}${CLOSED}(?=[\p{Script=Han}、，]|$)|${OPEN}[ 　]{1,12}${CLOSED}(?=[人名次条份个项件户场期票张天元万%％])|(?<=[：:] ?)${OPEN}[ 　]{2,12}${CLOSED}|《[ 　]{2,60}》|“[ 　]{2,60}”|「[ 　]{2,60}」`;
/** 剩余--户: two hyphens before what is counted; a dash typed as two stands between words. */
const HYPHENS = String.raw`(?<=^|[\p{Script=Han}：:，。、“《（(])--(?!户户|个个|条条|次次|人人|件件|项项|家家|天天)(?=[%％℃]|(?:户|个|名|条|次|人(?!民)|项|件|份|[万亿]?元|平方米|厘米|米|公里|天|日内|小时|分钟|亩|吨|岁|家|场|期)(?=[\p{Script=Han}，。、；）)]|$))`;
const LINE = String.raw`_{2,}|${HYPHENS}|(?<=(?:姓名|单位|电话|联系人|时间|地点|日期|签[名字]|主持人?|记录人?|人数|职务|地址|编号|负责人|审核|主题)[：:][ 　]?)(?:…{2,}|\.{6,}|·{4,})|(?<=^|[\p{Script=Han}：:，。、（“《]|[ 　]{2})_(?=[\p{Script=Han}，。；、！）”》%％]|[ 　]{2}|$)|＿{1,}|(?<=^|[\p{Script=Han}：:，。、“《（() ）])-{3,}(?=[\p{Script=Han}，。、；）)”》]|$)|—{4,}|﹍{2,}|□{2,}|(?<=第)□(?=[页次届期条号批])|口{2,6}(?!声|相传)|(?<![人户出进路窗门港关井缺河山入胃渡岔接切心伤借开裂家住满每两几一])口(?=[个次名条份项]\p{Script=Han}{0,4}[，。；、])|义{2,6}|(?<=日)义(?=时)`;
export const SURNAMES =
  '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪姚谭廖邹熊陆郝孔崔康毛邱秦顾侯邵孟龙雷钱汤黎贺赖龚';
const SOMEBODY = `某(?:某|[0-9A-Za-z](?![A-Za-z]))?(?=(?:省|市|县|区|镇|乡|村|街道|社区|局|委(?!托|屈)|办|部|厅|处(?!于)|科|所(?!以)|站|院|校|学校|大学|中学|小学|单位|公司|企业|集团|支部|党|机关|同志|领导|书记|局长|主任|中心|医院|银行|工程|项目|会议))|某某(?!某)|(?<=[${SURNAMES}])某(?:某)?(?![些种个项类])`;
/** 某某某, 某大爷 */
const PERSON = `某{3,6}(?!某)|[xX×*＊]某某?(?!些|种|个|项)|某(?=大爷|大妈|大娘|大叔|阿姨|师傅|老人|大哥|大姐|奶奶|爷爷)`;
const PHONE = String.raw`(?:0\d{2,3}-)?\d{2,4}${T}{4,8}(?!${T})|1\d{2,6}${T}{4}|[${T.slice(1, -1)}\w.]{2,20}@[${T.slice(1, -1)}\w.]{3,30}|(?:https?:\/\/)?www\.${T}{2,8}(?:\.[a-z]{2,6}){1,3}`;
const MARKS = String.raw`(?:\d{1,12}(?:[.．](?=${T}{1,3}(?:[%％‰]|[万亿倍元米吨亩分人]|公里|个百分点|平方)))?)?${T}+(?:[.．]?(?:${T}|\d)+)*(?:(?:[,，](?:${T}{3}|\d{3})){1,4}(?:[.．](?:${T}|\d)+)?(?= ?[元人名亩吨万公户件份个台套]))?(?:[（(]\d{1,2}[或、]\d{1,2}[）)])?|(?<![A-Za-z])([A-HJ-UYZa-hj-uyz])\1{3,}(?![A-Za-z])`;
const ZEROS = String.raw`(?<![\d.])0{3,}(?:-0{4,})?(?:@0+)?(?![\d.])|(?<![\d.])00-0{6,}`;

const PATTERNS: readonly (readonly [style: BlankMark['style'], pattern: string])[] = [
  ['letter', LETTER],
  ['day', DAY],
  ['time', TIME],
  ['hint', HINT],
  ['brackets', BRACKETS],
  ['line', LINE],
  ['person', PERSON],
  ['somebody', SOMEBODY],
  ['marks', PHONE],
  ['marks', MARKS],
  ['marks', ZEROS],
];

/** Groups by number: named ones are an object for each match. */
const ALL = new RegExp(
  PATTERNS.map(([, pattern], nth) => `(${pattern.replace('\\1', `\\${nth + 2}`)})`).join('|'),
  'gu',
);
const FILL = new RegExp(
  `${BOXED}|-{2,}|${T}+|[YyMmDd]{1,4}|_+|＿+|[（(][ 　]*[)）]|[ 　]{2,}|(?<=年)[ 　]+(?=月)|(?<=月)[ 　]+(?=日)|^[ 　]+(?=[月日])|(?<=^20)[ 　](?=年)|(?<=第)[ 　]+(?=[号期])|(?<=[〔（(](?:20)?)[ 　]+(?=[〕）)])|(?<=[〕）)])[ 　]+(?=[号期])|口+|(?<!\\d)0{2,}(?!\\d)`,
  'gu',
);

export function blankMarks(text: string): BlankMark[] {
  if (!LOOKS.test(text)) return [];
  const marks: BlankMark[] = [];
  for (const match of allMatches(text, ALL)) {
    const style = styleOf(match);
    const lead = style === 'letter' ? (LEAD.exec(match[0])?.[0].length ?? 0) : 0;
    const [start, end] = [match.index + lead, match.index + match[0].length];
    const mark = { start, end, text: text.slice(start, end) };
    const composed = style === 'day' || style === 'time' || style === 'letter';
    const parts = composed ? partsOf(mark.text, mark.start) : [{ start: mark.start, end: mark.end }];
    if (composed && !parts.length) continue;
    marks.push({ ...mark, style, parts });
  }
  return marks;
}

/** Words of the sentence in front of the number of a letter. */
const LEAD =
  /^\p{Script=Han}{0,10}(?:按照|根据|依据|依照|遵照|参照|文号[为是]?|的|见|以|和|与|及|[贵你我](?:[局处校院厅委办]|公司|单位))(?=[^〔[（]{1,8}[〔[（])/u;

/** Nearly all paragraphs have nothing of the kind. */
const LOOKS =
  /[xX×✕＊*○〇_＿【[［〔{«<＜□﹍某@「『〈〖]|[［｛]|[#＃%％$＄](?=\p{Script=Han})|《[ 　]|“[ 　]|「[ 　]|[Yy]{4}|口[口个次名条份项]|义[义时]|第[ 　]+号|[（(][ 　]*[)）]|—{4}|-{2}|0{3}|[：:][ 　]?(?:…|\.{6}|·{4})|([A-Za-wyz])\1{3}|[（(](?:\p{Script=Han}{0,8}(?:名称|全称|姓名|科室|机关|党组织|职务|签[名字]|[天次条份项件个]数|日期|人数|数量|金额|年份|年度|月份|数字|内容|主题|时间|时限|地点|单位|部门|电话|事项|议题|项目|数额|年|月|日)[）)]|此处|请|待|单位名称|姓名|具体|职务|写|注明|填|列出|列举|简|概述|会议名称|党组织名称|支部名称|人数|单位|机关|发文|联系人|根据|按照|明确|如[有无]|详细|说明|描述|阐述|概括|介绍|可|应)|[ 　]{1,8}[年月日时]/u;

function styleOf(match: RegExpExecArray): BlankMark['style'] {
  return PATTERNS.find((_, nth) => match[nth + 1] !== undefined)?.[0] ?? 'marks';
}

/** The marks within; without one it is a concrete day or letter. */
function partsOf(text: string, from: number): TextSpan[] {
  return allMatches(text, FILL).map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
