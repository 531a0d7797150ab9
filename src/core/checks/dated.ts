// What came out, or began, on a day: meetings, books, papers and campaigns, and the theme of each year. Content writes it
// (`content/dated`, `content/presets`); `npm run names` copies it into `dated.json` for the rules.

export const DATED_KINDS = ['会议', '著作', '文件', '集中教育'] as const;

export type DatedThing = {
  readonly kind: (typeof DATED_KINDS)[number];
  readonly name: string;
  /** How a text names it, without marks. */
  readonly words: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD: as near as the source tells. */
  readonly day: string;
  /** Of a campaign: the 年度 whose meetings are held in it. */
  readonly years?: readonly number[];
};

/** What a preset gives the meetings of a year as their theme. */
export type YearTheme = { readonly year: number; readonly words: string };

export type Dated = { readonly things: readonly DatedThing[]; readonly themes: readonly YearTheme[] };

const MARKS = /[《》〈〉（）()“”‘’"'、，。；：,;:.\s—…·]+/g;

/** A text without marks, as the words of dated things are written. */
export function lettersOf(text: string): string {
  return text.replace(MARKS, '');
}

/** Whether a day is before a thing came out; of a month or year only its first day is known. */
export function isBefore(isoDay: string, { day }: Pick<DatedThing, 'day'>): boolean {
  return isoDay.slice(0, day.length) < day;
}

export function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${date ? `${date}日` : ''}`;
}
