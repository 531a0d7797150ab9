// Words in a line that belong to one place, one year or one campaign, found by how they are written.

import { KNOWN_PLACE } from './place-names.ts';

export type ForeignWord = {
  readonly from: number;
  readonly to: number;
  readonly why: string;
  /** Never right as it stands: it is to be filled in. */
  readonly toFill?: true;
};

const PLACE = '看上去是地名，别的单位用不上。';
const YEAR = '写明了年份，换一年就不同。';
const NUMBERED = '编号，换一份文件就不同。';
const LEFT_OUT = '省略号代替了原来的话。可以改为填空处，也可以补上、删去。';
const OF_ITS_YEAR = '是某一年的提法，用的时候要看还合不合。';

/** Behind these a name begins. */
const BEFORE = '(?<=^|[，。；：、（“《\\s]|中共|我|在|到|赴|对|向|由|从|经|与|和|及)';
/** Not in the name of a place before its kind. */
const NO_NAME =
  '[邀请报本全我各该每两几此其某一二三四五六七八九十百千多个市县区乡镇村街道社城农行辖园片大小中上下所驻关直以于为的了在和与及对到有党组员地老灾校新景根据按照向往经由被把让给将自重日反节务]';
const PLACES = new RegExp(
  `${BEFORE}((?!${NO_NAME})\\p{Script=Han}){1,4}?(?:省|自治区|自治州|自治县|市|县|区|街道|镇|乡|村|社区)(?=(?:区|县|市|街道|镇|乡|村)?)(?![一-鿿]{0,1}(?:容|场|民|级|政|委会|干|别|分|域|间))`,
  'gu',
);
const YEARS = /(?<!\d)(?:19|20)\d{2}(?=年|—|-|～)(?:(?:—|-|～)(?:19|20)\d{2})?年?(?:度)?/g;
const SAYINGS =
  /党的(?:十[五六七八九]|二十)大|(?:十[五六七八九]|二十)届[一二三四五六七]中全会|党史学习教育|党纪学习教育|“?两学一做”?学习教育|“?三严三实”?专题教育|党的群众路线教育实践活动|“?不忘初心、牢记使命”?主题教育|深入贯彻中央八项规定精神学习教育|新(?:型)?冠(?:状病毒)?(?:肺炎)?疫情|脱贫攻坚战?|“?十[二三四五]五”?(?:规划|时期)?/g;

/** 编号：2023-07 */
const NUMBER =
  /(?<=(?:编号|文号|字号|档号|期号)[：:][ 　]{0,2})(?=[\p{L}\d〔〕（）()\-—－]{0,16}\d)[\p{L}\d][\p{L}\d〔〕（）()\-—－]{1,24}/gu;

/** 研读……等书目: not 关于……的通知, which tells of any. */
const DOTS = /(?<=\p{Script=Han}|》)(?<!关于|对于|从|以)…{1,2}(?=\p{Script=Han}|《)(?!……)/gu;

/** Not overlapping, the first found first. */
export function findForeign(text: string): readonly ForeignWord[] {
  const found = [
    ...matches(text, NUMBER, NUMBERED).map(toFill),
    ...matches(text, DOTS, LEFT_OUT).map(toFill),
    ...matches(text, SAYINGS, OF_ITS_YEAR),
    ...matches(text, YEARS, YEAR),
    ...matches(text, PLACES, PLACE),
    ...matches(text, KNOWN_PLACE, PLACE),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  let done = 0;
  return found.filter(({ from, to }) => {
    if (from < done) return false;
    done = to;
    return true;
  });
}

const toFill = (word: ForeignWord): ForeignWord => ({ ...word, toFill: true });

function matches(text: string, pattern: RegExp, why: string): ForeignWord[] {
  return [...text.matchAll(pattern)].map((match) => {
    const from = match.index;
    return { from, to: from + match[0].length, why };
  });
}
