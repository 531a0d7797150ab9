// Characters one is taken for the other by hand or eye: of one shape nearly, or of sounds that dialects do not tell apart.

import { type Sounds, soundAt } from './sounds.ts';

/** Each group looks alike. */
const SHAPES =
  '己已巳 未末 拔拨 冶治 析折拆 徒陡徙 祟崇 遣遗 券卷 狠狼 竞竟 沽沾洁 贷货 裁栽载 撒撤 衷衰哀 侍待 免兔 乌鸟 汲吸 贬眨 官宫 味昧 准淮 拟似 捡栓检 郊效 若苦 幻幼 沦论伦轮 炽帜 识织职 刺剌 敞敝 戒戎 宜宣 逐遂 迫追 连违 茸葺 杆秆 娇骄矫 浇绕饶烧晓挠 泰秦奏 捧棒奉 谐揩楷 隐稳 概慨溉 倍培部陪 沏彻 绌拙 带滞 肓盲 炙灸 荼茶 谦廉赚嫌歉 惮弹 揖辑缉 侧测恻 骏峻俊竣 揣端湍喘瑞 贪贫 侮悔海诲 扰拢优犹忧 抗杭坑 干千 土士 佳住 进迸 建健 清请情晴 场扬杨 渐惭浙 层屋 观规现视 仗杖 该核孩 政攻改 牧收 放故 料科 和知 私秋 徽微 斥斤 诉拆折 拒矩距 央英 孤狐 历厉励 购构沟 均钧 例列 倒到 船般 坯坏 怀杯 妨防仿访纺 纯钝 扭钮纽 祖租组阻 肋助 怯法 迅讯汛 倾顷 险除 壮状 蔓漫慢 恼脑 恰洽 憾撼 梢稍 搏博膊 缚傅 喧暄渲 署暑 慕幕墓募 候侯 赢羸 管菅 陷焰 臆亿忆 摧催 辙撤 愤债 侦帧 恃持峙待 侥绕 毫豪 毋母 谈淡 鹜骛 制掣 旨诣 涨胀 篡纂撰 洽恰 杆秆 崇祟 滥烂 徇循询 副幅 响晌 泯抿 辍缀 遏揭 惩逞 诲晦 攥纂 贮伫 诬巫 偿尝 屯囤 坠堕 峰锋 榨诈 瞻赡 签鉴 绩迹 驰弛 于干千 人入八 责贵 格恪 天夫 大太犬 日曰 主玉王 刀力 田由甲申 午牛 问间 厂广 代伐 令今 末木本术 予矛 住往 爪瓜 圆园 圈围 要耍 微徵 哀衰 亨享 冒昌 钩钓 捐损 挣净 密蜜 暇瑕 拨泼 柱桂 枝技 扶挟 材村 休体 伍任 何向 名各 合含 启后 委季 孝考 坚竖 垦恳 师帅 仅仪 仓仑 刑形 务条 友反 变亦 坐座 块快 垫热 城诚 堂常 声亩 失矢夫 奋夺 如加 妥受 存在 宁守 完定 审宙 届居 岁夕 州洲 巩坝 帐账 幸辛 库庆 应座 度席 延廷 弱若 录求 径经 待得 徐涂 忆忙 志忘 态杰 总息 悉番 惰情 惠患 愿原 成戌 执热 找我 抵低 折拆 昭招 特持 挂桂 挥辉 据锯 撑掌 支文 效郊 政攻 旦且 旧归 春舂 昨作 普晋 更便 期斯 极级 果杲 染柔 际标 该核 案安 久欠 正止 步涉 比此 永水 沿治 泄世 活话 浸侵 消悄 淡谈 深探 潜替 点占 煤谋 爱受 状壮 独浊 现观 理埋 环坏 甚其 画面 畅肠 疑凝 盲育 想相 卷眷 知短 破坡 示末 种钟 粗租 积识 移侈 程呈 究穷 立位 第弟 筹寿 菅管 均约 记纪 组姐 细纽 结洁 统流 综棕 缴激 罚罗 美羔 翻番 职耻 联取 肃萧 股设 胁肋 脱税 般股 荣蒙 篮蓝 虚虐 补朴 裕浴 见贝 触独 计汁 订钉 认从 讨对 让上 川训 议仪 午许 访仿 正证 评坪 词伺 拭试 活话 误娱 诸猪 果课 凋调 负页 贡页 败则 贯惯 贴站 资姿 陪赔 赴起 越赵 足是 轻经 校较 铺辅 迁迂 井进 还坏 远元 伟违 途涂 通勇 部剖 都者 针钉 钱线 错措 键健 填镇 间向 阅间 队从 坊防 院完 验险 隋随 急隐 儒需 青清 静净 顶项 须页 领颌 频烦 题提 颜颇 凤风';
/** First characters of the sounds (see sounds.ts) that are taken for each other. */
const NEAR_SOUNDS =
  '鞍肮 斑邦 奔崩 彬兵 擦插 猜拆 餐苍搀昌 操超 厕车 层郴撑 吃疵 充聪 抽凑 初粗 川疮蹿 吹摧 春村 戳磋 耽当 藩坊 芬丰 干冈 根耕 棺光 酣夯 痕哼 欢荒 歼僵 巾荆 刊康 肯坑 宽匡 垃拿 莱氖 蓝琅南囊 捞挠 雷馁 棱嫩能 厘妮 联粮蔫娘 列捏 琳玲您柠 溜牛 龙脓 芦奴 驴女 瞒芒 门萌 民明 攀乓 喷砰 拼乒 牵枪 钦青 然瓤 壬扔 撒莎 腮筛 三桑珊墒 搔梢 瑟奢 森僧砷声 师斯 收搜 蔬苏 栓霜酸 谁虽 吮孙 说蓑 坍汤 豌汪 瘟嗡 掀相 薪星 焉殃 茵英 匝扎 栽摘 咱赃瞻樟 遭招 责遮 怎增珍蒸 芝兹 中鬃 舟邹 珠租 专桩钻 椎嘴 谆尊 捉昨';

/** Characters of a second sound, and the first character of it (see sounds.ts). */
const OTHER_SOUNDS = '弹坍 率摔 的堤 地德 长樟 重充 差拆 着遮 薄玻 藏赃 曾层 还骸 畜墟 没摸 调挑 削靴 会块';

export type Alike = 'sound' | 'near sound' | 'shape';
export type Likeness = (one: string, other: string) => Alike | undefined;

export function likenessOf(sounds: Sounds): Likeness {
  const shapes = new Map<string, string>();
  for (const group of SHAPES.split(' '))
    for (const each of group) shapes.set(each, (shapes.get(each) ?? '') + group);
  const near = new Map<number, number>();
  for (const [index, group] of NEAR_SOUNDS.split(' ').entries())
    for (const each of group) near.set(soundAt(sounds, each, 0), index);
  const others = new Map<string, readonly number[]>();
  for (const [character = '', first = ''] of OTHER_SOUNDS.split(' '))
    others.set(character, [...(others.get(character) ?? []), soundAt(sounds, first, 0)]);
  return (one, other) => {
    const sound = soundAt(sounds, one, 0);
    const wanted = soundAt(sounds, other, 0);
    if (!sound) return shapes.get(one)?.includes(other) ? 'shape' : undefined;
    if (sound === wanted || others.get(one)?.includes(wanted) || others.get(other)?.includes(sound))
      return 'sound';
    if (shapes.get(one)?.includes(other)) return 'shape';
    const close = near.get(sound);
    return close !== undefined && close === near.get(wanted) ? 'near sound' : undefined;
  };
}
