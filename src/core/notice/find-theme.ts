// The theme of the meeting, the name of a 专题, the year and the kind of meeting, as notices word them.

import { bare } from './mark-text.ts';
import { type Proposal, propose } from './proposal.ts';

const THEME = /主题(?:确定|定)?(?:是|为|：|:)[：:\s]*/g;
/** Not the meeting of the year before, of which only the rectification is spoken of. */
const MEETING = /(20\d\d)\s*年度?(?:(?!生活会)[^。]){0,40}(民主生活会|组织生活会)(?!.{0,8}(?:整改|查摆))/;
const SPECIAL = /([^\s，。；、：:（）《》“”\d]{2,40}|“[^“”\n]{2,30}”)专题(?:民主|组织)生活会/g;
/** What stands before the name of a 专题 in a sentence. */
const BEFORE_NAME = /^.*(?:召开|开好|开展|举行|参加|做好|年度|关于|本次|这次|年|的)/;
const LONGEST_THEME = 300;

export function findTheme(text: string): readonly Proposal[] {
  return [...themes(text), ...specials(text), ...yearAndMeeting(text)];
}

function themes(text: string): readonly Proposal[] {
  const found = [...text.matchAll(THEME)].flatMap((match) => {
    const from = match.index + match[0].length;
    const end = endOfTheme(text, from);
    const theme = bare(text.slice(from, end));
    const fits = theme.length >= 4 && theme.length <= LONGEST_THEME;
    return fits ? [propose(['会议主题'], [theme], from, end - from)] : [];
  });
  return firstOfEach(found).slice(0, 3);
}

/** The end of its quotation, in which others may stand; else of its sentence. */
function endOfTheme(text: string, from: number): number {
  const stop = /[。；;\n]/;
  let depth = 0;
  for (let at = from; at < text.length && at - from <= LONGEST_THEME + 40; at++) {
    const letter = text.charAt(at);
    if (letter === '“') depth += 1;
    if (letter === '”') depth -= 1;
    if (letter === '”' && depth === 0 && text.charAt(from) === '“') return at + 1;
    if (depth <= 0 && stop.test(letter)) return at;
  }
  return text.length;
}

function specials(text: string): readonly Proposal[] {
  const found = [...text.matchAll(SPECIAL)].flatMap((match) => {
    const [whole, said = ''] = match;
    const name = bare(said).replace(BEFORE_NAME, '');
    return name.length >= 2 && name.length <= 30
      ? [propose(['专题名称'], [name], match.index, whole.length)]
      : [];
  });
  return firstOfEach(found).slice(0, 2);
}

function yearAndMeeting(text: string): readonly Proposal[] {
  const match = MEETING.exec(text);
  const [whole = '', year = '', meeting = ''] = match ?? [];
  if (!match) return [];
  return [
    propose(['年度'], [year], match.index, whole.length),
    propose(['会议种类'], [meeting], match.index, whole.length),
  ];
}

/** Of those that say the same. */
export function firstOfEach(found: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return found.filter(({ items }) => {
    const said = items.join('\n');
    const isFirst = !seen.has(said);
    seen.add(said);
    return isFirst;
  });
}
