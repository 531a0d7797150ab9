// Which paragraphs are headings, of what level, and how much of a paragraph is its heading.

import { FORM_LABEL } from './paper-words.ts';
import type { NumberedLevel } from './recognised.ts';
import type { TidyLine } from './tidy-lines.ts';

export type Heading = {
  readonly level: NumberedLevel;
  readonly marker: string;
  /** How much of the paragraph is heading. */
  readonly length: number;
  readonly runIn: boolean;
  readonly item: boolean;
  readonly why: string;
};

/** A first sentence longer than this is no heading, unless it names an aspect. */
const RUN_IN_MAX = 34;
const ALONE_MAX = 46;

/** Of a paragraph with a number of its own. */
export function numberedHeading({ text, marker }: TidyLine): Heading | undefined {
  if (!marker) return undefined;
  const { level } = marker;
  const head = { level, marker: marker.text };
  if (level === 6)
    return {
      ...head,
      length: text.length,
      runIn: text.length > marker.text.length && (text.length > 24 || /[。；，：]$/.test(text)),
      item: text.length > 40,
      why: '以“第几条”开头',
    };
  const stop = firstStop(text, marker.text.length);
  if (stop === undefined) {
    const item = text.length > ALONE_MAX;
    return { ...head, length: text.length, runIn: false, item, why: '有编号，独占一行，没有句末标点' };
  }
  const short = stop.end - marker.text.length <= RUN_IN_MAX || /方面[。：]$/.test(text.slice(0, stop.end));
  const rest = text.length > stop.end;
  if (!rest) {
    const item = stop.end - marker.text.length > 16 || /[；;]$/.test(text);
    return {
      ...head,
      length: stop.end,
      runIn: false,
      item,
      why: item ? '有编号的一句话' : '有编号，独占一行',
    };
  }
  if (short)
    return { ...head, length: stop.end, runIn: true, item: false, why: '有编号，第一句短，后面接着正文' };
  return { ...head, length: stop.end, runIn: true, item: true, why: '有编号的一段话，第一句长' };
}

/** The end of the first sentence, or of what a colon or a gap sets off in front of it. */
function firstStop(text: string, from: number): { end: number } | undefined {
  const rest = text.slice(from);
  const sentence = /[。！？；;]/.exec(rest);
  const colon = /[：:](?=.)/.exec(rest);
  const gap = /[ 　]{2,}|[ 　](?=一是)|(?=(?<=[”\p{Script=Han}])一是\p{Script=Han})/u.exec(rest);
  const dash = /——/.exec(rest);
  if (gap && gap.index > 1 && gap.index <= RUN_IN_MAX && gap.index < (sentence?.index ?? 999))
    return { end: from + gap.index };
  if (
    dash &&
    dash.index > 1 &&
    dash.index <= 16 &&
    dash.index < (sentence?.index ?? 999) &&
    /^——.{0,40}$/.test(rest.slice(dash.index)) === false
  )
    return { end: from + dash.index + 2 };
  if (colon && colon.index <= RUN_IN_MAX && colon.index < (sentence?.index ?? 999) && colon.index > 1)
    return { end: from + colon.index + 1 };
  return sentence ? { end: from + sentence.index + 1 } : undefined;
}

/** Of paragraphs without numbers: a short line by itself above a paragraph, or short first parts in a row. */
export function plainHeadings(
  lines: readonly TidyLine[],
  isBody: (index: number) => boolean,
): Map<number, Heading> {
  const found = new Map<number, Heading>();
  const numbered = lines.some(({ marker }) => marker && marker.level <= 2);
  let level = 0;
  let run: number[] = [];
  const close = () => {
    if (run.length >= 2)
      for (const index of run) {
        const length = shortPart(lines[index]?.text ?? '') ?? 0;
        found.set(index, {
          level: clamp(level + 1),
          marker: '',
          length,
          runIn: true,
          item: false,
          why: '相连的几段都以一个短句领起',
        });
      }
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const part = isBody(index) && !line.marker && !line.row ? shortPart(line.text) : undefined;
    if (part !== undefined) {
      run.push(index);
      continue;
    }
    close();
    if (line.marker && line.marker.level <= 4) level = line.marker.level;
    else if (isBody(index) && standsAlone(lines, index) && isBody(index + 1)) {
      const own = clamp(numbered && level ? level + 1 : 1);
      if (!numbered) level = own;
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

/** A short first sentence or label with a good deal of text behind it. */
function shortPart(text: string): number | undefined {
  const found = /^[^，。；：、,;:！？“”《》\d（(]{4,14}[。：]/.exec(text);
  return found &&
    text.length - found[0].length >= 12 &&
    !/^(?:不?同意|弃权|赞成|反对|会议|时间|地点|同志|大家|各位|请|据|现在|现将|现就|下面|我|今天|刚才|首先|接下来|同意|经过|[-–—•·])/.test(
      text,
    ) &&
    !FORM_LABEL.test(text)
    ? found[0].length
    : undefined;
}

function standsAlone(lines: readonly TidyLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!line || !next || line.marker || line.row || next.row || next.marker) return false;
  const bold = line.format?.bold === true && !before?.format?.bold && next.format?.bold !== true;
  if (bold && /^[^。；：，！？\t]{3,30}$/.test(line.text) && next.text.length > 24) return true;
  const text = line.text.replace(/^(?:20[\dxX×*]{2}|[xX×*]{2,4})年度?(?=\p{Script=Han}{3})/u, '');
  if (/[-–—―]$/.test(text)) return false;
  if (text.length < 4 || text.length > 18 || /[，。；：、！？,;:!?…\t\d×xX*○_]|[ 　]{2}/.test(text))
    return false;
  return /[。！？；：]$/.test(before?.text ?? '。') && next.text.length > 24 && /[。；，]/.test(next.text);
}
