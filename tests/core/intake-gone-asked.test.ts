// Numbers, days, telephones, names and places that left no trace behind words that ask for one.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';
import { markedBehind } from './marked-gone.ts';

const HEAD = '关于年度工作的情况报告\n现将今年各项工作的情况报告如下，请予审阅。\n一、基本情况\n';
/** Others are gone in front of it. */
const TORN = '全院现有党员▮名，其中预备党员▮名，培训时间不少于▮天。\n';

const blanksOf = (text: string) => recognise(plainSource(HEAD + text), content.vocabulary).blanks;

const marked = markedBehind(HEAD);

/** Sure by itself. */
const GONE: readonly string[] = [
  '县里派来的第▮考核组听了汇报，随后到第▮党小组座谈。',
  '接到报警，近处▮分钟内到，远处▮小时内到，沸水煮▮分钟后捞出。',
  '食堂给▮岁以上的老人送饭，体检对象为▮岁以上居民。',
  '冷库升到▮℃就报警，水温控制在▮℃。',
  '先换▮号楼的水管，再换▮号楼至▮号楼的。',
  '自▮月日9时起封路，至▮月日20时止。',
  '我站拟于▮月日组织演练，培训班从▮月日起报名。',
  '行李自带，▮日上午由班车送到营地。',
  '宿舍每晚▮点前熄灯，早晨▮点起床，中午▮点半开饭。',
  '现场联络员：▮，负责人：▮。',
  '副镇长▮、▮，各村书记都到了。',
  '昨天，和▮、▮两位老党员聊了半天。',
  '▮农业大学：\n来函收到，现答复如下。',
];
test.each(GONE)('%s', (text) => expect(marked(text.replaceAll('▮', ''))).toBe(text));

/** Where others are gone. */
const ALSO_GONE: readonly string[] = [
  // 通报、总结
  '抽检的仪器中有▮台不合格，车间里还有▮台闲置，路口还有▮处未整改。',
  '老旧小区▮个尚未加装电梯，帮扶项目▮个仍在审批。',
  '支委会成员▮人全部到场，党员▮人因病请假。',
  '维修组对辖区▮台变压器做了检修，更换▮台水泵。',
  '按照每户▮元标准慰问，每人补助▮元，不足部分自筹。',
  '吸纳成员单位▮家，培育经营主体▮家。',
  '这件事拖了▮年，退休▮年来他没闲着。',
  '开学前▮天起消毒，手术前▮天通知家属。',
  '缺货药品达▮种，全县▮个教学点都断过货。',
  '会议同意，对▮名代课教师发放补贴。',
  '上午在公司▮楼会议室开会。',
  '便民食堂▮月开业，老站房▮月竣工。',
  '去年水库见底，▮年春节后才蓄满。',
  // 电话
  '以上请大家监督。监督电话：▮',
  '停水期间可拨打物业电话▮，随叫随到。',
  // 姓名
  '上午，校长▮在三楼主持召开例会，总工程师▮出席，各组组长列席。',
  '饮水由管理员▮、▮送水到班。',
  '结对帮扶了低保户▮，每月上门一次。',
  '孩子发热请告知班主任▮老师，不要送园。',
  '会上，▮代表班子作对照检查。',
  '会议听取了防疫股▮的汇报。',
  '请假报告交上来，同意借调▮卫生院▮同志到局里帮忙。',
  // 地名、单位
  '周末到▮小学上课，又为▮敬老院修水管。',
  '接▮供电公司通知，因▮路改造，明天停电。',
  '中标企业▮建筑公司进场，设计单位▮设计院驻点。',
  '偏远的▮镇、▮镇派了专车。',
  '改造了▮巷路灯，新建▮小区停车场。',
  '今年以来，▮社区在街道党工委领导下做了几件事。',
];
test.each(ALSO_GONE)('where others are gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);

test.each([
  ['二是欠账收回，月底前收缴到位。', '月底'],
  ['1、月底前到村里讲一课。', '月底'],
  ['慰问品拖到月底才送去。', '月底'],
  ['三是月份安排的体检还没做。', '月份'],
])('where others are gone, the month of %s is a day', (text, month) =>
  expect(
    blanksOf(TORN.replaceAll('▮', '') + text)
      .filter(({ text: found }) => found)
      .map(({ text: found, kind }) => [found, kind]),
  ).toContainEqual([month, 'date']),
);

/** Nothing is gone although a part of it reads like that. */
const WHOLE: readonly string[] = [
  '门第支部不问，书香门第小组照谈，等第、次第、府第都是老话。',
  '几分钟后开始，半小时内结束，十分钟内答复，大小时间都要记，城市小时候的样子。',
  '七十岁以上的老人，百岁以上老人，周岁以上的孩子，两岁至三岁。',
  '单位为℃，零下二十℃，温度以摄氏度计。',
  '日月同辉，岁月日长，由年到月、到日，逐月逐日登记。',
  '每日上午开门，当日下午办结，次日上午回访，假日下午也开。',
  '晚上点名，早上点餐，下午点评，每天点到，早晨点火。',
  '请公布监督电话，设立举报电话，电话通知到人，急救电话要记牢。',
  '拨打急救电话，拨打报警电话，接听电话，不接陌生电话。',
  '设备台账要全，前台电脑、舞台设备、平台设备都归他管。',
  '还有所不同，还有个想法，其中有人反对，其中有名人故居，还有台阶要修。',
  '单位个别人不守规矩，项目处已经搬走，学校处处干净。',
  '党员人人争先，职工人均两件，代表人选另报，队员人手一册。',
  '按照元旦安排，每年元月放假，每月元气满满。',
  '民营企业家，合作单位家属，过了年，拜了年，退休年龄，工作年限。',
  '从前天起降温，前天通知，天天到岗，会前提交。',
  '到达处理现场，设计件数另报，表达种种心愿。',
  '全县个体户，全校个人总结，对名单核对，给名额，对名誉负责。',
  '在办公楼会议室，在教学楼大厅，在综合楼报告厅集合。',
  '本月开业，每月竣工，当月完工，三月开园，下月正式上线，正月开业。',
  '年底前办完，年轻人多，年均降水，年产量高，年度计划，年在增长。',
  '局长办公会议，书记主持会议的做法，由主任、副主任负责，由保安、保洁送货。',
  '困难户、低保户都要走访，帮扶困难户，老师，家长都来了。',
  '各小学上课，敬老院里，县、乡、镇三级，村里村外，乡镇、村组。',
  '月底前报送，月底前办结，月份表，每月月底前盘点，限期整改。',
];
test.each(WHOLE)('nothing is gone from %s', (text) => expect(marked(text)).toBe(text));
test.each(WHOLE)('nor beside what is gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);
