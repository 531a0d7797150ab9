// Whose name is asked: by the part somebody has in the meeting, the post in front, or what is done with the person.

import { POSTS } from '../lines/paper-words.ts';

/** What somebody does, in the order they are tried. */
const DOES: readonly (readonly [RegExp, string])[] = [
  [/^(?:为|任|担任)?(?:总)?监票人/, '监票人姓名'],
  [/^(?:为|任|担任)?计票人/, '计票人姓名'],
  [/^(?:入党|转为|转正|按期转|延期转|被接收|能否|为中共预备党员|的(?:入党|转正))/, '发展对象姓名'],
  [/^主持/, '主持人姓名'],
  [/^宣读/, '宣读人姓名'],
  [/^(?:作|做)?(?:重要)?(?:讲话|致辞)/, '讲话人姓名'],
  [/^(?:讲课|授课|讲党课|上党课|领学)/, '授课人姓名'],
  [/^(?:作|做)?(?:工作)?(?:汇报|报告)/, '报告人姓名'],
  [/^述职/, '述职人姓名'],
  [/^(?:作|做)?(?:表态)?发言|^表态/, '发言人姓名'],
  [/^(?:作|做)?点评/, '点评人姓名'],
  [/^介绍/, '介绍人姓名'],
  [/^通报/, '通报人姓名'],
  [/^(?:牵头)?起草/, '起草人姓名'],
  [/^(?:负责|牵头)/, '负责人姓名'],
  [/^配合/, '配合人姓名'],
  [/^汇总/, '汇总人姓名'],
  [/^批评/, '批评人姓名'],
  [/^(?:到会|出席)[^，。]{0,4}指导/, '到会指导人姓名'],
];
const ROLE =
  /(申请人|第[一二]介绍人|介绍人|监票人|计票人|唱票人|发展对象|积极分子|候选人|经办人|责任人|班子成员|党组成员|[副常]?委员|副?组长|流动党员|列席|缺席|请假|出席|参会)(?:人员|会议|的)?(?:有|为|是|[：:（(])*$/;
const HAN = String.raw`\p{Script=Han}`;
/** 检查组组长, 县委办公室副主任, 党委副书记: whole, not 查组组长, 公室主任; of 水利局局长 the post alone. */
const OFFICE = [
  '第[一二三四五六七八九十]{1,2}党小组副?',
  `(?:(?!.党)${HAN}{2})?(?:办公室|小组|专班)副?`,
  `党小组副?|${HAN}{2}组副?|[党纪县市区省镇州工团]委副?`,
  String.raw`${HAN}[^副局会组院处室科委\P{Script=Han}]副?|副`,
].join('|');
const POST = new RegExp(`(?:${OFFICE})?(?:${POSTS})$`, 'u');
/** Names that stand before in the same row. */
const ROW = /(?:[xX×*＊○_＿]+(?:同志)?、)+$/;

export function personName(before: string, after: string): string {
  const front = before.trimEnd().replace(ROW, '');
  const post = POST.exec(front)?.[0];
  if (post && !/党员$/.test(post)) return `${post.replace(/^[的了由请和与及为任]{1,2}/, '')}姓名`;
  const behind = after.trimStart().replace(/^(?:、[^，。；：]{0,12}?)?(?:等?同志|(?=因))?(?:们)?/, '');
  const part = DOES.find(([words]) => words.test(behind))?.[1];
  if (part) return part;
  const role = ROLE.exec(front)?.[1];
  if (role) return `${role}${/席|假|会$/.test(role) ? '人员' : ''}姓名`;
  return post ? `${post}姓名` : '姓名';
}
