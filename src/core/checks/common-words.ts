// Answers that are the same in every unit: posts, offices and gatherings named without a place or a name of their own, and titles
// of regulations. Equal to the sample, they tell nothing.

/** Longest first where one begins with another. */
const WORDS = [
  '人大工作委员会|人民武装部|委员会|纪检监察|公共服务|便民服务|党群工作|党员大会|入党积极分子|积极分子|离退休|专题会议',
  '党工委|党总支|党支部|支委会|纪工委|机关党委|直属|党委|党组|支部|机关|工委|纪委|集团|公司|街道|乡镇|社区|单位|系统',
  '组织|宣传|统战|纪检|监察|生活|青年|妇女|群团|人事|财务|党务|党建|党群|党政|综合|信访|业务|工作|服务|行政|安全',
  '办公室|办公厅|科室|部室|处室|部门|中心|工会|人大|政协|政府|政法委|窗口|站所',
  '总工程师|总会计师|总经济师|副总经理|总经理|主任科员|调研员|副书记|书记|副主任|主任|副局长|局长|副部长|部长|副组长|组长',
  '副科长|科长|副处长|处长|副主席|主席|副县长|县长|副区长|区长|副镇长|镇长|副乡长|乡长|副市长|市长|副校长|校长|副院长|院长|副站长|站长|所长|股长|秘书长',
  '委员|常委|成员|班子|领导|负责人|干部|党员|职工|代表|同志|群众|居民|退休|会议|专职|兼职|常务|中层|一线|全体|各级',
  '第?[一二三四五六七八九十两]+(?:名|级)?|有关|其他|和|及|兼|各|本|等|下属|所属|省|市|州|县|区|旗|镇|乡|村|局|委|部|处|科|股|办|直|属|组|室|的|、|，',
].join('|');
const POSTS = new RegExp(`^(?:${WORDS})+$`);
const TITLE =
  /^(?:中国共产党|中华人民共和国|中共中央|国务院|关于新形势下)|(?:条例|准则|章程|若干规定|(?<!办)法)(?:（试行）)?$/;
/** Posts are named in a few words. */
const LONGEST = 40;

export function isCommon(text: string): boolean {
  return text.length <= LONGEST && (POSTS.test(text) || TITLE.test(text));
}
