// By when something is to be done, as lists of rectification say it: a day, the end of a month, or words like 立行立改.

import { plain, shorten } from './as-typed.ts';
import { daysInMonth, printDate, readDate } from './date.ts';
import { NUMERAL, readDigits, readNumeral, YEAR_DIGIT } from './read-numeral.ts';
import type { Deadline } from './value.ts';

const STATE =
  /^(?:立[行整知查]立改|即[知行查]即改|立即(?:整改|改正)|边[查学]边改|(?:长期|持续|经常|常态化?)(?:长效|坚持|推进|整改|改进|抓好|用力|落实|巩固|深化)*|坚持(?:长期|经常|不懈)(?:整改|坚持|抓好)?|常抓不懈|常抓常新|已经?(?:完成)?(?:整改|办理|落实)?(?:完成|到位|完毕|落实|办结)?)$/;
/** What comes back again and again: 每季度, 每月一次. */
const AGAIN = /^每(?:个)?(?:周|月|季度?|半年|年)(?:度)?(?:[一1两2]次)?(?:推进|开展|坚持|落实|进行)?$/;
/** 长期 alone is no sentence. */
const SHORT_STATES: ReadonlyMap<string, string> = new Map([
  ['长期', '长期坚持'],
  ['持续', '持续推进'],
  ['常态', '常态长效'],
  ['常态化', '常态化推进'],
  ['已', ''],
  ['已经', ''],
]);

const NUMBER = `(\\d{1,2}|元|${NUMERAL}{1,3})`;
const YEAR = `(?:(\\d{4}|${YEAR_DIGIT}{4})年度?)?`;
const END = '(底|末|终|上旬|中旬|下旬|初|中)?';
const BEFORE = '(之?前|以前|之?内|以内)?';
const MONTHS = new RegExp(`^${YEAR}(?:${NUMBER}月?[-–—―~至到]+)?${NUMBER}月份?${END}${BEFORE}$`);
const QUARTER = new RegExp(`^${YEAR}第?([一二三四1-4])季度${END}${BEFORE}$`);
const HALF = new RegExp(`^${YEAR}([上下])半年${END}${BEFORE}$`);
const YEAR_END = new RegExp(`^(?:(\\d{4}|${YEAR_DIGIT}{4})?年)年?(底|末|终|内|度内)${BEFORE}$`);
const WITHOUT_YEAR = new RegExp(`^${NUMBER}月${NUMBER}[日号]$`);
const SPAN_FROM_NOW = new RegExp(
  `^((?:会后|通报后|反馈后)?)(\\d{1,3}|半|${NUMERAL}{1,3})(个月|个工作日|个星期|年|周|天|日)之?(?:以)?内$`,
);

/** A day as nearly all of them are typed. */
const DAY = /^\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})$/;

/** A deadline, or a sentence that says what is wrong with it. */
export function readDeadline(text: string): Deadline | string {
  const bare = plain(text);
  if (DAY.test(bare)) return readByDay(bare) ?? refused(text);
  const typed = bare
    .replace(/([改持前底末日])[/\s]+(?=[立即边长持常经坚])/g, '$1、')
    .replace(/\s+/g, '')
    .replace(/[。、,;.]+$/, '');
  const parts = (typed.length > 60 ? '' : typed).split(/[、,;]并?|并(?=[长持常坚])/).map(readPart);
  const wrong = parts.find((part) => typeof part === 'string');
  if (typeof wrong === 'string' || !parts.length) return wrong || refused(text);
  const found = parts.flatMap((part) => (typeof part === 'string' ? [] : part));
  const last = found.flatMap((part) => part.last ?? []).at(-1);
  return {
    words: found.map(({ words }) => words).join('，'),
    done: found.map(({ done }) => done).join('，'),
    ...(last ? { last } : {}),
    ...(found.some((part) => part.noYear) ? { noYear: true } : {}),
  };
}

function refused(text: string): string {
  return `“${shorten(text.trim())}”不是时限，请写成 2026年6月30日、2026年6月底前、立行立改 或 长期坚持`;
}

/** An empty sentence where there is nothing better to say than that it is no deadline. */
function readPart(typed: string): Deadline | string {
  const state = SHORT_STATES.get(typed) ?? (STATE.test(typed) ? typed : '');
  if (state) return { words: state, done: state };
  if (AGAIN.test(typed))
    return { words: typed, done: /[次期度周月季年]$/.test(typed) ? `${typed}推进` : typed };
  const due = typed
    .replace(/(?:完成整改|整改完成|整改到位|完成|办结|到位|落实)$/, '')
    .replace(/^(?:力争|争取|计划|拟|确保|限)?(?:于|在)?/, '');
  return readByDay(due) ?? readMonths(due) ?? readPartOfYear(due) ?? readFromNow(due) ?? '';
}

function readByDay(due: string): Deadline | string | undefined {
  const bare = due.replace(/(?:之?前|以前|之?内|以内|止)$/, '');
  const date = readDate(bare);
  if (typeof date !== 'string')
    return { words: printDate(date), done: `${printDate(date)}前完成`, last: date };
  // A day that no calendar has, or that lacks its year, is worth its own sentence.
  if (!date.startsWith('“')) return date;
  const [, month, day] = WITHOUT_YEAR.exec(bare) ?? [];
  if (!month || !day) return undefined;
  return `“${due}”没有写年份，请写成 2026年${numberOf(month)}月${numberOf(day)}日 这样`;
}

function readMonths(due: string): Deadline | string | undefined {
  const [, typedYear, typedFirst, typedMonth, end = '', before = ''] = MONTHS.exec(due) ?? [];
  if (!typedMonth) return undefined;
  const [month, first] = [numberOf(typedMonth), typedFirst ? numberOf(typedFirst) : undefined];
  for (const one of [month, first ?? month]) if (one < 1 || one > 12) return `没有 ${one} 月，请核对`;
  const words = `${first ? `${first}月至` : ''}${month}月${end}`;
  const days = end === '上旬' ? 10 : end === '中旬' ? 20 : /[初中]/.test(end) ? undefined : 31;
  return by(typedYear, words, before, month, days);
}

function readPartOfYear(due: string): Deadline | string | undefined {
  const [, quarterYear, quarter, quarterEnd = '', quarterBefore = ''] = QUARTER.exec(due) ?? [];
  if (quarter) {
    const number = /\d/.test(quarter) ? Number(quarter) : (readNumeral(quarter) ?? 1);
    const words = `${'一二三四'.charAt(number - 1)}季度${quarterEnd}`;
    return by(quarterYear, words, quarterBefore, number * 3, 31);
  }
  const [, halfYear, half, halfEnd = '', halfBefore = ''] = HALF.exec(due) ?? [];
  if (half) return by(halfYear, `${half}半年${halfEnd}`, halfBefore, half === '上' ? 6 : 12, 31);
  const [, year, end, before = ''] = YEAR_END.exec(due) ?? [];
  if (!end) return undefined;
  if (end.endsWith('内')) return by(year, year ? '内' : '年内', '', 12, 31);
  return by(year, year ? end : `年${end}`, before, 12, 31);
}

/** `days` of the month at most; none where no day can be told. */
function by(
  typedYear: string | undefined,
  rest: string,
  before: string,
  month: number,
  days: number | undefined,
): Deadline | string {
  const year =
    typedYear === undefined
      ? undefined
      : /\d/.test(typedYear)
        ? Number(typedYear)
        : (readDigits(typedYear) ?? 0);
  if (year !== undefined && (year < 1900 || year > 2200)) return `年份 ${year} 不合常理，请核对`;
  const base = `${year === undefined ? '' : `${year}年`}${rest}`;
  const within = before.endsWith('内') && !rest.endsWith('内') ? '内' : '';
  const words = `${base}${before.endsWith('前') ? '前' : within}`;
  const point = /[底末终初旬]$|月中$/.test(words) ? '前' : '';
  return {
    words,
    done: `${words}${point}完成`,
    ...(year === undefined ? { noYear: true as const } : {}),
    ...(year !== undefined && days !== undefined
      ? { last: { year, month, day: Math.min(days, daysInMonth(year, month)) } }
      : {}),
  };
}

function readFromNow(due: string): Deadline | undefined {
  const [, after, number, unit] = SPAN_FROM_NOW.exec(due) ?? [];
  if (number === undefined || (number === '半' && unit !== '年')) return undefined;
  return { words: `${after}${number}${unit}内`, done: `${after}${number}${unit}内完成` };
}

function numberOf(part: string): number {
  return part === '元' ? 1 : /^\d/.test(part) ? Number(part) : (readNumeral(part) ?? 0);
}
