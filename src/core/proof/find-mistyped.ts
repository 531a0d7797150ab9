// One character wrong in a common word, of the same sound or nearly the same shape: told only where what stands beside the word makes it sure.

import type { Alike, Likeness } from './alike.ts';
import { keyWithout, LONGEST_WORD, mix, sievePlace, type Vocables } from './common-words.ts';
import { isHanAt, isSmallAt, type WordPlaces } from './where-words.ts';

/** They end a word before (永久性|建，在场|见证), and are then no first character of the next. */
const ENDINGS: ReadonlySet<string> = new Set('性化型人者员们金区界场届会费法率量额期点线科处室非');

/** They stand after a verb or a noun by themselves (把对策提|实，组织|里): never the mistyped last one of a short word. */
const AFTER_ANY: ReadonlySet<string> = new Set('实细严好强优大快稳活深透准牢紧中前后内外上下里间出起来去');

/** They bring in what is said: 谈话人答：“…… */
const SAYS: ReadonlySet<string> = new Set('答问曰');

type Found = { readonly start: number; readonly end: number; readonly word: string; readonly how: Alike };

/** Characters looked at between two yields. */
const STEP = 2_000;

export function* findMistyped(
  text: string,
  known: Vocables,
  { begins, ends, covered, clear }: WordPlaces,
  likeness: Likeness,
): Generator<undefined, readonly Found[]> {
  /** With no word on either side: 对外答复的口经，. */
  const isAlone = (start: number, end: number) =>
    '的了月科局办厅院镇'.includes(text.charAt(start - 1) || '。') && !isHanAt(text, end);
  const isLoose = (start: number, end: number, spot: number) =>
    (spot === start && ends[start] === 1 && ENDINGS.has(text.charAt(spot))) ||
    (spot === end - 1 && AFTER_ANY.has(text.charAt(spot)));
  /** Whether what stands beside a stretch makes a word of it sure. */
  const isSure = (start: number, end: number, spot: number) => {
    const left = ends[start] === 1;
    const right = begins[end] === 1;
    const clearLeft = left || clear[start] === 1;
    const clearRight = right || clear[end + 1] === 1;
    if (end - start === 2 || isSmallAt(text, spot) ? !clearLeft || !clearRight : !clearLeft && !clearRight)
      return false;
    if (end - start === 2 && !left && !right && !isAlone(start, end)) return false;
    // 较|往年: its other character is of the word beside it. 整改|建意 is not so read: 改 is of the word before.
    if (end - start === 2 && (spot === start ? covered[end - 1] && !right : covered[start] && !left))
      return false;
    if (end - start === 2 && spot > start && SAYS.has(text.charAt(spot)) && text.charAt(end) === '：')
      return false;
    // 负责人|共: its other character ends a word itself.
    if (end - start === 2 && spot > start && ends[spot] === 1) return false;
    return end - start === LONGEST_WORD || !isLoose(start, end, spot);
  };
  const found: Found[] = [];
  for (let spot = 0; spot < text.length; spot++) {
    if (spot % STEP === STEP - 1) yield;
    if (covered[spot] === 1 || !isHanAt(text, spot)) continue;
    const shortest = isSmallAt(text, spot) ? LONGEST_WORD : 2;
    for (let start = Math.max(0, spot - LONGEST_WORD + 1); start <= spot; start++) {
      let mixed = 0;
      for (let at = start; at < spot; at++) mixed = mix(mixed, text.charCodeAt(at));
      for (let end = spot + 1; end <= start + LONGEST_WORD && end <= text.length; end++) {
        mixed = mix(mixed, end - 1 === spot ? 0 : text.charCodeAt(end - 1));
        if (end - start < shortest || !known.sieve[sievePlace(mixed)] || !isSure(start, end, spot)) continue;
        const meant = known.meant.get(keyWithout(text.slice(start, end), spot - start));
        if (!meant) continue;
        for (const word of meant) {
          const how = likeness(text.charAt(spot), word.charAt(spot - start));
          if (!how || (how === 'near sound' && word.length < LONGEST_WORD)) continue;
          // 维法违法 would become one word said twice.
          if (text.startsWith(word, end) || text.slice(start - word.length, start) === word) continue;
          found.push({ start, end, word, how });
          break;
        }
      }
    }
  }
  return found;
}
