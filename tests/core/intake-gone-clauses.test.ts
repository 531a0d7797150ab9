// Numbers, days and names that left no trace at the head of a clause, behind 了, 共, 请, 至 and between two units.
import { expect, test } from 'vitest';
import { markedBehind } from './marked-gone.ts';

const HEAD = '关于年度工作的情况报告\n现将今年各项工作的情况报告如下，请予审阅。\n一、基本情况\n';
/** Others are gone in front of it. */
const TORN = '全场现有职工▮名，其中党员▮名，由▮同志带队，培训时间不少于▮天。\n';
const marked = markedBehind(HEAD);

/** Sure by itself. */
const GONE: readonly string[] = [
  '今天的晚会共▮项节目，大家都等着。',
  '推选总监票人▮名，监票人▮名，均为场部职工。',
  '请▮同志宣读名单，下面请▮同志补充。',
  '任命他为▮科副科长，调来的人任▮局局长。',
  '去年▮月，渠首完工，今年▮月日开闸。',
  '演练于▮时分结束，各组归队。',
  '自▮年月日起施行，他从▮年月到▮年月守仓库。',
  '定于▮月日（星期▮）放映。',
];
test.each(GONE)('%s', (text) => expect(marked(text.replaceAll('▮', ''))).toBe(text));

/** Where others are gone. */
const ALSO_GONE: readonly string[] = [
  '到目前，▮个漏点已经堵上，▮名护林员还在山上。',
  '他为这事跑了▮趟没有办成，等了▮年还没有回音。',
  '出动拖拉机▮台次运土，水位涨了▮厘米。',
  '架设▮千伏线路，浇筑▮立方米。',
  '他来场里至今已有▮年，没有请过假。',
  '施工分▮个阶段进行，先河道后岸坡。',
  '读完《林业法》▮次，人均得分▮分。',
  '查出裂缝▮处，沿线滑坡▮处正在清理。',
  '新占地▮亩，搬迁▮户群众，惠及群众▮户▮人。',
  '全年立案▮件，表彰▮人，转移▮人。',
  '通信地址：▮路▮号。',
  '硬化▮村至▮村道路，串起▮乡至▮乡的茶山。',
  '对▮等▮名职工进行了表扬。',
  '检查组组长▮、副组长×××到场。',
  '免去▮同志职务，另行安排。',
  '他现在▮单位工作，一切都好。',
  '▮年，我场现有职工▮名。',
];
test.each(ALSO_GONE)('where others are gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);

/** Nothing is gone although a part of it reads like that. */
const WHOLE: readonly string[] = [
  '公共项目，共同条件，国共两党，中共党员。',
  '请同志们坐好，请同志间多谈心。',
  '过了年再说，天气变了，天还没亮，过了年就走。',
  '报告要写，个人事项要报，名单附后，条件成熟，项目开工，户均增收，件件有回音。',
  '入户次数不够，台次数、车次数另报，每立方米计价，按立方米算。',
  '隐患处置，积水处理，裂缝处于稳定。',
  '黄昏时分，到时分配，届时分组，午夜时分。',
  '乡、镇人民政府，街道、镇、乡都要管，村村通公路，由村到镇，乡乡有站。',
  '平等名额，对等条件，由等级决定。',
  '填写出生年月日，今年月均一次，去年月报已交。',
  '分个先后，分条陈述，分户登记，分件保管。',
  '书记、副书记都到了，组长、副组长各负其责。',
  '截至年底，月底前办结，逐月底数清楚。',
  '路号牌，住址在路边。',
];
test.each(WHOLE)('nothing is gone from %s', (text) => expect(marked(text)).toBe(text));
test.each(WHOLE)('nor beside what is gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);
