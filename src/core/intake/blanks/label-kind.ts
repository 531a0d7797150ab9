// What a label in front of a colon asks for: 考察人：, 证明单位（盖章）：, 完成时限：.

import type { BlankKind } from '../text/recognised.ts';

const LABEL =
  /(?:^|[。；，、（(\s　.．）)_＿xX×*])([\p{Script=Han}A-Za-z/]{1,14})(?:[（(][^）)：:]{1,10}[）)])?[：:][ 　]*((?:[^，。；：:、]{1,10}、)*)$/u;

const MEANT: readonly (readonly [RegExp, BlankKind])[] = [
  [/(?:电话|手机|邮箱|地址|联系方式|号码|门牌号|传真|邮编|账号|证号|身份证)$/, 'other'],
  [/(?:文|合同(?:编)?)号$/, 'docnumber'],
  [/(?:日期|时间|时限|期限|年月|生日)$/, 'date'],
  [/(?:人数|总数|数量|数|票|金额|次数|比例|得分|分数)$/, 'number'],
  [
    /(?:人|员|对象|姓名|名单|签名|签字|书记|主任|领导|组长|委员|队长|局长|镇长|乡长|村长|县长|区长|市长|校长|园长|院长|处长|科长|所长|站长|部长|主席|会长|经理|候选人|同志|成员|主持|记录|审核|签发|核稿|校对|拟稿|制表|填表|汇总|复核|主讲|授课|领学|出席|列席|缺席|参加|请假)$/,
    'name',
  ],
  [
    /(?:[甲乙丙丁]方|[发承]包[方人]|[委受]托方|[出承]租方|[供需买卖]方|单位|机关|部门|科室|处室|股室|支部|党组织|组织名称|支部名称|单位名称|公司|学校|主送|抄送|分送|发送|抄报|落款|盖章|户名|开户名称|开户行|采购人)$/,
    'organ',
  ],
  [
    /(?:地点|主题|议题|事由|建议|意见|内容|结果|原因|理由|名称|职务|收件号|民族|籍贯|学历|备注|事项|说明)$/,
    'other',
  ],
];

/** Nothing where there is no label, or one that can mean anything. */
export function kindByLabel(before: string): BlankKind | undefined {
  const label = LABEL.exec(before)?.[1];
  return label === undefined ? undefined : MEANT.find(([words]) => words.test(label))?.[1];
}
