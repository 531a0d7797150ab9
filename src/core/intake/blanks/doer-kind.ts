// Whether a mark is somebody by what is done: ×××批准, 送组织部×××处.

import { MEASURE, ORGAN_AFTER } from '../gaps/kind-words.ts';
import { type BlankMark, SURNAMES } from '../text/blank-marks.ts';
import { ALONE } from './person-alone.ts';

/** Where a clause begins, or behind a post. */
const BEGINS = /(?:^|[，。；：、]|[长任记席理员]) *$/;
const DOES =
  /^ ?(?:批准|审核|审批|审定|签发|签字|签名|签收|复核|校对|把关|经办|补充|介绍|指出|强调|建议|认为|回答|提问|宣布|宣读|领学|领读|领誓|授课|主讲|述职|到会|驻村|值班|带班|牵头)(?![人单部机员])/;
/** 报办公室×××处: where somebody is. */
const PART = /(?:[部室科股局委办处所]|工会|妇联|中心|公司|支部) *$/;
const AT = /^ ?处(?:汇总|登记|备案|报名|领取|签到|办理|审核|咨询|报到|核对|备查|统一|存|查阅|保管|盖章)/;
const THERE = /^ ?处(?=$|[，。；、）（])/;
const LIKE = /^ ?为(?:榜样|组长|队长|首(?!要)|镜|师)/;

/** 张××、王*: the name goes on behind its first character. */
const SURNAME = new RegExp(
  `(?:^|[，。；、：（和与及对由请向]|同志|书记|[长任师员计纳民生者主众工])[${SURNAMES}]$`,
);
const REST = /^[xX×*＊○某]{1,2}$/;

export function isDoer({ text }: BlankMark, before: string, after: string): boolean {
  if (REST.test(text) && SURNAME.test(before)) return !MEASURE.test(after) && !ORGAN_AFTER.test(after);
  if (!ALONE.test(text)) return false;
  if (/以 *$/.test(before) && LIKE.test(after)) return true;
  if (BEGINS.test(before) && DOES.test(after)) return true;
  return PART.test(before) && (AT.test(after) || (text.length === 3 && THERE.test(after)));
}
