// First step of tidying: what nobody sees, tags of a web page, marks of Markdown and pronunciation in brackets go.

import { decodeMarkup } from '../../source/markup.ts';
import { editsAt, type MarkedText, type TextEdit } from '../text/marked-text.ts';
import { boldEdits } from './bold-edits.ts';

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?![\n\t])\p{Cc}/gu;

/** Letters of other alphabets and full width that look like X. */
export function alikeEdits({ text }: MarkedText): TextEdit[] {
  return editsAt(text, /[ΧХＸχхｘ╳](?!(?![ΧХχх])[Α-ωА-я])/g, ([sign]) => ({
    after: /[χхｘ]/.test(sign) ? 'x' : 'X',
  }));
}

/** Characters of no width go and spaces of the web become plain ones: nobody sees the difference. */
export function unseenEdits({ text }: MarkedText): TextEdit[] {
  const gone = editsAt(text, UNSEEN, () => ({ after: '' }));
  const spaces = editsAt(text, /[\u00a0\u2002-\u200a\u202f\u205f]/g, () => ({ after: ' ' }));
  return [...gone, ...spaces].sort((a, b) => a.start - b.start);
}

/** No layout is wider; what looks for spaces would look at each of them again from each. */
export function widthEdits({ text }: MarkedText): TextEdit[] {
  return editsAt(text, /(?<=[ 　]{200})[ 　]+/g, () => ({ after: '' }));
}

const BLOCKS = /<\/?(?:p|div|br|h[1-6]|li|tr|table|ul|ol)\b/gi;
const MARKUP =
  /<(script|style)\b[^<>]{0,500}>[^<]{0,20000}<\/\1>|<(\/?)([a-z][a-z0-9:]{0,15})(?:\s[^<>]{0,2000})?\/?>|<!--[^>]{0,2000}-->|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi;
/** The names that Chinese pages write by; < and > in full width, for they are no tags. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: '　', thinsp: ' ', lt: '＜', gt: '＞', amp: '&', quot: '"', apos: "'" },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', middot: '·', bull: '•', mdash: '—', ndash: '–' },
  ...{ hellip: '…', times: '×', divide: '÷', deg: '°', permil: '‰', plusmn: '±', le: '≤', ge: '≥' },
  ...{ sect: '§', copy: '©', reg: '®', yen: '¥', radic: '√', sup2: '²', rarr: '→', lang: '〈', rang: '〉' },
};
const BREAKS = new Set(['/p', '/div', 'br', '/h1', '/h2', '/h3', '/h4', '/h5', '/h6', '/li', '/tr']);

/** Only where there are tags of blocks: a lone < is somebody's. */
export function tagEdits({ text }: MarkedText): TextEdit[] {
  if ((text.match(BLOCKS)?.length ?? 0) < 2) return [];
  return editsAt(text, MARKUP, ([, , slash = '', tag = '', entity]) => ({
    after: entity ? characterOf(entity) : BREAKS.has(slash + tag.toLowerCase()) ? '\n' : '',
    kind: '删去',
    why: '网页的标记，不是文稿的字',
  }));
}

/** A name it does not know stays as it is. */
function characterOf(entity: string): string {
  return ENTITIES[entity.toLowerCase()] ?? decodeMarkup(`&${entity};`);
}

const MARKDOWN = /^(?:#{1,6} |```|> )/m;

/** Headings and fences of Markdown, where the text is written in it, and its bold. */
export function markdownEdits(marked: MarkedText): TextEdit[] {
  const isMarkdown = MARKDOWN.test(marked.text);
  const bold = boldEdits(marked, isMarkdown);
  if (!isMarkdown) return bold;
  const mark = { after: '', kind: '删去', why: 'Markdown 的标记，公文不用' } as const;
  const marks = editsAt(marked.text, /^#{1,6} +|^```\w*$|^> /gm, () => mark);
  return [...marks, ...bold].sort((a, b) => a.start - b.start);
}

const RUBY = /(?<=\p{Script=Han})[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,7}[)）]/gu;

/** Pronunciation behind characters, as pages put there against copying. */
export function rubyEdits({ text }: MarkedText): TextEdit[] {
  const edits = editsAt(text, RUBY, () => ({ after: '', kind: '删去', why: '字后面注的读音，不是文稿的字' }));
  return edits.length < 3 ? [] : edits;
}
