// Which paragraphs without a number are headings: by standing alone above text, or by a short first part that others in a row have as well.

import { FORM_LABEL } from '../lines/paper-words.ts';
import type { NumberedLevel } from '../text/recognised.ts';
import type { TidyLine } from '../text/tidy-lines.ts';
import type { Heading } from './find-headings.ts';

/** Of paragraphs without numbers: a short line by itself above a paragraph, or short first parts in a row. */
export function plainHeadings(
  lines: readonly TidyLine[],
  isBody: (index: number) => boolean,
): Map<number, Heading> {
  const found = new Map<number, Heading>();
  const top = lines.reduce(
    (level, { marker }) => Math.min(level, marker?.kept ? 5 : (marker?.level ?? 5)),
    5,
  );
  const numbered = top === 1;
  const again = repeatedLabels(lines);
  let level = 0;
  /** The first such line, where no number stands above it. */
  let first: number | undefined;
  let run: number[] = [];
  const close = () => {
    if (run.length >= 2)
      for (const index of run) {
        const text = lines[index]?.text ?? '';
        const length = shortPart(text) ?? text.length;
        found.set(index, {
          level: clamp(level + 1),
          marker: '',
          length,
          runIn: length < text.length,
          item: false,
          why: '相连的几段都以一个短句领起',
        });
      }
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const part =
      isBody(index) && !line.marker && !line.row && !again.has(labelOf(line.text))
        ? (shortPart(line.text) ?? dashedAlone(line, lines[index + 1]))
        : undefined;
    if (part !== undefined) {
      if (run.length && isDashed(line) !== isDashed(lines[run[0] ?? 0])) close();
      run.push(index);
      continue;
    }
    const alone =
      isBody(index) && isBody(index + 1) && (standsAlone(lines, index) || abovePoints(lines, index, top));
    // Between points behind dashes more may be said.
    if (isDashed(lines[run[0] ?? lines.length]) && isBody(index) && !line.marker && !alone) continue;
    close();
    if (line.marker && line.marker.level <= 4) level = line.marker.level;
    else if (alone) {
      const beside = first !== undefined && level === 1 && !countsOn(lines, index);
      const own = clamp(numbered && level && !beside ? level + 1 : 1);
      if (!numbered) level = own;
      if (!level) first ??= index;
      found.set(index, {
        level: own,
        marker: '',
        length: line.text.length,
        runIn: false,
        item: false,
        why: '短的一行，没有句末标点，下面是正文',
      });
    }
  }
  close();
  for (const index of sentencesAbove(lines, isBody))
    found.set(index, {
      level: clamp(levelAt(lines, index) + 1),
      marker: '',
      length: lines[index]?.text.length ?? 0,
      runIn: false,
      item: false,
      why: '短的一句单独成段，下面是详细的话，别处也是这样',
    });
  return found;
}

/** ——产业发展稳中有进。 and its text in the next line. */
const dashedAlone = ({ text }: TidyLine, next: TidyLine | undefined) =>
  next && !next.marker && !isDashed(next) && next.text.length > 16 && DASHED.test(`${text}${next.text}`)
    ? DASHED_ALONE.exec(text)?.[0].length
    : undefined;

/** 二、 below a line goes on from 一、 above it: the line is within that part. 主要工作, 一、…… 二、……, then 存在的不足 is beside the first. */
function countsOn(lines: readonly TidyLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 1 + REACH).find(({ marker }) => marker?.level === 1)?.marker;
  return next !== undefined && next.number > 1;
}
const REACH = 60;

const isDashed = (line: TidyLine | undefined) => /^[—–-]/.test(line?.text ?? '');

const labelOf = (text: string) => /^[^，。；：:]{2,14}[：:]/.exec(text)?.[0] ?? '';

/** 整改措施：……, under each point again: a label of a record, no heading. */
function repeatedLabels(lines: readonly TidyLine[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text } of lines) {
    const label = labelOf(text);
    if (label && seen.has(label)) again.add(label);
    seen.add(label);
  }
  return again;
}

/** Short sentences that stand by themselves above long paragraphs, three of them or more. */
function sentencesAbove(lines: readonly TidyLine[], isBody: (index: number) => boolean): number[] {
  const found = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const short =
      !line.marker &&
      /^(?!.*(?:请|同意|弃权|赞成|反对|举手))[^，。；：、“”？！\d×xX*]{6,20}。$/.test(line.text) &&
      isBody(index);
    return short && next && !next.marker && isBody(index + 1) && next.text.length > 60 ? [index] : [];
  });
  return found.length >= 3 ? found : [];
}

function levelAt(lines: readonly TidyLine[], index: number): number {
  for (let above = index - 1; above >= 0 && index - above < 200; above--) {
    const level = lines[above]?.marker?.level;
    if (level !== undefined && level <= 3) return level;
  }
  return 0;
}

function clamp(level: number): NumberedLevel {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}

/** ——产业发展稳中有进。…… : behind a dash it may have two parts or quote. */
const DASHED = /^(?:[—–]{1,2}|--)[ 　]?(?=[\p{Script=Han}“《])[^。；：？！\d×xX*]{3,24}[。：](?=.{12})/u;

const DASHED_ALONE = /^[^。]{5,28}。$/;

/** A short first sentence or label with a good deal of text behind it. */
function shortPart(text: string): number | undefined {
  const dashed = DASHED.exec(text);
  if (dashed) return dashed[0].length;
  const found = /^[^，。；：、,;:！？“”《》\d（(]{4,14}[。：]/.exec(text);
  return found &&
    text.length - found[0].length >= 12 &&
    !/^(?:不?同意|弃权|赞成|反对|会议|时间|地点|同志|大家|各位|请|据|现在|现将|现就|下面|我|今天|刚才|首先|接下来|同意|经过|[-–—•·])/.test(
      text,
    ) &&
    !FORM_LABEL.test(text) &&
    !isRow(text, found[0])
    ? found[0].length
    : undefined;
}

/** 受理地点：…，电话：…，联系人：…; 主要意见：（　　）; 来信请寄：……: labels of a row, and no sentence behind them. */
function isRow(text: string, label: string): boolean {
  if (!/[：:]$/.test(label)) return false;
  const rest = text.slice(label.length);
  const more = rest.match(/[，,；;　 ][^，。；：:\s]{2,8}[：:]/g)?.length ?? 0;
  const said = rest.replace(/[（(【][^）)】]*[）)】]|[。；]$/g, '');
  return more >= 2 || !/[，。；！？]/.test(said);
}

function standsAlone(lines: readonly TidyLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!line || !next || line.marker || line.row || next.row || next.marker) return false;
  const bold = line.format?.bold === true && !before?.format?.bold && next.format?.bold !== true;
  if (bold && /^[^。；：，！？\t]{3,30}$/.test(line.text) && next.text.length > 24) return true;
  return isShort(line, before) && isText(next);
}

/** 值班要求 above 1.…… or 一是……: where the points have no numbers above theirs, what stands over the first of them is above them. */
function abovePoints(lines: readonly TidyLine[], index: number, top: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!line || !next?.marker || line.marker || line.row || top === 1) return false;
  const { number, level, kept } = next.marker;
  if (number !== 1 || !(level === top || level === 5 || kept)) return false;
  return isShort(line, before) && isText(next);
}

const isText = ({ text }: TidyLine) => text.length > 24 && /[。；，]/.test(text);

/** A few words without a mark, behind the end of a sentence. */
function isShort(line: TidyLine, before: TidyLine | undefined): boolean {
  const text = line.text.replace(/^(?:20[\dxX×*]{2}|[xX×*]{2,4})年度?(?=\p{Script=Han}{3})/u, '');
  if (/[-–—―]$|^[（(【〔].*[）)】〕]$/.test(text)) return false;
  if (text.length < 4 || text.length > 18 || /[，。；：、！？,;:!?…\t\d×xX*○_]|[ 　]{2}/.test(text))
    return false;
  return before?.row === true || /[。！？；：]$/.test(before?.text ?? '。');
}
