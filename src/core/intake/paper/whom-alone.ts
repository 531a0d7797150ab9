// Whom a paper is sent to, in a line that has lost its colon. The same words may say who wrote it: the rest of the paper tells.

import { isGreeting } from '../lines/greeted.ts';
import { ORGAN_END, TITLE_END } from '../lines/paper-words.ts';
import { isRecipient } from '../lines/whom.ts';
import type { TidyLine } from '../text/tidy-lines.ts';

/** Sent to somebody by what it is. */
const SENT = /(?:请示|函|通知|批复|申请|请求|答复|建议)$/;
/** Sent to somebody, or only of somebody. */
const EITHER = /(?:报告|汇报|情况|说明|总结)$/;
const LONGEST = 30;
/** Where who signs stands. */
const END = 6;
/** Where the text says who asked for the paper. */
const BEGINNING = 200;

export function isSentToAlone(lines: readonly TidyLine[], at: number, title: string): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.marker || line.row || next.text.length < 12 || addresses(next.text))
    return false;
  const whom = line.text;
  if (!isOrgan(whom) || TITLE_END.test(whom)) return false;
  const kind = title.replace(/[（(][^）)]*[）)]$/, '');
  const authors = [/^(.{2,30}?)关于/.exec(kind)?.[1] ?? '', signedBy(lines, at)].filter(Boolean);
  if (authors.some((author) => mayBeSame(author, whom))) return false;
  return SENT.test(kind) || (EITHER.test(kind) && (authors.length > 0 || asked(lines, at, whom)));
}

/** Below who wrote it stands whom it is sent to. */
const addresses = (text: string) => isRecipient(text) || isGreeting(text);
const isOrgan = (text: string) => text.length <= LONGEST && !/[，。；：]/.test(text) && ORGAN_END.test(text);

function signedBy(lines: readonly TidyLine[], at: number): string {
  const end = lines.slice(Math.max(at + 2, lines.length - END));
  return end.find(({ text }) => isOrgan(text))?.text ?? '';
}

/** 北山镇党委 may be 中共北山镇委员会; a mask in front says nothing of either. */
function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((organ) => organ.replace(/^(?:中共)?[xX×*＊○]*/, ''));
  return (
    a !== undefined && b !== undefined && (a.slice(0, 2) === b.slice(0, 2) || a.endsWith(b) || b.endsWith(a))
  );
}

/** 按照市水利局通知，我站……: the paper speaks of it as of somebody else, or of itself as of another kind. */
function asked(lines: readonly TidyLine[], at: number, whom: string): boolean {
  const text = lines
    .slice(at + 1, at + 4)
    .map((line) => line.text)
    .join('')
    .slice(0, BEGINNING);
  const said = text.indexOf(whom.slice(-4));
  if (said > 0 && /(?:根据|按照|依照|遵照|接到?|在|向)[^，。；]{0,14}$/.test(text.slice(0, said)))
    return true;
  const ours = /我(校|局|院|站|所|公司|厂|馆|支部|社(?!会)|中心|村|镇|乡|街道)/.exec(text)?.[1];
  if (!ours || whom.includes(ours) || (ours === '校' && /[学院园]/.test(whom))) return false;
  return !/[村镇乡道]/.test(ours) || /^(?:中共)?.{0,4}[省市县区州]/.test(whom);
}
