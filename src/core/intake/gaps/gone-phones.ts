// Telephones and those to be asked that left no trace behind the words for them.

import type { GapRule } from './gap-rule.ts';

const WHY = '联系方式后面空着';
const CALLED =
  '(?:监督|举报|联系|咨询|服务|投诉|报名|值班|办公室?|抢修|报修|物业|求助|救援|应急|预约|客服)(?:电话|热线|手机)';

/** Sure wherever they stand. */
export const PHONE_GAPS: readonly GapRule[] = [
  // 现场联络员：，
  [
    /(?<=(?:联络员|联系人|值班员|管理员|经办人|承办人|责任人|负责人|报名人|协调人|接待人|带队人|安全员)[：:])( ?)(?=[，。；])/gu,
    'name',
    '冒号后面没有姓名，原来的姓名可能丢了',
  ],
];

/** Only where other blanks of the text are gone. */
export const TORN_PHONES: readonly GapRule[] = [
  // 请乡亲们监督。监督电话：
  [new RegExp(`(?<=(?:^|[，。；（ 　]|\\p{Script=Han})${CALLED}[：:])( ?)(?=$)`, 'gmu'), 'other', WHY],
  // 可拨打物业电话，
  [
    new RegExp(
      `(?<=(?:拨打|致电|拨通|请打)\\p{Script=Han}{0,4}${CALLED})( ?)(?=[，。；、）]|咨询|联系|报修|反映)`,
      'gu',
    ),
    'other',
    WHY,
  ],
  // 并告知班主任，电话。
  [/(?<=[，；（](?:联系|办公|值班|手机)?(?:电话|手机号?))( ?)(?=[。；，）])/gu, 'other', WHY],
];
