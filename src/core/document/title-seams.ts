// What a line break before each character of a title costs: nothing between its parts, much inside a phrase, no sum inside a number.

import { textWidth } from '../style/char-width.ts';
import { NO_LINE_END, NO_LINE_START } from '../style/line-edges.ts';
import { phrasesIn, wordsIn } from './title-phrases.ts';

/** Above `hump`, what a title of the wrong shape is preferred to; below, what a better shape is bought with. */
export const COST = {
  natural: 0,
  word: 1.5,
  plain: 7,
  theme: 15,
  /** Between the parts of a long phrase or quotation. */
  seam: 20,
  /** Behind the name of a place inside that of an organ too long for a line. */
  place: 40,
  /** Lines that swell twice. */
  hump: 100,
  /** Inside a word. */
  inWord: 400,
  quoted: 300,
  /** Inside a phrase, an organ's name, a mark for a blank. */
  whole: 1000,
  /** Inside a number, or a mark at a wrong end of a line: only where a line would not fit otherwise. */
  never: 1_000_000,
} as const;

const GENRE =
  /的(?:报告|通报|通知|通告|公告|函|复函|批复|纪要|方案|计划|请示|决定|意见|说明|总结|清单)(?![一-鿿])/g;
const NUMBER = /[0-9A-Za-z.%〇]+(?:[—～~–-][0-9A-Za-z.%]+)*(?:年度|[年月日号届次个名项条类场期])*/g;
const NUMERAL = /第?[零一二三四五六七八九十百]+(?:季度|年度|[届次个名项条类场期月批])/g;
const WHOLE = /【[^】]*】|关于|上一?年度?|本年度/g;
const QUOTED = /《[^》]*》|“[^”]*”|（[^）]*）/g;
const SPAN = /[0-9][0-9年月日.]*[至到][0-9][0-9年月日.]*/g;
/** Words that belong together, though each could begin a line. */
const TOGETHER = /专题(?=民主|组织)|民主评议党员(?=工作)|落实(?=情况)/g;
const GOES_ON = /召开|开展|做好|开好|印发|转发|批转/g;
const CLOSING = new Set('、》”）');
const STARTS_NO_LINE = new Set(NO_LINE_START);
const ENDS_NO_LINE = new Set(NO_LINE_END);
/** How names of bodies, places and parts of bodies end: a long name is divided behind one of these. */
const BODY_END =
  /(?:委员会|党工委|办公室|政府|机关|街道|社区|中心|公司|集团|学校|大学|学院|医院|银行|法院|检察院|总支|小组|支部|委(?![办组宣统党老政])|[省市县区州盟旗镇乡村局厅办院校部处科室队所站])(?=[一-鿿])|[^（](?=（)|）(?=.)/g;
const IS_PLACE = /[省市县区州盟旗]$/;
const IS_BODY = /(?:[委会局组部处室办院校队所站厂社司心道镇乡村区县市省团关厅]|党总支|支部|政府|中学|小学)$/;

export type KnownNames = {
  /** Names to keep whole. */
  readonly organs: readonly string[];
  /** What the meeting was about: kept whole where the shape allows it. */
  readonly theme?: string;
};

/** `widest` is what fits on a line. */
export function breakCosts(title: string, { organs, theme }: KnownNames, widest: number): number[] {
  const characters = [...title];
  const edges = characters.map((): number | undefined => undefined);
  const inside = characters.map((): number => 0);
  const places = placesOf(characters);
  const at = (offset: number) => places[offset] ?? edges.length;
  const lower = (offset: number, cost: number) => {
    edges[at(offset)] = Math.min(edges[at(offset)] ?? cost, cost);
  };
  const raise = (from: number, length: number, cost: number, seams: readonly number[] = [], seam = 0) => {
    const open = seams.map((seam) => at(from + seam));
    for (let i = at(from) + 1, end = at(from + length); i < end; i++)
      inside[i] = Math.max(inside[i] ?? 0, open.includes(i) ? seam : cost);
  };
  const keep = (from: number, text: string, cost: number, seams?: readonly number[]) => {
    raise(from, text.length, cost, seams, COST.seam);
    lower(from, COST.word);
    lower(from + text.length, COST.word);
  };

  const phrases = phrasesIn(title);
  for (const { at: from, text, seams } of phrases) keep(from, text, COST.whole, seams);
  for (const { at: from, text } of between(title, phrases)) raise(from, text.length, COST.inWord);
  for (const { index, 0: text } of title.matchAll(NUMBER)) {
    raise(index, text.length, COST.never);
    if (text.endsWith('年度')) lower(index + text.length, COST.word);
  }
  for (const { index, 0: text } of title.matchAll(NUMERAL)) raise(index, text.length, COST.whole);
  for (const { index, 0: text } of title.matchAll(WHOLE)) {
    raise(index, text.length, COST.whole);
    if (text !== '关于') continue;
    lower(index, COST.natural);
    raise(index + 1, 2, COST.inWord);
  }
  for (const { index, 0: text } of title.matchAll(GOES_ON)) lower(index + text.length, COST.word);
  for (const { index, 0: text } of title.matchAll(GENRE)) {
    raise(index, text.length, COST.whole);
    lower(index, COST.natural);
  }
  for (const { index } of title.matchAll(/的/g)) {
    if (edges[at(index)] === undefined) raise(index - 1, 2, COST.inWord);
    lower(index + 1, COST.word * 2);
  }
  for (const { index, 0: text } of title.matchAll(SPAN)) raise(index, text.length, COST.seam);
  for (const { index, 0: text } of title.matchAll(TOGETHER)) raise(index + text.length - 1, 2, COST.plain);
  for (const { index } of title.matchAll(/[和与及暨]/g)) raise(index, 2, COST.seam);
  for (const from of placesIn(title, theme ?? '')) keep(from, theme ?? '', COST.theme);
  for (const organ of namesIn(title, organs)) {
    for (const from of placesIn(title, organ)) {
      const fits = textWidth(organ) <= widest;
      const seams = fits ? [] : [...organ.matchAll(BODY_END)].map(({ index, 0: end }) => index + end.length);
      raise(from, organ.length, fits ? COST.whole : COST.inWord, seams);
      for (const seam of seams) {
        lower(from + seam, COST.word * 2);
        if (IS_PLACE.test(organ.slice(0, seam))) raise(from + seam - 1, 2, COST.place);
      }
      lower(from + organ.length, COST.natural);
    }
  }
  for (const { index, 0: text } of title.matchAll(QUOTED)) {
    const fits = textWidth(text) <= widest;
    const cost = !fits ? COST.seam / 2 : text.startsWith('《') ? COST.quoted : COST.seam;
    for (let i = at(index) + 1; i < at(index + text.length); i++) inside[i] = (inside[i] ?? 0) + cost;
  }
  return characters.map((character, i) => {
    const before = characters[i - 1] ?? '';
    if (STARTS_NO_LINE.has(character) || ENDS_NO_LINE.has(before)) return COST.never;
    const edge = CLOSING.has(before) ? COST.natural : edges[i];
    return inside[i] || (edge ?? COST.plain);
  });
}

/** The index of the character that begins at each offset of the text. */
function placesOf(characters: readonly string[]): number[] {
  const places: number[] = [];
  let index = 0;
  for (const character of characters) {
    for (let unit = 0; unit < character.length; unit++) places.push(index);
    index += 1;
  }
  return places;
}

/** Where `part` begins in the title. */
function placesIn(title: string, part: string): number[] {
  const found: number[] = [];
  for (let at = part ? title.indexOf(part) : -1; at >= 0; at = title.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Words in what the phrases leave. */
function between(title: string, phrases: ReturnType<typeof phrasesIn>) {
  const ends = [
    ...phrases.map(({ at, text }) => ({ from: at, to: at + text.length })),
    { from: title.length },
  ];
  let start = 0;
  return ends.flatMap(({ from, to = from }: { from: number; to?: number }) => {
    const base = start;
    start = to;
    return wordsIn(title.slice(base, from)).map((word) => ({ ...word, at: word.at + base }));
  });
}

/** Names given, and those that stand before 关于 or before the year, where the issuer of an official paper stands. */
function namesIn(title: string, organs: readonly string[]): string[] {
  const lead = /^[^0-9〇《“【]*?(?=关于|[0-9〇《“【])/.exec(title)?.[0] ?? '';
  const issuers = lead
    .split(/[、\s]/)
    .filter((name) => name && (title.startsWith(`${lead}关于`) || IS_BODY.test(name)));
  return [...new Set([...organs, ...issuers])].filter((name) => [...name].length > 1);
}
