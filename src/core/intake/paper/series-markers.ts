// Lines that are numbered only because others count on from them: 1 总则 and 2 组织体系, 第一项，…… and 第二项，……, 做法一：……. By itself such a beginning says too little.

import { MEASURE } from '../gaps/kind-words.ts';
import { type Marker, markerNumber } from '../text/markers.ts';
import type { NumberedLevel } from '../text/recognised.ts';
import type { TidyLine } from '../text/tidy-lines.ts';
import { withPoints } from './point-markers.ts';
import { type Opening, spokenRuns } from './spoken-series.ts';

const HAN = '[一二三四五六七八九十]{1,3}';
const N = `(?:${HAN}|[1-9]\\d?)`;
/** 做法一：, 问题一： */
const LABELLED = new RegExp(
  `^(?!附|星期|礼拜|[初高周])(?=\\p{Script=Han}{2,4}?(${N})[：:、，, 　])(\\p{Script=Han}{2,4}?)${N}[：:、，, 　]{1,2}`,
  'u',
);
/** The number is the first group, what is counted the second: another of these is another series. */
const OPENINGS: readonly RegExp[] = [
  /^(0?[1-9]\d?)()[ 　]{1,4}(?=[\p{Script=Han}“《【xX×])/u,
  new RegExp(`^(${HAN})()[ 　]{1,4}(?=[\\p{Script=Han}“《【xX×])`, 'u'),
  new RegExp(
    `^第[ 　]?(${N})((?![章条届批次期位名号年月产])\\p{Script=Han}{0,4}?)(?:[（(][^（）()]{2,24}[）)])?[ 　]?(?:[，、：:]|[ 　]{1,2})[ 　]?`,
    'u',
  ),
  LABELLED,
];
/** 1总则: without a space only where 1.1 stands below. */
const GLUED = /^([1-9]\d?)()(?=\p{Script=Han})/u;
/** What stands behind the number: a phrase, no sentence, no row of cells, no line of a table of contents. */
const PHRASE = /^(?!.*[ 　]{2})(?!.*[，、…\d]$)[^。；！？：:|｜\t]{2,26}$/;

/** The same lines, with markers for those that count. */
export function withSeriesMarkers(lines: readonly TidyLine[]): readonly TidyLine[] {
  const pointed = lines.some(({ text }) => POINTED.test(text));
  const heads = headsOf(lines);
  const found = new Map<number, Marker>();
  for (const form of pointed ? [...OPENINGS, GLUED] : OPENINGS)
    for (const run of runsOf(lines, form)) {
      if (!isApart(lines, run)) continue;
      const level = levelOf(heads, run);
      for (const { index, marker } of run) found.set(index, { ...marker, level });
    }
  for (const run of spokenRuns(lines))
    for (const { index, marker } of run)
      if (!found.has(index))
        found.set(index, marker.level === 1 ? { ...marker, level: levelOf(heads, run) } : marker);
  const counted = lines.map((line, index) => {
    const marker = found.get(index);
    return marker ? { ...line, marker } : line;
  });
  return withPoints(withNested(counted));
}

const POINTED = /^1[.．]1(?!\d)/;

/** Lines that count from one on, of the same words. */
function runsOf(lines: readonly TidyLine[], form: RegExp): Opening[][] {
  const runs: Opening[][] = [];
  const open = new Map<string, Opening[]>();
  for (const [index, line] of lines.entries()) {
    const found = line.marker || line.row ? null : form.exec(line.text);
    const rest = found ? line.text.slice(found[0].length) : '';
    const said = form === LABELLED ? rest.replace(/。$/, '') : rest;
    if (!found || !PHRASE.test(said) || (form === GLUED && MEASURE.test(rest))) continue;
    const [text, written = '', counted = ''] = found;
    const number = markerNumber(written);
    const marker: Marker = { level: 1, text, number, ...(counted ? { kept: true as const } : {}) };
    const run = open.get(counted);
    if (number === 1) {
      const next = [{ index, marker }];
      open.set(counted, next);
      runs.push(next);
    } else if (run && number === run.length + 1) run.push({ index, marker });
  }
  return runs.filter((run) => run.length > 1);
}

/** What is a list has its lines one below the other; what heads text has text between. */
function isApart(lines: readonly TidyLine[], run: readonly Opening[]): boolean {
  const own = new Set(run.map(({ index }) => index));
  const above = run.filter(({ index }) => {
    const next = lines[index + 1];
    return next && !own.has(index + 1) && (next.marker || TEXT.test(next.text));
  });
  return above.length * 2 >= run.length;
}

/** What a heading has below it. */
const TEXT = /^(?=.{8}).*[。；：:！]$|^.{16}|^\d{1,2}[.．]\d/;

/** Of a series within one part of the paper: below its heading. */
function levelOf(heads: Heads, run: readonly Opening[]): NumberedLevel {
  const [first, last] = [run[0]?.index ?? 0, run[run.length - 1]?.index ?? 0];
  const above = heads.find((each) => (each[first] ?? -1) === (heads[2]?.[first] ?? -1));
  const level = above && (above[first] ?? -1) >= 0 ? heads.indexOf(above) + 1 : 0;
  const leaves = level > 0 && heads[level - 1]?.[first] !== heads[level - 1]?.[last];
  const figures = /^\d/.test(run[0]?.marker.text ?? '');
  return level === 0 || leaves ? 1 : level === 1 && !figures ? 2 : level === 3 ? 4 : 3;
}

/** Of each line the last heading up to it of the first level, of the second or above, of the third or above. */
type Heads = readonly (readonly number[])[];

function headsOf(lines: readonly TidyLine[]): Heads {
  return [1, 2, 3].map((level) => {
    let last = -1;
    return lines.map(({ marker }, index) => {
      if (marker && marker.level <= level) last = index;
      return last;
    });
  });
}

/** 1) below 1.: one level down. */
function withNested(lines: readonly TidyLine[]): readonly TidyLine[] {
  let below = false;
  return lines.map((line) => {
    const { marker } = line;
    if (!marker || marker.level > 3) return line;
    const bracket = /^\d{1,2}[)）]/.test(marker.text);
    if (!bracket) below = marker.level === 3;
    return bracket && below ? { ...line, marker: { ...marker, level: 4 } } : line;
  });
}
