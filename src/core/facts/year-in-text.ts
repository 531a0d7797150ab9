// Years within names of papers, sessions and documents, moved on with the year of the meeting.

const DIGITS = '(?<![\\d０-９])[\\d０-９]{4}(?![\\d０-９])';
const NUMERALS = '[一二][〇○零OoＯ0０一二三四五六七八九]{3}';
/** Two years and what stands between them, or one: in digits of any width, or in Chinese ones before 年. */
const YEARS = new RegExp(
  `(${DIGITS}|${NUMERALS})(年?度?\\s*[—–―~～至到-]+\\s*)(${DIGITS}|${NUMERALS}(?=年))|(?:${DIGITS}|${NUMERALS}(?=年))`,
  'g',
);
/** Counts, and the years in which a rule was revised: those stay its own. */
const NOT_OF_THE_MEETING =
  /^(?:[人名项个次条户号件元万亿]|年(?:\d{1,2}月)?(?:第?.次)?(?:修订|修正|施行|版)[版本]?(?:[）)》〉]|$))/;
const CHINESE = '〇一二三四五六七八九';

/** `years` says which years are moved; each comes back in the script it was written in. */
export function moveYears(text: string, years: (year: number) => boolean): string {
  return text.replace(
    YEARS,
    (written: string, from: string | undefined, between: string, to: string, at: number) => {
      if (NOT_OF_THE_MEETING.test(text.slice(at + written.length))) return written;
      if (from === undefined) return years(numberOf(written)) ? movedOn(written) : written;
      // A plan of several years has its own; 2025—2026年度 is one.
      return years(numberOf(from)) && years(numberOf(to)) ? movedOn(from) + between + movedOn(to) : written;
    },
  );
}

function numberOf(written: string): number {
  return Number([...written].map(digitOf).join(''));
}

function movedOn(written: string): string {
  return [...String(numberOf(written) + 1)].map((digit) => likeDigit(digit, written)).join('');
}

function digitOf(character: string): string {
  if (/[○零OoＯ]/.test(character)) return '0';
  const chinese = CHINESE.indexOf(character);
  return chinese >= 0 ? String(chinese) : character.normalize('NFKC');
}

function likeDigit(digit: string, written: string): string {
  if (/^\d/.test(written)) return digit;
  if (/^[０-９]/.test(written)) return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
  return digit === '0' ? (/[○零OoＯ0０]/.exec(written)?.[0] ?? '〇') : CHINESE.charAt(Number(digit));
}
