// Short lines around a title that are told by their shape: a number of a letter, who wrote it, a title that is not over yet.

import { ORGAN_END, POSTS, TITLE_END } from './paper-words.ts';

const N = '[\\dxX×*＊○_＿]';
const LETTER = new RegExp(
  String.raw`^[^，。；：《》]{0,16}[〔[（(【]\s*${N}{2,4}\s*[〕\])）】]\s*第?\s*${N}{1,5}\s*[号期](?:[ 　]+签发人.{0,14}|[ 　]*[（(][A-DＡ-Ｄ]类?[）)])?$|^[（(]?(?:${N}{4}年)?第\s?[\d一二三四五六七八九十xX×*○]{1,5}\s?[期号][）)]?(?:[（(]总第.{1,6}期[）)])?$|^[\p{Script=Han}xX×]{0,8}字第[ 　]*${N}{1,8}[ 　]*号$`,
  'u',
);

/** □函〔20□□〕□号, ×委发〔【年份】〕${序号}号: whatever is to fill is a cross. */
const TO_FILL_IN =
  /\$?\{\{?[^{}]{1,20}\}\}?|[【<＜][^】>＞\d]{1,20}[】>＞]|[（(][ 　_＿]*[）)]|□{1,8}|[▲△◇◯●■#]{1,4}/gu;

/** 函〔20  〕 号, 〔20 〕第 期: room for the figures, or nothing left of them. */
const ROOM_IN_LETTER = /([〔[（(【][ 　]*(?:20)?)[ 　]*([〕\])）】][ 　]*第?)[ 　]*(?=[号期])/;

export function isLetter(written: string): boolean {
  const text = written
    .replace(/^(?:发文(?:字号|编号|文号)|文号|字号)[：:][ 　]*/, '')
    .replace(ROOM_IN_LETTER, '$1××$2××');
  return LETTER.test(text) || (text.length <= 60 && LETTER.test(text.replace(TO_FILL_IN, '××')));
}

const SURNAME =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊])';
const MARK = '(?:[xX×✕*＊○_＿]{2,4}|某{2,3})';
const NAME = `(?:${SURNAME}[\\p{Script=Han}×xX某*○]{1,2}|${SURNAME}[ 　]{1,4}\\p{Script=Han}{1,2}|${MARK}|[×○xX某](?:[ 　]{0,2}[×○xX某]){1,2})`;
const PERSON = new RegExp(
  `^${NAME}$|^[^，。；：《》]{2,26}[ 　]+${NAME}$|^[^，。；：《》]{0,20}(?:${POSTS})[ 　]*${NAME}$|^(?:汇报|报告|述职|发言|主讲|讲课|剖析|检查|申请|承诺|撰稿|执笔|宣讲|主持)人[：:].{2,24}$|^(?:姓名|单位|职务|部门)[：:].{2,24}$`,
  'u',
);

/** [所在支部]  [姓名] */
const TO_FILL = /^(?:(?:[【[<＜][^】\]>＞]{2,14}[】\]>＞]|\{\{[^{}]{2,14}\}\})[ 　]*){1,3}$/;

/** Who wrote or gave it, in a line below a title or above a day. */
export function isSigner(text: string, title = ''): boolean {
  if (
    text.length > 36 ||
    TITLE_END.test(text) ||
    /^(?:关于|各|全体|第.{1,3}[章节条])|[，。；！？]/.test(text)
  )
    return false;
  return (
    PERSON.test(text) ||
    (TO_FILL.test(text) && TITLE_END.test(title)) ||
    (ORGAN_END.test(text) && (title === '' || TITLE_END.test(title)))
  );
}

/** A title breaks off in the middle of a phrase, or the next line begins in the middle of one. */
export function isStillOpen(title: string, next: string): boolean {
  if (/(?:的|和|与|及|暨|、|对照检|关于)$/.test(title)) return true;
  if (/^(?:的|和|与|及|暨|会上|上的|》|”)/.test(next)) return true;
  return [...'“《（'].some(
    (open, nth) => title.lastIndexOf(open) > title.lastIndexOf([...'”》）'][nth] ?? ''),
  );
}
