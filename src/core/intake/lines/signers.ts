// Lines that say who signs a paper, by their shape, by their label, or by where they stand.

import type { TidyLine } from '../text/tidy-lines.ts';
import { dayLine } from './day-lines.ts';
import { isSigner } from './head-lines.ts';
import { FORM_LABEL, ORGAN_END, POSTS } from './paper-words.ts';

export const SEAL =
  /^[（(]?(?:此处|请)?(?:盖章|公章|印章|签章|代章|签字|签名|章|印|盖印|加盖公?章|(?:单位|支部|党组织)(?:盖|公)章)(?:处)?[）)]?$/;
/** Behind the name, in one line. */
export const SEALED = /[（(](?:盖章|公章|印章|签章|章)[）)]$/;
export const SIGNER_TO_FILL =
  /[xX×*＊○_＿]{2,}|^[<＜][^>＞]{2,16}[>＞]|【[^】]+】|\[[^\]]+\]|\{\{?[^}]+\}|^[（(](?:单位|机关|署名|落款|发文)[^）)]{0,8}[）)]$/;
/** Who signs with a label. */
const LABELLED =
  /^(?!联系|记录|参加|出席|列席|缺席|到会|与会|参会|签到|谈话|被?谈话对象)(?:单位(?:名称)?|落款|署名|签名|本人签字|[甲乙丙]方(?:代表)?|\p{Script=Han}{1,6}(?:人|单位|机关)(?:签名|签字)?|\p{Script=Han}{1,8}签[字名章]|\p{Script=Han}{0,12}(?:党?支部|党委|总支|党组)书记(?:签名|签字)?|\p{Script=Han}{2,12}(?=[（(]签[字名章][）)]))(?:[（(][^）)]{1,6}[）)])?[：:](?:[^，。；：:]{2,30})?$/u;
/** Who looks through a form, keeps it or is responsible for it signs beside somebody at most. */
export const BESIDE =
  /^(?:审[核批查]|复核|填[表报写]人|制表|经办|经手|校对|统计|责任人|[监计唱]票|监督|证明|见证)/;
/** Beside who signs: by what to know or to reach them. */
export const REACHED = /^(?:身份证(?:号码?)?|(?:联系)?电话|联系方式|手机号?)[：:]/;
export const REACHED_BESIDE = /(?:[ 　]{2,}|　)(?=(?:身份证(?:号码?)?|(?:联系)?电话|联系方式|手机号?)[：:])/;
/** 科主任：***, 班主任：＿＿＿: a post whose name is still to write. */
const POST_TO_FILL = new RegExp(`^\\p{Script=Han}{0,8}(?:${POSTS}|家长|班主任)[：:][xX×*＊○_＿ ]*$`, 'u');
/** （有效期×天） above who signs */
const ASIDE = /^[（(](?:有效期|限|此|本|注|附|共|以下|涂改)/;
/** Of two who sign side by side. */
const COLUMNS = /[ 　]{2,}(?=[^ 　])/;
/** To write in, however wide. */
const ROOM = /[_＿]{2,}/g;
const WIDEST = 120;
const LONGEST_LABELLED = 60;

/** 甲方：……　　乙方：……, 汇 报 人：…… */
function isLabelled(text: string): boolean {
  return (
    text.length <= LONGEST_LABELLED &&
    text
      .split(/(?:[ 　]{2,}|　)(?=[^ 　：:]{2,12}[：:])/)
      .map((each) => each.replace(/^[^：:]+(?=[：:])/, (label) => label.replace(/[ 　]/g, '')))
      .every((each, at) => LABELLED.test(each) || (at > 0 && REACHED.test(each)))
  );
}

/** （中共××委员会）, （××站代） */
const BRACKETED = /^[（(【]([^（()）【】]{4,30}?)(?:代章?)?[）)】]$/;

/** Whatever is sealed signs, but 村委会意见（盖章） in a form is a place to write. */
const isSealed = (text: string) =>
  SEALED.test(text) && !/^[（(]|(?:意见|情况|说明|处|栏)[ 　]*[（(][^）)]*[）)]$/.test(text);
/** 全体村民代表 */
const EVERYBODY =
  /^[^，。；：:“”]{0,14}全体[^，。；：:“”]{0,8}(?:党员|职工|教职工|同志|教师|师生|学生|员工|村民|居民|业主|代表|成员|委员|干部)$/;
/** Whose label stands under a text of their own, with the name still to write. */
const OF_WRITER =
  /^(?:承诺|保证|述职|申请|申报|报告|汇报|检查|检讨|剖析|倡议|具结|委托|责任)[ 　]?(?:人|单位)|^(?:单位|本人|学生|家长|职工|党员)(?:签[字名])?[（(：:]/;
/** 柳河村党支部书记　周海, 某项目经理 */
const BY_POST = new RegExp(`^[^，。；：:！？“”、\\d]{0,16}(?:${POSTS})$`);

/** Who signs in the last line without a day: under the end of a sentence nothing else stands so. */
export function signsAlone(line: TidyLine): boolean {
  const { text } = line;
  if (BESIDE.test(text)) return false;
  if (/[：:]$/.test(text)) return OF_WRITER.test(text) && signer(line) === 'sure';
  if (signer(line) === 'sure') return true;
  return (
    !line.marker &&
    !line.row &&
    text.length <= 24 &&
    (isSigner(text) || EVERYBODY.test(text) || (BY_POST.test(text) && text.length > 4))
  );
}

type Signer = 'sure' | 'likely' | undefined;

/** `likely` where it takes a day beside it at the end to be sure. */
export function signer(line: TidyLine | undefined): Signer {
  if (!line || line.marker || line.row || line.text.length > WIDEST) return undefined;
  const one = kindOf(line, line.text);
  const columns = line.text.split(COLUMNS);
  if (one || columns.length < 2) return one;
  const each = columns.map((text) => kindOf(line, text));
  return each.some((kind) => !kind) ? undefined : each.includes('sure') ? 'sure' : 'likely';
}

function kindOf(line: TidyLine, text: string): Signer {
  if (isLabelled(text)) return 'sure';
  if (POST_TO_FILL.test(text)) return 'likely';
  if (text.replace(ROOM, '_').length > 36 || ASIDE.test(text)) return undefined;
  if (/[。；：，！？]/.test(text) || dayLine(text)) return undefined;
  if (isSealed(text) || ORGAN_END.test(text.replace(BRACKETED, '$1')) || line.format?.align === 'right')
    return 'sure';
  return SIGNER_TO_FILL.test(text) || EVERYBODY.test(text) || isSigner(text) ? 'likely' : undefined;
}

const MOST = 24;
const NO_SIGNER =
  /^(?:联系|电话|手机|地址|邮|传真|网址|时间|日期|地点|附|注|备注|说明|散会|此致|敬礼|谢谢|特此)/;

/** Whatever it calls itself: a short line between the end of a sentence and the last day. */
export function byPlace(
  lines: readonly TidyLine[],
  index: number,
  isFree: (index: number) => boolean,
): number[] {
  const [before, line] = [lines[index - 2], lines[index - 1]];
  if (!line || !before || !isFree(index - 1) || line.marker || line.row) return [];
  const { text } = line;
  const [label = ''] = /^[^：:]{2,12}[：:](?=.)/.exec(text) ?? [];
  const isShort =
    text.length >= 2 && text.length <= MOST && !/[。；，！？：:]/.test(text.slice(label.length));
  if (!isShort || NO_SIGNER.test(text) || BESIDE.test(text) || FORM_LABEL.test(text) || dayLine(text))
    return [];
  return /[。！；](?:[”）)])?$|^(?:此致)?[，, 　]*敬礼$/.test(before.text) ? [index - 1] : [];
}
