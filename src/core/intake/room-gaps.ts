// Where a paper leaves room for its figures, one space in front of what is counted is room as well.

import type { GapRule } from './gap-rule.ts';
import { MEASURE } from './kind-words.ts';

const WHY = '量词前面留着空，这篇里别处也这样留着';
const COUNTED = MEASURE.source.replace('^ ?', '');

/** In sentences only: lists of names are set off by spaces. */
export const ROOM_GAPS: readonly GapRule[] = [
  [
    new RegExp(
      `(?<=[\\p{Script=Han}，。；：、（\\t])(?<![一二三四五六七八九十百千两几〇○]|^第.{1,5}[条章节])([ 　]{1,12})(?=${COUNTED})`,
      'gu',
    ),
    'number',
    WHY,
  ],
  [
    /(?<=[每当本上下]月|每?周|星期)([ 　]{1,12})(?=[日号](?![常报]))|(?<=[\p{Script=Han}，。；：、\t])([ 　]{1,12})(?=月(?:底|初|末|份|[上中下]旬))/gu,
    'date',
    '日期前面留着空，这篇里别处也这样留着',
  ],
];
