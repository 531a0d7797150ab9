// Words by which a paper is told: kinds of papers, organs, ends of sentences.

/** What a title ends with. */
export const PAPER_KINDS =
  '报告|请示|批复|通知|通报|通告|公告|公示|决定|决议|意见|函|纪要|方案|计划|规划|总结|综述|讲话|发言|材料|提纲|主持词|致辞|记录|记录表|清单|台账|表|测评表|办法|制度|规定|细则|条例|规则|章程|要点|安排|汇报|点评|议程|须知|说明|承诺书|责任书|倡议书|建议书|申请书|保证书|决心书|意见书|任务书|述职|体会|心得|情况|对照检查|讲稿|文稿|发言稿|演讲稿|主持稿|证明|开场白|讲义|党课|议案|提案|答复|预案|名单|台帐|思路|登记|概况|简历|事迹|日程|流程|标准|手册|指南|指引|简报|专报|公报|启事|声明|致辞|祝词|贺信|慰问信|感谢信|公开信|评语|鉴定|年鉴|大事记|介绍信|一封信|表扬信|推荐信|举报信|投诉信|求职信|申请|检讨书?|检查书|请假条|邀请书?|请柬|告知书|通知书|委托书|协议书?|合同|倡议|备忘录|公约|守则|准则|提示|[开闭]幕[词辞]|欢迎[词辞]|答谢[词辞]|悼词|贺[词电]|慰问电';

/** A line that may be a title by its end, with what may stand behind in brackets. */
export const TITLE_END = new RegExp(`(?:${PAPER_KINDS})(?:[（(〔【][^）)〕】]{1,16}[）)〕】])?$`);

/** Spaced out or not: 请　　示. */
export const endsTitle = (text: string) => TITLE_END.test(text.replace(/[ 　]+/g, ''));

/** A title of what is said at a meeting: who says it and when stands below it, and nobody signs. */
export const isSpoken = (title: string) =>
  /(?:讲话|发言|致[辞词]|主持[词稿]|点评|讲评|演讲|开场白|祝词|党课|讲稿)(?:稿|词|提纲|材料|讲稿|讲义|摘要|要点)?(?:[（(〔【][^）)〕】]{1,16}[）)〕】])?$/.test(
    title.replace(/[ 　]+/g, ''),
  );

/** A line of a text that breaks off behind the name of a kind: 按照安排，每人都要发言，做好记录 */
export const isClauses = (line: string) =>
  (/[，,].*[，,]/.test(line) && !isSpoken(line)) || /^(?:根据|按照|为了?|依据|遵照)[^，,]*[，,]/.test(line);

/** What an organ or a place ends with. */
export const ORGAN_WORDS =
  '省|市|县|区|镇|乡|村|街道|社区|局|委|办|部|厅|处|科|股|所|站|院|校|小学|中学|大学|学院|公司|集团|企业|单位|支部|党委|党组|党工委|党总支|总支|机关|委员会|政府|中心|银行|医院|厂|协会|联合会|学会|总队|支队|大队|(?<![团军舰])队|组|室|园区|开发区|工会|妇联|车间|合作社|工段|常委会|政协|基金会|商会|研究会|促进会|理事会|董事会|监事会|团委|(?:博物|档案|图书|文化|纪念|党史)馆|(?:电视|广播)台|(?:报|供销|信用|旅行|出版|杂志|通讯)社|法庭|(?:村|居|管|业|组|筹|家)委会|(?:农|林|牧|渔|养殖|养猪|养鸡)场|幼儿园|支行|分行|(?:主席|代表|讲师|艺术)团|残联|文联|侨联|工商联|科协|专班';

export const ORGAN_END = new RegExp(`(?:${ORGAN_WORDS})(?:[ 　]?[（(][^）)]{1,10}[）)]){0,2}$`);

/** Marks that end a sentence or a clause that goes on in a list. */
export const END_MARK = /[。！？；：!?;:…][”’」』）)》]?\s*$/;

/** A full day, or one with parts left to fill; `P` is a part. */
const PART = String.raw`[\dxX×*＊○〇_＿OoＯ年一二三四五六七八九十零元义（）() 　]`;
export const DATE_LINE = new RegExp(
  String.raw`^\s*(?:[（(]\s*[)）]|${PART}){0,16}年\s*(?:[（(]\s*[)）]|${PART}){0,14}月\s*(?:[（(]\s*[)）]|${PART}){0,14}日\s*$`,
);

/** 附件, 附件1, 附件2（可选） */
export const ANNEX_HEAD = /^附件?\s*[\d一二三四五六七八九十]{0,2}(?:[（(][^）)]{1,8}[）)])?$/;

/** Whom a speech or a letter begins with. */
export const SALUTATION =
  /^(?:尊敬的|敬爱的|亲爱的|各位|同志们|[^，。；：、]{2,12}各位(?:领导|同志|代表)|党员同志|朋友们)[^。；]{0,40}[：:]$|^(?:(?!各|全体)[^，。；：、]{1,16})(?:同志|先生|女士|老师)[：:]$|^(?!各|全体)(?:[^，。；：、]{0,8}(?:老师|同学|同志|朋友|乡亲|战友|校友|居民|村民|家长|职工|师傅|姐妹|孩子|队员|代表|市民)们[，、和]?){1,3}[：:]$|^(?:父老乡亲|(?:家长|居民|村民|业主|农民|青年|司机|游客|市民|旅客|商户)朋友)[：:]$/;

/** （讨论稿）, （2026年1月8日） */
export const STANDS_IN_BRACKETS = /^[（(【〔][^）)】〕]{1,44}[）)】〕]$/;

export const POSTS =
  '书记|局长|主任|主席|部长|镇长|乡长|县长|市长|区长|院长|校长|会长|处长|科长|所长|站长|队长|组长|董事长|总经理|经理|委员|常委|秘书长|政委|党员|干事|教师|负责人|负责同志|领导|代表';

/** What a form asks for in front of a colon. */
export const FORM_LABEL =
  /^(?:会议)?(?:时间|地点|主题|议题|名称|日期|主持人?|主持|记录人?|记录|出席(?:人员|人)?|参加(?:人员|人)?|参会人员|列席(?:人员|人)?|缺席(?:人员|人)?|内容|类容|主要内容|单位|填报单位|填报日期|党员总数|实际出席党员|应出席党员|支部名称|被评议人|姓名|性别|联系人|联系方式|电话|联系电话|邮箱|地址|附件|主题词|抄送|主送|受文者|發文日期|發文字號|速別|承辦人|電話|備註|备注|签到|审核|签发|议程|应到|实到)[：:；]/;
