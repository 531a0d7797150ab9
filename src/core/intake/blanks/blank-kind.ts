// What a blank asks for, by the words on both sides of it.

import {
  LISTED_PEOPLE,
  MEASURE,
  NAME_AFTER,
  NAME_BEFORE,
  NAME_LIST,
  OF_PERSON,
  ORGAN_AFTER,
  ORGAN_BEFORE,
  ORGAN_FURTHER,
  OTHER_AFTER,
  PART_AFTER,
  PART_BEFORE,
  PERSON_AFTER,
  PERSON_BEFORE,
  PLACE_BEFORE,
  POST_BEFORE,
  POST_LABEL,
  SAID_BY,
  SAYS,
  SIDE_BEFORE,
  THING_AFTER,
  TOWARDS,
} from '../gaps/kind-words.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind } from '../text/recognised.ts';
import { dayKind, LASTS } from './day-kind.ts';
import { isDoer } from './doer-kind.ts';
import { doorKind } from './door-kind.ts';
import { hintKind } from './hint-kind.ts';
import { kindByLabel } from './label-kind.ts';
import { personAlone, personByPlace } from './person-alone.ts';

export function blankKind(text: string, mark: BlankMark): BlankKind {
  if (mark.style === 'day' || mark.style === 'time') return dayKind(text, mark);
  if (mark.style === 'letter' || LETTER_LINE.test(text)) return 'docnumber';
  const before = text.slice(Math.max(0, mark.start - 24), mark.start);
  const after = text.slice(mark.end, mark.end + 14);
  if (mark.style !== 'hint' || WORDLESS.test(mark.text)) return markKind(mark, before, after);
  const kind = hintKind(mark.text, before, after);
  return kind === 'other' && !OTHER_HINT.test(mark.text) ? (kindByLabel(before) ?? kind) : kind;
}

/** ×函〔20  〕 号, ××字第  号: nothing else is in the line. */
const LETTER_LINE =
  /^[ 　]*[\p{Script=Han}xX×*○]{1,14}(?:[〔（([][ 　]*(?:20)?[ 　\dxX×*○_]*[〕）)\]]|字)[ 　]*第?[ 　\dxX×*○_]{1,8}号[ 　]*$/u;

/** Brackets around nothing. */
const WORDLESS = /^[^\p{L}\p{N}]*[xX×*○〇_＿ 　]*[^\p{L}\p{N}]*$/u;
/** By itself between marks: who it is, in lists and lines of cells. */
const ALONE_ONE = /^[xX×*○〇]{1,3}$/;
/** 1-3人, ×:×, 三分之× */
const COUNTS = /^(?:分之|[:：比])|^.[xX×*\d]{1,4}(?:[人名次条份个项件户场天年月]|[%％])/;
/** ××机械、××食品等企业 */
const OF_FIRMS =
  /^(?:、[xX×*○〇]{1,3}){0,6}[两三四五六七八九十\d]家[^，。；]{0,6}(?:公司|企业|单位|商户)|^\p{Script=Han}{1,6}(?:、[xX×*○〇]{1,3}\p{Script=Han}{1,6}){0,6}等[^，。；]{0,4}(?:企业|公司|商户|门市|单位|厂)/u;
/** 身份证号×× */
const NUMBERED = /(?:证号码?|手机号码?|电话号码|卡号|账号)[：:]? *$/;
/** 其父×× */
const KIN =
  /(?:其[父母妻夫子女兄弟姐妹]|父亲|母亲|妻子|丈夫|配偶|儿子|女儿|爱人|老伴|岳[父母]|公公|婆婆|儿媳|女婿|爷爷|奶奶|外[公婆])[：:]? *$/;
/** 父亲××岁 */
const AGED = /^ ?[多余周]?岁/;
/** ×至×个 */
const UP_TO = /^(?:至|到|[-－~～—])[xX×*_＿\d]{1,6} ?/;
/** 谈话地点：×镇党委办公室 */
const PLACE = /(?:地点|地址)[：:] *$/;
/** ____（上级单位） */
const ASIDE = /^[（(](\p{Script=Han}{2,12})[）)]/u;

const OTHER_HINT = /地点|主题|议题|事由|内容|情况|事项|要求|电话|方式|地址/;

/** Room for as many characters as it takes. */
const isOpen = ({ style }: BlankMark) => style === 'line' || style === 'room';

function markKind(mark: BlankMark, before: string, after: string): BlankKind {
  if (NUMBERED.test(before) || (/《$/.test(before) && /^》/.test(after)) || /^[《“「]/.test(mark.text))
    return 'other';
  if (/(?:星期|周) *$/.test(before) && mark.text.length <= 4 && !MEASURE.test(after)) return 'other';
  const door = doorKind(mark, before, after);
  if (door) return door;
  if (/因 *$/.test(before) && /^ ?(?:缺席|请假|未能|没能|不能)/.test(after)) return 'other';
  if (/^ ?号(?:提案|议案|建议)/.test(after)) return 'number';
  if (/^[xX×*＊○]+[.．][xX×*＊○]+$/.test(mark.text) && !kindByLabel(before)) return 'number';
  if (AGED.test(after) || /(?:大写[：:]?|[￥¥]) *$/.test(before)) return 'number';
  if (/^ ?中全会/.test(after)) return 'number';
  if (/同志[（(]$/.test(before) && /^[）)]/.test(after)) return 'other';
  if (mark.style === 'person' || KIN.test(before) || /^ ?同志/.test(after) || isDoer(mark, before, after))
    return 'name';
  if (/^ ?日(?:之?内|时间)/.test(after) || (LASTS.test(before) && /^ ?[日天]/.test(after))) return 'number';
  if (isOpen(mark) && ASIDE.test(after) && kindByLabel(before) !== 'name') {
    const kind = hintKind(ASIDE.exec(after)?.[1] ?? '', before, '');
    if (kind !== 'other') return kind;
  }
  if (/(?:热线|电话) *$/.test(before) && mark.text.length >= 5) return 'other';
  if (/@|www|-\d*[xX×*]|^1\d+[xX×*]{4,}|^0/.test(mark.text)) return 'other';
  if (TOWARDS.test(before) && !MEASURE.test(after)) return 'organ';
  if (/亲爱的 *$/.test(before) && !ORGAN_AFTER.test(after)) return 'name';
  if (UP_TO.test(after) && MEASURE.test(after.replace(UP_TO, ''))) return 'number';
  const labelled = kindByLabel(before);
  if (PLACE.test(before) && /^ ?(?:省|市(?!场)|县|区|镇|乡|村|街道|社区)/.test(after)) return 'organ';
  if (/等 *$/.test(before) && /^ ?个?(?:部门|单位|乡镇|科室)/.test(after)) return 'number';
  if (/每 *$/.test(before) && /^ ?月(?!份)/.test(after)) return 'number';
  if (labelled === 'other' || labelled === 'docnumber' || labelled === 'date') return labelled;
  if (mark.style !== 'marks' && /^ ?(?:[年月]|日(?!报|常|记)|时(?!间))/.test(after)) return 'date';
  if (/^号(?!召|码)/.test(after) && /[〕\]】）第]$/.test(before)) return 'docnumber';
  if (PLACE_BEFORE.test(before) && /^ ?人/.test(after)) return 'other';
  if (SIDE_BEFORE.test(before) && /^ ?(?:部|侧|面|方|端)/.test(after)) return 'other';
  if (labelled === 'number') return labelled;
  if (labelled && !MEASURE.test(after)) return labelled;
  if (/由 *$/.test(before) && /^ ?(?:转|调|迁|介绍|到)/.test(after)) return 'organ';
  if (/去 *$/.test(before) && /^ ?(?:工作|报到|任|办理)/.test(after)) return 'organ';
  if (
    /^ ?等(?:校|[^，。；]{0,4}(?:学校|单位|公司|企业|乡镇|部门|机构))/.test(after) &&
    !/[、\d]$/.test(before)
  )
    return 'organ';
  if (/(?:由|经费|资金) *$/.test(before) && /^ ?(?:列支|承担|拨付|支付|出资)/.test(after)) return 'organ';
  if (/[在于到] *$/.test(before) && /^ ?(?:宾馆|酒店|饭店)/.test(after)) return 'other';
  if (THING_AFTER.test(after) && !NAME_BEFORE.test(before)) return 'other';
  if (OF_FIRMS.test(after)) return 'organ';
  if (/[单料况告]报(?:送|至|给)? *$/.test(before)) return /^ ?处/.test(after) ? 'name' : 'organ';
  if (SAID_BY.test(before) && SAYS.test(after)) return 'organ';
  if (/月.{0,4}[日号]?[至到] *$/.test(before) && /^ ?[日号]/.test(after)) return 'date';
  if (/^ ?[日号](?:之?前|前后|起|至|以前|[早晚傍凌清]|[上下]午)/.test(after)) return 'date';
  if (/(?:该|此|这位)同志 *$/.test(before) && isOpen(mark)) return 'other';
  if (/^[（(][^（）()：:]{0,8}(?:人|委员|书记)[）)][：:]/.test(after)) return 'name';
  if (/^[xX×*＊]某/.test(mark.text)) return 'name';
  if (/中国共产党 *$/.test(before) || /^ ?第.{1,4}次(?:党?代表大会|党员大会)/.test(after)) return 'organ';
  if (/^ ?作(?:点评|讲话|总结|报告|动员|辅导|表态|说明)/.test(after)) return 'name';
  if (PART_BEFORE.test(before) && PART_AFTER.test(after) && /^.{2,}$/.test(mark.text)) return 'name';
  if (
    /(?:^|[，。；、\p{Script=Han}])[老小]$/u.test(before) &&
    /^[xX×*＊○]$/.test(mark.text) &&
    !MEASURE.test(after)
  )
    return 'name';
  if (/^ ?(?:配合|协办|承办|主办|牵头(?!人))/.test(after)) return POST_BEFORE.test(before) ? 'name' : 'organ';
  if (
    /^(?:、[^，。；]{1,16})?(?:[两几三四五六七八九\d](?:[个家所][^，。；]{0,4})?|等[xX×*○\d]{1,3}[个家所])(?:县|镇|乡|村|社区|单位|支部|乡镇|法庭|卫生|医院|学校)/.test(
      after,
    )
  )
    return 'organ';
  if (/^ ?等地/.test(after)) return 'organ';
  if (/设在 *$/.test(before) && /^ ?室/.test(after)) return 'number';
  if (/(?:由|去) *$/.test(before) && /^ ?去/.test(after)) return 'organ';
  if (/由[^，。；]{2,24}(?:转[到至]|去) *$/.test(before)) return 'organ';
  if (before === '' && /^[：:]/.test(after)) return isOpen(mark) && after.length === 1 ? 'organ' : 'name';
  if (/月 *$/.test(before) && /^ ?[日号](?!常|报|记|益|内|码)/.test(after)) return 'date';
  if (/^ ?季度/.test(after) && !/[每前后]$/.test(before)) return 'date';
  if (/^ ?点(?:钟|半|前|后|左右|整|就|到|至|开)/.test(after)) return 'date';
  if (/^(?:分之|[-－~～—:：比][xX×*\d])/.test(after) && !labelled && COUNTS.test(after)) return 'number';
  if (/分之 *$/.test(before) || (/[xX×*\d][:：比]$/.test(before) && ALONE_ONE.test(mark.text)))
    return 'number';
  if (/^[xX×*]{7,11}$/.test(mark.text) && /^(?:$|[，。；、）])/.test(after)) return 'other';
  if (/(?:在|(?<!关)于|到) *$/.test(before) && /^ ?(?:工作|任职|任教|上班|就职|务工)(?!组|室|站)/.test(after))
    return 'organ';
  if (/(?:征求|听取) *$/.test(before) && /^(?:$|[ 　]*意见)/.test(after)) return 'organ';
  if (/(?:片|视频|作品|剧|书) *$/.test(before) && /^ ?部(?=[，。；、])/.test(after)) return 'number';
  if (/(?:我叫|名叫) *$/.test(before)) return 'name';
  if (
    /^ ?(?:项目|工程|课题)/.test(after) &&
    !/第 *$/.test(before) &&
    !NAME_BEFORE.test(before.replace(/申请 *$/, ''))
  )
    return 'other';
  if (LISTED_PEOPLE.test(before) && /^(?:$|[、；;。，（])/u.test(after)) return 'name';
  if (POST_LABEL.test(before) && !MEASURE.test(after)) return 'name';
  if (personByPlace(mark, before, after)) return 'name';
  if (OF_PERSON.test(`${before.slice(-1)}|${after}`)) return 'name';
  if (NAME_AFTER.test(after) || PERSON_AFTER.test(after)) return 'name';
  if (/第 *$/.test(before)) return 'number';
  if (
    /(?:增长|下降|达|达到|共计|合计|占|约|比例为|不少于|不低于|不超过|人均|[底总基人分户件次份]数|面积|金额|总额|单价) *$/.test(
      before,
    ) &&
    !ORGAN_AFTER.test(after)
  )
    return 'number';
  if (MEASURE.test(after)) return 'number';
  if (/\d/.test(mark.text)) return 'number';
  if (NAME_LIST.test(before) || (/^、/.test(after) && NAME_BEFORE.test(before))) return 'name';
  if (ORGAN_AFTER.test(after) || ORGAN_FURTHER.test(after)) return 'organ';
  if (/中共 *$/.test(before)) return 'organ';
  if (
    NAME_BEFORE.test(before) ||
    (PERSON_BEFORE.test(before) &&
      (mark.text.length <= 3 || (isOpen(mark) && !/(?:接收|吸收|讨论|同意|代表)$/.test(before))))
  )
    return 'name';
  if (OTHER_AFTER.test(after)) return 'other';
  if (mark.style === 'brackets' && /(?:好|较好|一般|差|优秀|合格|同意|弃权|满意|是|否)$/.test(before))
    return 'other';
  if (mark.style === 'somebody') return /^(?:同志|书记|局长|主任|领导)/.test(after) ? 'name' : 'organ';
  if (ORGAN_BEFORE.test(before) && (mark.text.length <= 8 || /[：:] *$/.test(before))) return 'organ';
  return personAlone(mark, before, after) ? 'name' : 'other';
}
