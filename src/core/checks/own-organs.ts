// What the organs of a draft say of its unit: of which kinds it is, and which body leads it.

import type { DraftToCheck } from './rule.ts';

/** Each with the names that are of this kind. */
export const UNIT_KINDS = [
  { word: '局', names: /局/ },
  { word: '镇', names: /镇/ },
  { word: '乡', names: /乡/ },
  { word: '街道', names: /街道|办事处/ },
  { word: '校', names: /校|大学|中学|小学|学院|幼儿园|一中|高中|职中/ },
  { word: '院', names: /院/ },
  { word: '中心', names: /中心/ },
  { word: '公司', names: /公司|集团|银行|厂/ },
  { word: '社区', names: /社区|居委/ },
  { word: '村', names: /村/ },
  { word: '厅', names: /厅/ },
] as const;

/** The bodies that lead a unit, by how their names end. */
const BODIES = [
  { body: '党组', names: /党组$/ },
  { body: '党工委', names: /党工委$|工作委员会$/ },
  { body: '党委', names: /党委$|[^部作]委员会$/ },
] as const;

/** Before 局 only the names of trades are told from other words. */
export const BUREAUS: ReadonlySet<string> = new Set(
  '水利 水务 农村 农业 教育 财政 民政 统计 税务 国税 地税 公安 司法 社保 保障 卫健 健康 住建 建设 交通 运输 商务 旅游 文旅 文化 审计 监管 监督 应急 管理 环境 环保 生态 林业 草原 城管 执法 资源 国土 规划 发改 改革 医保 信访 事务 振兴 扶贫 气象 档案 体育 园林 邮政 供电 电力 粮食 工信 科技 民宗 侨务'.split(
    ' ',
  ),
);

type Organ = {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly body: string | undefined;
};
export type OwnOrgans = {
  /** As a sentence names the unit. */
  readonly name: string;
  /** Its own and those of the organ above, which may be meant by 我局 too. */
  readonly kinds: readonly string[];
  /** Every organ the draft names in an answer of its own. */
  readonly organs: readonly Organ[];
};

/** Several rules ask it of one draft. */
const known = new WeakMap<DraftToCheck['values'], OwnOrgans>();

export function ownOrgans({ values }: Pick<DraftToCheck, 'values'>): OwnOrgans {
  const own = known.get(values) ?? organsIn(values);
  known.set(values, own);
  return own;
}

function organsIn(values: DraftToCheck['values']): OwnOrgans {
  const own = (['发文机关', '机关简称', '上级党组织', '所在地区'] as const).flatMap(
    (name) => values.text(name)?.value ?? [],
  );
  const others = (['主送机关', '抄送机关', '署名机关', '通知发文机关'] as const).flatMap((name) =>
    values.items(name).map(({ value }) => value),
  );
  const branches = values.rows('所属支部').flatMap((row) => row.text('支部')?.value ?? []);
  return {
    name: own[0] ?? '',
    kinds: [...new Set([...own, ...branches].flatMap(kindsOf))],
    organs: [...own, ...others].map(organOf),
  };
}

function kindsOf(name: string): readonly string[] {
  return UNIT_KINDS.flatMap(({ word, names }) => (names.test(name) ? [word] : []));
}

function organOf(name: string): Organ {
  return { name, kinds: kindsOf(name), body: BODIES.find(({ names }) => names.test(name))?.body };
}
