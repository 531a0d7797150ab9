// Lines that were broken by a page, a viewer or a converter are put together again; a new paragraph stays one.

import { isGreeting } from '../lines/greeted.ts';
import { isLetter } from '../lines/head-lines.ts';
import { isPageLine } from '../lines/page-lines.ts';
import { DATE_LINE, END_MARK, FORM_LABEL, ORGAN_END, TITLE_END } from '../lines/paper-words.ts';
import { isRecipient } from '../lines/whom.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';

/** Below a title, whom it is sent to. */
const isAddress = (line: string) => isRecipient(line) || isGreeting(line);
const BLANK_ONLY = /^\s*(?:[xX×*＊○_＿]{1,12}|【[^】]{1,12}】)\s*$/;

/** Every blank on a line of its own, as pages made from Word files have it. */
const TORN_MIN = 3;
/** Whom it is sent to stands among the first. */
const HEAD_LINES = 10;

/** A title has no more. */
const TITLE_LINES = 3;
const BODY =
  /^(?:(?:20|二[〇○])?[\dxX×*＊○〇_＿一二三四五六七八九零]{2}年|根据|按照|为了?|遵照|近年来|去年|今年|自\d)/;

export function mendEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const torn =
    lines.filter((line) => /^\s*[xX×*＊○]{1,6}\s*$/.test(line.text)).length >= TORN_MIN &&
    !cellsInLines(lines);
  const width = wrapWidth(lines);
  const edits: TextEdit[] = [];
  // What stands between the start of the joined paragraph and this line: its width counts as one line.
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line || !next || line.text.includes('\t') || next.text.includes('\t')) continue;
    const touching = next.start - line.end === 1;
    const why = numberAlone(line, next)
      ? '编号单独成了一行，接到它的标题'
      : torn
        ? tornApart(line, next)
        : width && touching
          ? i < TITLE_LINES && beginsBody(line, next)
            ? undefined
            : wrapped(line, next, width)
          : (alone(line, next, touching) ??
            headingGoesOn(line, next, lines[i + 2]) ??
            (i < HEAD_LINES ? addressed(lines, i) : undefined));
    if (why) edits.push({ start: line.end, end: next.start, after: '', kind: '接行', why });
  }
  return edits;
}

/** 一、 in a line, its heading in the next; cells of a table have no mark behind their numbers. */
function numberAlone({ text }: TextLine, next: TextLine): boolean {
  return (
    /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])\s*$/.test(
      text,
    ) &&
    next.text.trim().length >= 2 &&
    !markerOf(next.text.trim())
  );
}

const LABEL_LINE = /^\s*\p{Script=Han}{2,8}\s*$/u;

/** A table whose cells are lines: 序号 and what the other columns are called, one below the other. */
function cellsInLines(lines: readonly TextLine[]): boolean {
  return lines.some(
    ({ text }, at) =>
      /^\s*(?:序号|编号)\s*$/.test(text) &&
      [1, 2, 3].every((further) => LABEL_LINE.test(lines[at + further]?.text ?? '')),
  );
}

/** Where lines between the head and the end break off in the middle of sentences, none longer than a page is wide: how wide. */
function wrapWidth(lines: readonly TextLine[]): number {
  const body = lines.slice(2, -2).filter(({ text }) => !text.includes('\t') && !markerOf(text.trim()));
  const longest = lines.slice(0, 2000).reduce((most, { text }) => Math.max(most, text.length), 0);
  if (body.length < 3 || longest > 64 || longest < 12) return 0;
  const open = body.filter(({ text }) => !END_MARK.test(text));
  const written = open.reduce((sum, { text }) => sum + text.length, 0);
  return open.length >= 3 && open.length / body.length > 0.35 && written / open.length > longest * 0.5
    ? longest
    : 0;
}

function tornApart(line: TextLine, next: TextLine): string | undefined {
  if (END_MARK.test(line.text) && !/[；，、]$/.test(line.text)) {
    return undefined;
  }
  const [blank, blankNext] = [BLANK_ONLY.test(line.text), BLANK_ONLY.test(next.text)];
  if (isPageLine(line.text.trim())) return undefined;
  if (blankNext || (blank && !markerOf(next.text.trim()))) return '空白单独成了一行，接回句子里';
  if (blank || markerOf(line.text) || markerOf(next.text.trim()) || closesPaper(next)) return undefined;
  return line.text.length > 1 && !TITLE_END.test(line.text) ? '句子在中间断开，接成一段' : undefined;
}

/** However long the last line of the title is, what begins like a text is not of it. */
function beginsBody({ text }: TextLine, next: TextLine): boolean {
  const title = text.trim();
  return TITLE_END.test(title) && !/[，。；：]/.test(title) && BODY.test(next.text.trim());
}

function wrapped(line: TextLine, next: TextLine, width: number): string | undefined {
  const text = line.text.trimEnd();
  if (markerOf(next.text.trim()) || closesPaper(next)) return undefined;
  if (TITLE_END.test(text) && isAddress(next.text.trim())) return undefined;
  const full = text.length >= width * 0.8;
  const heading = markerOf(text.trim()) !== undefined && !/[，。；]/.test(text);
  if (END_MARK.test(text) && !openBracket(text)) return undefined;
  if ((heading || TITLE_END.test(text)) && !full) return undefined;
  if (FORM_LABEL.test(next.text) || isMasthead(text)) return undefined;
  return full || /[，、]$/.test(text) || text.length > width * 0.45
    ? '一行没有写满一句话就换了行，接成一段'
    : undefined;
}

/** ××办公室编　　2025年3月4日, ━━━━ */
const isMasthead = (text: string) =>
  isLetter(text.trim()) ||
  (/[ 　]{2}\S{2,5}年\S{1,3}月\S{1,3}日$|^[ 　]*[★☆━─]+$/.test(text) && !/[，。；：]/.test(text));

/** In a text that is not wrapped, only what cannot be an end: an open quotation, a comma. */
function alone(line: TextLine, next: TextLine, touching: boolean): string | undefined {
  const text = line.text.trimEnd();
  if (text.length < 8 || markerOf(next.text.trim()) || next.text.trim().length < 2) return undefined;
  if (touching && BLANK_ONLY.test(line.text) !== BLANK_ONLY.test(next.text)) return undefined;
  if (/[，、]$/.test(text) && text.length > 15) return '句子在中间断开，接成一段';
  return openBracket(text) && touching ? '引号、书名号还没有合上就换了行，接成一段' : undefined;
}

/** A heading that breaks off at a comma, or has a character or two in the next line and text below them. */
function headingGoesOn({ text }: TextLine, next: TextLine, below: TextLine | undefined): string | undefined {
  const [heading, rest] = [text.trim(), next.text.trim()];
  if (!markerOf(heading) || markerOf(rest)) return undefined;
  const open = /[，、]$/.test(heading) && heading.length > 5 && rest.length >= 2;
  const orphan =
    heading.length >= 10 &&
    /[^。；：，！？]$/.test(heading) &&
    /^\p{Script=Han}{1,3}$/u.test(rest) &&
    /^.{10,}[。；：]\s*$/.test(below?.text ?? '');
  return open || orphan ? '标题在中间换了行，接成一行' : undefined;
}

/** Whom it is sent to over two lines and more. */
function addressed(lines: readonly TextLine[], at: number): string | undefined {
  const said = (nth: number) => lines[nth]?.text.trim() ?? '';
  const goesOn =
    /^(?:各|中共|本|全体|市|县|区|省)[^。；：:]{11,}$/.test(said(at)) && /[、，,]/.test(said(at));
  return isListed(said, at) || (goesOn && /^[^。；：:]{2,60}[：:]$/.test(said(at + 1)))
    ? '主送在中间换了行，接成一段'
    : undefined;
}

const LISTED = /[、，,]$/;

/** 各林场、 / 各护林站： below the title. */
function isListed(said: (nth: number) => string, at: number): boolean {
  if (!LISTED.test(said(at))) return false;
  let [first, last] = [at, at + 1];
  while (LISTED.test(said(first - 1))) first--;
  while (LISTED.test(said(last))) last++;
  const whole = Array.from({ length: last - first + 1 }, (_, nth) => said(first + nth)).join('');
  return TITLE_END.test(said(first - 1)) && isRecipient(whole);
}

function closesPaper({ text }: TextLine): boolean {
  const line = text.trim();
  return (
    DATE_LINE.test(line) ||
    /^附件?\d{0,2}(?:[：:]|$)/.test(line) ||
    (line.length <= 22 && /^中共/.test(line) && ORGAN_END.test(line))
  );
}

function openBracket(text: string): boolean {
  const last = text.slice(-60);
  return [...'“《（'].some((open, nth) => last.lastIndexOf(open) > last.lastIndexOf([...'”》）'][nth] ?? ''));
}
