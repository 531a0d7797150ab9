// What is on the clipboard as HTML, from Word, WPS or a web page, as a source; nothing in it is run or fetched.

import type { SourceText } from '../../core/intake/text/source.ts';
import { type HtmlList, htmlList, itemLabel, writtenLabel } from './html-list.ts';
import { declarationsIn, type HtmlLook, htmlLook } from './html-look.ts';
import { oneSpace, spaced } from './html-spaces.ts';
import { type HtmlTable, htmlTable } from './html-table.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';
import { type NoteBook, noteBook } from './note-book.ts';
import type { RawBlock, RawParagraph, Styled } from './raw-blocks.ts';
import { refusedSource, type SourceRefused } from './source-refusals.ts';
import { writeSource } from './write-source.ts';

/** Letters of markup: Word writes ten for each one of text. */
const MOST_HTML = 20_000_000;
/** Deeper ones go by the look of what they are in. */
const DEEPEST = 300;

type Tag = Extract<HtmlToken, { attributes: string }>;
type Open = {
  readonly name: string;
  readonly look: HtmlLook;
  readonly level?: number;
  readonly list?: HtmlList;
  /** Its text is the number of a paragraph of Word's. */
  readonly isLabel: boolean;
};

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'li',
    'ul',
    'ol',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
  ],
  ...[
    'section',
    'article',
    'header',
    'footer',
    'main',
    'blockquote',
    'pre',
    'hr',
    'address',
    'center',
    'caption',
  ],
  ...['figure', 'body', 'html', 'form', 'fieldset', 'nav', 'aside', 'tbody', 'thead', 'tfoot'],
]);
/** Of these one is closed by the next, as HTML allows. */
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  p: ['p', 'div', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4'],
  li: ['li'],
  td: ['td', 'th', 'tr'],
  th: ['td', 'th', 'tr'],
  tr: ['tr'],
};
const SILENT: ReadonlySet<string> = new Set([
  'head',
  'svg',
  'select',
  'button',
  'object',
  'audio',
  'video',
  'math',
]);
const PAGE: Open = { name: '', look: {}, isLabel: false };

export function htmlSource(html: string): SourceText | SourceRefused {
  if (html.length > MOST_HTML) return refusedSource('tooMuchText');
  const notes = noteBook();
  const reader = htmlReader(notes);
  for (const token of htmlTokens(fragment(html))) reader.take(token);
  return writeSource(reader.end(), notes.notes);
}

/** What was copied; programs put a whole page around it. */
function fragment(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start >= 0 && end > start ? html.slice(start, end) : html;
}

function htmlReader(notes: NoteBook) {
  const blocks: RawBlock[] = [];
  const open: Open[] = [PAGE];
  const tables: HtmlTable[] = [];
  let pieces: Styled[] = [];
  let label = '';
  let silent = 0;
  const top = () => open[open.length - 1] ?? PAGE;
  const table = () => tables[tables.length - 1];

  function flush() {
    const [full, number, { look, level }] = [spaced(pieces), label, top()];
    if (!full.length) return;
    [pieces, label] = [[], ''];
    if (number) notes.add('编号');
    put({
      ...{ kind: 'paragraph', pieces: full },
      ...(number && { label: number }),
      ...(look.align && { align: look.align }),
      ...(level && { outline: level }),
    });
  }

  function put(paragraph: RawParagraph) {
    if (table()?.cell()) table()?.put(paragraph);
    else blocks.push(paragraph);
  }

  function begin({ name, attributes, empty }: Tag) {
    if (SILENT.has(name) && !empty) silent += 1;
    if (silent) return;
    while (CLOSED_BY[top().name]?.includes(name)) close(top().name);
    if (name === 'br') pieces.push({ text: '\n', look: top().look });
    else if (name === 'img') notes.add('图片');
    if (BLOCKS.has(name)) flush();
    if (empty || open.length > DEEPEST) return;
    const level = /^h([1-4])$/.exec(name)?.[1] ?? declarationsIn(attributes).get('mso-outline-level');
    const above = top().level;
    open.push({
      name,
      look: htmlLook(name, attributes, top().look),
      isLabel: top().isLabel || /mso-list:\s*ignore/i.test(attributes),
      ...(level ? { level: Number(level) } : above && { level: above }),
      ...((name === 'ol' || name === 'ul') && { list: htmlList(name, attributes) }),
    });
    if (name === 'table') tables.push(htmlTable());
    else if (name === 'tr') table()?.beginRow();
    else if (name === 'li') label = itemLabel([...open].reverse().find(({ list }) => list)?.list, attributes);
    else if ((name === 'td' || name === 'th') && table()?.beginCell(attributes)) notes.add('合并单元格');
  }

  function close(name: string) {
    if (SILENT.has(name)) silent = Math.max(0, silent - 1);
    if (silent) return;
    const names = open.map((each) => each.name);
    const at = names.lastIndexOf(name);
    // What stands in a table does not close what the table stands in.
    if (at < 1 || (at < names.lastIndexOf('table') && name !== 'table')) return;
    while (open.length > at) {
      if (BLOCKS.has(top().name)) flush();
      const last = open.pop()?.name;
      if (last === 'td' || last === 'th') table()?.endCell();
      else if (last === 'table') endTable(tables.pop());
    }
  }

  function endTable(ended: HtmlTable | undefined) {
    const whole = ended?.table();
    if (!whole?.rows.length) return;
    if (!table()?.cell()) blocks.push(whole);
    else
      for (const cells of whole.rows)
        for (const { paragraphs } of cells) for (const each of paragraphs) put(each);
  }

  function write(text: string) {
    const { look, isLabel } = top();
    if (isLabel) label = writtenLabel(label + text);
    else if (!look.hidden)
      pieces.push({ text: look.kept ? text : text.replace(/[ \t\r\n]+/g, oneSpace), look });
    else if (text.trim()) notes.add('隐藏文字');
  }

  return {
    take: (token: HtmlToken) => {
      if (token.kind === 'open') begin(token);
      else if (token.kind === 'close') close(token.name);
      else if (token.kind === 'text') {
        if (!silent) write(token.text);
      } else if (token.name === 'script' || token.name === 'style') notes.add('网页脚本');
    },
    end: () => {
      while (open.length > 1) close(top().name);
      flush();
      return blocks;
    },
  };
}
