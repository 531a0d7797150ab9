// What a typed value repeats of the text beside it, told apart by how certain that is: taken away, or only asked about.

import { bulletOf } from '../facts/bullet.ts';
import { isHan } from '../facts/fact.ts';
import { endWord, startWord, withoutStops } from './edge-overlap.ts';
import { beginsPlainly, numberOf, ordinalOf, PAIRS, STOPS } from './edge-words.ts';

/** What the paper prints directly before and after a value. */
export type Beside = {
  readonly before: string;
  readonly after: string;
  /** The template numbers the value; `list`: its list has numbers typed before all items; `mixed`: numbers and 一是. */
  readonly numbered?: 'template' | 'list' | 'mixed' | undefined;
  /** An item among others in one sentence. */
  readonly listed?: boolean;
  /** What the form calls the value. */
  readonly name?: string | undefined;
};

export type Mended = {
  readonly text: string;
  /** What was taken away, each in a sentence. */
  readonly told: readonly string[];
  /** A word at the edge that may be doubled and may be part of a name. */
  readonly doubt?: { readonly word: string; readonly at: 'start' | 'end' };
};

const LEADING_STOPS = new RegExp(`^[${STOPS}\\s]+`);
const MARKS = PAIRS.map(({ open, close }) => open + close).join('');
/** A longer name before a colon is part of the words. */
const LONGEST_NAME = 12;
/** Marks within marks within marks are as deep as anyone types. */
const DEEPEST = 8;
/** After these a clause goes on or ends: a mark before them is one too many. */
const ENDS = /^[。．.；;，,、：:！？!?”》）’〉的等]/;
/** Before these the sentence of the template goes on: a mark that ends one would cut it in two. */
const GOES_ON = /^[（\p{L}]/u;

/**
 * Nearly always: words without a name or a number before them or a mark at either end, which share with the text beside them
 * neither their first character nor their last. Nothing below changes those.
 */
export function isApart(text: string, before: string, after: string): boolean {
  const last = text.length - 1;
  return (
    beginsPlainly(text) &&
    isHan(text, last) &&
    !before.includes(text.charAt(0)) &&
    !before.endsWith('如') &&
    !after.includes(text.charAt(last)) &&
    !text.includes('：') &&
    !text.includes(':')
  );
}

/** Total: the text that is left may be empty, where nothing was typed but what the template prints. */
export function mendEdges(typed: string, beside: Beside): Mended {
  let text = typed;
  const told: string[] = [];
  let doubt: Mended['doubt'];
  const take = (next: string, sentence: string) => {
    text = next;
    if (!told.includes(sentence)) told.push(sentence);
  };
  for (let turn = 0, before = ''; turn < DEEPEST && before !== text; turn++) {
    before = text;
    mendOrdinal(text, beside, take);
    mendName(text, beside, take);
    mendMarks(text, beside, take);
    mendPairs(text, beside, take);
    const [start, end] = [startWord(text, beside.before), endWord(text, beside.after)];
    if (start?.sure) take(text.slice(start.length).replace(LEADING_STOPS, ''), byTemplate(start.word));
    else if (end?.sure) take(text.slice(0, -end.length), byTemplate(end.word));
    else {
      const unsure = start ?? end;
      doubt = unsure && { word: unsure.word, at: unsure === start ? 'start' : 'end' };
    }
  }
  return { text, told, ...(doubt ? { doubt } : {}) };
}

type Take = (text: string, sentence: string) => void;

function byTemplate(word: string): string {
  return `“${word}”由模板写，已不重复`;
}

function mendOrdinal(text: string, { before, numbered }: Beside, take: Take): void {
  const attachment = before.includes('附件') && (/附件[：:]?$/.test(before) || /^附件.*\d\. $/.test(before));
  const label =
    attachment || numbered === 'template'
      ? /^附件\s*[\d一二三四五六七八九十]*\s*[：:.．、]\s*/.exec(text)?.[0]
      : undefined;
  if (label) take(text.slice(label.length), byTemplate(label.trim()));
  else {
    const own =
      numbered === 'list'
        ? bulletOf(text) || numberOf(text)
        : numbered || attachment
          ? ordinalOf(text)
          : before && !text.startsWith('*')
            ? bulletOf(text)
            : '';
    const rest = text.slice(own.length);
    if (own && rest)
      take(
        rest,
        numbered !== 'template' && !attachment
          ? `开头的“${own.trim()}”不写进句子`
          : `开头的“${own.trim()}”由模板编号，已不重复`,
      );
  }
}

/** 会议主题：…, or 主题：…, as the words come out of a table. */
function mendName(text: string, { name = '' }: Beside, take: Take): void {
  const colon = text.slice(0, LONGEST_NAME + 1).search(/[：:]/);
  const label = colon < 0 ? null : /^([^：:，。；、\s]{2,12})[：:]\s*/.exec(text);
  if (label?.[1] && label[0].length < text.length && name.endsWith(label[1]))
    take(text.slice(label[0].length), `“${label[1]}：”是这一项的名称，已不写`);
}

function mendMarks(text: string, { before, after, numbered, listed }: Beside, take: Take): void {
  const bare = withoutStops(text);
  const stops = text.slice(bare.length).trim();
  if (stops && !stops.startsWith('..')) {
    if (ENDS.test(after) || (listed && after)) take(bare, `末尾的“${stops}”已不重复`);
    else if (GOES_ON.test(after)) take(bare, `末尾的“${stops}”不写进句子`);
  }
  if (numbered === 'template' && /^[）)]/.test(text)) take(text.slice(1), '开头的“）”已不重复');
  const leading = LEADING_STOPS.exec(text)?.[0].trim();
  if (
    leading &&
    (numbered === 'template' || /[。；，、：“《（‘〈]$/.test(before)) &&
    !/^\.\d/.test(leading + text.slice(leading.length, leading.length + 1))
  )
    take(text.replace(LEADING_STOPS, ''), `开头的“${leading}”已不重复`);
}

function mendPairs(text: string, { before, after, listed }: Beside, take: Take): void {
  if (!isMark(before.at(-1)) && !isMark(after[0])) return;
  for (const { open, close, opens, closes } of PAIRS) {
    if (!before.endsWith(open)) {
      // The last of several within one pair of brackets.
      if (listed && open === '（' && after.startsWith(close) && isWrapped(text))
        take(text.slice(1, -1), `外面的${open}${close}由模板写，已不重复`);
      continue;
    }
    const first = opens.find((mark) => text.startsWith(mark));
    const last = closes.find((mark) => text.endsWith(mark));
    const sentence = `外面的${open}${close}由模板写，已不重复`;
    if (first && last && after.startsWith(close) && text.length >= first.length + last.length)
      take(text.slice(first.length, text.length - last.length), sentence);
    else if (listed && open === '（' && isWrapped(text)) take(text.slice(1, -1), sentence);
    else if (first === open && excess(text, open, close) > 0) take(text.slice(1), sentence);
    else if (last === close && after.startsWith(close) && excess(text, open, close) < 0)
      take(text.slice(0, -1), sentence);
  }
  for (const { open, close } of PAIRS) {
    if (after.startsWith(open) && text.endsWith(open))
      take(text.slice(0, -1), `末尾的“${open}”由模板写，已不重复`);
    const closed = after.startsWith(close) && text.endsWith(close) && text.length > 1;
    if (closed && !before.endsWith(open) && excess(text, open, close) < 0)
      take(text.slice(0, -1), `末尾的“${close}”由模板写，已不重复`);
    if (before.endsWith(close) && text.startsWith(close))
      take(text.slice(1), `开头的“${close}”由模板写，已不重复`);
  }
}

/** Nearly always what stands beside a value is no mark of a pair. */
function isMark(beside: string | undefined): boolean {
  return beside !== undefined && MARKS.includes(beside);
}

/** One pair of brackets around the whole. */
function isWrapped(text: string): boolean {
  return /^[（(][^（）()]+[）)]$/.test(text);
}

/** How many more of one mark than of the other. */
function excess(text: string, open: string, close: string): number {
  return text.split(open).length - text.split(close).length;
}
