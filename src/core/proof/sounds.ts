// Whether two characters sound alike, tones aside: the 3755 common characters of GB 2312 stand in the order of their sounds.

/** The first character of each sound, in that order. */
const FIRSTS =
  '啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻捕擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋搭呆耽当刀德蹬堤颠碉跌丁丢东兜督端堆墩掇蛾恩而发藩坊菲芬丰佛否夫噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括垃莱蓝琅捞勒雷棱厘俩联粮撩列琳玲溜龙楼芦驴掠妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴女虐哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡剖扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒腮三桑搔瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁吮说斯松搜苏酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅通偷凸湍推吞拖挖歪豌汪威瘟嗡挝巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽迂鸳曰耘匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃邹租钻嘴尊昨';

/** Rows 16 to 55 of GB 2312; the last one ends early. */
const COMMON_BYTES = Array.from({ length: 40 }, (_, row) =>
  Array.from({ length: row === 39 ? 89 : 94 }, (_, column) => [0xb0 + row, 0xa1 + column]),
).flat(2);

/** Number of a sound by the code of its character; 0 and nothing where it has none. */
export type Sounds = Uint16Array;

/** Behind the last Chinese character. */
const CODES = 0xa000;

let common: readonly string[] | undefined;

/** In that order. */
export function commonHan(): readonly string[] {
  common ??= [...new TextDecoder('gb18030').decode(Uint8Array.from(COMMON_BYTES))];
  return common;
}

export function readSounds(): Sounds {
  const firsts = new Set(FIRSTS);
  const sounds = new Uint16Array(CODES);
  let sound = 0;
  for (const character of commonHan()) {
    if (firsts.has(character)) sound++;
    sounds[character.charCodeAt(0)] = sound;
  }
  return sounds;
}

export function soundAt(sounds: Sounds, text: string, at: number): number {
  return sounds[text.charCodeAt(at)] ?? 0;
}
