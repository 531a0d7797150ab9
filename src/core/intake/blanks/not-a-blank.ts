// What looks like a blank and is none, each kind with its reason.

import { allMatches } from '../../source/all-matches.ts';
import { MEASURE } from '../gaps/kind-words.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import { DISGUISED } from '../text/masked-words.ts';
import type { TextSpan } from '../text/source.ts';

type Rule = (mark: BlankMark, before: string, after: string) => string | undefined;

const ONE_X = /^[xX×*＊]$/;

const RULES: readonly Rule[] = [
  // A letter in a word, a name of a file, a ray.
  ({ text }, before, after) =>
    /^[xX]+$/.test(text) && (/[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after))
      ? '字母的一部分，不是空白'
      : undefined,
  ({ text }, _, after) =>
    /^[xX]$/.test(text) && /^(?:光|射线|轴|染色体|线|型|级|档)/.test(after) ? '“X光”一类的词' : undefined,
  ({ text }, _, after) => (/^A+$/.test(text) && /^ ?级/.test(after) ? '评定的等级' : undefined),
  ({ text }, before, after) =>
    /^[xX√]$/.test(text) && /(?:^|[ 　])\[$/.test(before) && /^\]/.test(after) ? '打勾的格' : undefined,
  ({ text, style }, before, after) =>
    style === 'hint' &&
    /(?:姓名|单位|名称)$/.test(before) &&
    /^[（(]/.test(text) &&
    /^[ 　]*(?:$|[：:\t])/.test(after)
      ? '标签，不是要填的话'
      : undefined,
  // 19英寸×42U
  ({ text }, before) =>
    /^[×xX*]\d+$/.test(text) && /[\dA-Za-z寸米尺]\s*$/.test(before) ? '乘号' : undefined,
  // Times: 3×5, 长×宽.
  ({ text }, before, after) =>
    /^[xX×*＊]$/.test(text) && /\d\s*$/.test(before) && /^\s*\d/.test(after) ? '乘号' : undefined,
  ({ text }) => (/^\d[\d.]*(?:[xX×*]\d[\d.]*)+$/.test(text) ? '乘号' : undefined),
  ({ text }, before, after) =>
    /^[×*]$/.test(text) && /[=＝]/.test(`${before}${after}`) ? '乘号' : undefined,
  // x+y, 20<x
  ({ text }, before, after) =>
    /^[xX]$/.test(text) && (/[+=<>^]$/.test(before) || /^[_+=<>^]/.test(after)) ? '式子里的字母' : undefined,
  // *号项, 带*的, *注：, ○表示
  ({ text }, before, after) =>
    /^[*＊×○〇]$/.test(text) &&
    (/^ ?(?:表示|代表|注[：:])/.test(after) ||
      (/[*＊]/.test(text) && (/[带标注加]$/.test(before) || (/^号/.test(after) && !/月$/.test(before)))))
      ? '符号，不是要填的话'
      : undefined,
  // ○优秀 ○良好
  ({ text }, before, after) =>
    /^[○〇]$/.test(text) &&
    ((/(?:^|[\s；;：:])$/.test(before) && /^(?:[A-D]|\p{Script=Han}{1,8}[ 　]+[○〇●])/u.test(after)) ||
      /[○〇●]\p{Script=Han}{1,8}[ 　]+$/u.test(before))
      ? '打勾的圈'
      : undefined,
  ({ text }, before, after) =>
    ONE_X.test(text) && /[长宽高厚米]\s*$/.test(before) && /^\s*[长宽高厚]/.test(after) ? '乘号' : undefined,
  ({ text }, before, after) =>
    text === '×' && (/√[^。]{0,6}$/.test(before) || /^[^。]{0,4}√/.test(after)) ? '打勾打叉的叉' : undefined,
  // Said of the marks on a ballot.
  ({ text }, before, after) =>
    /^[○〇×✕xX]$/.test(text) &&
    ((/[“"‘]$/.test(before) && /^[”"’]/.test(after)) ||
      (/(?:[划打画]|[划打画](?:上|一个|个)|[填标作做]上?)$/.test(before) &&
        !MEASURE.test(after) &&
        !/^[年月日时届]/.test(after)))
      ? '说明怎样划票的符号'
      : undefined,
  // 二○二五年
  ({ text }, before, after) =>
    /^[○〇]+$/.test(text) && (/[一二三四五六七八九十]$/.test(before) || /^[一二三四五六七八九]/.test(after))
      ? '汉字数字里的零'
      : undefined,
  ({ text, style }, before) =>
    style === 'day' && /^[○〇]+ ?年/.test(text) && /[一二三四五六七八九十〇○]$/.test(before)
      ? '汉字数字里的零'
      : undefined,
  ({ text, style }) =>
    style === 'hint' && /^〔待?.{0,30}(?:毕|完|后|时)〕$/.test(text)
      ? '会上怎么做的提示，不是要填的话'
      : undefined,
  ({ text, style }) => (style === 'hint' && CONTROL.test(text) ? '网页上的按钮，不是要填的话' : undefined),
  ({ style }, before, after) =>
    style === 'hint' && before === '' && /^相关(?:文章|阅读|推荐|范文|内容)/.test(after)
      ? '网页上别的文章的目录'
      : undefined,
  ({ text }, before, after) =>
    /^[—\-_＿]{3,}$/.test(text) && (CUT_BEHIND.test(after) || CUT_BEFORE.test(before))
      ? '裁开的线，不是要填的话'
      : undefined,
  // 【范文之家】, put in between words by a site
  ({ text, style }) => (style === 'hint' && SITE.test(text) ? '网站的名称，不是要填的话' : undefined),
  // 用***代替, SD-X2, 人口*5元+面积*2元, “〇投诉”
  (_, before, after) =>
    /[用以]$/.test(before) && /^ ?(?:代替|替代|表示)/.test(after) ? '说的是记号本身' : undefined,
  ({ text }, before, after) =>
    (text.length <= 2 && /[“"‘]$/.test(before) && /^[”"’](?:处|号|表示|代表|标记|的地方)/.test(after)) ||
    /^ ?字样/.test(after) ||
    (/[在于]$/.test(before) && /^ ?处(?:打[勾√]|[划打]|签)/.test(after)) ||
    /^(?:这个)?(?:未知数|符号|字母|乘号)|^、[yY](?![a-zA-Z])/.test(after)
      ? '说的是记号本身'
      : undefined,
  ({ text }, before) => (/^[xX]\d+$/.test(text) && /[A-Za-z]-$/.test(before) ? '型号' : undefined),
  ({ text }, before, after) =>
    /^[*×]\d[\d.]*$/.test(text) && /[+＋＝=]/.test(`${before}${after}`) ? '乘号' : undefined,
  ({ text }, before, after) =>
    /^[○〇]$/.test(text) && /“$/.test(before) && /^\p{Script=Han}{2,4}”/u.test(after)
      ? '汉字数字里的零'
      : undefined,
  // 网站名_栏目名
  ({ text }, before, after) =>
    text === '_' && BESIDE_BAR.test(before) && BESIDE_BAR.test(after) && !MEASURE.test(after)
      ? '隔开名称的横线'
      : undefined,
  ({ text, style }) => (style === 'hint' && HEADING_HINT.test(text) ? '标签，不是要填的话' : undefined),
  ({ text, style }, before, after) =>
    style === 'hint' && /^【/.test(text) && /^\s*$/.test(before) && /^\s{4,}\S/.test(after)
      ? '版面上的注'
      : undefined,
  ({ text }) => (/^\[\d/.test(text) && /^\[[\d,，\-–]+\]$/.test(text) ? '参考文献的号' : undefined),
  ({ text }, before) => (/^\[/.test(text) && /\w$/.test(before) ? '程序的写法' : undefined),
  ({ text, style }, _, after) =>
    style === 'hint' && /^[{$]/.test(text) && (/[;=()]|^\{["']/.test(text) || /^[/\\]/.test(after))
      ? '程序的写法'
      : undefined,
  ({ text }, before, after) =>
    /^[（(]/.test(text) && (/\w$/.test(before) || /^\s*[;{]/.test(after)) ? '程序的写法' : undefined,
  ({ text }) => (/@/.test(text) && !/[xX×*]{2}|0{3}|\p{Script=Han}/u.test(text) ? '电子邮箱' : undefined),
  (_, before) => (/:[/]{2}[^ ]*$/.test(before) ? '网址' : undefined),
];

const SITE =
  /(?:之家|文库|范文网?|论坛|资料网|公文网|文秘网|(?:公文|文秘|范文|文档|资料|秘书|写作|材料|论文|党建|课件|教案)(?:帮|库|吧|堂|汇|站|易|通|宝|社|圈|坊|助手|大全|学堂|驿站))[】\]］〕]$/;
/** ———骑缝———, - - 沿此线剪开 - - */
const CUT = '(?:骑缝|裁[剪开切]|剪[开下切]|撕[开下]|沿(?:此|虚)?线|虚线|折叠线|装订线)';
/** ------ 回　执 ------ */
const SLIP = '[ 　]*(?:回[ 　]*[执条]|存[ 　]*根)[ 　]*';
const CUT_BEHIND = new RegExp(`^(?:[（(〔[ 　]*\\p{Script=Han}{0,4}${CUT}|${SLIP}(?:[-—]|$))`, 'u');
const CUT_BEFORE = new RegExp(`${CUT}\\p{Script=Han}{0,6}[）)〕\\] 　]*$|[-—]${SLIP}$`, 'u');

/** 【打印此页】【关闭】 */
const CONTROL =
  /^[【[［〔](?:我要|点击|一键)?(?:打印|关闭|返回|收藏|分享|纠错|刷新|下载|朗读|复制|字[号体]|字体大小|上一[篇页]|下一[篇页]|[大中小] ?)(?:此页|本页|本文|该页|窗口|页面|网页|顶部|首页|上页|列表|全文|链接|[：:]?[ 　]?[大中小 　]{1,8})?[】\]］〕]$/;
const BESIDE_BAR = /^[\p{Script=Han}A-Za-z\d]{4,12}$/u;

const HEADING_HINT =
  /^[【[［〔](?:编者按|导读|摘要|关键词|注|注意|提示|(?:示例|范例|范文|例文)[一二三四五六七八九十\d]{0,2}|正文|原文|篇[一二三四五六七八九十\d]{1,2}|第?[一二三四五六七八九十\d]{1,3}篇|行文對象|行文对象|附|说明|背景|点评|来源|字体[:：]?.{0,8}|中国新闻网|新华社.{0,6})[】\]］〕]$/;

/** Why a mark is no blank, or nothing. */
export function notBlankWhy(text: string, mark: BlankMark): string | undefined {
  const [before, after] = [
    text.slice(Math.max(0, mark.start - 12), mark.start),
    text.slice(mark.end, mark.end + 12),
  ];
  for (const rule of RULES) {
    const why = rule(mark, before, after);
    if (why) return why;
  }
  return undefined;
}

/** Names in disguise of one paragraph. */
export function disguised(text: string): (TextSpan & { readonly why: string })[] {
  return DISGUISED.flatMap(([pattern, why]) =>
    allMatches(text, pattern).map((match) => {
      const mask = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(mask);
      return { start, end: start + mask.length, why };
    }),
  );
}

const DOTS = /…{1,}|\.{6,}/g;

/** …… and rows of dots: left out, cut off, a pause. */
export function dots(text: string): (TextSpan & { readonly why: string })[] {
  return allMatches(text, DOTS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    why: '省略号，表示省略或者停顿',
  }));
}
