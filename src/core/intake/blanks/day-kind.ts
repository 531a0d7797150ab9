// A day to fill in, or so many years.

import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind } from '../text/recognised.ts';

/** 于××年，: a year, not so many of them. */
const WHEN = /[于在自从至到由以据对和与及月日年间期份为的]$/;

/** 逾期超过__日的: how long, not until when. */
export const LASTS = /(?:超过|逾期|超期|不少于|不超过|不足|连续|累计) *$/;

/** 任期x年 counts years. */
export function dayKind(text: string, { start, text: day }: BlankMark): BlankKind {
  // 每×月检定一次
  if (/^[xX×*○〇_＿]{1,4} ?月$/.test(day) && text.charAt(start - 1) === '每') return 'number';
  const years =
    /^(?:[xX×*○〇\d]{1,3}|[_＿]+|[ 　]+|[（([【［][ 　]*[）)\]】］]) ?年$/.test(day) &&
    !/^(?:19|20)/.test(day);
  const after = text.slice(start + day.length, start + day.length + 6);
  if (
    years &&
    /^(?:级(?![别_])|前(?![一二三四两半提]|期)|里|后(?!期)|间|聚|备查|跨|翻|内|之内|没有|没|未(?!来)|多|来(?!到)|之久|以上|左右|大变样|行动|攻坚|规划|任期|期(?!间)|党龄|教龄|工龄|军龄)/.test(
      after,
    )
  )
    return 'number';
  if (
    years &&
    /\p{Script=Han}$/u.test(text.slice(0, start)) &&
    !WHEN.test(text.slice(0, start)) &&
    /^[，。；、]/.test(after)
  )
    return 'number';
  return years &&
    /(?:[任限保存聘用效务同租工质学宽]期[为是]?|年限[为是]?|保[质修证]期[为是]?|工作的|每|每隔|保存|保管|存档|存放|居住|驻村|挂点|不满|未满|婚后|从事|分居|使用|期限|过去的|满|近|历时|工作|党龄|连续|为期|第|约|不少于|共|用|用了|过|了|有|已|已经|坏|欠|拖|失联|离开|延长|连任|坚持|超过|整整|当了|长达) ?$/.test(
      text.slice(Math.max(0, start - 5), start),
    )
    ? 'number'
    : 'date';
}
