// Whole numbers as people write them: 1,500, 58次, 一百零五, 12.0. What is near but not exact is refused with the number in it.

import { plain, shorten } from './as-typed.ts';
import type { IntType } from './field.ts';
import { NUMERAL, readDigits, readNumeral, YEAR_DIGIT } from './read-numeral.ts';

type Count = { readonly number: number } | { readonly message: string; readonly right?: number };

/** Larger counts are slips of the key. */
const LARGEST = 999_999_999;

/** Measure words that say the same of the same things. */
const FAMILIES = [
  ['人', '名', '位', '个人'],
  ['个', '条', '项', '件', '点', '款', '处', '类'],
  ['份', '张', '本', '册', '部', '篇', '稿', '套'],
  ['次', '场', '回', '期', '轮', '人次', '场次', '批'],
  ['年', '年度'],
  ['天', '日'],
  ['字', '页', '户', '家', '元', '周', '月', '个月', '小时', '分钟'],
] as const;
const UNITS = [...new Set(FAMILIES.flat())].sort((a, b) => b.length - a.length);

const NUMBER = `\\d+(?:\\.\\d+)?[万千百]?|${NUMERAL}+|${YEAR_DIGIT}{4}`;
const WRITTEN = new RegExp(`^(?:共|共计|合计|总计|计)?([-−]?(?:${NUMBER}))(${UNITS.join('|')})?[。、,;.]*$`);
const NEARLY = new RegExp(
  `^(?:大约|约|近|将近|接近|超过|不少于|至少|不足)?(${NUMBER})(?:多|余|来|以上)?(?:${UNITS.join('|')})?(?:左右|上下|以上|多|余)?$`,
);
/** A number and its unit with a word more: 15名党员, 15人（含预备党员2人）. */
const WITH_MORE = new RegExp(
  `^(?:共|共计|合计|总计|计)?(${NUMBER})(?:${UNITS.join('|')})(?:整|\\(.*\\)|[^\\d一二两三四五六七八九十百千万多余来至到、,-]{1,6})?[。、,;.]*$`,
);
const NONE = /^(?:无|没有|未发|未收|暂无)[。.]?$/;

/** `fact` is a number or the text that was typed. */
export function readCount(type: IntType, fact: number | string): Count {
  if (typeof fact === 'number') return whole(type, fact, String(fact));
  const typed = withoutCommas(plain(fact)).replace(/\s+/g, '');
  const [, digits, unit] = WRITTEN.exec(typed) ?? [];
  const number = digits === undefined ? undefined : numberOf(digits);
  if (number === undefined) return nearly(type, typed, fact);
  if (unit && !fits(unit, type.unit)) {
    const count = whole(type, number, fact);
    const message = `这一项的单位是“${type.unit}”，填的是“${shorten(fact.trim())}”，请核对`;
    return 'number' in count ? { message, right: count.number } : count;
  }
  return whole(type, number, fact);
}

function nearly(type: IntType, typed: string, fact: string): Count {
  const [, digits] = NEARLY.exec(typed) ?? [];
  const near = NONE.test(typed) ? 0 : digits === undefined ? undefined : numberOf(digits);
  const refused = { message: `“${shorten(fact.trim())}”不是整数，请只写数字，不写单位` };
  if (near === undefined) {
    const exact = numberOf(WITH_MORE.exec(typed)?.[1] ?? '');
    const count = exact === undefined ? undefined : whole(type, exact, fact);
    return count && 'number' in count ? { ...refused, right: count.number } : refused;
  }
  const count = whole(type, near, fact);
  if (!('number' in count)) return refused;
  const message = near ? `“${shorten(fact.trim())}”不是准确的数，请照记录写准` : `没有的请写 0`;
  return { message, right: count.number };
}

/** 1,500 and 1，500 and 1 500, in threes: other commas are not for thousands. */
function withoutCommas(text: string): string {
  return text.replace(/\d{1,3}(?:[,'\s]\d{3})+(?!\d)/, (group) => group.replace(/\D/g, ''));
}

function numberOf(text: string): number | undefined {
  const [, digits, unit] = /^(-?\d+(?:\.\d+)?)([万千百])?$/.exec(text.replace('−', '-')) ?? [];
  if (digits === undefined) return readNumeral(text) ?? (text.length === 4 ? readDigits(text) : undefined);
  // Rounded where it is multiplied, because 1.1 has no exact double.
  const times = unit === '万' ? 10_000 : unit === '千' ? 1000 : unit ? 100 : 1;
  return unit ? Math.round(Number(digits) * times * 1000) / 1000 : Number(digits);
}

function fits(unit: string, own: string | undefined): boolean {
  return (
    !own ||
    unit === own ||
    FAMILIES.some((each) => [unit, own].every((one) => each.some((known) => known === one)))
  );
}

function whole({ min = 0, max = LARGEST, unit }: IntType, number: number, typed: string): Count {
  if (!Number.isInteger(number) && Math.abs(number) <= LARGEST)
    return { message: `“${shorten(typed.trim())}”不是整数，请只写数字，不写单位` };
  if (number < min && unit === '年' && number > 9 && number < 50)
    return { message: '年份请写全', right: 2000 + number };
  if (number < min) return { message: `不能小于 ${min}` };
  if (number > max) return { message: `不能大于 ${max}` };
  return { number };
}
