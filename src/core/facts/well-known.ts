// The names of the vocabulary that the program itself knows, besides the rules: one that changes here or in content is told.

import type { Field } from './field.ts';

/** Each envelope name with the type the vocabulary must give it. */
export const ENVELOPE_TYPES = {
  发文机关: 'organ',
  标题: 'long',
  主送机关: 'list',
  结束语: 'choice',
  附件: 'list',
  署名机关: 'list',
  盖章方式: 'choice',
  成文日期: 'date',
  附注: 'text',
  用版头: 'bool',
  发文机关标志: 'text',
  发文字号: 'text',
  签发人: 'list',
  用版记: 'bool',
  抄送机关: 'list',
  印发机关: 'organ',
  印发日期: 'date',
} as const satisfies Record<string, Field['type']>;

/** Whom to ask about a paper: the note of a 请示 says it. */
export const CONTACT_TYPES = { 联系人: 'text', 联系电话: 'text' } as const satisfies Record<
  string,
  Field['type']
>;

/** What the notice of a year has something for, in the order it is offered. */
export const NOTICE_TYPES = {
  会议主题: 'text',
  专题名称: 'text',
  班子对照方面: 'list',
  个人对照方面: 'list',
  学习内容: 'list',
  学习书目: 'list',
  会上通报事项: 'list',
  通知标题: 'text',
  通知文号: 'text',
  通知日期: 'date',
  通知发文机关: 'list',
} as const satisfies Record<string, Field['type']>;

/** What leaves as a spreadsheet. */
const LIST_TYPES = {
  学习安排: 'rows',
  意见清单: 'rows',
  谈话安排: 'rows',
  材料审核: 'rows',
  整改清单: 'rows',
  归档件: 'rows',
  班子名册: 'rows',
  党员名册: 'rows',
  党员总数: 'int',
  正式党员数: 'int',
  预备党员数: 'int',
  应评党员数: 'int',
  参评党员数: 'int',
  未参评人数: 'computed',
  参评率: 'computed',
  测评票发出: 'int',
  测评票收回: 'int',
  有效票: 'int',
  无效票: 'computed',
  优秀人数: 'int',
  合格人数: 'int',
  基本合格人数: 'int',
  不合格人数: 'int',
  不评等次人数: 'int',
  优秀比例: 'computed',
} as const satisfies Record<string, Field['type']>;

/** What a sheet of many papers is read by, and the index of a meeting. */
const SHEET_TYPES = {
  方案日期: 'date',
  会议时间: 'time',
  拟开会时间: 'time',
  会议地点: 'text',
  应到人数: 'int',
  实到人数: 'int',
  所属支部: 'rows',
} as const satisfies Record<string, Field['type']>;

/** What only the unit's own page asks: checks go by it. */
export const ONLY_FOR_CHECKS: readonly string[] = ['曾用名'];

/** All of them: the year, the kind and the theme of a meeting, the organs of a unit, the lists, and the envelope. */
export const WELL_KNOWN = {
  ...ENVELOPE_TYPES,
  ...CONTACT_TYPES,
  ...NOTICE_TYPES,
  ...LIST_TYPES,
  ...SHEET_TYPES,
  年度: 'int',
  会议种类: 'choice',
  合开民主评议: 'bool',
  拟开会日期: 'date',
  会议日期: 'date',
  机关简称: 'text',
  曾用名: 'list',
  上级党组织: 'organ',
  议程: 'list',
} as const satisfies Record<string, Field['type']>;

export type WellKnownName = keyof typeof WELL_KNOWN;
