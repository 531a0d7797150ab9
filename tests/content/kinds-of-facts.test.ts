// What ten papers of ten kinds of units had to say: each kind of fact can be stated in the general template of its kind of meeting.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import type { Column, Field, ScalarType } from '../../src/core/facts/field.ts';
import { printScalar } from '../../src/core/facts/print-value.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { readScalar } from '../../src/core/facts/read-scalar.ts';
import { termsBehind } from '../../src/core/facts/terms.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

const TEAM = 'democratic-life-report';
const BRANCH = 'branch-life-report';

/** Names of facts, a column as 名称.列. */
type Paper = readonly [who: string, template: string, facts: string];

const PAPERS: readonly Paper[] = [
  [
    '街道党工委，学习教育的专题会',
    TEAM,
    `发文机关 机关简称 主送机关 专题名称 通知发文机关 通知标题 通知文号 通知日期 会议日期 会议时间 会议地点
     学习内容 学习书目 学习形式 征求意见方式 征求意见对象 发出意见表份数 座谈会次数 意见总数 意见反馈方式 意见反馈日期
     原样反馈 谈话类型 书记逐一谈心 成员普遍互谈 书记主持起草 本人撰写提纲 班子对照方面 个人对照方面
     上年度整改总数 上年度完成数 其他专项整改名称 重点工作年度 书记谈话人数 相互批评意见数 批评直接具体 点到具体事例 整改举措.标题 整改举措.内容`,
  ],
  [
    '任务分到部室的单位，意见分问题和建议',
    TEAM,
    `通知发文机关 通知标题 会议日期 会议主题 方案名称 征求意见开始日期 征求意见结束日期 征求意见方式 征求意见对象
     发出意见表份数 收回意见表份数 班子意见数 班子问题意见数 班子建议意见数 成员意见数 成员问题意见数 成员建议意见数
     意见反馈日期 意见反馈方式 原样反馈 动员会日期 学习开始日期 学习结束日期 学习内容 学习形式 中心组期次 谈话类型 谈话重点
     书记谈话人数 书记逐一谈心 分管部门普遍谈话 提纲审核份数 逐份审核 督导组审阅材料 班子材料稿数 班子材料审议日期 主持人职务 应到人数
     实到人数 督导组 督导组到会 督导组点评 督导组要求 会上通报事项 书记带头检查 逐一对照检查 整改方案名称 会上通过整改方案
     总结要求 达到预期目的 结束语`,
  ],
  [
    '街道党工委，一年以后的整改通报',
    'rectification-bulletin-subdistrict',
    `机关简称 年度 会议日期 整改清单.方面 整改清单.问题 整改清单.整改措施 整改清单.责任单位 整改清单.完成时限 整改清单.状态
     整改清单.进展情况 整改清单.完成日期 整改清单.尚存差距 统计截止日期 建章立制.名称 建章立制.动作 具体项目 未完成原因
     下一步打算.标题 下一步打算.内容`,
  ],
  [
    '局党委，写到会的人和成员的问题',
    TEAM,
    `会议日期 方案名称 方案研究机构 动员会日期 动员会参加人员 学习内容 征求意见方式 意见方面 意见总数 座谈会次数 座谈会参加人员
     谈话类型 谈话次数 提纲审核份数 逐份审核 督导组审阅材料 主持人职务 到会成员.职务 列席人员 督导组 督导组带队人 督导组到会 督导组点评
     督导组要求 整改清单.方面 整改清单.问题 成员问题类型.类型 成员问题类型.表现 会议通报日期 会议通报范围 整改方案名称
     整改方案日期 整改举措.标题 整改举措.内容 整改举措.责任单位 整改举措.完成时限`,
  ],
  [
    '区直部门党组，年度的会，写几个人均的数',
    TEAM,
    `年度 机关简称 通知发文机关 通知文号 会议日期 会议主题 应到人数 实到人数 全体到会 方案名称 学习内容 谈话类型 书记谈话人数 书记逐一谈心
     本人撰写提纲 上年度整改总数 上年度完成数 上年度未完成数 班子对照方面 整改清单.问题 原因剖析 成员问题总数 人均问题数
     每题事例最少数 每题事例最多数 相互批评意见数 批评直接具体 逐一表态 整改举措.标题 整改举措.内容`,
  ],
  [
    '办公室党支部，上级来人讲话',
    BRANCH,
    `通知发文机关 通知标题 通知文号 报上级同意 报上级同意日期 会议日期 专题名称 学习开始日期 学习内容 学习书目 学习形式
     征求意见方式 意见总数 自查条数 谈话类型 班子材料稿数 班子材料审议日期 到会领导 讲话.讲话人 讲话.方式 讲话.内容 指导组
     指导组到会 指导组点评 主持人职务 议程 表态事项 整改清单.问题 整改清单.整改措施 整改清单.责任人 整改清单.完成时限 公示方式
     公示日期 整改清单已公示 整改已启动`,
  ],
  [
    '镇机关党支部，书记提要求，批评作风',
    BRANCH,
    `通知发文机关 通知标题 通知文号 专题名称 会议主题 会议日期 学习书目 学习内容 谈话类型 地区发展目标 书记要求 相互批评意见数 批评直接具体
     整改清单.方面 整改清单.问题 下一步打算.标题 下一步打算.内容`,
  ],
  [
    '中心几个支部一起报，会上先学习',
    BRANCH,
    `会议日期 会议时间 学习内容 学习书目 学习形式 征求意见方式 谈话类型 会上学习内容 个人对照方面 个人材料份数 支委会审阅材料 总结要求
     下一步打算.标题 下一步打算.内容`,
  ],
  [
    '中心几个支部，各写各的数',
    'branch-life-report-centre',
    `所属支部.支部 所属支部.会议日期 所属支部.应到人数 所属支部.实到人数 所属支部.查摆问题数 所属支部.批评意见数
     所属支部.整改措施数 所属支部.整改重点 各支部应到总数 各支部实到总数 各支部普遍谈话 总结要求`,
  ],
  [
    '镇机关党支部，学习的花样多，指导组到会',
    BRANCH,
    `会议日期 机关简称 学习内容 学习书目 线上平台 推送资料条数 宣讲场次 谈话类型 谈话次数 党员总数 实到人数 议程 整改清单.问题
     原因剖析 相互批评意见数 指导组 指导组到会 指导组点评 组织生活会达到目的 下一步打算.标题 下一步打算.内容`,
  ],
  [
    '市局机关党支部，人人记台账',
    BRANCH,
    `发文机关 机关简称 会议日期 会议时间 会议主题 学习书目 学习心得篇数 谈话类型 意见方面 意见总数 个人对照方面 个人材料份数
     主持人职务 总结要求 个人清单份数 个人清单逐人填写 整改督办单位`,
  ],
];

/** Years, and wholes that must not be less than their parts. */
const GIVEN: Readonly<Record<string, number>> = {
  年度: 2031,
  重点工作年度: 2037,
  党员总数: 9971,
  应到人数: 187,
  实到人数: 163,
  班子意见数: 9973,
  成员意见数: 9974,
  班子问题意见数: 4971,
  成员问题意见数: 4969,
  上年度整改总数: 987,
  上年度完成数: 963,
};

describe.each(PAPERS)('%s', (_, id, list) => {
  const entry = content.entries.find(({ template }) => template.id === id);
  if (!entry) throw new Error(`no template ${id}`);
  const { template } = entry;
  const names = list.split(/\s+/).filter(Boolean);
  const fields = new Map(template.fields.map((field) => [field.name, field]));
  const columns = Map.groupBy(
    names.filter((name) => name.includes('.')).map((name) => name.split('.')),
    ([name = '']) => name,
  );
  let next = 0;

  const facts: Record<string, Fact> = {};
  for (const name of new Set(names.map((each) => each.split('.')[0] ?? each))) {
    const field = fields.get(name);
    if (!field || field.type === 'claim' || field.type === 'computed') continue;
    facts[name] = marked(
      field,
      (columns.get(name) ?? []).map(([, column = '']) => column),
    );
  }
  const claims = Object.fromEntries(
    names.flatMap((name) => (fields.get(name)?.type === 'claim' ? [[name, true]] : [])),
  );
  const text = printed(facts);
  /** With and without the claims: some open a place for a fact, some say in words what a number says. */
  const texts = [text, printed({ ...facts, ...claims })];

  function marked(field: Field, asked: readonly string[]): Fact {
    if (field.type === 'list') return [mark(field.of, field.name), mark(field.of, field.name)];
    if (field.type !== 'rows') return mark(field as ScalarType, field.name);
    const own = field.columns.filter(({ name }) => asked.includes(name));
    // A row for each option, for what is said of some rows only.
    return [0, 1, 2].map((row) =>
      Object.fromEntries(own.map((column) => [column.name, mark(column, column.name, row)])),
    );
  }

  /** A value like no other. */
  function mark(type: ScalarType, name: string, row = 0): Fact {
    next += 1;
    switch (type.type) {
      case 'int':
        return GIVEN[name] ?? between(type.max ?? 9000);
      case 'date':
      case 'deadline':
        return `${2040 + next}-${String(1 + (next % 12)).padStart(2, '0')}-${String(1 + (next % 28)).padStart(2, '0')}`;
      case 'time':
        return '15:23';
      case 'choice':
        return type.options[row % type.options.length] ?? '';
      case 'bool':
        return true;
      case 'person':
        return { 职务: `职务${next}`, 姓名: `姓名${next}` };
      default:
        return `记号事项${next}`;
    }
  }

  /** Two digits at least, where there may be two. */
  function between(max: number): number {
    const half = Math.ceil(max / 2);
    return half + (next % (max - half));
  }

  function printed(given: Facts): string {
    return toText(fill(template, given));
  }

  /** A date may be printed without its year. */
  function says(type: ScalarType | Column, fact: Fact | undefined): boolean {
    if (fact === undefined) return false;
    const reading = readScalar(type, fact, []);
    if (reading.state !== 'given') return false;
    const full = reading.value.kind === 'person' ? reading.value.post : printScalar(reading.value);
    const short = type.type === 'date' ? full.replace(/^\d+年/, '') : full;
    return texts.some((each) => each.includes(short));
  }

  function without(name: string): string {
    const { [name]: _, ...rest } = facts;
    return printed(rest);
  }

  test.each(names)('%s', (path) => {
    const [name = '', column] = path.split('.');
    const field = fields.get(name);
    if (!field) throw new Error(`${id} does not ask for ${name}`);
    if (field.type === 'claim') {
      expect(texts[1]).not.toBe(printed({ ...facts, ...claims, [name]: false }));
    } else if (field.type === 'computed' || (field.type === 'int' && termsBehind(field).length)) {
      const reading = readFacts(template.fields, facts)(name);
      if (reading.state !== 'given' || reading.value.kind !== 'number') throw new Error('not computed');
      expect(text).toContain(printScalar(reading.value));
    } else if (field.type === 'rows') {
      const rows = Array.isArray(facts[name]) ? facts[name] : [];
      const type = field.columns.find((each) => each.name === column);
      if (!type) throw new Error(`${id} does not ask for ${path}`);
      const cells = rows.map((row) => (row as Readonly<Record<string, Fact>>)[type.name]);
      if (type.type === 'choice') expect(without(name)).not.toBe(text);
      else expect(cells.some((cell) => says(type, cell))).toBe(true);
    } else if (field.type === 'list') {
      const items = Array.isArray(facts[name]) ? facts[name] : [];
      if (field.of.type === 'choice') expect(without(name)).not.toBe(text);
      else expect(items.filter((item) => !says(field.of, item))).toEqual([]);
    } else if (field.type === 'choice' || field.type === 'bool') expect(without(name)).not.toBe(text);
    else expect(says(field, facts[name])).toBe(true);
  });
});
