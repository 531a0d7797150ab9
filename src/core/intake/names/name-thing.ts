// What a mark that is neither a day, a number, an organ nor a person stands for, by the words beside it.

/** ××文化创意园, ××两个民宿点 */
const SITE =
  /^ ?(?:[两二三四五六七八九十\d]+个)?(\p{Script=Han}{0,4}?(?:园区|园|景区|广场|商圈|夜市|基地|民宿点|示范点|纪念馆|博物馆|展览馆))/u;
/** ××大道, ××河 */
const WAY = /^ ?(大道|国道|省道|高速|公路|铁路|路|街|河|湖|水库|大桥|专业|品牌|工程)/;
/** 民族____，身份证号____: a form that forgot its colon. */
const CALLED =
  /(民族|籍贯|学历|学位|性别|专业|职务|职称|职级|身份证号码?|联系电话|电话|手机号码?|住址|地址|邮编|传真|银行账号|账号|字号|邮箱)[：: ]*$/;
/** 同意____；____ is what was agreed. */
const ABOUT = /(同意|通报|研究|讨论|审议|听取|宣布|落实|围绕|针对|解决|联系|办理|反馈)$/;

/** Where a clause begins with whose people, or who, they are: the unit the paper is of. */
const OWN_FRONT = /(?:^|[。；，、]) ?$/;
const OWN_BEHIND = /^ ?(?:多举措|(?:机关|中层)(?!党委|党总支|党支部|事务)|干部|职工|班子|全体)/;
export const isOwnUnit = (before: string, after: string) => OWN_FRONT.test(before) && OWN_BEHIND.test(after);

/** What a mark stands for that nothing but its sentence says. */
const SAID_BESIDE: readonly (readonly [front: RegExp, behind: RegExp, name: string])[] = [
  [/(?:视察|考察)$/, /^ ?(?:重要|时)/, '视察地名称'],
  [
    /(?:推动|推进|促进|建设|助力|服务|引领)$/,
    /^ ?(?:经济|高质量|改革|社会|转型|振兴|发展|现代化)/,
    '本地名称',
  ],
  [/(?:境内|全境|落户|引领|对)$/, /^ ?(?:发展|现代化|建设|各项事业)/, '本地名称'],
  [OWN_FRONT, OWN_BEHIND, '单位名称'],
  [/(?:^|[。；，、]|落实) ?$/, /^ ?(?:集中|学习|研讨|专项|整治|教育)/, '专项工作名称'],
  [/(?:实施|推进|打造|落实|部署)[“"]?$/, /^[”"]?(?:发展)?(?:战略|工程|行动|部署)/, '部署名称'],
  [/[（(]事由[：:]$/, /^/, '事由'],
  [/岁，$/, /^ ?族/, '民族'],
  [/在$/, /^ ?(?:范围内|范围之内)/, '范围'],
  [/在$/, /^ ?中?列支/, '列支科目'],
  [/在$/, /^ ?(?:[（(]指?召开地点[）)])?(?:召开|举行)/, '召开地点'],
  [/总结推广[“"]?$/, /^/, '经验名称'],
];

export function thingName(before: string, after: string): string | undefined {
  const thing = /^ ?(工作|活动|项目|会议|问题|精神|文件|主题|事项|制度|措施)/.exec(after)?.[1];
  if (thing) return `${thing}名称`;
  const beside = SAID_BESIDE.find(([front, behind]) => front.test(before) && behind.test(after))?.[2];
  const called = CALLED.exec(before)?.[1];
  const named = SITE.exec(after)?.[1] ?? WAY.exec(after)?.[1];
  if (named || called || beside) return named ? `${named}名称` : (called ?? beside);
  const said = ABOUT.exec(before)?.[1];
  return said && /^ ?[，。；、]?/.test(after) ? `${said}事项` : undefined;
}
