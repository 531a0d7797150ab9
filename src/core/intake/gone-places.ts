// Schools, towns and villages whose names left no trace, where others of the text have.

import type { GapRule } from './gap-rule.ts';

const ORGAN = '学校、乡镇、单位前面没有名称，原来的名称可能丢了';

export const TORN_PLACES: readonly GapRule[] = [
  // ，中学获奖
  [
    /(?<=^|[，。；、：])( ?)(?=(?:[小中]学|幼儿园|村|卫生院|教学点|合作社|社区|车间|项目部)(?:被|荣?获|率先|教师|教学|校长|党支部被))/gmu,
    'organ',
    ORGAN,
  ],
  // 县人民政府 in a signature
  [/(?<=^(?:[ 　]*中共[镇乡县]委(?:员会)?)?[ 　]*)( ?)(?=[镇乡县]人民政府$)/gmu, 'organ', ORGAN],
  // 查处镇截留一案
  [
    /(?<=通报了?|查处了?|参观了?|前往|对口帮扶|结对帮扶)( ?)(?=[乡镇村](?!级|里|镇|村|民|容|风|党|政|中|干|规|务|内|属|企|街|间|庄)\p{Script=Han})/gu,
    'organ',
    ORGAN,
  ],
  // 转到卫生院
  [
    /(?<=(?:护送|转送|转|送)(?:至|到|往)|适用于|就读于|任教于|扎根|[一二三四五]是)( ?)(?=卫生院|中心学校|教学点|车间)/gu,
    'organ',
    ORGAN,
  ],
];
