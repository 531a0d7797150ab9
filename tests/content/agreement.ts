// Whether papers of one meeting agree: every figure and day they print is one of its facts, and one phrase has one figure.
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { printTime } from '../../src/core/facts/time.ts';
import type { CalendarDate, ReadFact, ScalarValue, Value } from '../../src/core/facts/value.ts';
import type { Vocabulary } from '../../src/core/facts/vocabulary.ts';
import type { Template } from '../../src/core/template/template.ts';
import { toText } from '../../src/render/text.ts';

export type Paper = { readonly template: Template; readonly sample: Facts };

/** What a meeting can say in figures. */
type Known = {
  readonly numbers: ReadonlySet<number>;
  readonly days: readonly CalendarDate[];
  readonly years: ReadonlySet<number>;
  readonly times: ReadonlySet<string>;
  /** Typed texts that hold figures of their own, the longest first. */
  readonly texts: readonly string[];
};

/** Words of templates whose figure is no fact. */
const FIXED: readonly RegExp[] = [
  // A rule of the Party.
  /三分之一|三分之二|2\/3|1\/3/g,
  // Places in an enumeration and in a table.
  /^\d+(?=\t)/gm,
  /附件\d+/g,
  /[（(]\d+[）)]/g,
];

export function disagreements(papers: readonly Paper[], story: Facts, vocabulary: Vocabulary): string[] {
  const said = new Map<string, { readonly figure: string; readonly id: string }>();
  return papers.flatMap(({ template: { id }, template, sample }) => {
    const known = knownFrom({ ...story, ...ownFacts(sample, vocabulary) }, vocabulary);
    const { strange, phrases } = figuresOf(toText(fill(template, sample)), known);
    const split = [...phrases].flatMap(([phrase, figures]) => {
      const [figure = '', another] = figures;
      // What a paper itself says of several things is no phrase to hold others to.
      if (another !== undefined) return [];
      const before = said.get(phrase);
      if (!before) said.set(phrase, { figure, id });
      return before && before.figure !== figure
        ? [`${id}：“${phrase}”写 ${figure}，${before.id} 写 ${before.figure}`]
        : [];
    });
    return [...strange.map((figure) => `${id}：“${figure}”不是这次会的事实`), ...split];
  });
}

function ownFacts(sample: Facts, vocabulary: Vocabulary): Facts {
  return Object.fromEntries(
    Object.entries(sample).filter(([name]) => vocabulary.get(name)?.whose === '文书'),
  );
}

function knownFrom(facts: Facts, vocabulary: Vocabulary): Known {
  const fields = [...vocabulary.values()];
  const read = readFacts(fields, facts);
  const cells = fields.flatMap(({ name }) => valuesIn(read, name));
  const days = cells.flatMap((value) =>
    value.kind === 'date'
      ? [value.date]
      : value.kind === 'deadline' && value.deadline.last
        ? [value.deadline.last]
        : [],
  );
  const numbers = cells.flatMap((value) =>
    value.kind === 'number' ? [value.percent ? Math.round(value.number * 10) / 10 : value.number] : [],
  );
  return {
    days,
    numbers: new Set([...numbers, ...fields.flatMap(({ name }) => countsIn(read, name))]),
    years: new Set([
      ...days.map(({ year }) => year),
      ...numbers.filter((number) => number > 1900 && number < 2200),
    ]),
    times: new Set(cells.flatMap((value) => (value.kind === 'time' ? [printTime(value.time)] : []))),
    texts: textsIn(facts).sort((a, b) => b.length - a.length),
  };
}

function given(read: ReadFact, name: string): Value | undefined {
  const reading = read(name);
  return reading.state === 'given' ? reading.value : undefined;
}

function valuesIn(read: ReadFact, name: string): ScalarValue[] {
  const value = given(read, name);
  if (!value) return [];
  if (value.kind !== 'rows' && value.kind !== 'list') return [value];
  const cells = value.kind === 'list' ? value.items : value.rows.flatMap((row) => Object.values(row));
  return cells.flatMap((cell) => (cell.state === 'given' ? [cell.value] : []));
}

/** Items, rows, rows by what a column says, and how many things it says. */
function countsIn(read: ReadFact, name: string): number[] {
  const value = given(read, name);
  if (value?.kind === 'list') return [value.items.length];
  if (value?.kind !== 'rows') return [];
  const { rows, columns } = value;
  return [
    rows.length,
    ...columns.flatMap(({ name: column }) => {
      const counts = new Map<string, number>();
      for (const row of rows) {
        const cell = JSON.stringify(row[column]);
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
      return [counts.size, ...counts.values()];
    }),
  ];
}

function textsIn(fact: Fact): string[] {
  if (typeof fact === 'string') return /\d/.test(fact) ? [fact] : [];
  return typeof fact === 'object' ? Object.values(fact).flatMap((part: Fact) => textsIn(part)) : [];
}

const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const DATED = /(?<day>\d{4}年\d{1,2}月\d{1,2}日)，?(?<after>\p{Script=Han}{8})/gu;
const FIGURE = /(?<before>\p{Script=Han}{0,6})(?<figure>\d+(?:\.\d+)?)(?<unit>人次|[\p{Script=Han}%])?/gu;

/** Words that one paper has and another has not, though both say the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/查摆出的(\d+)个问题/g, '查摆问题$1个'],
  [/(?:查摆出|检视出|列出)问题/g, '查摆问题'],
  [/征求到|收到/g, '收到'],
];

/** Figures that are no fact; the others by the words before them and their unit, days by the words behind. */
function figuresOf(whole: string, { numbers, days, years, times, texts }: Known) {
  const strange: string[] = [];
  const phrases = new Map<string, ReadonlySet<string>>();
  const note = (phrase: string, figure: string) =>
    phrases.set(phrase, new Set([...(phrases.get(phrase) ?? []), figure]));
  const take = (text: string, pattern: RegExp, isKnown: (found: readonly string[]) => boolean) =>
    text.replace(pattern, (...found: string[]) => {
      if (!isKnown(found)) strange.push(found[0] ?? '');
      return '＊';
    });
  let text = whole;
  for (const typed of texts) text = text.replaceAll(typed, '＊').replaceAll(typed.replace(/。$/, ''), '＊');
  for (const pattern of FIXED) text = text.replace(pattern, '＊');
  for (const [pattern, one] of SAME) text = text.replace(pattern, one);
  text = take(
    text,
    /[上下]午\d+时(?:\d+分)?|\d{1,2}:\d{2}/g,
    ([time = '']) => times.has(time) || time.includes(':'),
  );
  text = text.replace(/(\d{4}年)?\d{1,2}月\d{1,2}日至(?:\d{1,2}月)?\d{1,2}日/g, (span) => {
    const [from = '', to = ''] = span.split('至');
    const month = /(\d{1,2})月/.exec(from)?.[1] ?? '';
    return `${from}至${to.includes('月') ? to : `${month}月${to}`}`;
  });
  for (const { groups } of text.matchAll(DATED)) note(`日…${groups?.after}`, groups?.day ?? '');
  text = take(text, DAY, ([, year, month, day]) =>
    days.some(
      (each) =>
        (!year || each.year === Number(year)) && each.month === Number(month) && each.day === Number(day),
    ),
  );
  text = take(text, /(\d{4})年(\d{1,2})月/g, ([, year, month]) =>
    days.some((each) => each.year === Number(year) && each.month === Number(month)),
  );
  text = take(text, /(\d{4})(?=年)/g, ([, year]) => years.has(Number(year)));
  for (const { groups } of text.matchAll(FIGURE)) {
    const { before = '', figure = '', unit = '' } = groups ?? {};
    if (!numbers.has(Number(figure))) strange.push(`${before}${figure}${unit}`);
    for (const phrase of new Set([before, before.slice(-4)]))
      if (phrase.length > 1) note(`${phrase}…${unit}`, figure);
  }
  return { strange, phrases };
}
