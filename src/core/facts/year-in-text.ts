// Years within names of papers, sessions and documents, moved on with the year of the meeting.

/** A year in digits of any width, or in Chinese ones before 年. */
const YEAR = /(?<![\d０-９])(?:[\d０-９]{4})(?![\d０-９])|[一二][〇○零一二三四五六七八九]{3}(?=年)/g;
const CHINESE = '〇一二三四五六七八九';

/** `years` says which years are moved; each comes back in the script it was written in. */
export function moveYears(text: string, years: (year: number) => boolean): string {
  return text.replace(YEAR, (written) => {
    const year = Number([...written].map(digitOf).join(''));
    if (!years(year)) return written;
    return [...String(year + 1)].map((digit) => likeDigit(digit, written)).join('');
  });
}

function digitOf(character: string): string {
  if (/[○零]/.test(character)) return '0';
  const chinese = CHINESE.indexOf(character);
  return chinese >= 0 ? String(chinese) : character.normalize('NFKC');
}

function likeDigit(digit: string, written: string): string {
  if (/^\d/.test(written)) return digit;
  if (/^[０-９]/.test(written)) return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
  return digit === '0' ? (/[○零]/.exec(written)?.[0] ?? '〇') : CHINESE.charAt(Number(digit));
}
