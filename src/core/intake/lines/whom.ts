// A line that says whom a paper is sent to, by its own shape.

import { FORM_LABEL, ORGAN_WORDS } from './paper-words.ts';

const WHOM = new RegExp(
  String.raw`^(?:各|全体|本|县|市|区|省|中共|局|校|院|机关|上级|[xX×*○【\[]).{0,76}[：:]$|^[^，。；]{0,60}(?:${ORGAN_WORDS}|党组织|党员|成员|人员|部门|领导)[：:]$|^(?:[xX×*○_＿]{2,}(?:[（(][^（）()]{1,12}[）)])?|(?:尊敬的)?[（(【\[<＜][^）)】\]>＞]{2,60}[）)】\]>＞]|\{\{?[^{}]{2,30}\}\}?)[：:]$`,
);

/** 小区全体业主、住户：all of some kind. */
const ALL_OF = /^[^。；：:，现将对把就]{0,6}(?:各|全体|广大|全院|全校|全镇|全县|全市)[^。；：:]{1,60}[：:]$/;

/** One of those a list names: 各党（总）支部, 县直各单位党组（党委）. */
const NAMED = new RegExp(
  `^[^。；：:“”]{1,30}(?:${ORGAN_WORDS}|党组织|党员|成员|委员|书记|代表|负责人|人员|部门|领导|职工|商户|居民)(?:[（(][^（）()]{1,12}[）)])?$`,
);

/** 街道各党支部，各社区党委：every one of the list is somebody. */
function isList(text: string): boolean {
  const named = text.replace(/[：:]$/, '').split(/[，、,；;]/);
  return text.length <= 90 && named.length >= 2 && named.every((each) => NAMED.test(each.trim()));
}

export function isRecipient(text: string): boolean {
  return (
    text.length <= 90 &&
    !/如下|下列|以下|。|(?:电话|传真|邮箱|邮编|地址|手机|时间|日期|地点)[：:]$/.test(text) &&
    !FORM_LABEL.test(text) &&
    (WHOM.test(text) || ALL_OF.test(text) || (/[：:]$/.test(text) && isList(text)))
  );
}
