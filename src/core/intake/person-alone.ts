// Whether a mark by itself stands for somebody.

import type { BlankMark } from './blank-marks.ts';

export const ALONE = /^[xX×*＊○〇_＿]{2,3}$/;

/** ××× in a sentence, or ×× with nothing beside it, is somebody; in quotation marks it is a name of something. */
export function personAlone({ text }: BlankMark, before: string, after: string): boolean {
  if (/[“《「『"（(_]$/.test(before) || /^[”》」』"）)]/.test(after)) return false;
  const alone = /(?:^|[，、；|] *)$/.test(before) && /^ *(?:$|[，、；|])/.test(after);
  return (
    ALONE.test(text) &&
    (alone || text.length === 3) &&
    !/^(?:\p{Script=Han}{0,2}(?:制度|培训|材料|精神|会议室|方案|计划|系统|平台|模式|产业|战略|新)|为| *函|\p{Script=Han}{0,3}(?:一线|现场|路段|战线|期间))/u.test(
      after,
    )
  );
}
