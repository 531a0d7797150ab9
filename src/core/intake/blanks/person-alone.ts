// Whether a mark by itself stands for somebody.

import type { BlankMark } from '../text/blank-marks.ts';

export const ALONE = /^[xX×*＊○〇_＿]{2,3}$/;

/** ××× in a sentence, or ×× with nothing beside it, is somebody; in quotation marks it is a name of something. */
export function personAlone({ text }: BlankMark, before: string, after: string): boolean {
  if (/[“《「『"（(_]$/.test(before) || /^[”》」』"）)]/.test(after)) return false;
  const alone = /(?:^|[，、；|] *)$/.test(before) && /^ *(?:$|[，、；|])/.test(after);
  return (
    ALONE.test(text) &&
    (alone || text.length === 3) &&
    !/^(?:\p{Script=Han}{0,2}(?:制度|培训|材料|精神|会议室|方案|计划|系统|平台|模式|产业|战略|新)|为| *函|(?:水库|渠道|河道|河(?!南|北)|湖(?!南|北)|大坝|大桥|隧道|公路|高速|铁路|机场|码头|港区|广场|公园|景区|基地|大厦|大楼|礼堂|剧院|体育场|小区|花园|庄园|古镇|湿地|林区|库区|灌区|矿区|厂区)|\p{Script=Han}{0,3}(?:一线|现场|路段|战线|期间))/u.test(
      after,
    )
  );
}

/** （2）××：……, 2.××，男…… */
const POINT = /^(?:[（(]\d{1,2}[）)]|\d{1,2}[.．、])[ 　]?$/;
const OF_POINT = /^[：:]|^[，,](?:[xX×*○]{1,3}[村社组镇乡]|[男女](?=[，,]))/;
/** （县水利局　×××）, 档案馆党员　×× */
const BY_WHOM = /^[（(][^（）()]{2,24}[ 　]+$|^[^，。；：]{2,20}(?:党员|干部|职工|教师|学员)[ 　]+$/;
/** 列席人员：街道党工委×× */
const OF_PEOPLE =
  /(?:人员|出席|列席|参会|主持|记录|联系)[人员]?[：:](?:[^，。；：]{0,40}、)?\p{Script=Han}{2,12}$/u;

/** Somebody by the place in the line: the first word of a point, behind an organ below a title, in a list of those present. */
export function personByPlace({ text }: BlankMark, before: string, after: string): boolean {
  if (POINT.test(before) && OF_POINT.test(after)) return /^(?:[xX×*○]{1,3}|某{1,3})$/.test(text);
  if (!ALONE.test(text)) return false;
  if (BY_WHOM.test(before) && /^[）)]?$/.test(after)) return true;
  if (OF_PEOPLE.test(before) && /^(?:$|[、，；。（(])/.test(after)) return true;
  return /(?:^|[。！？；])[（(]$/.test(before) && /^[）)]$/.test(after);
}
