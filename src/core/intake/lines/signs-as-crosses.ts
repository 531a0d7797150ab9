// Signs that a paper has for crosses – letters, triangles, small x, 某 – read as crosses where its own days and counts say so.

import { allMatches } from '../../source/all-matches.ts';
import { SURNAMES } from '../text/blank-marks.ts';
import { dotsOfBlanks } from './dots-as-crosses.ts';
import { TITLE_END } from './paper-words.ts';

/** Letters without X, which always is a cross, I and V, which are figures, and Y, which is a year. */
const LETTERS = 'A-HJ-UWZa-hj-uwzＡ-ＨＪ-ＵＷＺａ-ｈｊ-ｕｗｚ';
const SHAPES = '△▲▽▼◇◆☆★■□▢◻◼█▓◯◎●◦⚪⭕✖✗✘☓⨯❌ㄨˣᵡ※#＃？';
const SIGN = `[${LETTERS}${SHAPES}某]`;
/** Shapes that open no line and tick no box: between characters one of them is enough. */
const PLAIN_SHAPE = /[△▲▽▼◇◯◎○◦⚪⭕✖☓⨯ㄨˣᵡ]/u;
const COUNTED =
  '个|名|位|次|条|份|人次|人(?!民|大|社|才)|项|件|户|场|期|篇|票|天|批|元|万|亿|届|家|轮|支(?!部)|台|辆|间|所|处|张|头|亩|公[里斤]|米|岁|周|门|本|套|例|笔|款|起|棵|株|匹|幢|句|道|吨|小时|分钟|课时|平方|分(?!局|公司|院|行|管|工|部|组|类|级|会场)|[%％]';
const CALLED = '同志|公司|集团|县|镇|乡|村|局|街道|社区|支部|单位';

/** The sign is the first group that took part. */
const DAYS = new RegExp(
  String.raw`(?<![A-Za-z\d])(${SIGN})\1? ?月 ?(?:\1{1,2}|\d{1,2}) ?[日号]|(?<!\d)(?:19|20)\d?(${SIGN})\2?(?= ?年)|(?<![A-Za-z])(${SIGN})\3{3}(?= ?年)|(?<=[^Mm]月)(${SIGN})\4?(?=日)`,
  'gu',
);
const WORDS = new RegExp(
  String.raw`(?<![A-Za-z\d])(${SIGN})\1{1,3}(?:[.．]\1)?(?=${COUNTED}|${CALLED})`,
  'gu',
);
const SOMEBODY =
  /某(?=某|[省市县区镇乡村局委部厅]|街道|社区|[分子]?公司|企业|集团|单位|支部|学校|医院|同志|副?(?:书记|主任|主席|经理)|副?[局部镇乡县市区院校科处所站厂]长)/g;
/** In a title it stands for whose paper it is. */
const TITLED = new RegExp(`^(?!.*[，。；：])(?=.*${SOMEBODY.source}).{6,40}$`);
/** As many as a paper must have of them; a day is enough. */
const ENOUGH = 3;

/** 某些, 某个, 某一: nobody in particular. */
const NOBODY = new RegExp(
  `(?<![某${SURNAMES}])某(?![某些种个项类一次年月日号时方处地人事物段天件位样程领]|\\P{Script=Han})|某(?=个工作日|[年月][某X]|[月日号](?:[前起至止]|底|召开))|(?<=第|[年月]某?)某(?=[月日号督巡批期组届])`,
  'gu',
);

/** Where 某 stands in days, it counts as well. */
const COUNTED_SOMEBODY = new RegExp(
  String.raw`(?<=(?:19|20)\d?)某{1,2}(?=年)|某{1,3}(?=[%％]|月(?:[上中下]旬|底|初|末|\p{Script=Han}))|某{2,3}(?=${COUNTED}|年|天)|(?<=\p{Script=Han})(?<![有在某])某(?=(?:[名次条份项件户期篇票批间岁级届]|分钟|小时|万元)(?:[，。；、）]|以[上下内]|左右))|(?<=人口|共|计)某(?=人)|(?<=[某组栋室])某(?=号)|(?<![A-Za-z])某(?=年(?:度|以来|[底初末]))|(?<=[员部众代表共约近达超到谈于过报少读退送派出提前每担分]|[共现下]有|有(?=某[^个天年])|整改|缺席|认领|其余|压缩至)某(?=[人名次条份项件户场期篇票天批年位个](?!别|体|人|性|环节|方面|种))|(?<=[辖学访守遍迟水满交]|[走拖守跑待住过][了过遍]?)某(?=个(?:乡镇|村|社区|支部|党支部|月|昼夜|小时|晚上|星期|工作日|单位|部门|项目|家庭|小组|组))|(?<=谈话|走访|慰问|接待)某(?=人次)|(?<=断水|停[电水工产]|住院|[请休]假|[补病]休|学习|培训|外出|加班|延期|推迟|提前|为期|连续|限期?|隔离|公示)某(?=天)|(?<=[在于])某(?=日(?:[早晚傍凌深]|[上下中]午|清晨))|(?<![在有是对从由到为把被像如])某(?=个(?:百分点|乡镇|镇村|村民?|社区|支部|党支部|月|工作日|单位|部门|项目|小区|网格|行政村|自然村|教学点|班级|车间|标段|科室|小组|学校|企业))|(?<=[\p{Script=Han}])(?<![的在有])某(?=天(?:之?内|以[内上]|后|[。；]))|(?<=保存|保管|存放|任期|期限|有效期|为期|长达|已有|连续|满|近|党龄|工龄|教龄)某(?=年)|(?<=[，。；：、\d]|^)某(?=年(?:之?内|度))|(?<=[，。；午日])某(?=时(?:许|[\d某]|召开|开始|结束|[前后]))|(?<=召开|组织|开展|举行|举办)某(?=[次场期](?!性))`,
  'gu',
);

/** Paragraphs of the same length, with crosses for the signs that stand for them. */
export function signsAsCrosses<P extends { readonly text: string }>(paragraphs: readonly P[]): readonly P[] {
  const all = signsOf(paragraphs);
  const signs = all.filter((sign) => sign !== '某');
  const titled = paragraphs.slice(0, 3).some(({ text }) => TITLED.test(text) && TITLE_END.test(text));
  const dots = dotsOfBlanks(paragraphs);
  const patterns = [
    ...(dots ? [dots] : []),
    ...(signs.length ? [anyOf(signs)] : []),
    ...(all.includes('某') ? [COUNTED_SOMEBODY] : []),
    ...(titled || count(paragraphs, SOMEBODY) >= ENOUGH ? [NOBODY] : []),
  ];
  if (!patterns.length) return paragraphs;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    text: patterns.reduce((text, pattern) => text.replace(pattern, crosses), plain(paragraph.text)),
  }));
}

function signsOf(paragraphs: readonly { readonly text: string }[]): string[] {
  const seen = new Map<string, number>();
  for (const [pattern, weight] of [
    [DAYS, ENOUGH],
    [WORDS, 1],
  ] as const)
    for (const { text } of paragraphs)
      for (const found of allMatches(plain(text), pattern)) {
        const sign = found.slice(1).find(Boolean) ?? '';
        seen.set(sign, (seen.get(sign) ?? 0) + weight);
      }
  return [...seen].flatMap(([sign, times]) => (times >= ENOUGH ? [sign] : []));
}

function count(paragraphs: readonly { readonly text: string }[], pattern: RegExp): number {
  return paragraphs.reduce((sum, { text }) => sum + allMatches(text, pattern).length, 0);
}

/** A row of the sign, or one in front of what is counted. BBB goes with AAA. */
function anyOf(signs: readonly string[]): RegExp {
  const own = signs.map((sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).join('');
  const row = signs.some((sign) => /[A-Z]/.test(sign)) ? `[${own}A-F]` : `[${own}]`;
  const front = String.raw`(?<![A-Za-z\d.*])`;
  const behind = String.raw`(?![A-Za-z\d]|级|制度?|认证|型|[A-Z]股)`;
  const shapes = signs.filter((sign) => PLAIN_SHAPE.test(sign)).join('');
  return new RegExp(
    [
      String.raw`(?<=(?<!\d)(?:19|20)\d{2}[.．/-])[${own}]{1,2}(?:[.．/-][${own}]{1,2})?`,
      String.raw`(?<=(?<!\d)(?:19|20)\d?)[${own}]{1,2}(?:[.．/-][${own}]{1,2}){1,2}`,
      ...(shapes ? [String.raw`(?<=\p{Script=Han}|[，。；：、“《（])[${shapes}](?=\p{Script=Han})`] : []),
      String.raw`(?<=(?<!\d)(?:19|20)\d?)[${own}]{1,2}(?=\s?年)`,
      String.raw`${front}(?!^\s*#+ )(${row})\1+(?:[.．]\1+)?${behind}(?<!？(?=["”’」]?$))`,
      String.raw`${front}[${own}](?:[.．][${own}])?(?=\s?(?:[年月日号]|${COUNTED}|${CALLED}))(?!.个?人.?□)`,
    ].join('|'),
    'gu',
  );
}

/** Tidying makes some of them full. */
const plain = (text: string) => text.replaceAll('?', '？');

function crosses(row: string): string {
  return /^[.…·]{2,}$/.test(row) ? 'X'.repeat(row.length) : row.replace(/[^.．/-]/gu, 'X');
}
