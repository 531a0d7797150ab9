// Chinese numerals for ordinals and for counts in running text.

const DIGITS = '零一二三四五六七八九';

/** 1–9999 as 一…九千九百九十九; anything else as digits. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return String(n);
  if (n === 0) return '零';
  const units = ['', '十', '百', '千'];
  let text = '';
  let skipped = false;
  const digits = String(n);
  for (const [i, digit] of [...digits].entries()) {
    const place = digits.length - 1 - i;
    if (digit === '0') {
      skipped = true;
      continue;
    }
    if (skipped && text) text += '零';
    skipped = false;
    text += DIGITS.charAt(Number(digit)) + (units[place] ?? '');
  }
  return n >= 10 && n < 20 ? text.slice(1) : text;
}

/** A count in front of a measure word: 一…十 in words (二 as 两), digits above ten. */
export function chineseCount(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 10) return String(n);
  return n === 2 ? '两' : chineseNumeral(n);
}
