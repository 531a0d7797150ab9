// Where a paper leaves room for its figures, one space in front of what is counted is room as well.

import type { GapRule } from './gap-rule.ts';
import { MEASURE } from './kind-words.ts';

const WHY = '量词前面留着空，这篇里别处也这样留着';
const COUNTED = MEASURE.source.replace('^ ?', '');

/** In sentences only: lists of names are set off by spaces. */
export const ROOM_GAPS: readonly GapRule[] = [
  // 缺席  人，缺席原因：
  [/(?<=[，；]\p{Script=Han}{0,4}(?:原因|事由|理由|备注)[：:])( ?)(?=$)/gu, 'other', '冒号后面空着'],
  // 每周  下午, 本周  前
  [
    /(?<=(?:每|本|下|上|这|单|双)周|星期|礼拜)([ 　]{1,12})(?=[前上下中早晚，。；）、)\t]|夜|和|至|到|召开|举行|组织|集中|开展|开会|学习)/gu,
    'other',
    '星期后面留着空，这篇里别处也这样留着',
  ],
  // 上午  点
  [
    /(?<=[上下中]午|晚上|早[上晨]|凌晨)([ 　]{1,12})(?=点(?![名评滴燃火明]))/gu,
    'date',
    '钟点前面留着空，这篇里别处也这样留着',
  ],
  // 第  党小组
  [
    /(?<=(?<![等门及次])第)([ 　]{1,12})(?=(?:党?小组|党?支部|网格|督导组|指导组|巡[察视]组|检查组|考核组|标段|村民小组|项目部|分会场|会议室|季度))/gu,
    'number',
    WHY,
  ],
  [
    new RegExp(
      `(?<=[\\p{Script=Han}，。；：、（\\t])(?<![一二三四五六七八九十百千两几〇○]|^第.{1,5}[条章节])([ 　]{1,12})(?=${COUNTED})(?!.[：:])`,
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
