// Points that are told one after the other in whole sentences: 第一项，请……。 of an agenda, 第一，思想要跟上。…… of a speech.

import { type Marker, markerNumber } from '../text/markers.ts';
import type { TidyLine } from '../text/tidy-lines.ts';

/** A line and the number it begins with. */
export type Opening = { readonly index: number; readonly marker: Marker };

const HAN = '[一二三四五六七八九十]{1,3}';
/** 第一项，, 大会第二项议程： */
const ITEM = new RegExp(
  `^(?:(?:本次|这次)?(?:大会|会议)(?:的|进行)?)?第[ 　]?(${HAN}|\\d{1,2})[ 　]?(?:个|项)?(?:议程|议题|项|环节)(?:内容)?(?:是|[，、：:]|[ 　]{1,2})[ 　]?`,
);
/** 第一，, 第二、 */
const POINT = new RegExp(`^第[ 　]?(${HAN})[ 　]?[，、：:][ 　]?`);
/** 第一点，, 第二个方面， */
const ASPECT = new RegExp(`^第[ 　]?(${HAN})[ 　]?(?:个?方面|个?问题|件事|点|条)[，、：:][ 　]?`);
/** 第一阶段（3月上旬）：, 第二步， */
const STAGE = new RegExp(
  `^第[ 　]?(${HAN})[ 　]?个?(?:阶段|步骤?|环节|部分)(?:[（(][^（）()]{2,24}[）)])?[ 　]?[，、：:][ 　]?`,
);

/** A first sentence as long as a heading may be, and more behind it. */
const HEADED = /^[^。！？；]{2,30}[。！](?=.{10})/;
/** So long a sentence of an agenda is a speech. */
const LONGEST = 120;

/** Lines that count from one on. */
export function spokenRuns(lines: readonly TidyLine[]): readonly (readonly Opening[])[] {
  const items = runsOf(lines, ITEM, { level: 1, told: true }).filter((run) =>
    run.every(({ index }) => (lines[index]?.text.length ?? 0) <= LONGEST),
  );
  const points = [POINT, ASPECT].flatMap((form) => runsOf(lines, form, { level: 5 }));
  points.push(...runsOf(lines, STAGE, { level: 1 }));
  return [...items, ...points.filter((run) => isHeaded(lines, run))];
}

/** Of a speech; where most begin with a long sentence they are its arguments, not its headings. */
function isHeaded(lines: readonly TidyLine[], run: readonly Opening[]): boolean {
  const headed = run.filter(({ index, marker }) =>
    HEADED.test(lines[index]?.text.slice(marker.text.length) ?? ''),
  );
  return headed.length >= 2 && headed.length * 3 >= run.length * 2;
}

function runsOf(lines: readonly TidyLine[], form: RegExp, kind: Pick<Marker, 'level' | 'told'>): Opening[][] {
  const runs: Opening[][] = [];
  let run: Opening[] = [];
  for (const [index, { text: line, marker, row }] of lines.entries()) {
    const [text, written = ''] = (!marker && !row && form.exec(line)) || [];
    if (!text) continue;
    const number = markerNumber(written);
    const next = { index, marker: { ...kind, text, number, kept: true as const } };
    if (number === 1) {
      run = [next];
      runs.push(run);
    } else if (number === run.length + 1) run.push(next);
  }
  return runs.filter(({ length }) => length > 1);
}
