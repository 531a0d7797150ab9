// Numbers, years and names that left no trace in numbered items and behind verbs that ask for so many.
import { expect, test } from 'vitest';
import { markedBehind } from './marked-gone.ts';

const HEAD = '关于年度工作的情况报告\n现将今年各项工作的情况报告如下，请予审阅。\n一、基本情况\n';
/** Others are gone in front of it. */
const TORN = '全场现有职工▮名，其中党员▮名，由▮同志带队，培训时间不少于▮天。\n';
const marked = markedBehind(HEAD);

/** Sure by itself. */
const GONE: readonly string[] = ['3.▮同志介绍苗圃情况。', '账目要在▮天内核对清楚。'];
test.each(GONE)('%s', (text) => expect(marked(text.replaceAll('▮', ''))).toBe(text));

/** Where others are gone. */
const ALSO_GONE: readonly string[] = [
  '大家认领了▮个问题，当场解决▮个隐患。',
  '列入防火清单▮项，工期滞后▮个月。',
  '走访服务对象▮家，巡山比规定少▮次。',
  '台账有▮处涂改，委员▮人中女同志占一半。',
  '主题党日▮次没有签到，场部开了▮次会，等了▮个小时。',
  '最后我讲▮点意见，要求每人补读▮篇重要论述。',
  '南坡积水，▮米沟渠堵塞。',
  '护林公约已经上墙，监督电话▮。',
  '关于做好▮年度组织生活会准备工作的事，已经布置。',
  '1.▮同志分管的苗圃，杂草较多。',
  '春天，场党委书记▮主持召开会议。',
  '护林组组长▮、▮对火源管得不严。',
  '对▮镇▮村水渠进行清淤。',
  '铺了▮组至▮组的砂石路。',
];
test.each(ALSO_GONE)('where others are gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);

/** Nothing is gone although a part of it reads like that. */
const WHOLE: readonly string[] = [
  '解决个人困难，提出个别意见，发现个中缘由。',
  '清单项目要全，滞后个别工序，有处理意见，有处分决定。',
  '镇村干部都到了，在镇村两级设岗，小组至今没有组长。',
  '学习次序不能乱，活动次数另报，开了个会，名列前茅。',
  '1.同志们要听仔细，2.同志间要和气。',
  '组长、副组长对口联系，书记、委员因公外出。',
  '设立监督电话，公布举报电话，有话讲清楚，说点什么。',
  '篇章不长，学篇目，写篇幅短的。',
];
test.each(WHOLE)('nothing is gone from %s', (text) => expect(marked(text)).toBe(text));
test.each(WHOLE)('nor beside what is gone: %s', (text) =>
  expect(marked((TORN + text).replaceAll('▮', ''))).toBe(TORN + text),
);
