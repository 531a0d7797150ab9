// Words that a line of a title may not cut: set phrases, parts of organ names, and the words such titles are made of.

/** `|` is where a phrase longer than its line may be divided; `#` is a numeral. */
const PHRASES = `
学习贯彻|习近平新时代中国特色社会主义思想|主题教育
学习贯彻|习近平新时代中国特色社会主义思想
深入学习贯彻|习近平新时代中国特色社会主义思想
习近平新时代中国特色社会主义思想
习近平总书记|重要讲话精神
习近平总书记|重要指示批示精神
学习贯彻 深入学习贯彻 深入贯彻 贯彻落实 树立和践行
重要讲话精神 重要指示批示精神 重要指示精神 重要讲话和重要指示批示精神
深入贯彻|中央八项规定精神|学习教育
贯彻落实|中央八项规定精神
中央八项规定精神 中央八项规定
树立和践行|正确政绩观|学习教育
树立和践行|正确政绩观
正确政绩观 党史学习教育 不正之风和腐败问题 不正之风 反馈意见 党纪学习教育 学习教育 主题教育 警示教育 专题教育 纪律教育
习近平总书记|关于党的建设的重要思想 党的建设 重要思想
党的群众路线|教育实践活动 “三严三实” “两学一做” “不忘初心、牢记使命”|主题教育 “两优一先” “三会一课”
党的#大|精神 党的#大 党的#届#中全会|精神 党的#届#中全会 #届#中全会|精神 #届#中全会
专题 情况 清单 台账 民主评议党员 民主生活会 组织生活会 批评和自我批评 全面从严治党 党风廉政建设 意识形态工作
中国共产党 党员领导干部 党员干部 领导班子成员 领导班子 领导干部 基层党组织 党组织书记 党支部书记
理论学习中心组 抓基层党建 党建工作 形式主义 官僚主义 基层减负 专项整治 专项治理 专项行动 专项检查
整改落实 对照检查 征求意见 谈心谈话 实施方案 工作方案 整改方案 整改措施 问题清单 任务清单 责任清单 整改清单 巡视整改 巡察整改 巡视巡察
第#支部委员会 第#党支部委员会 第#总支部委员会 第#党总支 第#党支部 第#支部 第#党小组 第#分局 第#中学 第#小学 第#人民医院 第#医院 第#大队 第#支队
第#巡视组 第#巡察组 第#督导组 省委党校 市委党校 区委党校 县委党校 委党校
联合支部委员会 总支部委员会 党支部委员会 支部委员会 直属机关委员会 机关委员会 纪律检查委员会 工作委员会 常务委员会 居民委员会 村民委员会 政法委员会 委员会
人力资源和社会保障局 人力资源和社会保障厅 市场监督管理局 住房和城乡建设局 自然资源和规划局 退役军人事务局 应急管理局 农业农村局 综合行政执法局 生态环境局 文化和旅游局 卫生健康委员会 发展和改革委员会 教育体育局 医疗保障局 行政审批局 公安局 财政局 审计局 税务局 水务局 民政局 司法局 统计局
人民政府 人民法院 人民检察院 人民代表大会 政治协商会议 党群服务中心 社区卫生服务中心 服务中心 事务中心 管理中心 有限责任公司 股份有限公司 有限公司 办公室 组织部 宣传部 统战部 党工委 党总支 党支部 党小组 派出所
`;

/** Ordinary words: to cut one is bad, to cut a phrase is worse; beside one is no better place than any other. */
const WORDS = `
工作 会议 活动 学习 教育 贯彻 落实 深入 开展 召开 开好 做好 印发 转发 认真 进一步 加强 推进 推动 深化 强化 改进 提升 提高 整改 整治 治理 解决 问题 方案 措施 计划 总结 报告 通报 通知 通告 请示 批复 纪要 意见 决定 公告 记录 说明 复函 安排 部署 要求 任务 责任 目标 建设 作风 党性 党风 党纪 纪律 廉政 从严 治党 管党 政治 思想 理论 素养 能力 担当 作为 干事 创业 为民 服务 群众 基层 减负 党员 干部 党建 书记 班子 成员 支部 党组 党委 机关 街道 社区 中心 单位 部门 直属 综合 全面 全体 全区 全市 全县 全省 重点 重要 精神 指示 批示 讲话 规定 中央 制度 机制 执行 监督 检查 督查 督导 考核 评议 评价 测评 评估 征求 谈话 谈心 对照 剖析 查摆 批评 反馈 巡视 巡察 审计 案件 以案促改 以案为鉴 警示 安全 生产 环境 保护 乡村 振兴 发展 改革 创新 质量 经济 社会 民生 稳定 信访 法治 文化 意识形态 宣传 统战 组织 人才 队伍 换届 选举 发展党员 上半年 下半年 季度 年度 有关 事项 事宜 名单 结果 成果 成效 进展 完成 阶段 阶段性 长期 后续 相关 具体 实际 树立 践行 锤炼 牢记 使命 初心 忠诚 干净 凝心铸魂 固本强基 担当作为 干事创业 为民服务 践行宗旨 锤炼党性 勇于担当作为 勇于担当 主动担当 政治素养 理论学习 岗位建功 团结奋斗 真抓实干 求真务实 清正廉洁 管党治党 从严治党 自我革命 自我批评 违规 吃喝 回头看 以及 教训 嘱托 感恩 奋进 集中 严肃 腐败 不正之风 引领 党建引领 基层治理 治本攻坚 攻坚 攻坚战 三年行动 安全生产 铸牢 中华民族共同体意识 优化 营商环境 招商引资 正风肃纪 清廉 家风 廉洁 师德师风 医德医风 行风 矛盾 纠纷 化解 防范 风险 隐患 排查 粮食 生态 督察 校园 医药 领域 集中整治 突出 群众身边 主题党日 党日 党课 志愿 共建 帮扶 脱贫 巩固 拓展 衔接 数字 转型 网络安全 网络 舆情 研讨 读书班 调查研究 调研 走访 慰问 述职 述责 述廉 协调 协同 联动 报送 征集 公开 公示 实施 办法 细则 条例 准则 规则 纲要 规划 要点 自查自纠 自查 验收 销号 保密 档案 招标 采购 工程 项目 国有企业 国企 企业 学校 医院 乡镇 便民 热线 政务 统筹 规范 清理 整顿 提质增效 提质 增效 降本增效 指导 帮助 传达 宣讲 培训 轮训
`;

const NUMERAL = '[0-9〇零一二三四五六七八九十百]+';

export type Phrase = { readonly text: string; readonly at: number; readonly seams: readonly number[] };

const NONE: readonly number[] = [];
const phrases = PHRASES.trim().split(/\s+/);
const words = WORDS.trim().split(/\s+/);
/** Longest first, so that 支部委员会 is not read as 支部. */
const ANY = longestFirst(phrases.map((phrase) => phrase.replace(/\|/g, '')));
/** Words by their first character, longest first: a pattern of all of them took a quarter of the time of a title. */
const WORDS_FROM = new Map<string, string[]>();
for (const word of [...words].sort((a, b) => b.length - a.length))
  WORDS_FROM.set(word.charAt(0), [...(WORDS_FROM.get(word.charAt(0)) ?? []), word]);
/** The parts of each phrase that has some. */
const PARTS = phrases
  .filter((phrase) => phrase.includes('|'))
  .map(
    (phrase) =>
      new RegExp(
        `^${pattern(phrase)
          .split('|')
          .map((part) => `(${part})`)
          .join('')}$`,
      ),
  );

/** Set phrases in a title, from left to right. */
export function phrasesIn(title: string): Phrase[] {
  return [...title.matchAll(ANY)].map(({ 0: text, index }) => ({
    text,
    at: index,
    seams: seamsIn(text),
  }));
}

/** Ordinary words in a stretch of a title. */
export function wordsIn(text: string): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < text.length; ) {
    const word = WORDS_FROM.get(text.charAt(at))?.find((each) => text.startsWith(each, at));
    if (word) found.push({ text: word, at, seams: NONE });
    at += word?.length ?? 1;
  }
  return found;
}

function longestFirst(list: readonly string[]): RegExp {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map(pattern).join('|'), 'g');
}

function pattern(phrase: string): string {
  return phrase.replace(/#/g, NUMERAL);
}

function seamsIn(text: string): readonly number[] {
  for (const pattern of PARTS) {
    const [, ...parts] = pattern.exec(text) ?? [];
    let at = 0;
    if (parts.length) return parts.slice(0, -1).map((part) => (at += part.length));
  }
  return NONE;
}
