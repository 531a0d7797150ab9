// Who is greeted in front of the text: in a letter it is whom the letter is sent to, in a speech only its audience.

import type { TidyLine } from '../text/tidy-lines.ts';
import { isSpoken, ORGAN_WORDS, SALUTATION } from './paper-words.ts';

/** What is written to somebody, by the end of its title. */
const WRITTEN =
  /(?:信|书|函|电|条|请柬|请帖|邀请|申请|请求|倡议|检讨|(?:书面|违纪|作风|深刻)检查|通知|通告|告知|启事|提[示醒]|公告|批复|请示|通报|[答回]复|意见|建议|提案|说明|证明|推荐|思想汇报|(?:辞职|离职|转正|调动|转岗|退休|请假|申请|困难|补助|求助)报告)(?:[（(〔【][^）)〕】]{1,16}[）)〕】])?$/;
/** Said to people in a room, whatever the paper is called. */
const TOLD =
  /述职|述廉|竞[聘选]|演讲|宣讲|[开闭]幕[词辞]|(?:欢迎|答谢|欢送|颁奖|获奖|贺|悼|串|解说)[词辞]|(?:工作|政府|财务)报告|寄语/;
/** 尊敬的市委第二巡察组：, 敬爱的党支部：, 尊敬的××单位/领导： */
const ORGAN = new RegExp(
  `^(?!(?:(?:尊敬|敬爱|亲爱)的)?(?:各位|全体))[^，。；：:]{2,24}(?:${ORGAN_WORDS}|党组织|部门)(?:[/、或]?领导)?[】\\]）)]?[：:]$`,
);
/** 尊敬的市人大各位领导、各位代表： */
const OF_ORGAN = new RegExp(
  `^尊敬的(?!各位)[^，。；：:]{1,20}(?:${ORGAN_WORDS}|人大|党组织)(?:各位)?(?:领导|委员|代表)(?:、各位(?:领导|委员|代表))?[：:]$`,
);
const AUDIENCE = /同志们|来宾|评委|代表|女士们|先生们|嘉宾|各位(?:领导|同志|同事|评|班长|专家|党员)/;
const CLOSES = /^(?:此致)?[ 　]*(?:敬礼|崇高的敬礼)[！!。]?$|^(?:此致|顺颂|顺祝|敬祝|祝好)[^。]{0,10}$/;
const THANKS = /(?:谢谢|感谢)(?:大家|各位)[！!。]?$/;
const SPEAKS = /^(?:大家|各位|同志们|老师们|同学们)[^，。！!]{0,6}好[！!，。]/;

/** Somebody is addressed, in the words of a letter or of a speech. */
export const isGreeting = (text: string) =>
  SALUTATION.test(text) || (/^尊敬的/.test(text) && ORGAN.test(text));

/** All there are in the room: 全体党员：, where a speech begins. */
export const isAudience = (text: string, title: string) =>
  isSpoken(title) &&
  /^(?:全体|全[校院厂]|广大)[^，。；：:]{0,20}(?:员|志|师生|职工|干部|官兵)[：:]$/.test(text);

/** Whether the paper is sent to who is greeted in this line. */
export function isSentTo(lines: readonly TidyLine[], at: number, title: string): boolean {
  const greeted = lines[at]?.text ?? '';
  if (isSpoken(title)) return false;
  if (WRITTEN.test(title.replace(/[ 　]+/g, ''))) return true;
  if (ORGAN.test(greeted)) return true;
  if (TOLD.test(title)) return false;
  const end = lines.slice(-8).map(({ text }) => text);
  if (end.some((text) => CLOSES.test(text))) return true;
  if (OF_ORGAN.test(greeted)) return true;
  if (AUDIENCE.test(greeted) || SPEAKS.test(lines[at + 1]?.text ?? '')) return false;
  return title === '' && !end.some((text) => THANKS.test(text)) && /^(?:尊敬|敬爱|亲爱)的/.test(greeted);
}
