// Which paragraphs with a number are headings, of what level, and how much of a paragraph is its heading.

import { type Marker, markerNumber } from '../text/markers.ts';
import type { NumberedLevel } from '../text/recognised.ts';
import type { TidyLine } from '../text/tidy-lines.ts';

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
  if (!marker || countsOn(text, marker) || ONLY_BLANK.test(text.slice(marker.text.length))) return undefined;
  const { level } = marker;
  const head = { level, marker: marker.kept ? '' : marker.text };
  if (marker.told) return { ...head, length: text.length, runIn: false, item: true, why: '接着编号的一句话' };
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

/** 一是……；二是…… in one line are a series, no headings; of higher levels only where nothing but 、；parts them. */
function countsOn(text: string, { level, number, text: own }: Marker): boolean {
  const high = level <= 2 || level === 6;
  const next = (high ? BEHIND_SEMICOLON : BEHIND_ANY).exec(text.slice(own.length));
  return next !== null && markerNumber(next.slice(1).find(Boolean) ?? '') === number + 1;
}

/** 1.______: nothing is said yet. */
const ONLY_BLANK = /^(?:[ 　_＿…．.]+[。；]?|[（(【[][ 　_＿]*[）)】\]][。；]?)$/;
const HAN = '[一二三四五六七八九十]{1,3}';
const BEHIND_ANY =
  /[；;。，,][ 　]?(?:(\d{1,2})[.．、)）](?!\d)|[（(](\d{1,2})[）)]|([②-⑳])|([二三四五六七八九十])[是要])/;
const BEHIND_SEMICOLON = new RegExp(`[；;][ 　]?(?:(${HAN})、|[（(](${HAN})[）)]|第(${HAN}|\\d{1,2})条)`);

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
